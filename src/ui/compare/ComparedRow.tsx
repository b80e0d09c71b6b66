import { useContext } from "preact/hooks";
import type { ComparedRow as Row, RowVerdict } from "../../compare/index.ts";
import { Certainty, Doubt, isDoubtful, Shape } from "../Certainty.tsx";
import { COUNTED } from "../counts.ts";
import { type MessageKey, useLanguage } from "../i18n.ts";
import { TollPlot } from "../plots/TollPlot.tsx";
import { ValueWords } from "../ValueWords.tsx";
import { Cell } from "./Cell.tsx";
import { ColumnsContext } from "./columns.ts";
import { ToWords } from "./ToWords.tsx";

/** Of the others the heading above them says all. */
const VERDICTS: Partial<Record<RowVerdict, MessageKey>> = {
  differ: "verdict_differ",
  later: "verdict_later",
  fits: "verdict_fits",
  agree: "verdict_agree",
};

interface Props {
  row: Row;
  /** The pages of its cells, in their order. */
  pages: readonly number[];
}

/** One row of the card as every page fills it, with the certainty that each gives it. */
export function ComparedRow({ row: { role, label, cells, verdict, latest }, pages }: Props) {
  const { t } = useLanguage();
  const { analyses } = useContext(ColumnsContext);
  const word = VERDICTS[verdict];
  return (
    <section class={`compared ${verdict}`}>
      <h3>
        {t(label)} {word && <span class="verdict">{t(word)}</span>}
      </h3>
      <ul class="cells">
        {pages.map((page, column) => (
          <Cell
            key={page}
            page={page}
            isLatest={latest.includes(page)}
            isDated={verdict === "later" || COUNTED.has(role)}
          >
            {cells[column]!.length === 0 && <span class="missing">{t("cellEmpty")}</span>}
            {cells[column]!.map(({ attribute }, index) => (
              <div class="fact" key={attribute.evidence[0]?.start ?? index}>
                <Shape modality={attribute.modality} />
                <div>
                  <ToWords id={`compare/${role}/${index}`} spans={attribute.evidence} class="value">
                    <ValueWords attribute={attribute} analysis={analyses[page]!} />
                  </ToWords>
                  {isDoubtful(attribute) && <Doubt confidence={attribute.confidence} />}
                  <Certainty attribute={attribute} />
                </div>
              </div>
            ))}
          </Cell>
        ))}
      </ul>
      <TollPlot label={label} told={cells.flat()} analyses={analyses} />
    </section>
  );
}
