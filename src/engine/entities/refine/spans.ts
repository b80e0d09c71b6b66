import { SIGNS } from "../../lexicon/currencies.ts";
import { BODY_HEADS, DIRECTIONS } from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Document } from "../../text/document.ts";
import { firstOverlap } from "../../text/span.ts";
import type { Known, NameMention } from "../mention.ts";

const CURRENCIES = new Set(SIGNS.map(([sign]) => sign));

/**
 * Spans as the guide wants them: "the", titles and marks at the ends are no part of a name, and a date is none.
 *
 * "the Harbour Board" -> "Harbour Board"; "President Ana Whitlock" -> "Ana Whitlock"; "March" in "on 3 March" -> nothing
 */
export function completeSpans(document: Document, mentions: NameMention[], { dates }: Known): NameMention[] {
  return mentions.flatMap((mention) => {
    if (firstOverlap(dates, mention) !== null && mention.type !== "misc") return [];
    // "HK $35", "the Singapore dollar": the money of a place is not the place.
    const next = document.tokens[mention.last];
    if (mention.type === "place" && next !== undefined && /^(?:\$|dollars?$)/.test(next.lower)) return [];
    const trimmed = trimmedSpan(document, asPerson(document, mention));
    return trimmed === null ? [] : [extended(document, trimmed)];
  });
}

/** "Mr Whitlock" is a person, whatever the tagger says of it. */
const asPerson = ({ tokens }: Document, mention: NameMention): NameMention =>
  mention.type !== "misc" &&
  mention.last - mention.first > 1 &&
  ADDRESSES.has(tokens[mention.first]!.lower) &&
  !BODY_HEADS.has(tokens[mention.last - 1]!.lower)
    ? { ...mention, type: "person" }
    : mention;
const ADDRESSES = new Set("mr mr. mrs mrs. ms ms. sir dame".split(" "));

/** "Conservative party" and "east Jerusalem": words in small letters that belong to a name. */
function extended({ tokens }: Document, mention: NameMention): NameMention {
  let { first, last } = mention;
  const sentence = tokens[first]!.sentence;
  const after = tokens[last];
  if (
    (mention.type === "organization" || mention.type === "group") &&
    after?.text === "party" &&
    after.sentence === sentence
  )
    last++;
  // Whatever the tagger takes it for, "118th Avenue" is a street.
  const isNumbered = /^\d+(?:st|nd|rd|th)$/.test(tokens[first]!.lower);
  if (mention.type === "place" || isNumbered) {
    const before = tokens[first - 1];
    const further = tokens[first - 3];
    // "east Jerusalem"; of a numbered street the direction is part in capitals too.
    const direction = isNumbered ? before?.lower : before?.text;
    if (before !== undefined && before.sentence === sentence && DIRECTIONS.has(direction!)) {
      const hyphened =
        tokens[first - 2]?.text === "-" &&
        !tokens[first - 2]!.spaced &&
        further !== undefined &&
        DIRECTIONS.has(further.text);
      first -= hyphened ? 3 : 1;
    }
  }
  // "according to The Economist": a capital within a sentence is the name's own, as in The Hague.
  const article = tokens[first - 1];
  const opener = tokens[first - 2];
  if (
    article?.text === "The" &&
    opener !== undefined &&
    opener.sentence === sentence &&
    article.sentence === sentence &&
    /^[\p{L}\d,]/u.test(opener.text)
  )
    first--;
  const type = last > mention.last ? "organization" : mention.type;
  return { ...mention, type, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

function trimmedSpan(document: Document, mention: NameMention): NameMention | null {
  let { first, last } = mention;
  const { tokens } = document;
  const leads = (i: number): boolean => {
    const token = tokens[i]!;
    if (token.pos === "punctuation" || token.lower === "the" || /^[^\p{L}\p{N}]+$/u.test(token.text))
      return true;
    // "pro-Northland"
    if (/^(?:pro|anti|non|ex|post|pre|mid)$/.test(token.text) && tokens[i + 1]?.text === "-") return true;
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
