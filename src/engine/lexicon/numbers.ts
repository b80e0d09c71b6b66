/** Number words, scale words and the words that bound a number. */
import type { Bound } from "../types.ts";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export const CARDINALS = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

const ORDINAL_UNITS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(
  " ",
);

export const ORDINALS = new Map<string, number>([
  ...ORDINAL_UNITS.map((word, i) => [word, i] as const),
  ...ORDINAL_TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ["hundredth", 100],
]);

/** Multiplied into the number before them. "lakh" and "crore" are South Asian. */
export const SCALES = new Map<string, number>([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Letters after digits, as in "$2.5bn": only beside money, where "m" is no metre. */
export const SHORT_SCALES = new Map<string, number>([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["tn", 1e12],
  ["t", 1e12],
]);

export const FRACTIONS = new Map<string, number>([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fourth", 1 / 4],
  ["fifth", 1 / 5],
  ["sixth", 1 / 6],
  ["seventh", 1 / 7],
  ["eighth", 1 / 8],
  ["ninth", 1 / 9],
  ["tenth", 1 / 10],
]);

export const GLYPHS: Record<string, number> = {
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 0.125,
};

/** Bounds only before a word of scale: "several dozen", but not "several two-bedroom flats". */
export const BEFORE_SCALES: ReadonlySet<string> = new Set(["several", "a few", "many"]);

/** Words straight before a number, the longest first, with what they make of it. */
export const BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ["at least", "atLeast"],
  ["more than", "atLeast"],
  ["no fewer than", "atLeast"],
  ["no less than", "atLeast"],
  ["not less than", "atLeast"],
  ["as many as", "atMost"],
  ["as much as", "atMost"],
  ["as few as", "atLeast"],
  ["no more than", "atMost"],
  ["not more than", "atMost"],
  ["fewer than", "atMost"],
  ["less than", "atMost"],
  ["lower than", "atMost"],
  ["greater than", "atLeast"],
  ["higher than", "atLeast"],
  ["in excess of", "atLeast"],
  ["upwards of", "atLeast"],
  ["a minimum of", "atLeast"],
  ["a maximum of", "atMost"],
  ["a total of", "exact"],
  ["up to", "atMost"],
  ["at most", "atMost"],
  ["close to", "about"],
  ["just over", "atLeast"],
  ["just under", "atMost"],
  ["well over", "atLeast"],
  ["over", "atLeast"],
  ["above", "atLeast"],
  ["exceeding", "atLeast"],
  ["exceeded", "atLeast"],
  ["under", "atMost"],
  ["below", "atMost"],
  ["nearly", "atMost"],
  ["almost", "atMost"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["approx.", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["several", "atLeast"],
  ["a few", "atLeast"],
  ["many", "atLeast"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["only", "exact"],
  ["just", "exact"],
  ["exactly", "exact"],
];
