import type { Analysis, FigureKind } from "../engine/index.ts";
import { Evidence } from "./Evidence.tsx";
import { type MessageKey, useLanguage } from "./i18n.ts";
import { Section } from "./Section.tsx";
import { words } from "./text.ts";

const KINDS: Record<FigureKind, MessageKey> = {
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

/** Every number that carries news, as written, with its kind. */
export function Figures({ analysis, open }: { analysis: Analysis; open: boolean }) {
  const { t } = useLanguage();
  const { figures, article } = analysis;
  return (
    <Section title="section_figures" count={figures.length} open={open}>
      <ul class="entries">
        {figures.map((figure) => (
          <li key={figure.start}>
            <span>
              <Evidence id={`figure/${figure.start}`} spans={[figure]} class="value">
                <bdi>{words(article.text, figure)}</bdi>
              </Evidence>
            </span>{" "}
            <span class="note">{t(KINDS[figure.kind])}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
