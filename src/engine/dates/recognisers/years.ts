import { SPOKEN_YEAR, YEAR, yearNumber } from "../../lexicon/calendar.ts";
import { yearOf } from "../day.ts";
import type { DateRecogniser } from "../recogniser.ts";

const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** "the 1990s", "the nineties", "the '90s", "the early 1960s", "1980s"; not "highs in the 70s" */
export const decade: DateRecogniser = {
  name: "decade",
  cues: ["digit", "decade"],
  pattern:
    /\b(?:(?:the\s+)?(?:early|mid|late)[\s-]+)?(1[5-9]|20)(\d)0['’]?s\b|(?<=\bthe\s+)['’]?([2-9])0s\b|(?<=\b(?:the|early|mid|late)[\s-]+)(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi,
  read([, century, decade, short, spoken], { before }) {
    // "in her thirties" is an age, "the low thirties" the weather's.
    if (spoken !== undefined)
      return /\b(?:his|her|their|my|your|our|temperatures?|degrees|highs?|lows?)\b[^.]{0,24}$/i.test(before)
        ? undefined
        : `19${DECADES.indexOf(spoken.toLowerCase()) + 2}X`;
    if (century !== undefined) return `${century}${decade}X`;
    return /\b(?:temperatures?|degrees|highs?|lows?|upper|lower|shot|scored)\b[^.]{0,24}$/i.test(before)
      ? undefined
      : `19${short}X`;
  },
};

/** "from 2014 to 2019", "2019-20", "between 1985 and 1987", "2014–2019" */
export const yearRange: DateRecogniser = {
  name: "yearRange",
  cues: ["digit"],
  pattern: new RegExp(`\\b(${YEAR})\\s*[-–/]\\s*(${YEAR}|\\d\\d)\\b(?![-/]\\d)`, "g"),
  read([, from, to]) {
    const end = to!.length === 4 ? Number(to) : Number(from!.slice(0, 2) + to);
    return end > Number(from) ? `${from}/${yearOf(end)}` : undefined;
  },
};

/** "fiscal 1997", "FY2020", "the fiscal year 2019", "fiscal year 2024-25" */
export const fiscalYear: DateRecogniser = {
  name: "fiscalYear",
  cues: ["digit"],
  pattern: new RegExp(`\\b(?:fiscal(?:\\s+year)?|FY)\\s*(${YEAR})(?:[-–/]\\d\\d(?:\\d\\d)?)?\\b`, "gi"),
  read: ([, year]) => year,
};

/** "in '99", "the class of '07": the nearest year of those two figures that is not to come. */
export const shortYear: DateRecogniser = {
  name: "shortYear",
  cues: ["digit"],
  pattern: /(?<=\b(?:in|since|of|from|until|by|summer|winter|spring|fall)\s)['’](\d\d)(?![\p{L}\d])/gu,
  read([, short], { anchor }) {
    if (anchor === null) return null;
    const year = anchor.year - (anchor.year % 100) + Number(short);
    return yearOf(year > anchor.year ? year - 100 : year);
  },
};

/** What a number between 1500 and 2099 counts when it is no year. */
const COUNTED =
  /^[\s-]+(?:(?:more|other|new|local|young|armed|foreign|US|U\.S\.)\s+)?(?:people|men|women|children|troops|soldiers|workers|jobs|homes|houses|miles|km|kilomet|metres|meters|feet|tons|tonnes|pounds|dollars|euros|acres|hectares|cases|deaths|times|votes|points|seats|students|employees|members|residents|users|patients|percent|per|mm|cm|kg|mph|million|billion|barrels|shares|stores|hours|days|years|words|megawatts|MW|calories|families|refugees|migrants|prisoners|passengers|victims|wounded|dead|vehicles|cars|units|rupees|yen|pages|species|copies|rooms|beds|tests)\b/i;

/** "in 1979", "the 2016 election", "(1932)", "early 1990": four digits that count nothing. */
export const year: DateRecogniser = {
  name: "year",
  cues: ["digit"],
  pattern: new RegExp(
    `(?<![\\d.,$£€#/-]|[$£€#]\\s|\\bNo\\.?\\s)\\b(?:(?:early|mid|late)(?:\\s+in)?[\\s-]+)?(${YEAR})\\b(?![.,]?\\d|%|-\\w+-old|[:/]\\d)`,
    "g",
  ),
  read: ([, year], { after, before }) => {
    if (
      COUNTED.test(after) ||
      /\b(?:about|some|nearly|almost|over|least|most|than|around|roughly|Boeing|Airbus|Highway|Route|Windows|flight|Flight|room|Room|page)\s+$/.test(
        before,
      )
    ) {
      if (!/\bearlier than\s+$/i.test(before)) return undefined;
    }
    return year;
  },
};

/** "the 20th century", "19th-century" */
export const century: DateRecogniser = {
  name: "century",
  cues: ["digit"],
  pattern: /\b(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?(1\d|2[01])(?:st|nd|rd|th)[\s-]century\b/gi,
  read: ([, number]) => `${Number(number) - 1}XX`,
};

/** "nineteen ninety-seven", "two thousand and four": years as they are spoken, in transcripts. */
export const spokenYear: DateRecogniser = {
  name: "spokenYear",
  cues: ["spoken"],
  pattern: new RegExp(
    `\\b(${SPOKEN_YEAR})\\b(?![\\s-]+(?:years?|days?|people|dollars?|million|percent)\\b)`,
    "gi",
  ),
  // "two thousand" counts more often than it dates.
  read: ([, year], { before }) =>
    /^two/i.test(year!) && !/\b(?:year|in|since|of|by|until)\s+$/i.test(before)
      ? undefined
      : String(yearNumber(year!)),
};

/** "664 BC", "250 C.E.", "AD 79" */
export const era: DateRecogniser = {
  name: "era",
  cues: ["digit"],
  pattern:
    /\b(?:(?:AD|A\.D\.)\s(\d{1,4})\b|(\d{1,4})\s?(?:(BCE?\b|[Bb]\.[Cc]\.(?:[Ee]\.)?)|(?:AD|CE)\b|[Aa]\.[Dd]\.|[Cc]\.[Ee]\.))/g,
  // EDTF has a year 0, which is 1 BC.
  read: ([, ad, number, bc]) =>
    bc === undefined ? yearOf(Number(ad ?? number)) : `-${yearOf(Number(number) - 1)}`,
};
