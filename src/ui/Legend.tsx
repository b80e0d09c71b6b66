import { CATEGORIES } from "../page/state.ts";
import { useLanguage } from "./i18n.ts";
import { NAMES } from "./MarkControls.tsx";

/** How each kind of mark is drawn. */
export function Legend() {
  const { t } = useLanguage();
  return (
    <ul class="legend" aria-label={t("categories")}>
      {CATEGORIES.map((category) => (
        <li key={category}>
          <span class={`sample ${category}`}>{t(NAMES[category])}</span>
          {category === "speech" && (
            <>
              {" "}
              <span class="sample speech indirect">{t("quote_indirect")}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
