import type { Analysis, FigureKind } from "../engine/index.ts";
import { hiddenWords } from "../page/hidden.ts";
import { Clause } from "./Clause.tsx";
import { Evidence } from "./Evidence.tsx";
import { type MessageKey, useLanguage } from "./i18n.ts";
import { NotThis } from "./NotThis.tsx";
import { Section } from "./Section.tsx";
import { words } from "./text.ts";
import { Words } from "./Words.tsx";

export const FIGURE_KINDS: Record<FigureKind, MessageKey> = {
  count: "figure_count",
  money: "figure_money",
  percent: "figure_percent",
  measure: "figure_measure",
  age: "figure_age",
  duration: "figure_duration",
  rank: "figure_rank",
  score: "figure_score",
  ratio: "figure_ratio",
};

/** Every number that carries news, in the clause that it stands in, with its kind. */
export function Figures({ analysis, open }: { analysis: Analysis; open: boolean }) {
  const { t } = useLanguage();
  const { figures, article } = analysis;
  return (
    <Section title="section_figures" count={figures.length} open={open}>
      <ul class="entries">
        {figures.map((figure) => (
          <li key={figure.start}>
            <Clause span={figure}>
              <Evidence id={`figure/${figure.start}`} spans={[figure]} class="value" clause={false}>
                <Words>{words(article.text, figure)}</Words>
              </Evidence>
            </Clause>{" "}
            <span class="note">
              {t(FIGURE_KINDS[figure.kind])}
              <NotThis item={hiddenWords(analysis, "figure", [figure])} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
