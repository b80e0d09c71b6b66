import { NOUNS, SIGNS } from "../../lexicon/currencies.ts";
import { JOINERS } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";
import { isHeadline } from "./headlines.ts";

const CURRENCIES = new Set(SIGNS.map(([sign]) => sign));
/** Those that no word begins with. */
const SYMBOLS = new Set([...CURRENCIES].filter((sign) => sign.toLowerCase() === sign.toUpperCase()));

/** "Rs 40", "€5m", "US$5m", "5m euros": money, whatever it looks like. */
export function isSum({ text }: Token, next: Token | undefined): boolean {
  const digits = text.search(/\d/);
  if (digits < 0)
    return CURRENCIES.has(text) ? next?.pos === "number" : text.length > 1 && SYMBOLS.has(text[0]!);
  return digits === 0 ? NOUNS.has(next?.lower.replace(/s$/, "") ?? "") : SYMBOLS.has(text[digits - 1]!);
}

/** Where a name ends at the latest: before a sum, a full stop or a verb. "[Borel Bank] €5m", "[Harbour Board] Shuts Pier" */
export function endOf(document: Document, { first, last, type }: NameMention): number {
  const { tokens } = document;
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i]!;
    if (token.text === "." || isSum(token, tokens[i + 1])) return i;
    if (type !== "misc" && isVerb(token) && (isSmall(token) || isHeadline(document, token.sentence)))
      return i;
  }
  return last;
}

const isVerb = ({ tag, lower }: Token): boolean => FINITE.has(tag) && !JOINERS.has(lower);
const FINITE = new Set(["VERB.Past", "VERB.Pres", "VERB.Pres3"]);

const isSmall = ({ text, lower }: Token): boolean => text === lower;
