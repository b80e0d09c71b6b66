import type { NounPhrase, Syntax, VerbGroup } from "../clauses/index.ts";
import type { Gazetteer } from "../entities/tagger/gazetteer.ts";
import { type Document, tokenIndexAt } from "../text/document.ts";
import { firstOverlap, inTextOrder } from "../text/span.ts";
import type { Entity, QuoteSource, Span } from "../types.ts";
import type { Cue } from "./cues.ts";

/** What the readers of quotations need of the document, made once. */
export interface Scene {
  document: Document;
  syntax: Syntax;
  gazetteer: Gazetteer;
  nouns: readonly NounPhrase[];
  verbs: readonly VerbGroup[];
  /** Every mention with its entity, in text order. */
  mentions: readonly { start: number; end: number; form: string; entity: Entity }[];
  /** The quotations in marks, with them. */
  outers: readonly Span[];
  /** The source of each cue that has been asked for. */
  sources: Map<Cue, QuoteSource | null>;
}

/** The words of a source; what is said of it ends at the limit, where the verb of its report begins. */
export interface Phrase extends Span {
  limit?: number;
}

/** A name is a noun phrase, whatever its tags are. */
export function withNames(
  document: Document,
  nouns: readonly NounPhrase[],
  mentions: Scene["mentions"],
): NounPhrase[] {
  const bare = mentions.filter((mention) => mention.form === "name" && firstOverlap(nouns, mention) === null);
  const phrases = bare.map(({ start, end }) => {
    const first = tokenIndexAt(document, start);
    const last = tokenIndexAt(document, end - 1) + 1;
    const { sentence } = document.tokens[first]!;
    const before = document.tokens[first - 1];
    const preposition = before?.tag === "ADP" && before.sentence === sentence ? before.lower : null;
    return { start, end, first, last, head: last - 1, sentence, preposition };
  });
  return [...nouns, ...phrases].sort(inTextOrder);
}

/** The index of the first span that starts at the offset or behind it. */
export function firstFrom(spans: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
