/** Months, weekdays, seasons and number words as dates use them. */

const MONTH_NAMES = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
/** 1 to 12. */
export const MONTHS = new Map(MONTH_NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const WEEKDAY_NAMES = [
  ["sunday", "sun"],
  ["monday", "mon"],
  ["tuesday", "tues", "tue"],
  ["wednesday", "wed"],
  ["thursday", "thurs", "thur", "thu"],
  ["friday", "fri"],
  ["saturday", "sat"],
];
/** 0 (Sunday) to 6, as JavaScript counts them. */
export const WEEKDAYS = new Map(WEEKDAY_NAMES.flatMap((names, i) => names.map((name) => [name, i] as const)));

/** EDTF's codes for the seasons. */
export const SEASONS = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
/** "a" and "an" are one; "a few" and "several" have no number. */
export const SMALL_NUMBERS = new Map<string, number>([
  ...WORDS.map((word, i) => [word, i] as const),
  ["a", 1],
  ["an", 1],
  ["a couple of", 2],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
]);

const either = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join("|");

/** Sources of regular expressions; a full stop may follow an abbreviation, and ends a sentence after a whole name. */
export const MONTH = `(?:(?:${either(MONTH_NAMES.map(([name]) => name!))})\\b|(?:${either(MONTH_NAMES.flatMap(([, ...short]) => short))})\\b\\.?)`;
export const WEEKDAY = `(?:${WEEKDAY_NAMES.map(([name]) => name).join("|")})`;
export const SHORT_WEEKDAY = `(?:(?:${either(WEEKDAY_NAMES.map(([name]) => name!))})\\b|(?:${either(WEEKDAY_NAMES.flatMap(([, ...short]) => short))})\\b\\.?)`;
export const SEASON = `(?:${either(SEASONS.keys())})`;
export const NUMBER = `(?:\\d{1,3}|${either(SMALL_NUMBERS.keys())})`;
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
export const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d)";
/** Years as they are spoken: the century and the rest, or "two thousand" with what follows. */
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const DIGITS = "one|two|three|four|five|six|seven|eight|nine";
const TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
export const SPOKEN_YEAR = `(?:(?:eighteen|nineteen|twenty)[\\s-](?:(?:${TENS})(?:[\\s-](?:${DIGITS}))?|${TEENS}|oh[\\s-](?:${DIGITS}))|two\\sthousand(?:\\s(?:and\\s)?(?:${TEENS}|${DIGITS}))?)`;
/** "early", "mid-", "late": the edge of a longer time. */
export const PART = "(?:(?:early|mid|late)(?:\\s+in|\\s+this|\\s+last)?[\\s-]+)";
export const DAY_PART = "(?:morning|afternoon|evening|night)";

export const monthNumber = (name: string): number => MONTHS.get(name.toLowerCase().replace(/\.$/, ""))!;
export const weekdayNumber = (name: string): number => WEEKDAYS.get(name.toLowerCase().replace(/\.$/, ""))!;
export const smallNumber = (word: string): number => SMALL_NUMBERS.get(word.toLowerCase()) ?? Number(word);

const SPOKEN = new Map([
  ...TENS.split("|").map((word, i) => [word, (i + 2) * 10] as const),
  ...SMALL_NUMBERS,
]);

/** The number of a year in digits or as it is spoken. */
export function yearNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const [century, ...rest] = written.toLowerCase().split(/[\s-]+/);
  const within = rest.reduce((sum, word) => sum + (SPOKEN.get(word) ?? 0), 0);
  return century === "two" ? 2000 + within : SPOKEN.get(century!)! * 100 + within;
}

/** "Tuesday", "Mar", "today": what names a day or a month, and nobody who acts. */
export const isCalendarWord = (lower: string): boolean =>
  MONTHS.has(lower) || WEEKDAYS.has(lower) || DAY_WORDS.has(lower);

const DAY_WORDS = new Set("today yesterday tomorrow tonight".split(" "));

/** "Thanksgiving weekend", "Friday night": what stands behind a day and leaves it one. */
export const isDayPart = (lower: string): boolean => DAY_PARTS.has(lower);

const DAY_PARTS = new Set(
  "morning afternoon evening night day eve weekend week holiday holidays break period season".split(" "),
);

const NAMED = new RegExp(`\\b${WEEKDAY}\\b`, "i");

/** 0 (Sunday) to 6 for the weekday that some words name, null where they name none. */
export function weekdayIn(words: string): number | null {
  const name = NAMED.exec(words)?.[0];
  return name === undefined ? null : weekdayNumber(name);
}

/** "Sept.", "Oct": forms that are as often a name, or a part of one. */
export const isShortMonth = (lower: string): boolean => SHORT_MONTHS.has(lower.replace(/\.$/, ""));

const SHORT_MONTHS = new Set(MONTH_NAMES.flatMap(([, ...short]) => short));

/** Behind the short name of a month they make a name of it, as no English text goes on so: "Mar del Plata". */
export const PARTICLES: ReadonlySet<string> = new Set([
  "de",
  "del",
  "della",
  "der",
  "di",
  "la",
  "van",
  "von",
]);
