import { PRICES } from "../../lexicon/plans.ts";
import type { Span } from "../../types.ts";
import { DAY, daysBetween, parseDay } from "../day.ts";
import type { DateContext, DateRecogniser } from "../recogniser.ts";

/**
 * A clock time is part of when something happened and never a figure: "10:30 p.m.", "3pm", "0800 GMT", "at 17:06".
 * Its day is the one told before it where none stands beside it and the story goes on, and none where no day is told: the
 * article's own is too often the day after. The clock itself is left to the words.
 */
export const clock: DateRecogniser = {
  name: "clock",
  cues: ["digit", "clock"],
  pattern:
    /\b(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?\s*(?:(?:[ap]\.?\s?m|[AP]\.?\s?M)\b\.?|hours\b)?|(?:1[0-2]|0?[1-9])\s*(?:[ap]\.?\s?m|[AP]\.?\s?M)\b\.?|(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:hours|hrs|GMT|UTC|[A-Z]{2,4}T)\b))(?:\s*(?:\((?:GMT|UTC|[A-Z]{1,4}ST|[A-Z]{1,3}DT|[ECMP]T|local\s+time)\)|(?:GMT|UTC|[A-Z]{1,4}ST|[A-Z]{1,3}DT|[ECMP]T|local\s+time)\b))?|\b(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+o['’]clock\b/g,
  read([all], context) {
    const { before, after } = context;
    // "1.25" is a time only with a word for it.
    if (/^\d{1,2}\.\d\d\s*$/.test(all)) return undefined;
    if (
      /^\d{1,2}:\d\d\s*$/.test(all) &&
      !/\b(?:at|about|around|by|until|from|to|and|before|after|since)\s+$/i.test(before) &&
      !/^\s(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|local\s+time|o['’]clock)/i.test(after)
    )
      return undefined;
    if (context.isHabitual()) return null;
    return (focus, told) =>
      told !== null && DAY.exec(focus ?? "") !== null && goesOn(context, focus!, told) ? focus : null;
  },
};

/** A story is told day by day for so many days before it is printed. */
const WEEK = 7;

/**
 * Whether a clock time goes on from the day told before it: in the same clause; where it opens its own ("At 9 a.m. it
 * opened"); in the story of the last days, or of a day to come. "The firm reported on 2 May. Its shares were down at 10:40
 * GMT" is of two days, as prices are of the article's.
 */
function goesOn(context: DateContext, focus: string, told: Span): boolean {
  const { verb, opens, subject, tense } = context.outlook();
  if (verb === context.outlook(told).verb) return true;
  if (PRICES.has(subject)) return false;
  if (opens) return true;
  const day = parseDay(focus);
  if (context.anchor === null || day === null) return false;
  const days = daysBetween(day, context.anchor);
  if (days < 0) return tense !== "past";
  // What is done in the present goes on from no day that has been.
  return days <= WEEK && (days === 0 || (tense !== "present" && tense !== "future"));
}
