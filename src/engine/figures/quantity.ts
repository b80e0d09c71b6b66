import { CHANGED_BY, CHANGES } from "../lexicon/numbers.ts";
import { boundBefore, boundsOf } from "./bounds.ts";
import { isPlural } from "./counted.ts";
import { type NumberExpression, spelledOut } from "./number.ts";
import type { Quantity } from "./recogniser.ts";
import { unitAt } from "./unit.ts";

/** What joins two numbers, behind the unit of the first: "10-15", "2-to-3", "five- to six-", "$3 to 4", "10cm - 20cm". */
const JOINT = /^(.*?)(?:\s?[-–]\s?|[—]|-?\s?\b(to|or|and)\b[\s-])$/u;
const LONGEST_UNIT = 20;
const BETWEEN = /\b(between)\s+(?:the\s+ages\s+of\s+)?$/i;
const RANGING =
  /\b(?:(?:ages?|aged|ranging|ranged|ranges?|var(?:y|ies|ied|ying)|anywhere|is|are)\s+from|ages?(?:\s+of)?|aged)\s+$/i;
const CHANGED = /\bfrom\s+$/i;
/** A word of change near a number, and in the group where it stands straight before it. */
const CHANGING = new RegExp(
  `\\b(?:from|${[...CHANGES].join("|")})\\b(?:(\\s+(?:by\\s+|another\\s+)?)|[^.]{1,16})$`,
  "i",
);
/** "cut by $2 to $14", "lowered its rate by 0.25%" */
const BY = /((?:[\p{L}’']+\s+){1,4})by\s+(?:another\s+)?$/iu;
/** So many times as much is no guess at the same change, but what it led to. */
const FAR = 3;
const MINUS = /\b(?:minus|negative)\s+$/i;

/** Joins the numbers of a paragraph to ranges ("3% to 4%", "between 18 and 20") and reads the words that bound them. */
export function readQuantities(text: string, found: readonly NumberExpression[]): Quantity[] {
  const numbers = found.map((number) => withMinus(text, number));
  const quantities: Quantity[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i]!;
    const range = rangeOf(text, low, numbers[i + 1]);
    if (range === null) quantities.push({ ...low, high: null, ...boundsOf(text, low) });
    else {
      quantities.push(range);
      i++;
    }
  }
  return quantities;
}

/** "minus 20C", "minus $5 million" */
function withMinus(text: string, number: NumberExpression): NumberExpression {
  const minus = MINUS.exec(text.slice(Math.max(0, number.start - 12), number.start));
  return minus === null ? number : { ...number, value: -number.value, start: number.start - minus[0].length };
}

function rangeOf(
  text: string,
  first: NumberExpression,
  second: NumberExpression | undefined,
): Quantity | null {
  if (second === undefined || second.start - first.end > LONGEST_UNIT + 5) return null;
  if (first.form === "ordinal" || second.form === "ordinal" || first.form === "fraction") return null;
  if (second.sign !== null && first.sign === null) return null;
  // "600-plus billion": a word of scale alone is no upper end.
  if (second.scale > 1 && second.value === second.scale) return null;
  // "£5m-10m", "900k-1.2m": millions, as the first is scaled too.
  const end = first.scale > 1 || first.sign !== null ? spelledOut(second) : second;
  const scale =
    end.scale > first.scale && first.scale === 1 && first.value * end.scale < end.value ? end.scale : 1;
  const low = first.value * scale;
  const high = end.value;
  // "-5C to -10C" names the upper end first.
  const falls = low < 0 && high < low;
  if (!(high > low) && !falls) return null;
  const joint = JOINT.exec(text.slice(first.end, second.start));
  if (joint === null || !isRange(text, { ...first, value: low }, end, joint[1]!, joint[2])) return null;
  const lead = text.slice(Math.max(0, first.start - 24), first.start);
  const between = BETWEEN.exec(lead);
  return {
    ...first,
    value: falls ? high : low,
    high: falls ? low : high,
    end: end.end,
    scale: end.scale,
    letter: end.letter,
    bound: "range",
    from:
      between === null
        ? (boundBefore(text, first)?.from ?? first.start)
        : first.start - lead.length + between.index,
  };
}

function isRange(
  text: string,
  low: NumberExpression,
  high: NumberExpression,
  unit: string,
  word: string | undefined,
): boolean {
  const lead = text.slice(Math.max(0, low.start - 24), low.start);
  const rest = text.slice(high.end, high.end + LONGEST_UNIT + 2);
  // "25% to 34,500 tons": what is reached is no second share.
  if (!isSameUnit(unit, rest)) return false;
  // "between 18 and 20"; "14- and 15-year-olds" are told together
  if (word === "and") return BETWEEN.exec(lead) !== null || text[low.end] === "-";
  // "from 10 to 12" and "rose to 12" tell of a change, "ranging from 10 to 12" and "10 to 12" of a range.
  if (word === "to" && RANGING.exec(lead) === null) {
    if (CHANGED.exec(lead) !== null) return false;
    // "will rise by 3% to 4%" guesses at a change, "rose by 0.2% to 4.1%" tells what it led to.
    const verbs = BY.exec(text.slice(Math.max(0, low.start - 40), low.start))?.[1] ?? "";
    const isChanged = verbs
      .toLowerCase()
      .split(/\s+/)
      .some((verb) => CHANGED_BY.has(verb));
    if (isChanged && high.value >= FAR * low.value) return false;
    const change = CHANGING.exec(lead);
    // "rose five pence to 913 pence", but "rose 3% to 4%" and "up from the $3 to $4 it had forecast"
    const isBare = unit.trim() === "" && low.sign === null;
    if (change !== null && (isBare || (change[1] !== undefined && !isPercent(unit)))) return false;
  }
  if (word !== undefined) return true;
  // "by two points – 12 points to 10"
  if (unit.trim() !== "") return !unit.startsWith(" ");
  // "1-6" may be a score; a short span, a scale or what is counted makes it a range.
  return (
    Math.abs(high.value) < Math.abs(low.value) * 4 ||
    high.scale > 1 ||
    high.letter !== null ||
    isCounted(rest)
  );
}

/** Whether what stands behind the first number stands behind the second, but for its plural: "10cm-20cm", "one mile to two miles". */
function isSameUnit(unit: string, rest: string): boolean {
  const singular = unit.trim().toLowerCase().replace(/^-|-$/g, "").replace(/s$/, "");
  return (
    singular === "" ||
    rest
      .replace(/^[\s-]/, "")
      .toLowerCase()
      .startsWith(singular)
  );
}

const isPercent = (unit: string): boolean => /%|per\s?cent/i.exec(unit) !== null;

const COUNTED = /^\s?(?:(%|per\s?cent)|-?(\p{Ll}+))/u;
function isCounted(rest: string): boolean {
  const match = COUNTED.exec(rest);
  if (unitAt(rest, 0) !== null) return true;
  return match !== null && (match[1] !== undefined || isPlural(match[2]!));
}
