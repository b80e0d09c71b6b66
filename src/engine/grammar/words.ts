import type { Token } from "../text/document.ts";
import { hashOf } from "./hash.ts";

/** What the tagger sees of a word by itself. */
export interface WordForm {
  lower: number;
  /** Hashes of its first one to three characters, and of its last one to four. */
  prefixes: readonly number[];
  suffixes: readonly number[];
  shape: number;
  /** Number of the ambiguity class: which tags the treebanks give the word; 0 where they do not know it. */
  ambiguity: number;
  /** What the word by itself speaks for, by tag, once that has been asked; and the shape that it was asked for. */
  own: { shape: number; scores: Int32Array } | null;
}

/** Maps a word (its hash) to the number of its ambiguity class. */
export type Lexicon = ReadonlyMap<number, number>;

/** The forms of a text's words; each different word is looked at once. */
export function formsOf(tokens: readonly Token[], lexicon: Lexicon): WordForm[] {
  const known = new Map<string, WordForm>();
  return tokens.map(({ text, lower }) => {
    let form = known.get(text);
    if (form === undefined) {
      form = formOf(text, lower, lexicon);
      known.set(text, form);
    }
    return form;
  });
}

function formOf(text: string, lower: string, lexicon: Lexicon): WordForm {
  const word = hashOf(lower);
  return {
    lower: word,
    prefixes: [hashOf(lower, 0, 1), hashOf(lower, 0, 2), hashOf(lower, 0, 3)],
    suffixes: [endOf(lower, 1), endOf(lower, 2), endOf(lower, 3), endOf(lower, 4)],
    shape: shapeOf(text),
    ambiguity: lexicon.get(word) ?? 0,
    own: null,
  };
}

const endOf = (lower: string, letters: number): number => hashOf(lower, Math.max(0, lower.length - letters));

/** Bits: first letter a capital, all capitals, a digit, a hyphen or full stop inside, no letter or digit, short. */
function shapeOf(text: string): number {
  let shape = 0;
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) shape |= 4;
    else if (code >= 65 && code <= 90) {
      capitals++;
      letters++;
      if (i === 0) shape |= 1;
    } else if ((code >= 97 && code <= 122) || code > 191) letters++;
    else if (i > 0 && (code === 45 || code === 46)) shape |= 8;
  }
  if (capitals > 1 && capitals === letters) shape |= 2;
  if (letters === 0 && (shape & 4) === 0) shape |= 16;
  if (letters <= 2) shape |= 32;
  return shape;
}
