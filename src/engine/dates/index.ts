import type { Syntax } from "../clauses/index.ts";
import type { Document } from "../text/document.ts";
import { inTextOrder } from "../text/span.ts";
import type { Block, DateMention } from "../types.ts";
import { agree } from "./agree.ts";
import { withDays } from "./clocks.ts";
import { bitsOf, cuesIn } from "./cues.ts";
import { type Day, parseDay } from "./day.ts";
import { isHabitual } from "./habits.ts";
import { withWeekdays } from "./neighbours.ts";
import { orderOf } from "./order.ts";
import { outlookAt } from "./outlook.ts";
import type { DateRecogniser, Expression } from "./recogniser.ts";
import { dayMonth, iso, month, monthDay, monthRange, slashed } from "./recognisers/absolute.ts";
import { feast } from "./recognisers/feasts.ts";
import { earlierLater, otherWeekday, sameFollowing } from "./recognisers/narrated.ts";
import { quarter } from "./recognisers/quarters.ts";
import { ago, dayOfMonth, edge, season, thisLastNext, today, vague } from "./recognisers/relative.ts";
import { clock } from "./recognisers/times.ts";
import { fromWeekday, weekday, weekdayAndDay, weekdayOfWeek, weekdayWeek } from "./recognisers/weekdays.ts";
import {
  century,
  decade,
  era,
  fiscalYear,
  shortYear,
  spokenYear,
  year,
  yearRange,
} from "./recognisers/years.ts";
import { standingOf } from "./standing.ts";

export { type Headed, readDateline } from "./dateline.ts";

/** In this order; where two find overlapping words, the earlier one keeps them. */
const RECOGNISERS: readonly DateRecogniser[] = [
  // Whole dates first: their parts are dates too.
  iso,
  slashed,
  dayMonth,
  monthDay,
  feast,
  // Before years, which would take the 2020 of "Q3 2020" and of "summer 2020" away.
  quarter,
  fiscalYear,
  season,
  // Before single months, of which they are made.
  monthRange,
  month,
  // Before single years, of which they are made.
  yearRange,
  era,
  decade,
  shortYear,
  century,
  // Weekdays with what counts from them; before "a year ago" and "last week", which they hold.
  weekdayWeek,
  weekdayOfWeek,
  fromWeekday,
  weekdayAndDay,
  // Relative to the day of publication.
  ago,
  today,
  thisLastNext,
  edge,
  dayOfMonth,
  // Relative to the date before them; before weekdays, as "the previous Friday" is not the last one.
  earlierLater,
  sameFollowing,
  otherWeekday,
  weekday,
  // The clock after the dates it may stand in.
  clock,
  // A bare number last but for what has no number at all.
  spokenYear,
  year,
  vague,
];

/** With the cues of each as bits. */
const ASKED = RECOGNISERS.map((recogniser) => ({ ...recogniser, bits: bitsOf(recogniser.cues) }));

/** How much of the surroundings a recogniser may look at, in characters. */
const CONTEXT = 100;

/** Every date and time expression, resolved against the day of publication (ISO 8601) where it is relative. */
export function readDates(document: Document, syntax: Syntax, published: string | null): DateMention[] {
  const anchor = parseDay(published);
  const found: DateMention[] = [];
  // "A year earlier" at the head of a paragraph may speak of the one before, but of none further off.
  let focus: DateMention | null = null;
  for (const block of document.blocks) {
    let last = null as DateMention | null;
    for (const { edtf, start, end } of expressionsIn(document, syntax, block, anchor)) {
      const told = last ?? focus;
      const value: string | null = typeof edtf === "function" ? edtf(told?.edtf ?? null, told) : edtf;
      found.push({ start, end, edtf: value });
      if (value !== null) last = { start, end, edtf: value };
    }
    focus = last;
  }
  return agree(document.text, found, anchor);
}

/** The date expressions of a block in text order; none overlaps another. */
function expressionsIn(document: Document, syntax: Syntax, block: Block, anchor: Day | null): Expression[] {
  const { start: offset, end: stop } = block;
  const text = document.text.slice(offset, stop);
  const cues = cuesIn(document, block);
  // Which characters are taken, so that a long block costs no more than its length.
  const taken = new Uint8Array(text.length);
  const found: Expression[] = [];
  for (const { name, bits, pattern, read } of ASKED) {
    if ((bits & cues) === 0) continue;
    // `matchAll` would make the expression anew for each block.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === "") pattern.lastIndex++;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (taken.subarray(start, end).includes(1)) continue;
      const span = { start: start + offset, end: end + offset };
      const edtf = read(match, {
        anchor,
        before: text.slice(Math.max(0, start - CONTEXT), start),
        after: text.slice(end, end + CONTEXT),
        outlook: (other = span) => outlookAt(document, syntax, other),
        standing: () => standingOf(document, span),
        order: () => orderOf(document, syntax, span),
        isHabitual: () => isHabitual(document, syntax, span),
      });
      if (edtf === undefined) continue;
      taken.fill(1, start, end);
      found.push({ ...span, edtf, kind: name });
    }
  }
  return withDays(text, offset, withWeekdays(text, offset, found.sort(inTextOrder)));
}
