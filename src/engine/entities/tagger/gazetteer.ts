import type { Document } from "../../text/document.ts";
import { hashOf, mix } from "./hash.ts";

/** What a list says of a phrase, as bits. */
export const LISTS = { country: 1, city: 2, firstName: 4, demonym: 8, region: 16, organisation: 32 } as const;

/** The longest phrase in the lists, in words. */
export const LONGEST_PHRASE = 4;

/** Hashes of phrases (32 bits) with the lists that they stand on. */
export type Gazetteer = ReadonlyMap<number, number>;

export const phraseHash = (words: readonly string[]): number =>
  words.reduce((hash, word) => mix(hash, hashOf(word)), 0);

/** The lists that a phrase stands on, as bits; 0 where it stands on none. Its words are in lower case. */
export const listsOf = (gazetteer: Gazetteer, words: readonly string[]): number =>
  gazetteer.get(phraseHash(words)) ?? 0;

/** For each token: the lists of the phrases it begins (low byte) and of the phrases it continues (high byte). */
export function lookUp(document: Document, gazetteer: Gazetteer): Uint16Array {
  const { tokens } = document;
  const found = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (!/^\p{Lu}/u.test(tokens[i]!.text)) continue;
    let hash = 0;
    for (let length = 1; length <= LONGEST_PHRASE; length++) {
      const token = tokens[i + length - 1];
      if (token === undefined || token.sentence !== tokens[i]!.sentence) break;
      hash = mix(hash, hashOf(token.lower));
      const lists = gazetteer.get(hash);
      if (lists === undefined) continue;
      found[i]! |= lists;
      for (let j = 1; j < length; j++) found[i + j]! |= lists << 8;
    }
  }
  return found;
}
