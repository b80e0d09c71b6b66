import { addDays, type Day, daysBetween, weekdayOf } from "./day.ts";

export interface DateContext {
  /** The day the article was published; null where nobody says. */
  anchor: Day | null;
  /** What stands before the expression in its paragraph, at most 100 characters. */
  before: string;
  /** What stands after it, at most 100 characters. */
  after: string;
}

/** Finds one kind of expression. */
export interface DateRecogniser {
  name: string;
  /** With the flags `g`, `i`, `d` where groups narrow the span; must not backtrack over more than a line. */
  pattern: RegExp;
  /** EDTF, null for an expression without a value, undefined for what is no date after all. */
  read(match: RegExpExecArray, context: DateContext): string | null | undefined;
}

const FUTURE =
  /\b(?:will|shall|would|'ll|is|are|plans?|planned|due|expected|scheduled|until|by|next|coming|upcoming|set to|to be|starting|beginning|begins?|starts?|from|later)\b[^.;]{0,60}$/i;
const PAST = /\b(?:was|were|had|did|said|has|have been|ago|last|since|killed|died|on)\b[^.;]{0,24}$/i;

/** Whether the words before an expression look ahead. */
export const looksAhead = ({ before }: DateContext): boolean =>
  FUTURE.test(before) && !/\bsaid\s+(?:on\s+)?$/i.test(before);

/** Whether they look back, which outweighs a future word further off. */
export const looksBack = ({ before }: DateContext): boolean => PAST.test(before);

/** The nearest such weekday: the last one (today included), or the coming one where the text looks ahead. */
export function nearestWeekday(anchor: Day, weekday: number, ahead: boolean): Day {
  const difference = (weekday - weekdayOf(anchor) + 7) % 7;
  if (ahead) return addDays(anchor, difference);
  return addDays(anchor, difference === 0 ? 0 : difference - 7);
}

/** The year of a day and month that come without one: that which lies nearest to the publication. */
export function nearestYear(anchor: Day, month: number, day: number, ahead: boolean): number {
  const gap = daysBetween(anchor, { year: anchor.year, month, day });
  if (gap > (ahead ? 300 : 120)) return anchor.year - 1;
  if (gap < (ahead ? -60 : -300)) return anchor.year + 1;
  return anchor.year;
}
