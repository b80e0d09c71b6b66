import type { Analysis } from "../engine/index.ts";
import { Certainty, Doubt, isDoubtful, MODALITIES, Shape } from "./Certainty.tsx";
import { formatEdtf } from "./edtf.ts";
import { FIGURE_KINDS } from "./Figures.tsx";
import { formatFigure } from "./figures.ts";
import { type MessageKey, useLanguage } from "./i18n.ts";
import { QUOTE_KINDS, Said } from "./Said.tsx";
import { factsOn, type Subject, speakerOf } from "./subject.ts";
import { words } from "./text.ts";
import { ArticleLanguage, Words } from "./Words.tsx";

interface Props {
  analysis: Analysis;
  subject: Subject;
  /** What came of the last button: told below the buttons. */
  notice: MessageKey | null;
  onStep(by: 1 | -1): void;
  onNotThis(): void;
  onCopyLink(): void;
  onClose(): void;
}

const NAMES = {
  person: "kind_person",
  organization: "kind_organization",
  place: "kind_place",
} as const satisfies Record<string, MessageKey>;

/** What is marked, in a word or two, drawn as its marks are drawn. */
function Kind({ subject }: { subject: Subject }) {
  const { t } = useLanguage();
  const [look, ...names]: [string, ...string[]] =
    subject.kind === "name"
      ? [subject.entity.type, t(NAMES[subject.entity.type as keyof typeof NAMES] ?? "section_alsoNamed")]
      : subject.kind === "figure"
        ? ["figure", t("kind_figure"), t(FIGURE_KINDS[subject.figure.kind])]
        : subject.kind === "date"
          ? ["figure", t("kind_date")]
          : [
              `speech ${subject.quote.kind === "indirect" ? "indirect" : ""}`,
              t("kind_quote"),
              t(QUOTE_KINDS[subject.quote.kind]),
            ];
  return (
    <p class="kind">
      <span class={`sample ${look}`}>{names[0]}</span>
      {names[1] !== undefined && ` · ${names[1]}`}
    </p>
  );
}

/** The words themselves, and what they come to. */
function Value({ subject, text }: { subject: Subject; text: string }) {
  const { t, locale } = useLanguage();
  const shown = words(text, subject.spans[subject.index]!);
  if (subject.kind === "quote")
    return (
      <p class="said" id="value">
        <Said quote={subject.quote} text={text} />
      </p>
    );
  const meaning =
    subject.kind === "name"
      ? subject.entity.description
      : subject.kind === "figure"
        ? formatFigure(subject.figure, locale, t)
        : subject.date.edtf && formatEdtf(subject.date.edtf, locale);
  const value = subject.kind === "name" ? subject.entity.name : shown;
  return (
    <>
      <h2 id="value">
        <Words>{value}</Words>
      </h2>
      {meaning && meaning.toLowerCase() !== value.toLowerCase() && (
        <p class="meaning">{subject.kind === "name" ? <Words>{meaning}</Words> : <bdi>{meaning}</bdi>}</p>
      )}
    </>
  );
}

/** What the card says of the subject, and how sure the text is of each. */
function Facts({ analysis, subject }: { analysis: Analysis; subject: Subject }) {
  const { t } = useLanguage();
  const facts = factsOn(analysis, subject);
  const speaker = speakerOf(analysis, subject);
  if (facts.length === 0 && speaker === null && subject.kind !== "quote") return null;
  return (
    <dl>
      {(speaker !== null || subject.kind === "quote") && (
        <div>
          <dt>{t("role_source")}</dt>
          <dd>{speaker === null ? t("speakerNotStated") : <Words>{speaker}</Words>}</dd>
        </div>
      )}
      {facts.map(({ label, attribute }) => (
        <div key={label + attribute.text}>
          <dt>{t(label)}</dt>
          <dd>
            <Shape modality={attribute.modality} />{" "}
            {attribute.modality === "stated" ? t(MODALITIES.stated) : <Certainty attribute={attribute} />}
            {isDoubtful(attribute) && <Doubt confidence={attribute.confidence} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The small card by a mark: what it is, how sure the text is of it, where else it stands. */
export function MiniCard({ analysis, subject, notice, onStep, onNotThis, onCopyLink, onClose }: Props) {
  const { t } = useLanguage();
  const { spans, index } = subject;
  const mention = t("mention", [String(index + 1), String(spans.length)]);
  return (
    <ArticleLanguage.Provider value={analysis.article.language}>
      <div class="head">
        <Kind subject={subject} />
        <button type="button" class="icon close" aria-label={t("close")} onClick={onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      </div>
      <Value subject={subject} text={analysis.article.text} />
      <Facts analysis={analysis} subject={subject} />
      {spans.length > 1 && (
        <div class="mentions">
          <button type="button" class="icon" aria-label={t("previousMention")} onClick={() => onStep(-1)}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M7.5 2 3.5 6l4 4" />
            </svg>
          </button>
          <span aria-hidden="true">{mention}</span>
          <button type="button" class="icon" aria-label={t("nextMention")} onClick={() => onStep(1)}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="m4.5 2 4 4-4 4" />
            </svg>
          </button>
        </div>
      )}
      <div class="buttons">
        <button type="button" class="action" onClick={onNotThis}>
          {t("notThis")}
        </button>
        <button type="button" class="action" onClick={onCopyLink}>
          {t("copyLink")}
        </button>
      </div>
      <p class="told" role="status">
        <span class="sr-only">{spans.length > 1 ? mention : ""}</span>
        {notice && <span class="notice"> {t(notice)}</span>}
      </p>
    </ArticleLanguage.Provider>
  );
}
