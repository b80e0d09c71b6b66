import type { Article, EventType } from "../engine/index.ts";
import { formatDay } from "./edtf.ts";
import { useLanguage } from "./i18n.ts";
import { EVENT_TYPES } from "./rows.ts";
import { Words } from "./Words.tsx";

/** Kind of event, headline, outlet, and when it was published and updated. */
export function Heading({ article, type }: { article: Article; type: EventType | null }) {
  const { t, locale } = useLanguage();
  const published = article.published !== null ? formatDay(article.published, locale) : null;
  const modified = article.modified !== null ? formatDay(article.modified, locale) : null;
  return (
    <header class="heading">
      {type !== null && <p class="kicker">{t(EVENT_TYPES[type])}</p>}
      <h1>{article.title === null ? t("untitled") : <Words>{article.title}</Words>}</h1>
      <p class="imprint">
        {article.publisher !== null && <Words class="outlet">{article.publisher}</Words>}
        {published !== null && <span>{t("published", [published])}</span>}
        {modified !== null && modified !== published && <span>{t("updated", [modified])}</span>}
      </p>
    </header>
  );
}
