import type { Relation } from "../grammar/relations.ts";
import type { Tag } from "../grammar/tags.ts";
import type { Block, Span } from "../types.ts";

/**
 * The article as the recognisers see it: blocks hold sentences, sentences hold tokens, and everything carries its
 * offsets into the text, so that whatever is recognised can be shown where it stands.
 */
export interface Document {
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
}

export interface Sentence extends Span {
  index: number;
  /** Index into `Document.blocks`. */
  block: number;
  /** The sentence's tokens are `Document.tokens.slice(first, last)`. */
  first: number;
  last: number;
}

/**
 * A word, a number or a run of one punctuation character. Possessive and contracted endings are tokens of their own
 * ("Iraq" "'s", "do" "n't"), abbreviations keep their full stop ("Mr."), and hyphens separate ("US" "-" "led").
 */
export interface Token extends Span {
  index: number;
  sentence: number;
  /** As written. */
  text: string;
  /** Lower case, with straight apostrophes. */
  lower: string;
  /** Coarse part of speech. */
  pos: PartOfSpeech;
  /** Universal part of speech with its form, as the grammar's tagger gives it. */
  tag: Tag;
  /** Index of the token that it depends on; -1 for the root of its sentence. */
  head: number;
  /** How it depends on its head, in the terms of Universal Dependencies. */
  relation: Relation;
  /** White space stands before it. */
  spaced: boolean;
}

export type PartOfSpeech =
  | "noun"
  | "propernoun"
  | "pronoun"
  | "verb"
  | "auxiliary"
  | "adjective"
  | "adverb"
  | "determiner"
  | "preposition"
  | "conjunction"
  | "number"
  | "possessive"
  | "negation"
  | "punctuation"
  | "other";

/** The words of a span, with one space where a wrapped line leaves more of them. */
export function textOf(document: Document, span: Span): string {
  const words = document.text.slice(span.start, span.end);
  return words.includes("  ") ? words.replace(/ {2,}/g, " ") : words;
}

/** The tokens of a sentence, in order. */
export const tokensOf = (document: Document, sentence: Sentence): Token[] =>
  document.tokens.slice(sentence.first, sentence.last);

/**
 * Index of the first token that ends after `offset`: the token at that offset, or the next one.
 * `tokens.length` if there is none. Binary search, as it is asked for every span.
 */
export function tokenIndexAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that a span touches. */
export function tokensIn(document: Document, span: Span): Token[] {
  const tokens: Token[] = [];
  for (let i = tokenIndexAt(document, span.start); i < document.tokens.length; i++) {
    const token = document.tokens[i]!;
    if (token.start >= span.end) break;
    tokens.push(token);
  }
  return tokens;
}

/** The sentence that an offset stands in, or null where there is none (between blocks, in an empty text). */
export function sentenceAt(document: Document, offset: number): Sentence | null {
  const token = document.tokens[tokenIndexAt(document, offset)];
  return token === undefined ? null : (document.sentences[token.sentence] ?? null);
}
