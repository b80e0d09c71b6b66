import { CONTESTS, NEAR_CONTESTS } from "../../lexicon/numbers.ts";
import { DURATIONS } from "../../lexicon/units.ts";
import { isPlural } from "../counted.ts";
import {
  after,
  before,
  type FigureRecogniser,
  figure,
  type Paragraph,
  type Quantity,
} from "../recogniser.ts";
import { unitAt } from "../unit.ts";

const SECOND =
  /^(?:\s?[-–—]\s?(?:to-)?|\s+(?:to|votes?\s+to)\s+)(\d{1,3}(?:,\d{3})*)\b(?![.,]?\d|%|[-–]\d|\s?(?:percent|million|per cent|years?|-year))/i;
/** "112-107", "3-1", "voted 232-197", "220 votes to 198": a game or a vote; a range runs upwards and counts something. */
export const score: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form !== "digits" || !Number.isInteger(quantity.value) || quantity.value < 0) return undefined;
  if (quantity.sign !== null || quantity.scale > 1) return undefined;
  if (quantity.high !== null) {
    const written = /^(\d+)\s?[-–]\s?\d+$/.exec(paragraph.text.slice(quantity.start, quantity.end));
    return written !== null && isResult(quantity, paragraph)
      ? figure({ ...quantity, high: null, bound: "exact", value: Number(written[1]) }, "score", quantity.end)
      : undefined;
  }
  const second = SECOND.exec(after(paragraph, quantity));
  if (second === null) return undefined;
  const surroundings = wordsOf(`${before(paragraph, quantity)} ${after(paragraph, quantity)}`);
  const isContest = surroundings.some((word) => CONTESTS.has(word) || NEAR_CONTESTS.has(word));
  if (!isContest) return undefined;
  // "220 votes to 198", but no "112 to 107" of anything else
  if (second[0].endsWith(` to ${second[1]}`) && !surroundings.some((word) => word.startsWith("vot")))
    return undefined;
  return figure(quantity, "score", quantity.end + second[0].length);
};

/** Whether a pair that runs upwards is a result all the same: "lost 10-20 to Hull", "a 2-3 defeat"; not "200-300 calls". */
function isResult(quantity: Quantity, paragraph: Paragraph): boolean {
  const rest = after(paragraph, quantity);
  if (isMeasured(paragraph, quantity.end, rest)) return false;
  if (quantity.value === 0 || isBetweenNames(quantity, paragraph)) return true;
  const lead = before(paragraph, quantity)
    .split(/[.;]\s/)
    .at(-1)!;
  return [...wordsOf(lead), ...wordsOf(rest).slice(0, 3)].some((word) => CONTESTS.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A unit, a plural or a rate stands behind: "10-20cm", "15-20 people", "a 10-15 day wait", "200-300 an hour". */
function isMeasured({ text }: Paragraph, end: number, rest: string): boolean {
  if (rest.startsWith("%") || unitAt(text, end) !== null) return true;
  const noun = /^[\s-]?(\p{Ll}+)/u.exec(rest)?.[1] ?? "";
  return RATES.has(noun) || DURATIONS.has(noun) || isPlural(noun);
}
const RATES: ReadonlySet<string> = new Set(["a", "an", "per", "each", "percent", "pc"]);

/** "Northgate 1-3 Halvern", "Northgate (10-12)": a result or a record, as lists give them. */
function isBetweenNames({ start, end }: Quantity, { text }: Paragraph): boolean {
  const ahead = /\p{Lu}[\p{L}.’'-]+\s(\()?$/u.exec(text.slice(Math.max(0, start - 24), start));
  if (ahead === null) return false;
  const rest = text.slice(end, end + 4);
  return ahead[1] === undefined ? /^\s\p{Lu}\p{Ll}/u.exec(rest) !== null : rest.startsWith(")");
}

/** Words of no other game; one of them alone may be a figure of speech. */
export const isCricket = (text: string): boolean =>
  /\bwickets?\b/i.test(text) && /\b(?:overs|innings)\b/i.test(text);

const WICKETS = /^\s+for\s+\d{1,3}\b/;

/** "357 for 8": runs and wickets. "Whitlock (92)", "Tarrant (82 off 56)": runs, and nobody's age. */
export const cricket: FigureRecogniser = (quantity, paragraph) => {
  if (!paragraph.isCricket || quantity.form !== "digits") return undefined;
  const rest = after(paragraph, quantity);
  const wickets = WICKETS.exec(rest);
  if (wickets !== null) return figure(quantity, "score", quantity.end + wickets[0].length);
  const isBatting = /\p{L}\s\($/u.test(before(paragraph, quantity)) && /^\*?(?:\)|\s+off\s)/.test(rest);
  return isBatting ? figure(quantity, "count", quantity.end) : undefined;
};
