import type { NounPhrase, Syntax, VerbGroup } from "../clauses/index.ts";
import { speakerKind } from "../lexicon/speakers.ts";
import { type Document, type Token, tokenIndexAt } from "../text/document.ts";
import { inTextOrder } from "../text/span.ts";
import type { Entity, QuoteSource, Span } from "../types.ts";
import type { Cue } from "./cues.ts";

export { firstFrom } from "../text/span.ts";

/** What the readers of quotations need of the document, made once. */
export interface Scene {
  document: Document;
  syntax: Syntax;
  nouns: readonly NounPhrase[];
  verbs: readonly VerbGroup[];
  /** Every mention with its entity, in text order. */
  mentions: readonly { start: number; end: number; form: string; entity: Entity }[];
  /** The quotations in marks, with them. */
  outers: readonly Span[];
  /** The source of each cue that has been asked for. */
  sources: Map<Cue, QuoteSource | null>;
  /** The source that was found last. */
  heard: QuoteSource | null;
}

/** The words of a source; what is said of it ends at the limit, where the verb of its report begins. */
export interface Phrase extends Span {
  limit?: number;
}

/**
 * The noun phrases with names made whole: a name lies in one phrase whatever its tags are, and what straight before it
 * says who that is stands in it too ("political scholar | Ana Whitlock").
 */
export function withNames(
  document: Document,
  nouns: readonly NounPhrase[],
  mentions: Scene["mentions"],
): NounPhrase[] {
  const { tokens } = document;
  const names = mentions.filter(({ form }) => form === "name");
  const phrases = names.map(({ start, end }) => {
    const first = tokenIndexAt(document, start);
    const last = tokenIndexAt(document, end - 1) + 1;
    const { sentence } = tokens[first]!;
    const before = tokens[first - 1];
    const preposition = before?.tag === "ADP" && before.sentence === sentence ? before.lower : null;
    return { start, end, first, last, head: last - 1, sentence, preposition };
  });
  const named = new Set(phrases.map(({ first }) => first));
  const found: NounPhrase[] = [];
  for (const phrase of [...nouns, ...phrases].sort(inTextOrder)) {
    const last = found.at(-1);
    const isApart = last === undefined || last.last < phrase.first || last.sentence !== phrase.sentence;
    if (
      isApart ||
      (last.last === phrase.first && !(named.has(phrase.first) && describes(tokens[last.head]!)))
    )
      found.push(phrase);
    else if (phrase.last > last.last)
      found[found.length - 1] = { ...last, end: phrase.end, last: phrase.last, head: phrase.head };
  }
  return found;
}

const describes = ({ tag, lower }: Token): boolean => tag === "NOUN.Sing" && speakerKind(lower) !== null;
