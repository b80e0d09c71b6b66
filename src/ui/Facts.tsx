import type { Analysis, NewsEvent } from "../engine/index.ts";
import { CertaintyKey } from "./Certainty.tsx";
import { FactRow } from "./FactRow.tsx";
import { useLanguage } from "./i18n.ts";
import { cardRows } from "./order.ts";

interface Props {
  event: NewsEvent;
  analysis: Analysis;
  working: boolean;
}

/** The event's attributes, in the card's order, and what the signs beside them mean. */
export function Facts({ event, analysis, working }: Props) {
  const { t } = useLanguage();
  return (
    <section class="facts" aria-label={t("facts")}>
      <dl>
        {cardRows(event, analysis.article).map((row) => (
          <FactRow key={row.role} id={`event/${row.role}`} row={row} analysis={analysis} working={working} />
        ))}
      </dl>
      <CertaintyKey />
    </section>
  );
}
