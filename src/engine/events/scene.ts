import type { NounPhrase, VerbGroup } from "../clauses/index.ts";
import type { Reading } from "../reading.ts";
import type { Sentence } from "../text/document.ts";
import { overlaps, spansIn } from "../text/span.ts";
import type { Attribute, Entity, Figure, Role, Span } from "../types.ts";
import { certaintyOf } from "./certainty.ts";
import type { MainEvent } from "./classify.ts";

export { spansIn } from "../text/span.ts";

/** All that an extractor may look at. */
export interface EventScene extends Reading {
  main: MainEvent;
  /** Name mentions with their entities, in text order. */
  names: readonly (Span & { entity: Entity })[];
  /** The sentences that tell of the main event and recall no other. */
  told: readonly Sentence[];
}

/** Finds the values of one or more roles; the best first. */
export type Extractor = (scene: EventScene) => Attribute[];

/** Roles that are told by a clause of their own. */
const TOLD: ReadonlySet<Role> = new Set(["cause", "response"]);

/** How sure a value is of which nothing is known but that a rule found it, before it is decided about. */
const UNDECIDED = 0.5;

/** An attribute from the words that show it, as sure as the text is of them. */
export const attribute = (scene: EventScene, role: Role, span: Span, value?: string | number): Attribute => ({
  ...stated(scene, role, span, value),
  ...certaintyOf(scene, span, typeof value === "number", typeof value === "number" || TOLD.has(role)),
});

/** The same of what nobody doubts for its standing in a sentence that hedges or reports who did it: a day, a place. */
export function stated(
  { document }: EventScene,
  role: Role,
  { start, end }: Span,
  value?: string | number,
): Attribute {
  const text = document.text.slice(start, end);
  return {
    role,
    value: value ?? text,
    text,
    evidence: [{ start, end }],
    modality: "stated",
    cue: null,
    attributedTo: null,
    confidence: UNDECIDED,
  };
}

const within = <T extends { sentence: number }>(items: readonly T[], sentence: Sentence): T[] => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.sentence >= sentence.index) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let i = low; i < items.length && items[i]!.sentence === sentence.index; i++) found.push(items[i]!);
  return found;
};

export const nounsOf = ({ syntax }: EventScene, sentence: Sentence): NounPhrase[] =>
  within(syntax.nouns, sentence);
export const verbsOf = ({ syntax }: EventScene, sentence: Sentence): VerbGroup[] =>
  within(syntax.verbs, sentence);

export const figuresIn = ({ figures }: EventScene, span: Span): Figure[] => spansIn(figures, span);

export const isPlace = ({ names, document: { tokens } }: EventScene, { head }: NounPhrase): boolean =>
  spansIn(names, tokens[head]!).some(({ entity }) => entity.type === "place");

/** Headlines shorten ("Bell stolen"): who and what is told in full below. */
export const isHeadline = ({ document: { blocks } }: EventScene, { start }: Span): boolean => {
  const headline = blocks.find(({ kind }) => kind === "headline");
  return headline !== undefined && headline.start <= start && start < headline.end;
};

/** Sentences from the top in which an article tells its event. */
const TOP = 40;

/**
 * The sentences in which the main event is told: the nut graf, the headline, then the first ones of the body. Headline
 * and standfirst are told over again in the body, and do not count.
 */
export function leadSentences({ document, main }: EventScene, count: number): Sentence[] {
  const first = document.sentences
    .slice(0, TOP)
    .filter(({ first: from, last, index }) => last - from >= 5 && index !== main.nutgraf.index);
  const kindOf = ({ block }: Sentence) => document.blocks[block]!.kind;
  return [
    main.nutgraf,
    ...first.filter((sentence) => kindOf(sentence) === "headline").slice(0, 1),
    ...first
      .filter((sentence) => !/^(?:headline|heading|standfirst)$/.test(kindOf(sentence)))
      .slice(0, count - 1),
  ];
}

/** Whether words stand in quotation marks: there somebody speaks, and mostly of something else. */
export const isQuoted = ({ quotes }: EventScene, span: Span): boolean =>
  quotes.some(
    ({ kind, contents }) => kind !== "indirect" && contents.some((content) => overlaps(content, span)),
  );
