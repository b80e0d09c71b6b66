import type { Article, EventType } from "../engine/index.ts";
import { genreOf } from "../export/genre.ts";
import { formatDay } from "./edtf.ts";
import { useLanguage } from "./i18n.ts";
import { EVENT_TYPES } from "./rows.ts";
import { Words } from "./Words.tsx";

const GENRES = {
  opinion: "genre_opinion",
  analysis: "genre_analysis",
  review: "genre_review",
  sponsored: "genre_sponsored",
} as const;

/** Kind of event, headline, outlet, and when it was published and updated. */
export function Heading({ article, type }: { article: Article; type: EventType | null }) {
  const { t, locale } = useLanguage();
  const published = article.published !== null ? formatDay(article.published, locale) : null;
  const modified = article.modified !== null ? formatDay(article.modified, locale) : null;
  const genre = genreOf(article);
  const kicker = [genre && GENRES[genre], type && EVENT_TYPES[type]].filter((key) => key !== null);
  return (
    <header class="heading">
      {kicker.length > 0 && <p class="kicker">{kicker.map((key) => t(key)).join(" · ")}</p>}
      <h1>{article.title === null ? t("untitled") : <Words>{article.title}</Words>}</h1>
      <p class="imprint">
        {article.publisher !== null && <Words class="outlet">{article.publisher}</Words>}
        {published !== null && <span>{t("published", [published])}</span>}
        {published === null && modified === null && <span>{t("dateNotStated")}</span>}
        {modified !== null && modified !== published && <span>{t("updated", [modified])}</span>}
      </p>
    </header>
  );
}
