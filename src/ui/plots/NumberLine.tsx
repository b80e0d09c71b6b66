import type { Analysis, Attribute } from "../../engine/index.ts";
import { MODALITIES, Shape } from "../Certainty.tsx";
import { CountValue } from "../CountValue.tsx";
import { countOf } from "../counts.ts";
import { useLanguage } from "../i18n.ts";
import type { Row } from "../rows.ts";
import { Words } from "../Words.tsx";
import { numberLine } from "./numbers.ts";
import { Reveal } from "./Reveal.tsx";
import { Axis, Strip } from "./Strip.tsx";

/** The counts of a row that differ, each with who says so, on one line; nothing where they do not differ. */
export function NumberLine({ id, row, analysis }: { id: string; row: Row; analysis: Analysis }) {
  const { t, locale } = useLanguage();
  const format = (value: number) => new Intl.NumberFormat(locale).format(value);
  const values = row.attributes.flatMap((attribute, index) => {
    const count = countOf(attribute, analysis.figures);
    return count ? [{ attribute, count, index }] : [];
  });
  const line = numberLine(values.map(({ count }) => count));
  if (line === null) return null;
  const { ticks, isByTens } = line;
  return (
    <div class="plot">
      <ul aria-label={t("plotNumbers", [t(row.label)])}>
        {values.map(({ attribute, count, index }, nth) => (
          <li key={index}>
            <span class="of">
              <Reveal id={`${id}/${index}`} spans={attribute.evidence}>
                <CountValue count={count} />
              </Reveal>{" "}
              <Shape modality={attribute.modality} /> <Teller attribute={attribute} />
            </span>
            <Strip mark={line.marks[nth]!} />
          </li>
        ))}
      </ul>
      <Axis
        ticks={ticks.map(({ at }) => at)}
        first={format(ticks[0]!.value)}
        last={format(ticks.at(-1)!.value)}
      />
      {isByTens && <p class="scale">{t("plotByTens")}</p>}
    </div>
  );
}

/** Who says so; where the text says it itself, or names nobody, that. */
function Teller({ attribute: { attributedTo, modality } }: { attribute: Attribute }) {
  const { t } = useLanguage();
  return attributedTo === null ? t(MODALITIES[modality]) : <Words>{attributedTo}</Words>;
}
