import {
  DAY,
  MONTH,
  monthNumber,
  PART,
  SHORT_WEEKDAY,
  SPOKEN_YEAR,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  yearNumber,
} from "../../lexicon/calendar.ts";
import { dayOf, isDay, monthOf, weekdayOf, yearOf } from "../day.ts";
import { type DateContext, type DateRecogniser, looksAhead, nearestYear } from "../recogniser.ts";

const WEEKDAY_BEFORE = `(?:${SHORT_WEEKDAY},?\\s+(?:the\\s+)?)?`;

/** "2020-03-11", "2020/03/11", "2020-03-11T14:05:00Z" */
export const iso: DateRecogniser = {
  name: "iso",
  cues: ["digit"],
  pattern:
    /\b((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)/g,
  read: ([, year, , month, day]) => written(Number(year), Number(month), Number(day)),
};

/** "11.03.2020", "25/03/2020", "03/25/2020"; of "03/11/2020" no more is certain than the year. */
export const slashed: DateRecogniser = {
  name: "slashed",
  cues: ["digit"],
  pattern: /\b(\d{1,2})([/.])(\d{1,2})\2((?:19|20)?\d\d)\b/g,
  read([, first, mark, second, year]) {
    if (year!.length === 2 && mark === ".") return undefined;
    const [a, b] = [Number(first), Number(second)];
    if (a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
    const full = year!.length === 4 ? Number(year) : Number(year) + (Number(year) > 50 ? 1900 : 2000);
    // Full stops are European, where the day comes first.
    if (a > 12 || mark === ".") return written(full, b, a);
    return b > 12 ? written(full, a, b) : yearOf(full);
  },
};

/** "11 March 2020", "Wednesday, 11th of March", "11-14 March 2020", "between 3 and 5 May" */
export const dayMonth: DateRecogniser = {
  name: "dayMonth",
  cues: ["month"],
  pattern: new RegExp(
    `\\b${WEEKDAY_BEFORE}(${DAY})(?:\\s*(?:-|–|to|and)\\s*(${DAY}))?(?:\\s+of)?\\s+(${MONTH})(?:,?\\s+(${YEAR})\\b)?`,
    "gi",
  ),
  read: ([all, day, last, month, year], context) => dayInMonth(all, day!, last, month!, year, context),
};

/** "March 11, 2020", "Wednesday, Sept. 11", "March 11-14", "Mar. 3 to 5" */
export const monthDay: DateRecogniser = {
  name: "monthDay",
  cues: ["month"],
  pattern: new RegExp(
    `\\b${WEEKDAY_BEFORE}(${MONTH})\\s+(${DAY})(?!\\d|:\\d|[.,]\\d{3}|%)(?:\\s*(?:-|–|to|and(?!\\s+\\d+\\s+(?!(?:as|is|was|has)\\b)[a-z]+s\\b))\\s*(${DAY})(?!\\d|:\\d|[.,]\\d|\\s*(?:%|[ap]\\.?m|million|billion|people|percent|per\\scent)))?(?:,?\\s+(${YEAR})\\b)?`,
    "gi",
  ),
  read: ([all, month, day, last, year], context) => dayInMonth(all, day!, last, month!, year, context),
};

function dayInMonth(
  all: string,
  day: string,
  last: string | undefined,
  month: string,
  year: string | undefined,
  context: DateContext,
): string | null | undefined {
  // "may 5" is a verb and a number more often than a date without its capital.
  if (/^[a-z]/.test(month)) return undefined;
  const of = monthNumber(month);
  const first = Number.parseInt(day, 10);
  const in_ = year === undefined ? yearFor(all, of, first, context) : Number(year);
  if (in_ === null) return null;
  const from = written(in_, of, first);
  if (from === undefined || last === undefined) return from;
  const to = written(in_, of, Number.parseInt(last, 10));
  return to !== undefined && to > from ? `${from}/${to}` : from;
}

/** The year that the text leaves out: the nearest in which the weekday is right, where one is given. */
function yearFor(all: string, month: number, day: number, context: DateContext): number | null {
  if (context.anchor === null) return null;
  const said = /^,?\s+(last|this|next)\s+year\b/i.exec(context.after);
  if (said !== null) return context.anchor.year + SHIFT[said[1]!.toLowerCase()]!;
  const nearest = nearestYear(context.anchor, (year) => ({ year, month, day }), whenTold(context));
  const weekday = new RegExp(`^${WEEKDAY}`, "i").exec(all)?.[0];
  if (weekday === undefined) return nearest;
  const wanted = weekdayNumber(weekday);
  return (
    [nearest, nearest - 1, nearest + 1].find((year) => weekdayOf({ year, month, day }) === wanted) ?? nearest
  );
}

/** Which way the text looks; "since", and an attack that goes by its date, look back. */
function whenTold(context: DateContext): { ahead: boolean; past: boolean | "done" } {
  if (DONE.test(context.after) || /\bsince\s+$/i.test(context.before)) return { ahead: false, past: "done" };
  const ahead = looksAhead(context, true);
  const { tense, isDone } = context.outlook();
  return { ahead, past: !ahead && tense === "past" && (!isDone || "done") };
}

/** "the Oct. 7 attack": nobody dates these ahead. */
const DONE =
  /^(?:\s+(?:terror(?:ist)?|mass|school|suicide|deadly|car))?\s+(?:attacks?|attackers?|massacres?|shootings?|bombings?|killings?|murders?|slayings?|riots?|crash(?:es)?|collision|derailment|explosions?|earthquakes?|insurrection|raids?|stabbings?|robber(?:y|ies)|kidnappings?|assaults?|coup|invasion|outbreak|breach|terrorists)\b/i;

function written(year: number, month: number, day: number): string | undefined {
  return isDay({ year, month, day }) ? dayOf({ year, month, day }) : undefined;
}

/** "January-March 2020", "Jan. and Feb. 2021", "May, June and July 2024" */
export const monthRange: DateRecogniser = {
  name: "monthRange",
  cues: ["month"],
  pattern: new RegExp(
    `\\b(${MONTH})((?:,\\s+${MONTH}){0,4}),?\\s*(?:-|–|to\\b|and\\b|through\\b|until\\b)\\s*(${MONTH})\\s+(${YEAR})\\b`,
    "gi",
  ),
  read([, from, between, to, year]) {
    if (/^[a-z]/.test(from!) || /^[a-z]/.test(to!)) return undefined;
    const [first, last] = [monthNumber(from!), monthNumber(to!)];
    // "May, July and October 2024" is no run of months.
    const listed = between!.split(/,\s+/).length - 1;
    if (listed > 0 && listed !== ((last - first + 12) % 12) - 1) return undefined;
    // "December to February 2020" begins in the year before.
    return `${monthOf(first < last ? Number(year) : Number(year) - 1, first)}/${monthOf(Number(year), last)}`;
  },
};

const SHIFT: Record<string, number> = { last: -1, this: 0, next: 1 };

/** "March 2020", "early January", "in March", "last February", "June last year", "March nineteen ninety-seven" */
export const month: DateRecogniser = {
  name: "month",
  cues: ["month"],
  pattern: new RegExp(
    `\\b(${PART}|last\\s+|next\\s+|this\\s+(?:past\\s+|coming\\s+)?)?(${MONTH})(?:(?:\\s+of|,)?\\s+(?:(${YEAR}|${SPOKEN_YEAR})|(last|this|next)\\s+year)\\b)?`,
    "gi",
  ),
  read([, before, name, year, which], context) {
    if (/^[a-z]/.test(name!)) return undefined;
    const of = monthNumber(name!);
    if (year !== undefined) return monthOf(yearNumber(year), of);
    if (which !== undefined)
      return context.anchor && monthOf(context.anchor.year + SHIFT[which.toLowerCase()]!, of);
    if (!isMonth(name!, before, context)) return undefined;
    if (context.anchor === null) return null;
    const { anchor } = context;
    if (/next|coming/i.test(before ?? ""))
      return monthOf(of > anchor.month ? anchor.year : anchor.year + 1, of);
    if (/last|past/i.test(before ?? ""))
      return monthOf(of < anchor.month ? anchor.year : anchor.year - 1, of);
    if (/this\s+$/i.test(before ?? "")) return monthOf(anchor.year, of);
    if (looksAhead(context)) return monthOf(of >= anchor.month ? anchor.year : anchor.year + 1, of);
    const nearest = monthOf(of <= anchor.month ? anchor.year : anchor.year - 1, of);
    return context.outlook().tense === "past" ? (focus) => monthAfter(focus, of, nearest) : nearest;
  },
};

/** "In March 2020 she enrolled. In May she left.": the first such month behind the date told before, in an earlier year. */
function monthAfter(focus: string | null, month: number, nearest: string): string {
  const told = /^(\d{4})-(0[1-9]|1[0-2])\b/.exec(focus ?? "");
  if (told === null) return nearest;
  const year = Number(told[1]);
  const next = monthOf(month >= Number(told[2]) ? year : year + 1, month);
  return next < nearest ? next : nearest;
}

/** "May", "March", "August" and short forms are words and names too: without a cue they are no date. */
function isMonth(name: string, before: string | undefined, context: DateContext): boolean {
  if (context.standing().isInName) return false;
  const cue =
    /\b(?:in|since|until|till|by|from|during|for|of|through|to|and|between|before|after|around|last|next|this|each|every|late|early|mid|or|than)[\s-]+$/i;
  if (before !== undefined || cue.test(context.before))
    return !/^\s+\p{Lu}/u.test(context.after) || !/^(?:May|March|June|April|August)$/.test(name);
  if (/^(?:May|March|Mar\.?|Jan\.?|Jun\.?|Sep\.?|Dec\.?|April|June|August|Sun)$/.test(name)) return false;
  return /^(?:January|February|July|September|October|November|December|Sept\.?|Oct\.?|Nov\.?|Feb\.?)$/.test(
    name,
  );
}
