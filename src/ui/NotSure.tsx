import type { Analysis, NewsEvent } from "../engine/index.ts";
import { rowsFound } from "../export/index.ts";
import { FactRow } from "./FactRow.tsx";
import { useLanguage } from "./i18n.ts";
import { Section } from "./Section.tsx";

/** What may belong on the card and is too often wrong to stand among its facts: folded, at the end, and called so. */
export function NotSure({ event, analysis }: { event: NewsEvent; analysis: Analysis }) {
  const { t } = useLanguage();
  // Sources too: in the ledger stand those that are sure.
  const rows = rowsFound(event.type, event.unsure);
  return (
    <Section title="section_notSure" count={event.unsure.length}>
      <p class="aside">{t("notSureMeans")}</p>
      <div class="facts">
        <dl>
          {rows.map((row) => (
            <FactRow
              key={row.role}
              id={`unsure/${row.role}`}
              row={row}
              analysis={analysis}
              working={false}
              doubted={true}
            />
          ))}
        </dl>
      </div>
    </Section>
  );
}
