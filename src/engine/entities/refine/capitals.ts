import { OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";

/** Which name holds a token, by the token's index. */
export type Taken = ReadonlyMap<number, NameMention>;

export function takenBy(mentions: readonly NameMention[]): Taken {
  const taken = new Map<number, NameMention>();
  for (const mention of mentions) for (let i = mention.first; i < mention.last; i++) taken.set(i, mention);
  return taken;
}

/** A run of capitals on one side of a name is at most this long. */
export const LONGEST_RUN = 5;

/** The word begins with a capital; where there is no word, nothing does. */
export function isHigh(text: string): boolean {
  if (text === "") return false;
  const code = text.charCodeAt(0);
  if (code < 192) return code >= 65 && code <= 90;
  return text[0] !== text[0]!.toLowerCase();
}

/** All its letters are capitals. */
export const isUpper = (text: string): boolean => isHigh(text) && text === text.toUpperCase();

/** "'s" of "Northland's", and the apostrophe of "Renters'". */
export const isPossessive = (token: Token | undefined): boolean => POSSESSIVES.has(token?.text ?? "");
const POSSESSIVES = new Set(["'", "’", "'s", "’s"]);

/** The token is a word with a capital, in that sentence. */
export const isCapital = (token: Token | undefined, sentence: number): token is Token =>
  token?.sentence === sentence && token.text.length > 1 && !token.text.endsWith(".") && isHigh(token.text);

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
