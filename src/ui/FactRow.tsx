import type { Analysis } from "../engine/index.ts";
import { undatedIn } from "../export/undated.ts";
import { CountValue } from "./CountValue.tsx";
import { countOf, spread } from "./counts.ts";
import { Evidence } from "./Evidence.tsx";
import { FactValue } from "./FactValue.tsx";
import { useLanguage } from "./i18n.ts";
import { NumberLine } from "./plots/NumberLine.tsx";
import { isNumber, type Row } from "./rows.ts";
import { words } from "./text.ts";
import { Words } from "./Words.tsx";

interface Props {
  id: string;
  row: Row;
  analysis: Analysis;
  /** Still reading: what is not there yet may come. */
  working: boolean;
  /** Its values stand under "Not sure". */
  doubted?: boolean;
}

/** A row of the card: its label, and every value with its source; differing counts are headed by their span. */
export function FactRow({ id, row, analysis, working, doubted = false }: Props) {
  const { t } = useLanguage();
  const counts = row.attributes.flatMap((attribute) => countOf(attribute, analysis.figures) ?? []);
  const between = spread(counts);
  const isUnsure = analysis.event?.unsure.some(({ role }) => role === row.role) ?? false;
  const undated = row.role === "when" && !working && !doubted ? undatedIn(analysis) : null;
  return (
    <div class={isNumber(row) ? "row number" : "row"}>
      <dt>{t(row.label)}</dt>
      <dd>
        {between && (
          <p class="spread">
            <CountValue count={{ value: between.low, high: between.high, bound: "range" }} />
          </p>
        )}
        {row.attributes.map((attribute, index) => (
          <FactValue
            key={`${attribute.value}/${attribute.evidence[0]?.start ?? index}`}
            id={`${id}/${index}`}
            attribute={attribute}
            analysis={analysis}
            doubted={doubted}
          />
        ))}
        {!doubted && <NumberLine id={id} row={row} analysis={analysis} />}
        {undated && (
          <div class="fact undated">
            <Evidence id={`${id}/undated`} spans={[undated]} class="value">
              <Words>{words(analysis.article.text, undated)}</Words>
            </Evidence>{" "}
            <span class="certainty">{t("noDay")}</span>
          </div>
        )}
        {row.attributes.length === 0 && !undated && (
          <span class="missing">{t(working ? "stillReading" : isUnsure ? "notSure" : "notFound")}</span>
        )}
      </dd>
    </div>
  );
}
