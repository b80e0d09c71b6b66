import { MONTH, monthNumber, YEAR } from "../lexicon/calendar.ts";
import type { Document } from "../text/document.ts";
import type { Dateline } from "../types.ts";
import { dayOf, isDay, parseDay } from "./day.ts";

/** "TAJI, Iraq, March 12 (Agency) — ", "LONDON — ", "Nairobi, Kenya (AP) -" */
const PLACE =
  /^(\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}'’.-]+){0,3}(?:,\s+\p{Lu}[\p{L}.'’ -]{1,30}?)?)(?:,\s+([^()—–-]{3,20}?))?\s*(?:\([^()\n]{2,40}\)\s*)?(?:[—–]|--?)\s(?!\p{Ll})/u;
const MIXED_PLACE =
  /^(\p{Lu}[\p{L}'’.-]+(?:[ ]\p{Lu}[\p{L}'’.-]+){0,2}(?:,\s+\p{Lu}[\p{L}.'’ ]{1,30}?)?)\s*\((?:AP|AFP|Reuters|UPI|ANI|PTI|IANS|Xinhua|CNN|dpa|[A-Z]{2,6})\)\s*(?:[—–:]|--?)\s/u;

/** The first lines in which a dateline may stand: a headline and a byline may come before it. */
const FIRST_BLOCKS = 4;

/** The report's own place and date, where a paragraph at its top opens with them. */
export function readDateline(document: Document, published: string | null): Dateline | null {
  for (const block of document.blocks.slice(0, FIRST_BLOCKS)) {
    const text = document.text.slice(block.start, Math.min(block.end, block.start + 160));
    const match = PLACE.exec(text) ?? MIXED_PLACE.exec(text);
    if (match) return { place: match[1]!, date: dateIn(match[2] ?? "", published) };
    const day = leadingDate(text, published);
    if (day !== null) return { place: null, date: day };
  }
  return null;
}

/** How many characters at the head of a paragraph are its dateline: of "LONDON (AP) — It rained" the first 14. */
export const datelineLength = (paragraph: string): number =>
  (PLACE.exec(paragraph) ?? MIXED_PLACE.exec(paragraph))?.[0].length ?? 0;

/** A first line that is nothing but the day of the report: "Friday, October 11, 2019". */
function leadingDate(text: string, published: string | null): string | null {
  if (text.trim().length > 32) return null;
  return dateIn(text, published);
}

function dateIn(text: string, published: string | null): string | null {
  const match = new RegExp(
    `\\b(?:(\\d{1,2})\\s+)?(${MONTH})(?:\\s+(\\d{1,2}))?(?:,?\\s+(${YEAR}))?`,
    "i",
  ).exec(text);
  if (!match) return null;
  const day = Number(match[1] ?? match[3]);
  const year = match[4] === undefined ? parseDay(published)?.year : Number(match[4]);
  if (!Number.isInteger(day) || year === undefined) return null;
  const date = { year, month: monthNumber(match[2]!), day };
  return isDay(date) ? dayOf(date) : null;
}
