import { CATEGORIES, type Category, type Density, type MarkOptions } from "../page/state.ts";
import { type MessageKey, useLanguage } from "./i18n.ts";

interface Props {
  marks: MarkOptions;
  onMarks(marks: MarkOptions): void;
}

const DENSITIES: Record<Density, MessageKey> = {
  0: "density_none",
  1: "density_card",
  2: "density_first",
  3: "density_all",
};
const LEVELS: readonly Density[] = [0, 1, 2, 3];

/** The categories by name. */
export const NAMES: Record<Category, MessageKey> = {
  person: "category_person",
  organization: "category_organization",
  place: "category_place",
  figure: "category_figure",
  speech: "category_speech",
};

/** How much is marked, and what; each switch is drawn as its marks are drawn in the page, so it is the legend too. */
export function MarkControls({ marks, onMarks }: Props) {
  const { t } = useLanguage();
  return (
    <section class="controls" aria-label={t("marks")}>
      <fieldset class="density">
        <legend>{t("density")}</legend>
        <div>
          {LEVELS.map((density) => (
            <label key={density}>
              <input
                type="radio"
                name="density"
                value={density}
                checked={marks.density === density}
                onChange={() => onMarks({ ...marks, density })}
              />
              <span>{t(DENSITIES[density])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="categories">
        <legend>{t("categories")}</legend>
        {CATEGORIES.map((category) => (
          <label key={category}>
            <input
              type="checkbox"
              checked={marks.categories[category]}
              onChange={(change) =>
                onMarks({
                  ...marks,
                  categories: { ...marks.categories, [category]: change.currentTarget.checked },
                })
              }
            />
            <span class={`sample ${category}`}>{t(NAMES[category])}</span>
            {category === "speech" && <span class="sample speech indirect">{t("quote_indirect")}</span>}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
