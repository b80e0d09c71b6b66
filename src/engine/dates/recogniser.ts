import type { Span } from "../types.ts";
import type { Cue } from "./cues.ts";
import { addDays, type Day, daysBetween, weekdayOf } from "./day.ts";
import type { Order } from "./order.ts";
import type { Outlook } from "./outlook.ts";
import type { Standing } from "./standing.ts";

export interface DateContext {
  /** The day the article was published; null where nobody says. */
  anchor: Day | null;
  /** What stands before the expression in its paragraph, at most 100 characters. */
  before: string;
  /** What stands after it, at most 100 characters. */
  after: string;
  /** Which way the text looks at it, or at another date; asked of few, so read when asked. */
  outlook(other?: Span): Outlook;
  /** Whether its words are a part of something else. */
  standing(): Standing;
  /** Whether it came before or behind the day told before it: "on Saturday after losing on [Tuesday]". */
  order(): Order | null;
  /** It tells of what is done again and again: "opens at [9 a.m.] every day". */
  isHabitual(): boolean;
}

/** EDTF from that of the last date `told` before it that has a value: "a year earlier" speaks of another date in the text. */
export type Narrated = (focus: string | null, told: Span | null) => string | null;

/** A date as it was found, before it knows of its neighbours. */
export interface Expression extends Span {
  edtf: string | Narrated | null;
  /** The name of its recogniser. */
  kind: string;
}

/** Finds one kind of expression. */
export interface DateRecogniser {
  name: string;
  /** A block without any of these is not looked at. */
  cues: readonly Cue[];
  /** With the flags `g`, `i`, `d` where groups narrow the span; must not backtrack over more than a line. */
  pattern: RegExp;
  /** EDTF, null for an expression without a value, undefined for what is no date after all. */
  read(match: RegExpExecArray, context: DateContext): string | Narrated | null | undefined;
}

/**
 * Whether the text looks ahead to a date: its clause does, or it sets an end that has not come.
 *
 * @param isDay the date is a day, of which the present tells as well: "the match is on Friday"
 */
export function looksAhead(context: DateContext, isDay = false): boolean {
  const { tense, preposition, isDenied } = context.outlook();
  if (preposition === "since") return false;
  // "closed until Monday" looks ahead, "did not search until Monday" does not.
  if (ENDS.has(preposition)) return tense !== "past" || !isDenied;
  if (BOUNDS.has(preposition) && (tense === null || tense === "present")) return true;
  return tense === "future" || (isDay && tense === "present");
}

const ENDS: ReadonlySet<string> = new Set(["until", "till"]);
const BOUNDS: ReadonlySet<string> = new Set(["by", "through", "starting", "beginning"]);

/** The nearest such weekday: the last one (today included), or the coming one where the text looks ahead. */
export function nearestWeekday(anchor: Day, weekday: number, ahead: boolean): Day {
  const difference = (weekday - weekdayOf(anchor) + 7) % 7;
  if (ahead) return addDays(anchor, difference);
  return addDays(anchor, difference === 0 ? 0 : difference - 7);
}

/** In the past tense a day lies at most so many days ahead: "they called a vote on 3 May". */
const SOON = 45;
/** On which something was done is none of these, but for a paper that is dated a day early. */
const EARLY = 1;
/** In days. */
const YEAR = 365;

/**
 * The year of a day that comes without one: that which lies nearest to the publication, where the text looks
 * `ahead`, tells of what is `past` (and was done on that day, not announced for it: "done"), or says nothing of either.
 */
export function nearestYear(
  anchor: Day,
  dayIn: (year: number) => Day,
  { ahead, past }: { ahead: boolean; past: boolean | "done" },
): number {
  const gap = daysBetween(anchor, dayIn(anchor.year));
  // What is told as past may be announced for the next weeks, but for no later day.
  const most = past === "done" ? EARLY : SOON;
  if (gap > (ahead ? 300 : past ? most : 120)) return anchor.year - 1;
  if (gap < (ahead ? -30 : past ? most - YEAR : -300)) return anchor.year + 1;
  return anchor.year;
}
