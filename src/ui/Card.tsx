import type { Analysis, EntityType } from "../engine/index.ts";
import { genreOf } from "../export/genre.ts";
import { Background } from "./Background.tsx";
import { ArticleText } from "./Clause.tsx";
import { Entities } from "./Entities.tsx";
import { Evidence } from "./Evidence.tsx";
import { Facts } from "./Facts.tsx";
import { Figures } from "./Figures.tsx";
import { Heading } from "./Heading.tsx";
import { useLanguage } from "./i18n.ts";
import { Ledger } from "./Ledger.tsx";
import { NotSure } from "./NotSure.tsx";
import { TakeAlong } from "./TakeAlong.tsx";
import { words } from "./text.ts";
import { ArticleLanguage, Words } from "./Words.tsx";

const PEOPLE: readonly EntityType[] = ["person"];
const ORGANIZATIONS: readonly EntityType[] = ["organization"];
const PLACES: readonly EntityType[] = ["place"];
const OTHERS: readonly EntityType[] = ["group", "product", "event", "law", "work"];

const GENRES = {
  opinion: "genre_opinionText",
  analysis: "genre_analysisText",
  review: "genre_reviewText",
  sponsored: "genre_sponsoredText",
} as const;
/** So many characters, headline and all, are hardly more than a headline. */
const SHORT = 400;

const isBare = ({ entities, figures, quotes }: Analysis): boolean =>
  entities.length + figures.length + quotes.length === 0;

/** The card of one article: what happened, who says so, and below that everything that was found. */
export function Card({ analysis, working }: { analysis: Analysis; working: boolean }) {
  const { t } = useLanguage();
  const { article, event, entities } = analysis;
  const genre = genreOf(article);
  // Without an event the people, figures and quotes are the card: they stand open.
  const open = event === null && !working;
  return (
    <ArticleLanguage.Provider value={article.language}>
      <ArticleText.Provider value={article.text}>
        <article class="card" aria-busy={working}>
          <Heading article={article} type={event?.type ?? null} />
          {genre && <p class="aside">{t(GENRES[genre])}</p>}
          {!working && article.text.length < SHORT && <p class="aside">{t("shortStory")}</p>}
          {event ? (
            <>
              <p class="nutgraf">
                <Evidence id="nutgraf" spans={[event.nutgraf]} clause={false}>
                  <Words>{words(article.text, event.nutgraf)}</Words>
                </Evidence>
              </p>
              <Facts event={event} analysis={analysis} working={working} />
            </>
          ) : (
            !working && <p class="aside">{t(isBare(analysis) ? "nothingFound" : "noEvent")}</p>
          )}
          <Ledger analysis={analysis} />
          <Figures analysis={analysis} open={open} />
          <Entities title="section_people" types={PEOPLE} entities={entities} open={open} />
          <Entities title="section_organizations" types={ORGANIZATIONS} entities={entities} open={false} />
          <Entities title="section_places" types={PLACES} entities={entities} open={false} />
          <Entities title="section_alsoNamed" types={OTHERS} entities={entities} open={false} />
          <Background analysis={analysis} />
          {event && <NotSure event={event} analysis={analysis} />}
          {!working && <TakeAlong />}
          <p class="aside">{t("revealHint")}</p>
        </article>
      </ArticleText.Provider>
    </ArticleLanguage.Provider>
  );
}
