/** The words without which a text has no date of a kind, so that it need not be looked for. */
import { MONTHS, SEASONS, WEEKDAYS } from "./calendar.ts";
import { FEASTS } from "./feasts.ts";

const words = (text: string): string[] => text.split(" ");
/** The first letters of a name: "new" of "New Year's Eve", "th" of "4th of July". */
const firstWord = (name: string): string => /[a-z]+/.exec(name.toLowerCase())![0];
const UNITS = words(
  "day days week weeks weekend weekends month months year years decade decades quarter quarters century fortnight fortnights",
);

/** In lower case, of the letters a to z alone. */
export const CUES = {
  month: [...MONTHS.keys()],
  weekday: [...WEEKDAYS.keys()],
  feast: ["saint", ...[...FEASTS.keys()].map(firstWord)],
  season: [...SEASONS.keys()],
  /** "this week", "the following month" */
  unit: UNITS,
  /** "Q3" is read as "q" and a digit. */
  quarter: words("quarter half q period month"),
  /** "the nineties" */
  decade: words("twenties thirties forties fifties sixties seventies eighties nineties"),
  ago: words("ago now hence"),
  later: words("earlier later afterward afterwards ago"),
  today: words("today yesterday tomorrow tonight morning afternoon evening night"),
  /** "nineteen ninety-seven", "two thousand and four" */
  spoken: words("eighteen nineteen twenty two"),
  /** "six o'clock" */
  clock: ["clock"],
  vague: [
    ...UNITS,
    ...words(
      "recently currently nowadays future minutes hours time recent previously night once now formerly",
    ),
  ],
} as const satisfies Record<string, readonly string[]>;
