import { DAY, DAY_PART, MONTH, WEEKDAY } from "../lexicon/calendar.ts";
import type { DateMention } from "../types.ts";
import { addDays, type Day, dayOf } from "./day.ts";

const FULL = /^\d{4}-\d\d-\d\d$/;
const QUARTER = /^\d{4}-3[3-6]$/;
const YEAR = /\b(?:19|20)\d\d\b/;
const MONTH_AND_DAY = new RegExp(`^(?:${MONTH}\\s+${DAY}|${DAY}(?:\\s+of)?\\s+${MONTH})$`, "i");
const BARE_WEEKDAY = new RegExp(`^(?:(?:early|late)\\s+)?${WEEKDAY}(?:\\s+${DAY_PART})?$`, "i");

/** A weekday tomorrow is that of tomorrow throughout an article that has said so: the one six days ago would be "last". */
const AHEAD = 1;

/**
 * Lets the dates of an article agree: a day, or a quarter, without its year takes the only year that it has elsewhere,
 * and a weekday that the article expects stays that day ("Storms are likely Saturday. ... had a warning out for Saturday").
 */
export function agree(text: string, dates: readonly DateMention[], anchor: Day | null): DateMention[] {
  const written = dates.map(({ start, end }) => text.slice(start, end));
  // Month and day, or quarter -> the one date it is written with a year; null for several.
  const full = new Map<string, string | null>();
  for (const [i, { edtf }] of dates.entries()) {
    if (edtf === null || !(FULL.test(edtf) || QUARTER.test(edtf)) || !YEAR.test(written[i]!)) continue;
    const key = edtf.slice(5);
    full.set(key, (full.get(key) ?? edtf) === edtf ? edtf : null);
  }
  const today = anchor === null ? "" : dayOf(anchor);
  const soon = anchor === null ? "" : dayOf(addDays(anchor, AHEAD));
  const before = anchor === null ? "" : dayOf(addDays(anchor, AHEAD - 7));
  const expected = new Map<string, string>();
  return dates.map((date, i) => {
    const { edtf } = date;
    if (edtf === null) return date;
    if (MONTH_AND_DAY.test(written[i]!) || (QUARTER.test(edtf) && !YEAR.test(written[i]!))) {
      const known = full.get(edtf.slice(5));
      // What is ahead is no day that has been.
      return known && (edtf <= today || QUARTER.test(edtf)) ? { ...date, edtf: known } : date;
    }
    if (anchor === null || !FULL.test(edtf) || !BARE_WEEKDAY.test(written[i]!)) return date;
    const name = new RegExp(WEEKDAY, "i").exec(written[i]!)![0].toLowerCase();
    if (edtf > today && edtf <= soon && !expected.has(name)) expected.set(name, edtf);
    const coming = expected.get(name);
    return coming !== undefined && edtf <= before ? { ...date, edtf: coming } : date;
  });
}
