import type { Analysis } from "../../engine/index.ts";
import { type MessageKey, useLanguage } from "../i18n.ts";
import { ArticleLanguage, Words } from "../Words.tsx";
import { type OtherPage, outletOf, publishedOf } from "./pages.ts";

interface Props {
  here: Analysis;
  others: readonly OtherPage[];
  /** Ids of those that are compared, in their order. */
  chosen: readonly string[];
  onChoose(id: string, isChosen: boolean): void;
}

const FROM: Record<OtherPage["from"], MessageKey> = { open: "compareOpen", kept: "compareKept" };

/** The page at hand, and those that can be set beside it, each with a box to tick. */
export function PageList({ here, others, chosen, onChoose }: Props) {
  const { t } = useLanguage();
  return (
    <fieldset class="pages">
      <legend>{t("compareWith")}</legend>
      <ul>
        <li>
          <PageName analysis={here} nth={0} from="compareHere" />
        </li>
        {others.map(({ id, from, analysis }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(change) => onChoose(id, change.currentTarget.checked)}
              />
              <PageName analysis={analysis} nth={chosen.indexOf(id) + 1 || null} from={FROM[from]} />
            </label>
          </li>
        ))}
      </ul>
      <p class="aside">{t(others.length === 0 ? "compareNone" : "compareListed")}</p>
    </fieldset>
  );
}

/** The number that a page has among those that are compared, its headline, and where and when it came out. */
function PageName({ analysis, nth, from }: { analysis: Analysis; nth: number | null; from: MessageKey }) {
  const { t, locale } = useLanguage();
  const { article } = analysis;
  const outlet = outletOf(article);
  return (
    <span class="page">
      {nth !== null && <b>{new Intl.NumberFormat(locale).format(nth + 1)} </b>}
      <ArticleLanguage.Provider value={article.language}>
        {article.title === null ? t("untitled") : <Words class="title">{article.title}</Words>}
      </ArticleLanguage.Provider>
      <span class="note">
        {[outlet, publishedOf(article, locale), t(from)].filter((part) => part !== null).join(" · ")}
      </span>
    </span>
  );
}
