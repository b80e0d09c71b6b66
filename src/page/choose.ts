import type { Analysis, EntityType, Span } from "../engine/index.ts";
import type { Category, MarkOptions } from "./state.ts";

/** How a mark is drawn: its category, and for speech whether the words are the speaker's own. */
export type MarkStyle = Exclude<Category, "speech"> | "speech-direct" | "speech-indirect";

export const MARK_STYLES: readonly MarkStyle[] = [
  "person",
  "organization",
  "place",
  "figure",
  "speech-direct",
  "speech-indirect",
];

export interface Mark extends Span {
  style: MarkStyle;
}

const ENTITY_CATEGORIES: Partial<Record<EntityType, "person" | "organization" | "place">> = {
  person: "person",
  organization: "organization",
  place: "place",
};

/**
 * What is marked at the reader's density, in text order: 0 nothing, 1 what the card uses, 2 also the first mention of
 * everybody and every figure, 3 everything. A quotation is marked whole at any density but 0.
 */
export function chooseMarks(analysis: Analysis, { density, categories }: MarkOptions): Mark[] {
  if (density === 0) return [];
  const used = usedBy(analysis);
  const marks: Mark[] = [];
  const add = (style: MarkStyle, { start, end }: Span) => marks.push({ style, start, end });

  for (const { type, mentions } of analysis.entities) {
    const category = ENTITY_CATEGORIES[type];
    if (category === undefined || !categories[category]) continue;
    const names = mentions.filter(({ form }) => form === "name");
    names.forEach((mention, i) => {
      if (density === 3 || (density === 2 && i === 0) || used(mention)) add(category, mention);
    });
  }
  if (categories.figure) {
    for (const figure of analysis.figures) if (density >= 2 || used(figure)) add("figure", figure);
    // "now" and "recently" say no day: a mark under them tells the reader nothing.
    for (const date of analysis.dates)
      if (date.edtf !== null && (density === 3 || used(date))) add("figure", date);
  }
  if (categories.speech)
    for (const { kind, contents } of analysis.quotes)
      for (const content of contents)
        if (kind !== "indirect" || density >= 2)
          add(kind === "indirect" ? "speech-indirect" : "speech-direct", content);
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a value of the card rests on a span; asked for every span, so the evidence is searched by halves. */
function usedBy({ event }: Analysis): (span: Span) => boolean {
  const evidence = (event?.attributes ?? [])
    .filter(({ role }) => role !== "what" && role !== "response" && role !== "cause" && role !== "outcome")
    .flatMap((attribute) => attribute.evidence)
    .sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = evidence.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (evidence[middle]!.end > start) high = middle;
      else low = middle + 1;
    }
    // Evidence may overlap; the few that begin before the span ends are all looked at.
    for (let i = low; i < evidence.length && evidence[i]!.start < end; i++)
      if (evidence[i]!.end > start) return true;
    return false;
  };
}
