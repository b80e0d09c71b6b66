import { NUMBER, smallNumber, WEEKDAY, weekdayNumber } from "../../lexicon/calendar.ts";
import { addDays, addMonths, dayOf, monthOf, parseDay, yearOf } from "../day.ts";
import { type DateRecogniser, nearestWeekday } from "../recogniser.ts";

type Unit = "day" | "week" | "month" | "year" | "decade";

/** The focus moved by some units, where it is at least as exact as they are. */
function moved(focus: string | null, unit: Unit, count: number): string | null {
  if (focus === null) return null;
  const year = Number(/^\d{4}/.exec(focus)?.[0] ?? Number.NaN);
  if (unit === "year" || unit === "decade")
    return Number.isNaN(year) ? null : yearOf(year + count * (unit === "year" ? 1 : 10));
  const day = parseDay(focus);
  if (unit === "month") {
    const month = /^\d{4}-(0[1-9]|1[0-2])/.exec(focus);
    if (month === null) return null;
    const to = addMonths({ year, month: Number(month[1]), day: 1 }, count);
    return monthOf(to.year, to.month);
  }
  return day === null ? null : dayOf(addDays(day, count * (unit === "week" ? 7 : 1)));
}

/** "a year earlier", "ten days later": from the date before it; with none, a year earlier is one before the article's. */
export const earlierLater: DateRecogniser = {
  name: "earlierLater",
  cues: ["later"],
  pattern: new RegExp(
    `\\b(?:about\\s+|nearly\\s+|almost\\s+|some\\s+|just\\s+|over\\s+)?(?:(${NUMBER})|several|a\\s+few|many|some|few)[\\s-]+(day|week|month|year|decade)s?[\\s-]+(earlier|later|afterwards?)\\b|\\byear-(?:earlier|ago)\\b`,
    "gi",
  ),
  read([, number, unit, direction], { anchor }) {
    // "year-earlier sales" are of the year before the article's, whatever was told before them.
    if (unit === undefined) return anchor && yearOf(anchor.year - 1);
    if (number === undefined) return null;
    const before = anchor && yearOf(anchor.year);
    const count = smallNumber(number.replace(/\s+/g, " ")) * (/^earlier$/i.test(direction!) ? -1 : 1);
    return (focus) => moved(focus ?? (count > 0 ? null : before), unit!.toLowerCase() as Unit, count);
  },
};

/** "that year", "the same day", "the following month", "the previous week" */
export const sameFollowing: DateRecogniser = {
  name: "sameFollowing",
  cues: ["unit"],
  pattern:
    /\b(?:(?:earlier|later|early|late)\s+)?(?:(that\s+same|that|the\s+same)|the\s+(following|next|previous|preceding))\s+(day|week|month|year|decade)\b/gi,
  read([, same, other, unit], { before }) {
    // "over the next year" counts from the article's day, and ends on none.
    if (/^next$/i.test(other ?? "") && /\b(?:over|in|within|during|for|by|through)\s+$/i.test(before))
      return null;
    // "the next day" is told of the date before it, "the next week" of the article's.
    if (/^next$/i.test(other ?? "") && !/^(?:day|year)$/i.test(unit!)) return undefined;
    const count = same !== undefined ? 0 : /^(?:following|next)$/i.test(other!) ? 1 : -1;
    return (focus) => moved(focus, unit!.toLowerCase() as Unit, count);
  },
};

/** "the following Tuesday", "the previous Friday" */
export const otherWeekday: DateRecogniser = {
  name: "otherWeekday",
  cues: ["weekday"],
  pattern: new RegExp(`\\bthe\\s+(following|previous|preceding)\\s+(${WEEKDAY})\\b`, "gi"),
  read([, which, name]) {
    const ahead = /^following$/i.test(which!);
    return (focus) => {
      const day = parseDay(focus);
      return day && dayOf(nearestWeekday(addDays(day, ahead ? 1 : -1), weekdayNumber(name!), ahead));
    };
  },
};
