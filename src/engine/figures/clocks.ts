import type { Span } from "../types.ts";

const HOUR = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const UNIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
const MINUTES = `(?:oh[\\s-]${UNIT}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty)(?:[\\s-]${UNIT})?)`;
const SPOKEN = `${HOUR}(?:[\\s-]${MINUTES})?`;
const HALF_OF_DAY = "(?:[ap]\\.?m\\b|in\\s+the\\s+(?:morning|afternoon|evening)\\b)";
const AT = "(?<=\\b(?:at|by|until|till|around|about|before|after|since|from)\\s)";

/**
 * Spoken ("one thirty p.m.", "at six forty-five", "half past six", "quarter to nine", "eight o'clock"), and without a
 * mark ("1430 GMT").
 */
const CLOCK = new RegExp(
  [
    `(?:\\b${SPOKEN}|(?<![\\d.,:-])(?:1[0-2]|0?[1-9])(?:[.:][0-5]\\d)?)\\s?(?:o[’']clock\\b|${HALF_OF_DAY})`,
    `${AT}${HOUR}[\\s-]${MINUTES}\\b(?!-|\\s(?:\\p{Ll}+s|people)\\b)`,
    `\\b(?:half|(?:a\\s)?quarter|(?:twenty[\\s-])?five|ten|twenty|\\d{1,2})(?:\\sminutes)?\\spast\\s(?:${HOUR}|\\d{1,2}|noon|midnight)\\b`,
    `(?<=\\bat\\s)(?:(?:twenty[\\s-])?five|ten|twenty)\\sto\\s${HOUR}\\b(?!-|\\s(?:\\p{Ll}+s|per|percent)\\b)`,
    // "grew in the quarter to 12 percent" is no time.
    `${AT}(?:a\\s)?quarter\\sto\\s(?:${HOUR}|\\d{1,2}(?![\\d.,]?\\d|\\s?%)|noon|midnight)\\b(?!\\s(?:per|million|billion))`,
    "(?<![\\d.,])(?:[01]\\d|2[0-3])[0-5]\\d\\s?(?:GMT|UTC|BST|CET|EST|EDT|local\\stime)\\b",
  ].join("|"),
  "iuy",
);

/** What heads the entry of a live page: "10.42 Third death confirmed", "Updated 16.05". */
const HEADING =
  /^(?:Updated\s(?:at\s)?)?(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]m)?(?=\s*$|\s*[–—:|-]\s|\s\p{Lu})/u;

/** The clock times of a paragraph that no recogniser of dates takes; each begins with one of its numbers. */
export const readClocks = (text: string, numbers: readonly Span[]): Span[] =>
  [HEADING.exec(text), ...numbers.map(({ start }) => clockAt(text, start))]
    .filter((match) => match !== null)
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }));

function clockAt(text: string, at: number): RegExpExecArray | null {
  CLOCK.lastIndex = at;
  return CLOCK.exec(text);
}
