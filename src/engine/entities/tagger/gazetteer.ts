import { hashOf, mix } from "../../grammar/hash.ts";
import type { Token } from "../../text/document.ts";
import type { NameForm } from "./words.ts";

/** What a list says of a phrase, as bits. */
export const LISTS = {
  country: 1,
  city: 2,
  region: 4,
  demonym: 8,
  femaleName: 16,
  maleName: 32,
  surname: 64,
  company: 128,
  media: 256,
  team: 512,
  /** Armed groups as well. */
  party: 1024,
  /** Of states and of the world, charities, leagues. */
  body: 2048,
  university: 4096,
} as const;

export const FIRST_NAME = LISTS.femaleName | LISTS.maleName;
export const ORGANISATION =
  LISTS.company | LISTS.media | LISTS.team | LISTS.party | LISTS.body | LISTS.university;
/** What no town is. */
export const COUNTRY_OR_REGION = LISTS.country | LISTS.region;

/** The longest phrase in the lists, in words. */
export const LONGEST_PHRASE = 5;

/** Hashes of phrases (32 bits) with the lists that they stand on. */
export type Gazetteer = ReadonlyMap<number, number>;

export const phraseHash = (words: readonly string[]): number =>
  words.reduce((hash, word) => mix(hash, hashOf(word)), 0);

/** The lists that a phrase stands on, as bits; 0 where it stands on none. Its words are in lower case. */
export const listsOf = (gazetteer: Gazetteer, words: readonly string[]): number =>
  gazetteer.get(phraseHash(words)) ?? 0;

/** The lists that the tokens stand on as one phrase. */
export const listsOfTokens = (gazetteer: Gazetteer, tokens: readonly Token[]): number =>
  gazetteer.get(tokens.reduce((hash, { lower }) => mix(hash, hashOf(lower)), 0)) ?? 0;

/** "Nora": a word with a capital that people are called, and that is no country, region or people. */
export const isFirstName = (gazetteer: Gazetteer, token: Token): boolean => {
  const bits = gazetteer.get(mix(0, hashOf(token.lower))) ?? 0;
  return (
    (bits & FIRST_NAME) !== 0 &&
    (bits & (COUNTRY_OR_REGION | LISTS.demonym)) === 0 &&
    token.text !== token.lower
  );
};

/** By which the table of classes knows a word, as written. */
export const classHash = (text: string): number => mix(0x636c6173, hashOf(text)) & 0xffffff;

/** For each token: the lists of the phrases it begins (low half) and of the phrases it continues (high half). */
export function lookUp(
  tokens: readonly Token[],
  forms: readonly NameForm[],
  gazetteer: Gazetteer,
): Uint32Array {
  const found = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    // A phrase begins with a capital.
    if (!forms[i]!.marked) continue;
    const { sentence } = tokens[i]!;
    let hash = 0;
    for (let j = i; j < i + LONGEST_PHRASE && tokens[j]?.sentence === sentence; j++) {
      hash = mix(hash, forms[j]!.lower);
      const lists = gazetteer.get(hash);
      if (lists === undefined) continue;
      found[i]! |= lists;
      for (let k = i + 1; k <= j; k++) found[k]! |= lists << 16;
    }
  }
  return found;
}
