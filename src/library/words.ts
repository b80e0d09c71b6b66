import { diffArrays } from "diff";

/** A piece of a text that was rewritten; `isNew` where the other text has it not. */
export interface Piece {
  text: string;
  isNew: boolean;
}

/** Keeps "1,200", "2.4bn" and "don't" whole, for nobody reads a half of them. */
const WORDS = new Intl.Segmenter("en", { granularity: "word" });

const wordsOf = (text: string): string[] => Array.from(WORDS.segment(text), ({ segment }) => segment);

/** Two texts in pieces, those marked that only one of them has. Their pieces together are the texts. */
export function wordChanges(old: string, latest: string): { old: Piece[]; new: Piece[] } {
  const parts = diffArrays(wordsOf(old), wordsOf(latest));
  const piece = (words: string[], isNew: boolean): Piece => ({ text: words.join(""), isNew });
  return {
    old: parts.filter(({ added }) => !added).map(({ value, removed }) => piece(value, removed)),
    new: parts.filter(({ removed }) => !removed).map(({ value, added }) => piece(value, added)),
  };
}
