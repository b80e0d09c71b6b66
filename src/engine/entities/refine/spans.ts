import { SIGNS } from "../../lexicon/currencies.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Document } from "../../text/document.ts";
import { firstOverlap } from "../../text/span.ts";
import type { DateMention } from "../../types.ts";
import type { NameMention } from "../mention.ts";

const CURRENCIES = new Set(SIGNS.map(([sign]) => sign));

/**
 * Spans as the guide wants them: "the", titles and marks at the ends are no part of a name, and a date is none.
 *
 * "the Harbour Board" -> "Harbour Board"; "President Ana Whitlock" -> "Ana Whitlock"; "March" in "on 3 March" -> nothing
 */
export function completeSpans(
  document: Document,
  mentions: NameMention[],
  dates: DateMention[],
): NameMention[] {
  return mentions.flatMap((mention) => {
    if (firstOverlap(dates, mention) !== null && mention.type !== "misc") return [];
    const trimmed = trimmedSpan(document, mention);
    return trimmed === null ? [] : [trimmed];
  });
}

function trimmedSpan(document: Document, mention: NameMention): NameMention | null {
  let { first, last } = mention;
  const { tokens } = document;
  const leads = (i: number): boolean => {
    const token = tokens[i]!;
    if (token.pos === "punctuation" || token.lower === "the") return true;
    if (mention.type !== "person" || i === last - 1) return false;
    return HONORIFICS.has(token.lower) || OFFICES.has(token.lower);
  };
  while (first < last && leads(first)) first++;
  while (last > first && (tokens[last - 1]!.pos === "punctuation" || tokens[last - 1]!.pos === "possessive"))
    last--;
  // "Rs 40": money, whatever it looks like.
  if (first === last || (CURRENCIES.has(tokens[first]!.text) && /^\d/.test(tokens[first + 1]?.text ?? "")))
    return null;
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  return /\p{L}/u.test(document.text.slice(start, end)) ? { ...mention, first, last, start, end } : null;
}
