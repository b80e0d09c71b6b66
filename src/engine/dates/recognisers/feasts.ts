/** Feasts: those of a fixed day, those that move with Easter or by the weekday, and those by the moon. */
import { YEAR } from "../../lexicon/calendar.ts";
import { ALSO_SEASONS, FEASTS, type FeastRule } from "../../lexicon/feasts.ts";
import { addDays, type Day, dayOf, lastDayOf, monthOf, weekdayOf, yearOf } from "../day.ts";
import { type DateContext, type DateRecogniser, looksAhead, nearestYear } from "../recogniser.ts";

const NAMES = [...FEASTS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll("'", "['’]").replace(/^St /, "(?:St\\.?|Saint) "))
  .join("|");

/** "Christmas Eve", "Easter Monday 2027", "last Thanksgiving", "the Fourth of July" */
export const feast: DateRecogniser = {
  name: "feast",
  cues: ["feast"],
  pattern: new RegExp(
    `\\b(?:(last|this|next)\\s+)?(${NAMES})(?![\\w’'])(?:(?:,|\\s+in|\\s+of)?\\s+(?:(${YEAR})\\b|(last|this|next)\\s+year\\b))?`,
    "g",
  ),
  read([, which, written, year, whichYear], context) {
    const name = written!.replace("’", "'").replace(/^(?:St\.|Saint) /, "St ");
    const rule = FEASTS.get(name) ?? null;
    const { anchor } = context;
    if (year === undefined && context.standing().isInName) return undefined;
    if (year === undefined && ALSO_SEASONS.has(name) && !isDayHere(which, context)) return undefined;
    if (rule === null) return year ?? null;
    if (year !== undefined) return valueIn(rule, Number(year));
    if (anchor === null) return null;
    if (whichYear !== undefined)
      return valueIn(rule, anchor.year + { last: -1, this: 0, next: 1 }[whichYear]!);
    // By the moon, only a year that is written is sure to be the one that is meant.
    if ("islamic" in rule) return null;
    const inYear = (of: number): Day => dayIn(rule, of);
    const today = dayOf(anchor);
    if (which === "last")
      return dayOf(inYear(dayOf(inYear(anchor.year)) < today ? anchor.year : anchor.year - 1));
    if (which === "next")
      return dayOf(inYear(dayOf(inYear(anchor.year)) > today ? anchor.year : anchor.year + 1));
    const ahead = looksAhead(context, true);
    const { tense, preposition } = context.outlook();
    // What was done on it has been; "ahead of Christmas", "tickets for Easter" may be of the next one.
    const past = !ahead && tense === "past" && (ON.has(preposition) ? "done" : true);
    return dayOf(inYear(nearestYear(anchor, inYear, { ahead, past })));
  },
};

const ON: ReadonlySet<string> = new Set(["on", "at", "since", "the", "every"]);

/** "on Thanksgiving", "before Easter", "Halloween is a school day"; not "Easter eggs", "the shop's Christmas". */
function isDayHere(which: string | undefined, context: DateContext): boolean {
  const { isAttribute, isOwned } = context.standing();
  return which !== undefined || !(isAttribute || isOwned);
}

const valueIn = (rule: NonNullable<FeastRule>, year: number): string =>
  "islamic" in rule ? islamicMonth(rule.islamic, year) : dayOf(dayIn(rule, year));

type Solar = Exclude<NonNullable<FeastRule>, { islamic: unknown }>;

function dayIn(rule: Solar, year: number): Day {
  if ("easter" in rule) return addDays(easterOf(year), rule.easter);
  if ("day" in rule) return { year, ...rule };
  const { month, weekday, nth, plus = 0 } = rule;
  const edge = nth > 0 ? { year, month, day: 1 } : lastDayOf({ year, month, day: 31 });
  const difference = nth > 0 ? (weekday - weekdayOf(edge) + 7) % 7 : -((weekdayOf(edge) - weekday + 7) % 7);
  return addDays(edge, difference + (nth > 0 ? (nth - 1) * 7 : 0) + plus);
}

/** Easter Sunday of the Gregorian calendar, by Gauss's rule as Butcher gave it. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** The month of a day of the Islamic year that falls in a year of ours; the year where it may be in either of two months. */
function islamicMonth({ month, day }: { month: number; day: number }, year: number): string {
  // The tabular calendar is right or a day late. 1 Muharram of its year 1 was 16 July 622.
  const islamicYear = Math.floor((year - 622) * (33 / 32));
  for (let y = islamicYear; y <= islamicYear + 2; y++) {
    const days = day - 1 + Math.ceil(29.5 * (month - 1)) + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30);
    const late = addDays({ year: 622, month: 7, day: 19 }, days);
    const early = addDays(late, -1);
    if (late.year === year) return early.month === late.month ? monthOf(year, late.month) : yearOf(year);
  }
  return yearOf(year);
}
