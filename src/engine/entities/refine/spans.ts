import { BODY_HEADS, DIRECTIONS, JOINERS } from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { firstOverlap } from "../../text/span.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { endOf, isSum } from "./ends.ts";

/**
 * Spans as the guide wants them: "the", titles and marks at the ends are no part of a name, and a date is none.
 *
 * "the Harbour Board" -> "Harbour Board"; "President Ana Whitlock" -> "Ana Whitlock"; "March" in "on 3 March" -> nothing
 */
export function completeSpans(document: Document, mentions: NameMention[], { dates }: Known): NameMention[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== "misc" && firstOverlap(dates, mention) !== null) return [];
    // "HK $35", "the Singapore dollar": the money of a place is not the place.
    const next = document.tokens[mention.last];
    if (mention.type === "place" && next !== undefined && isMoney(next)) return [];
    const trimmed = trimmedSpan(document, asPerson(document, mention));
    return trimmed === null ? [] : [extended(document, trimmed)];
  });
}

const isMoney = ({ lower }: Token): boolean =>
  lower.startsWith("$") || lower === "dollar" || lower === "dollars";

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
function extended(document: Document, mention: NameMention): NameMention {
  const { tokens } = document;
  let { first, last, type } = mention;
  const { sentence } = tokens[first]!;
  const at = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  if ((type === "organization" || type === "group") && at(last)?.text === "party") {
    last++;
    type = "organization";
  }
  if (type === "place" && DIRECTIONS.has(at(first - 1)?.text ?? "")) {
    const isHyphened = at(first - 2)?.text === "-" && DIRECTIONS.has(at(first - 3)?.text ?? "");
    first -= isHyphened ? 3 : 1;
  }
  // "according to The Economist": a capital within a sentence is the name's own, as in The Hague.
  const opener = at(first - 2);
  if (at(first - 1)?.text === "The" && opener !== undefined && opener.pos !== "punctuation") first--;
  return over(document, first, last, type);
}

function trimmedSpan(document: Document, mention: NameMention): NameMention | null {
  const { tokens } = document;
  const { type } = mention;
  let { first, last } = mention;
  const leads = (i: number): boolean => {
    const { pos, lower, text } = tokens[i]!;
    if (pos === "punctuation" || lower === "the" || lower === "―") return true;
    if (i === last - 1) return false;
    const parts = lower.split("-");
    // "14th-ranked Whitlock", "ex-Mayor Whitlock"
    if (parts.length > 1 && text === lower && !JOINERS.has(parts[0]!)) return true;
    return type === "person" && (HONORIFICS.has(lower) || OFFICES.has(lower) || OFFICES.has(parts.at(-1)!));
  };
  while (first < last && leads(first)) first++;
  if (first < last) last = endOf(document, { ...mention, first });
  while (last > first && (tokens[last - 1]!.pos === "punctuation" || tokens[last - 1]!.pos === "possessive"))
    last--;
  const isMarked = tokens.slice(first, last).some(({ text, lower }) => text !== lower);
  return isMarked && !isSum(tokens[first]!, tokens[first + 1]) ? over(document, first, last, type) : null;
}
