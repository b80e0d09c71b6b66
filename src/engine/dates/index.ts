import type { Document } from "../text/document.ts";
import { inTextOrder, overlaps } from "../text/span.ts";
import type { DateMention } from "../types.ts";
import { parseDay } from "./day.ts";
import type { DateRecogniser } from "./recogniser.ts";
import { dayMonth, iso, month, monthDay, slashed } from "./recognisers/absolute.ts";
import {
  ago,
  dayOfMonth,
  quarter,
  season,
  stretch,
  thisLastNext,
  today,
  vague,
  weekday,
} from "./recognisers/relative.ts";
import { clock } from "./recognisers/times.ts";
import { century, decade, fiscalYear, year, yearRange } from "./recognisers/years.ts";

export { readDateline } from "./dateline.ts";

/** In this order; where two find overlapping words, the earlier one keeps them. */
const RECOGNISERS: readonly DateRecogniser[] = [
  // Whole dates first: their parts are dates too.
  iso,
  slashed,
  dayMonth,
  monthDay,
  // Before years, which would take the 2020 of "Q3 2020" and of "summer 2020" away.
  quarter,
  fiscalYear,
  season,
  month,
  // Before single years, of which they are made.
  yearRange,
  decade,
  century,
  // Relative to the day of publication.
  ago,
  stretch,
  today,
  thisLastNext,
  weekday,
  dayOfMonth,
  // The clock after the dates it may stand in.
  clock,
  // A bare number last but for what has no number at all.
  year,
  vague,
];

/** How much of the surroundings a recogniser may look at, in characters. */
const CONTEXT = 100;

/** Every date and time expression, resolved against the day of publication (ISO 8601) where it is relative. */
export function readDates(document: Document, published: string | null): DateMention[] {
  const anchor = parseDay(published);
  const found: DateMention[] = [];
  for (const block of document.blocks) {
    const text = document.text.slice(block.start, block.end);
    const here: DateMention[] = [];
    for (const { pattern, read } of RECOGNISERS) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].trimEnd().length];
        if (here.some((date) => overlaps(date, { start, end }))) continue;
        const edtf = read(match, {
          anchor,
          before: text.slice(Math.max(0, start - CONTEXT), start),
          after: text.slice(end, end + CONTEXT),
        });
        if (edtf !== undefined) here.push({ start, end, edtf });
      }
    }
    for (const date of here)
      found.push({ ...date, start: date.start + block.start, end: date.end + block.start });
  }
  return found.sort(inTextOrder);
}
