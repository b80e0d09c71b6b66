import { pluralOf } from "../../lexicon/inflection.ts";
import { AGED_PEOPLE, PERSON_NOUNS } from "../../lexicon/people.ts";
import { DURATIONS } from "../../lexicon/units.ts";
import { countedAt, isPlural } from "../counted.ts";
import { readNumbers } from "../number.ts";
import {
  after,
  before,
  type FigureRecogniser,
  figure,
  type Paragraph,
  type Quantity,
  speaksOf,
} from "../recogniser.ts";

/** "-month-old", " years of age", "yo", with the person behind it. */
const OLD =
  /^(?:[\s-]?(year|month|week|day|hour)s?[\s-](?:old|of\s+age)s?|\s?y\/?o)\b(?:\s(?:man|woman|boy|girl|student|mother|father|driver|victim|suspect|male|female|teenager))?/i;
const AGED =
  /\b(?:(aged?|ages|age\s+of|ages\s+of|aged\s+between)|turned|turning|turns|as\s+(?:young|old)\s+as)\s+(?:between\s+|from\s+)?$/i;
/** Who stands before "of" and a number: "a baby of [10 weeks]". */
const OF = /(\p{L}+)\sof\s(?:only\s|just\s|about\s)?$/u;
/** The unit of an age behind it, or behind the list it begins: "aged six weeks", "aged six and eight months". */
const UNIT =
  /^(?:(?:,\s(?:and\s)?|\s(?:and|or)\s)[\p{L}\d-]{1,12}){0,3}\s(year|month|week|day)s?\b(?!['’]|\s(?:ago|later|before|after|earlier))/u;
/** "her sister, who he knew was about 10 or 11 at the time": somebody's age, with no word for years. */
const THEN = /^\s+at\s+the\s+time\b/i;
const SOMEBODY_WAS = /\b(?:he|she|I|who|whom)\s+(?:[\p{Ll}’']+\s+){0,3}(?:was|were)\s+$/u;

/**
 * "the 34-year-old", "aged 87", "age of 18", "aged six weeks", "aged three, seven and 11", "a baby of 10 weeks",
 * "Whitlock, 34,", "her sons, 9 and 12,", "Okoro, also 19,", "He was 86", "three weeks old", "87 yo"; in years but where
 * another time is named.
 */
export const age: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal" || quantity.form === "fraction") return undefined;
  const rest = after(paragraph, quantity);
  const lead = before(paragraph, quantity);
  const old = OLD.exec(rest);
  if (old) return figure(quantity, "age", quantity.end + old[0].length, { unit: codeOf(old[1] ?? "year") });
  const aged = AGED.exec(lead);
  if (aged) {
    const { unit, length } = aged[1] === undefined ? IN_YEARS : unitBehind(rest);
    return figure(quantity, "age", quantity.end + length, { start: quantity.from - aged[0].length, unit });
  }
  if (!isLifetime(quantity)) return undefined;
  const owner = OF.exec(lead)?.[1] ?? "";
  if (AGED_PEOPLE.has(owner.toLowerCase())) {
    const { unit, length } = unitBehind(rest);
    // "children of three fathers", "a man of 10 years' service"
    if (UNIT.exec(rest) !== null || countedAt(paragraph, quantity.end, true) === null)
      return figure(quantity, "age", quantity.end + length, { unit });
  }
  const isAge =
    (THEN.exec(rest) !== null && SOMEBODY_WAS.exec(lead) !== null) ||
    isListed(quantity, paragraph, lead, rest) ||
    (quantity.form === "digits" && quantity.high === null && isApposed(quantity, paragraph, lead, rest));
  return isAge ? figure(quantity, "age", quantity.end, { unit: unitBehind(rest).unit }) : undefined;
};

const IN_YEARS = { unit: "a", length: 0 };

/** The unit of an age, and how long it is where it stands straight behind. */
function unitBehind(rest: string): { unit: string; length: number } {
  const match = UNIT.exec(rest);
  if (match === null) return IN_YEARS;
  const isNext = /^\s\p{L}+$/u.exec(match[0]) !== null;
  return { unit: codeOf(match[1]!), length: isNext ? match[0].length : 0 };
}

const codeOf = (unit: string): string => DURATIONS.get(unit.toLowerCase())!.code;

const isLifetime = ({ value, high }: Quantity): boolean =>
  Number.isInteger(value) && value > 0 && (high ?? value) < 115;

/** Whose age stands behind a comma: "her sons, 9 and 12". */
const PEOPLE: ReadonlySet<string> = new Set(
  ["men", "women", "children", "sibling", "twin", ...PERSON_NOUNS].flatMap((noun) => [noun, pluralOf(noun)]),
);
const ITEM = "[\\p{L}\\d-]{1,12}(?:\\s(?:years?|months?|weeks?|days?))?";
/** A list of ages up to its next: "aged three, seven and ", "sons, 9 and "; a last comma only behind two: "9, 10, and ". */
const LIST = new RegExp(
  `(?:\\b(?:aged?|ages)(?:\\s+of)?\\s|(\\p{Ll}+),\\s|(\\p{Ll}+)\\sof\\s)(${ITEM}(?:,\\s${ITEM})*)(,\\sand|,|\\s(?:and|or|&))\\s$`,
  "u",
);
const GOES_ON = new RegExp(`^(?:(?:,\\s(?:and\\s)?|\\s(?:and|or|&)\\s)${ITEM})*(?:[,;)]|\\.?$)`, "u");

/** The last of a list that goes on: "[five] and 16 drowned". */
const NEXT = new RegExp(`^(?:,\\s${ITEM})*,?\\s(?:and|or|&)\\s(${ITEM})\\b(?!\\s(?:others?|more)\\b)`, "u");

/** The letter or mark that ends a joint of a list, before the space: ", ", "and ", "or ", "& ". */
const JOINTS: ReadonlySet<string> = new Set([",", "d", "r", "&"]);

/** Whether a number goes on with a list of ages, or begins one behind the people whose ages they are. */
function isListed({ end }: Quantity, paragraph: Paragraph, lead: string, rest: string): boolean {
  if (!JOINTS.has(lead.at(-2) ?? "")) return false;
  const begun = LIST.exec(lead);
  const [, apposed, owner, ages = "", joint] = begun ?? [];
  const isBegun = apposed !== undefined ? PEOPLE.has(apposed) : owner === undefined || AGED_PEOPLE.has(owner);
  if (begun !== null && isBegun) {
    if (joint === ", and" && !ages.includes(",")) return false;
    const isAges = ages.split(/,\s/).every((item) => readNumbers(item).length === 1);
    // "aged 9, and 12 girls", "aged 34, 12 were hurt"; but "aged two, [five] and 16"
    const next = NEXT.exec(rest)?.[1];
    const isLast =
      !lead.endsWith(", ") ||
      GOES_ON.exec(rest) !== null ||
      (next !== undefined && readNumbers(next).length === 1);
    return isAges && isLast && (UNIT.exec(rest) !== null || countedAt(paragraph, end, true) === null);
  }
  const whose = /(\p{Ll}+),\s$/u.exec(lead)?.[1];
  if (whose === undefined || !PEOPLE.has(whose)) return false;
  // "her sons, 9 and 12,"; of several, one number alone is their count.
  const list = GOES_ON.exec(rest)?.[0] ?? "";
  return list !== "" && (!isPlural(whose) || list.length > 2);
}

/** Their players' numbers stand where others' ages do: "Points: Whitlock, 24. Hale, 19." */
const TALLIES: ReadonlySet<string> = new Set(
  "points point pts rebounds assists goals runs wickets par birdies strokes rounds scores totals".split(" "),
);

/** "Ana Whitlock, 34,", "Ana Whitlock (34)", "She was 86." */
function isApposed(quantity: Quantity, paragraph: Paragraph, lead: string, rest: string): boolean {
  const { start, value } = quantity;
  const { text } = paragraph;
  const isBehindName = /\p{Lu}[\p{L}.’'-]+,\s*(?:(?:also|now|then|just|only)\s)?$/u.exec(lead) !== null;
  const isClosed = /^(?:,(?!\s?\d)|\s*\)|(;|\.(?=["”’)]*(?:\s+["“‘]?\p{Lu}|\s*$))))/u.exec(rest);
  const isPlace = /\b(?:in|at|near)\s\p{Lu}[\p{L}.’'-]+,\s$/u.exec(lead) !== null;
  const isTally = isClosed?.[1] !== undefined && speaksOf(paragraph, quantity, TALLIES);
  if (isBehindName && isClosed !== null && !isPlace && !isTally) return true;
  if (/\p{Lu}[\p{L}’'-]+\s\($/u.exec(lead) !== null && rest.startsWith(")")) return true;
  const isSomebody =
    /\b(?:[Hh]e|[Ss]he|who|(?<!\b(?:in|at|near)\s)\p{Lu}\p{L}+)\s+(?:was|is)\s+(?:only\s+|just\s+|about\s+)?$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    );
  return (
    value >= 10 &&
    isSomebody !== null &&
    /^(?:\.|,|\s+(?:when|years\s+old|at\s+the\s+time|and)\b|$)/.exec(rest) !== null
  );
}
