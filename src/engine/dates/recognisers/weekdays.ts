/** Days told by the day of the week. */
import {
  DAY,
  DAY_PART,
  MONTH,
  monthNumber,
  NUMBER,
  SHORT_WEEKDAY,
  smallNumber,
  WEEKDAY,
  weekdayNumber,
} from "../../lexicon/calendar.ts";
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  DAY as EDTF_DAY,
  lastDayOf,
  parseDay,
  weekdayOf,
} from "../day.ts";
import type { Order } from "../order.ts";
import { type DateRecogniser, looksAhead, nearestWeekday } from "../recogniser.ts";

const PART_OF_DAY = `(?:\\s+(?:${DAY_PART}|lunchtime|midday|noon))?`;

/** "on Tuesday", "last Friday", "next Monday", "Wednesday morning", "Tues." */
export const weekday: DateRecogniser = {
  name: "weekday",
  cues: ["weekday"],
  pattern: new RegExp(
    `\\b(?:(last|next|this(?:\\s+(?:coming|past))?)\\s+)?(?:early\\s+|late\\s+)?(${WEEKDAY}|${SHORT_WEEKDAY})${PART_OF_DAY}\\b(s)?`,
    "gi",
  ),
  read([, which, name, plural], context) {
    if (!/^\p{Lu}/u.test(name!) || plural) return undefined;
    if (name!.length < 6 && !/^(?:Mon|Tues?|Wed|Thur?s?|Fri)\.$/.test(name!)) return undefined;
    // "Good Friday", "Ash Wednesday", "Bloody Sunday", "Sheffield Wednesday" are names.
    if (
      /\b(?:Good|Ash|Black|Bloody|Easter|Holy|Super|Cyber|Palm|Boxing|Sheffield|Giving|Maundy|Shrove)\s+$/.test(
        context.before,
      )
    )
      return undefined;
    const { anchor } = context;
    if (anchor === null) return null;
    const of = weekdayNumber(name!);
    const word = which?.toLowerCase() ?? "";
    if (word === "next" || word.endsWith("coming")) return dayOf(coming(anchor, of));
    if (word === "last" || word.endsWith("past"))
      return dayOf(nearestWeekday(addDays(anchor, -1), of, false));
    const nearest = dayOf(nearestWeekday(anchor, of, word === "this" || looksAhead(context, true)));
    const order = context.order();
    if (order === null) return nearest;
    return (focus) => inOrder(focus, order, anchor, of) ?? nearest;
  },
};

/**
 * The last such weekday before the day told before it, or the first behind, where that is of this week: "on Saturday
 * after losing on [Tuesday]". "Seen on Tuesday before he died on [Friday]" is no Friday to come, unless the Tuesday is.
 */
function inOrder(focus: string | null, order: Order, anchor: Day, weekday: number): string | null {
  const told = EDTF_DAY.exec(focus ?? "") === null ? null : parseDay(focus);
  if (told === null || Math.abs(daysBetween(anchor, told)) > 7) return null;
  if (order === "earlier") return dayOf(nearestWeekday(addDays(told, -1), weekday, false));
  const later = nearestWeekday(addDays(told, 1), weekday, true);
  return daysBetween(anchor, later) > 0 && daysBetween(anchor, told) < 0 ? null : dayOf(later);
}

/** The next such weekday that is not today. */
const coming = (anchor: Day, weekday: number): Day => nearestWeekday(addDays(anchor, 1), weekday, true);

/** "Monday week", "Friday fortnight": that long after the coming one. */
export const weekdayWeek: DateRecogniser = {
  name: "weekdayWeek",
  cues: ["weekday", "today"],
  pattern: new RegExp(
    `\\b(${WEEKDAY}|today|tomorrow)\\s+(week|fortnight)\\b(?![-\\s]*(?:long|by|after|in)\\b|['’])`,
    "gi",
  ),
  read([, name, unit], { anchor, before }) {
    // "Every Monday week after week", "Fashion Week" and "Sunday Week" are none.
    if (unit !== unit!.toLowerCase() || before.endsWith("every ")) return undefined;
    if (anchor === null) return null;
    const from = SHIFT.get(name!.toLowerCase());
    const start = from === undefined ? coming(anchor, weekdayNumber(name!)) : addDays(anchor, from);
    return dayOf(addDays(start, unit === "week" ? 7 : 14));
  },
};

const SHIFT = new Map([
  ["today", 0],
  ["tomorrow", 1],
]);

/** "Tuesday last week", "Friday night of next week", "last week on Monday" */
export const weekdayOfWeek: DateRecogniser = {
  name: "weekdayOfWeek",
  cues: ["weekday"],
  pattern: new RegExp(
    `\\b(?:(${WEEKDAY})${PART_OF_DAY}(?:\\s+of)?\\s+(last|this|next)\\s+week\\b|(last|this|next)\\s+week(?:\\s+on|,)?\\s+(${WEEKDAY})${PART_OF_DAY}\\b)(?!['’])`,
    "gi",
  ),
  read([, first, after, before, second], { anchor }) {
    if (anchor === null) return null;
    const weeks = { last: -7, this: 0, next: 7 }[(after ?? before)!.toLowerCase()]!;
    const monday = addDays(nearestWeekday(anchor, 1, false), weeks);
    return dayOf(nearestWeekday(monday, weekdayNumber((first ?? second)!), true));
  },
};

/** "a year ago Tuesday", "two weeks from Friday", "a week on Monday", "three days before last Sunday" */
export const fromWeekday: DateRecogniser = {
  name: "fromWeekday",
  cues: ["weekday"],
  pattern: new RegExp(
    `\\b(${NUMBER})[\\s-]+(day|week|fortnight|month|year)s?\\s+(ago|from|on|after|before)\\s+(?:on\\s+)?(?:(last|this|next)\\s+)?(${WEEKDAY})${PART_OF_DAY}\\b(?!s)`,
    "gi",
  ),
  read([, number, unit, way, which, name], context) {
    const { anchor } = context;
    const word = way!.toLowerCase();
    const of = unit!.toLowerCase();
    // "for three months on Tuesday": only weeks are counted so.
    if (word === "on" && of !== "week" && of !== "fortnight") return undefined;
    if (!/^\p{Lu}/u.test(name!)) return undefined;
    if (anchor === null) return null;
    const isAhead = word === "from" || word === "on" || which === "next";
    const weekday = weekdayNumber(name!);
    const ahead = isAhead || ((word === "after" || word === "before") && looksAhead(context, true));
    const start = isAhead ? coming(anchor, weekday) : nearestWeekday(anchor, weekday, ahead);
    const count = smallNumber(number!) * (word === "ago" || word === "before" ? -1 : 1);
    return dayOf(moved(start, of, count));
  },
};

/** A day so many units later; the last day of a month that is too short for it. */
function moved(day: Day, unit: string, count: number): Day {
  if (unit === "month" || unit === "year") {
    const index = day.year * 12 + day.month - 1 + count * (unit === "year" ? 12 : 1);
    return lastDayOf({ year: Math.floor(index / 12), month: (index % 12) + 1, day: day.day });
  }
  return addDays(day, count * ({ day: 1, week: 7, fortnight: 14 }[unit] ?? 0));
}

/** A weekday that lies no further off than this tells, with its number, of one month. */
const NEAR = 70;

/** "Sunday 22 and Monday 23", "Saturday the 28th", "Fri 5 - Sun 7 June": a weekday and its number without a month. */
export const weekdayAndDay: DateRecogniser = {
  name: "weekdayAndDay",
  cues: ["weekday"],
  pattern: new RegExp(
    `\\b(${WEEKDAY}|${SHORT_WEEKDAY}),?\\s+(?:the\\s+)?(${DAY})\\b(?![.,:]?\\d|[-–]\\w|%|\\s*[ap]\\.?m\\b)(?=(?:\\s*(?:,|and|or|to|&|-|–)\\s*(?:${WEEKDAY}|${SHORT_WEEKDAY}),?\\s+(?:the\\s+)?${DAY}\\b){0,6}(?:(?:\\s+of)?\\s+(${MONTH}))?)`,
    "gi",
  ),
  read([all, name, number, month], context) {
    const { anchor } = context;
    if (!/^\p{Lu}/u.test(all) || context.standing().isCount) return undefined;
    if (anchor === null) return undefined;
    const day = Number.parseInt(number!, 10);
    const weekday = weekdayNumber(name!);
    const isRight = (at: Day) => at.day === day && weekdayOf(at) === weekday;
    const ahead = looksAhead(context, true);
    const found = ahead ? [1, -1] : [-1, 1];
    for (const way of found)
      for (let i = 0; i <= (month === undefined ? NEAR : 366); i++) {
        const at = addDays(anchor, i * way);
        if (isRight(at) && (month === undefined || at.month === monthNumber(month))) return dayOf(at);
      }
    return undefined;
  },
};
