import type { Analysis, Attribute, DateMention, Entity, Figure, Quote, Span } from "../engine/index.ts";
import type { Mark } from "../page/choose.ts";
import { type Hidden, hiddenName, hiddenWords, restsOn } from "../page/hidden.ts";
import type { MessageKey } from "./i18n.ts";
import { rowsOf } from "./rows.ts";

/** What a mark stands for, with every place where the article mentions it. */
export type Subject = {
  /** What "Not this" hides. */
  item: Hidden;
  spans: Span[];
  /** Which of the places the mark is. */
  index: number;
} & (
  | { kind: "name"; entity: Entity }
  | { kind: "figure"; figure: Figure }
  | { kind: "date"; date: DateMention }
  | { kind: "quote"; quote: Quote }
);

/** What the card says of a subject: the row, and the value with its certainty. */
export interface SubjectFact {
  label: MessageKey;
  attribute: Attribute;
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** What stands under a mark; null where it was hidden in the meantime. */
export function subjectOf(analysis: Analysis, mark: Mark): Subject | null {
  const at = (spans: readonly Span[]) => spans.findIndex((span) => same(span, mark));
  switch (mark.style) {
    case "figure": {
      const figure = analysis.figures.find((one) => same(one, mark));
      if (figure) {
        const spans = analysis.figures.filter((one) => isSameFigure(one, figure));
        const item = hiddenWords(analysis, "figure", [figure]);
        return { kind: "figure", figure, item, spans, index: at(spans) };
      }
      const date = analysis.dates.find((one) => same(one, mark));
      if (!date) return null;
      const spans = analysis.dates.filter(({ edtf }) => edtf !== null && edtf === date.edtf);
      const item = hiddenWords(analysis, "date", [date]);
      return {
        kind: "date",
        date,
        item,
        spans: spans.length > 0 ? spans : [date],
        index: Math.max(0, at(spans)),
      };
    }
    case "speech-direct":
    case "speech-indirect": {
      const quote = analysis.quotes.find(({ contents }) => at(contents) >= 0);
      if (!quote) return null;
      const item = hiddenWords(analysis, "quote", quote.contents);
      return { kind: "quote", quote, item, spans: quote.contents, index: at(quote.contents) };
    }
    default: {
      const entity = analysis.entities.find(({ type, mentions }) => type === mark.style && at(mentions) >= 0);
      if (!entity) return null;
      const { mentions } = entity;
      return { kind: "name", entity, item: hiddenName(entity), spans: mentions, index: at(mentions) };
    }
  }
}

/** Told again: the same number of the same. */
const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.value === b.value && a.high === b.high && a.unit === b.unit;

/** The values of the card that rest on a subject, in the card's order. */
export function factsOn({ event }: Analysis, { spans }: Subject): SubjectFact[] {
  if (event === null) return [];
  return rowsOf(event)
    .filter(({ role }) => role !== "what")
    .flatMap(({ label, attributes }) =>
      attributes
        .filter(({ evidence }) => evidence.some((one) => spans.some((span) => restsOn(one, span))))
        .map((attribute) => ({ label, attribute })),
    );
}

/** Who says the words that a subject is, or stands in; null where the article itself says so. */
export function speakerOf({ quotes }: Analysis, subject: Subject): string | null {
  if (subject.kind === "quote") return subject.quote.source?.name ?? null;
  const { start, end } = subject.spans[subject.index]!;
  const around = quotes.find(({ contents }) =>
    contents.some((content) => content.start <= start && content.end >= end),
  );
  return around?.source?.name ?? null;
}
