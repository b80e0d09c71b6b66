import type { Analysis, EntityType } from "../engine/index.ts";
import { Background } from "./Background.tsx";
import { Entities } from "./Entities.tsx";
import { Evidence } from "./Evidence.tsx";
import { Facts } from "./Facts.tsx";
import { Figures } from "./Figures.tsx";
import { Heading } from "./Heading.tsx";
import { useLanguage } from "./i18n.ts";
import { Ledger } from "./Ledger.tsx";
import { NotSure } from "./NotSure.tsx";
import { Quotes } from "./Quotes.tsx";
import { TakeAlong } from "./TakeAlong.tsx";
import { words } from "./text.ts";
import { ArticleLanguage, Words } from "./Words.tsx";

const PEOPLE: readonly EntityType[] = ["person"];
const ORGANIZATIONS: readonly EntityType[] = ["organization"];
const PLACES: readonly EntityType[] = ["place"];
const OTHERS: readonly EntityType[] = ["group", "product", "event", "law", "work"];

/** The card of one article: what happened, who says so, and below that everything that was found. */
export function Card({ analysis, working }: { analysis: Analysis; working: boolean }) {
  const { t } = useLanguage();
  const { article, event, entities } = analysis;
  // Without an event the people, figures and quotes are the card: they stand open.
  const open = event === null && !working;
  return (
    <ArticleLanguage.Provider value={article.language}>
      <article class="card" aria-busy={working}>
        <Heading article={article} type={event?.type ?? null} />
        {event ? (
          <>
            <p class="nutgraf">
              <Evidence id="nutgraf" spans={[event.nutgraf]}>
                <Words>{words(article.text, event.nutgraf)}</Words>
              </Evidence>
            </p>
            <Facts event={event} analysis={analysis} working={working} />
          </>
        ) : (
          !working && <p class="aside">{t("noEvent")}</p>
        )}
        <Ledger analysis={analysis} />
        <Quotes analysis={analysis} open={false} />
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
    </ArticleLanguage.Provider>
  );
}
