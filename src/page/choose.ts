import type { Analysis, Block, EntityType, Span } from "../engine/index.ts";
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

/** So many blocks are one group, which a reader has before the eyes at a time. */
const GROUP = 5;

/**
 * What is marked at the reader's density, in text order: 0 nothing, 1 what the card uses and its first mention, 2 the
 * first mention of everything in each group of paragraphs, 3 everything. A later mention is never marked where an
 * earlier one of its group is not. A quotation is marked whole at any density but 0.
 */
export function chooseMarks(analysis: Analysis, { density, categories }: MarkOptions): Mark[] {
  if (density === 0) return [];
  const used = usedBy(analysis);
  const starts = groupStarts(analysis.article.blocks);
  const marks: Mark[] = [];
  const add = (style: MarkStyle, { start, end }: Span) => marks.push({ style, start, end });
  /** Of all mentions of one thing, in text order, those that are marked. */
  const addSome = (style: MarkStyle, mentions: readonly Span[]) => {
    if (density === 1 && !mentions.some(used)) return;
    let group = -1;
    mentions.forEach((mention, i) => {
      const before = group;
      while (group < 0 || starts[group]! <= mention.start) group++;
      if (density === 3 || (density === 1 ? i === 0 || used(mention) : group !== before)) add(style, mention);
    });
  };

  for (const { type, mentions } of analysis.entities) {
    const category = ENTITY_CATEGORIES[type];
    if (category !== undefined && categories[category])
      addSome(
        category,
        mentions.filter(({ form }) => form === "name"),
      );
  }
  if (categories.figure) {
    for (const same of alike(analysis.figures, ({ kind, value, high, unit }) => [kind, value, high, unit]))
      addSome("figure", same);
    // "now" and "recently" say no day: a mark under them tells the reader nothing.
    for (const same of alike(analysis.dates, ({ edtf }) => edtf))
      if (same[0]!.edtf !== null) addSome("figure", same);
  }
  if (categories.speech)
    for (const { kind, contents } of analysis.quotes)
      for (const content of contents)
        if (kind !== "indirect" || density >= 2)
          add(kind === "indirect" ? "speech-indirect" : "speech-direct", content);
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where groups of paragraphs begin: at a heading, and where one grows long. Headline and standfirst stand before them. */
function groupStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = [];
  let size = GROUP;
  for (const { kind, start } of blocks) {
    if (kind === "headline" || kind === "standfirst") continue;
    if (kind === "heading" || size === GROUP) {
      starts.push(start);
      size = 0;
    }
    size++;
  }
  return starts;
}

/** What tells of the same, together. */
function alike<T>(all: readonly T[], key: (one: T) => unknown): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const same = String(key(one));
    found.get(same)?.push(one) ?? found.set(same, [one]);
  }
  return [...found.values()];
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
