import { DAY } from "../day.ts";
import type { DateRecogniser } from "../recogniser.ts";

/**
 * A clock time is part of when something happened and never a figure: "10:30 p.m.", "3pm", "0800 GMT", "at 17:06".
 * Its day is the one told before it where none stands beside it, and none where no day is told: the article's own is
 * too often the day after. The clock itself is left to the words.
 */
export const clock: DateRecogniser = {
  name: "clock",
  pattern:
    /\b(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?\s*(?:(?:[ap]\.?\s?m|[AP]\.?\s?M)\b\.?|hours\b)?|(?:1[0-2]|0?[1-9])\s*(?:[ap]\.?\s?m|[AP]\.?\s?M)\b\.?|(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:hours|hrs|GMT|UTC|[A-Z]{2,4}T)\b))(?:\s*(?:\((?:GMT|UTC|[A-Z]{1,4}ST|[A-Z]{1,3}DT|[ECMP]T|local\s+time)\)|(?:GMT|UTC|[A-Z]{1,4}ST|[A-Z]{1,3}DT|[ECMP]T|local\s+time)\b))?|\b(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+o['’]clock\b/g,
  read([all], { before, after }) {
    // "1.25" is a time only with a word for it.
    if (/^\d{1,2}\.\d\d\s*$/.test(all)) return undefined;
    if (
      /^\d{1,2}:\d\d\s*$/.test(all) &&
      !/\b(?:at|about|around|by|until|from|to|and|before|after|since)\s+$/i.test(before) &&
      !/^\s(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|local\s+time|o['’]clock)/i.test(after)
    )
      return undefined;
    return (focus) => (DAY.test(focus ?? "") ? focus : null);
  },
};
