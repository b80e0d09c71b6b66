import type { NounPhrase, VerbGroup } from "../clauses/index.ts";
import type { Gazetteer } from "../entities/tagger/gazetteer.ts";
import type { Document } from "../text/document.ts";
import type { Entity, Span } from "../types.ts";

/** What the readers of quotations need of the document, made once. */
export interface Scene {
  document: Document;
  gazetteer: Gazetteer;
  nouns: readonly NounPhrase[];
  verbs: readonly VerbGroup[];
  /** Every mention with its entity, in text order. */
  mentions: readonly { start: number; end: number; form: string; entity: Entity }[];
}

/** The words of a source; what is said of it ends at the limit, where the verb of its report begins. */
export interface Phrase extends Span {
  limit?: number;
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
