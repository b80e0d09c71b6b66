import { TAKE_FORMATS } from "../export/index.ts";
import { useLanguage } from "./i18n.ts";
import { Report } from "./Report.tsx";
import { FORMATS, useTaking } from "./taking.ts";

/** What can be done with the whole card: to take it along, and to report that it is wrong. */
export function TakeAlong() {
  return (
    <>
      <Formats />
      <Report />
    </>
  );
}

/** The whole card to copy or to save, in each format; folded until asked for. */
function Formats() {
  const { t } = useLanguage();
  const taking = useTaking();
  if (taking === null) return null;
  return (
    <details class="section take">
      <summary>
        <h2>{t("takeAlong")}</h2>
      </summary>
      <ul>
        {TAKE_FORMATS.map((format) => {
          const name = t(FORMATS[format].name);
          return (
            <li key={format}>
              <span>
                {name} <span class="description">{t(FORMATS[format].use)}</span>
              </span>
              <button
                type="button"
                class="small action"
                aria-label={t("copyAs", [name])}
                onClick={() => taking.copy(format)}
              >
                {t("copy")}
              </button>
              <button
                type="button"
                class="small action"
                aria-label={t("saveAs", [name])}
                onClick={() => taking.save(format)}
              >
                {t("save")}
              </button>
            </li>
          );
        })}
      </ul>
      {taking.editTemplate && (
        <button type="button" class="plain" onClick={taking.editTemplate}>
          {t("takeTemplate")}
        </button>
      )}
    </details>
  );
}
