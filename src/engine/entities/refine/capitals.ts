import { OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";

/** Which name holds a token, by the token's index. */
export type Taken = ReadonlyMap<number, NameMention>;

/** A run of capitals on one side of a name is at most this long. */
export const LONGEST_RUN = 5;

/** The word begins with a capital. */
export const isHigh = (text: string): boolean => /^\p{Lu}/u.test(text);

/** "'s" of "Northland's", and the apostrophe of "Renters'". */
export const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? "");

/** The token is a word with a capital, in that sentence. */
export const isCapital = (token: Token | undefined, sentence: number): token is Token =>
  token !== undefined && token.sentence === sentence && /^\p{Lu}\p{L}+$/u.test(token.text);

/** Capitals that no name holds, from `at` on: the index behind the last of them. */
export function runFrom({ tokens }: Document, at: number, taken: Taken): number {
  const { sentence } = tokens[at - 1]!;
  let end = at;
  while (
    end < at + LONGEST_RUN &&
    isCapital(tokens[end], sentence) &&
    !taken.has(end) &&
    !OFFICES.has(tokens[end]!.lower)
  )
    end++;
  return end;
}

/** Only these take "on": "Committee on Fisheries"; "the Ministry on Friday" is no name. */
export const TAKES_ON = new Set(
  "committee subcommittee commission council treaty convention agreement accord".split(" "),
);
