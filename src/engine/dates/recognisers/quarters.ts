import { monthOf, yearOf } from "../day.ts";
import { type DateContext, type DateRecogniser, looksAhead } from "../recogniser.ts";

/** "the first quarter of 2020", "Q3 2020", "third-quarter", "the three months to June" */
export const quarter: DateRecogniser = {
  name: "quarter",
  cues: ["quarter"],
  pattern:
    /\b(?:the\s+)?(?:(first|second|third|fourth|final|1st|2nd|3rd|4th)[\s-]+(?:fiscal[\s-]+)?(?:quarter|half)|Q([1-4])|(?:year-(?:earlier|ago))\s+(?:quarter|period|month))(?:(?:\s+of)?(?:\s+fiscal)?,?\s+((?:19|20)\d\d)\b)?/gi,
  read([all, ordinal, digit, year], context) {
    const { after } = context;
    // A game has quarters and halves too.
    if (
      /half/i.test(all) &&
      year === undefined &&
      !/^\s+of\s+(?:the\s+)?(?:this\s+|last\s+|next\s+)?(?:\d{4}|year|decade)/i.test(after)
    )
      return undefined;
    if (/half/i.test(all)) return halfOf(ordinal!.toLowerCase(), year, context);
    if (ordinal === undefined && digit === undefined) return null;
    const number = digit === undefined ? ORDER.get(ordinal!.toLowerCase())! : Number(digit);
    return year === undefined ? quarterOf(number, all, context) : `${year}-${32 + number}`;
  },
};

/** Six months of a year that is given: "the first half of 2024"; EDTF has no code for them that others read. */
function halfOf(ordinal: string, year: string | undefined, { anchor, after }: DateContext): string | null {
  const said = OF_YEAR.exec(after)?.[1]?.toLowerCase();
  const of = year !== undefined ? Number(year) : said && anchor ? anchor.year + AWAY[said]! : null;
  const order = ORDER.get(ordinal)!;
  if (of === null || order > 2) return null;
  return order === 1 ? `${monthOf(of, 1)}/${monthOf(of, 6)}` : `${monthOf(of, 7)}/${monthOf(of, 12)}`;
}

const OF_YEAR = /^\s+of\s+(last|this|next)\s+year\b/i;
const AWAY: Record<string, number> = { last: -1, this: 0, next: 1 };

const ORDER = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["final", 4],
  ["4th", 4],
]);

/** Games have quarters too; these words are of money and economies. */
const ECONOMIC =
  /%|[$€£¥]|\b(?:per\s?cent|percent|growth|grew|econom\p{L}+|GDP|gross\s+domestic|revenues?|sales|profits?|earnings|net\s+loss(?:es)?|income|inflation|recession|contraction|shipments|deliveries|orders|forecasts?|guidance|quarterly)\b/iu;

/** A quarter that is reported on is over, even where the report is still awaited. */
const REPORTING = /\b(?:report|release|post|publish|announce|unveil)(?:e?s|e?d|ing)?\s+(?:\p{Ll}+\s+){0,3}$/u;

const PLAYED =
  /\b(?:touchdowns?|yards?|fouls?|fouled|quarterback|rebounds|free\s+throws?|field\s+goals?|scored|kickoff|halftime|half-time)\b/i;

/** A quarter without its year: the nearest one that the text does not look past; none where years are a firm's own. */
function quarterOf(number: number, all: string, context: DateContext): string | null {
  const { anchor, before, after } = context;
  if (anchor === null || /fiscal/i.test(all) || /\bfiscal\s+$/i.test(before)) return null;
  if (!ECONOMIC.test(before) && !ECONOMIC.test(after)) return null;
  if (PLAYED.test(before) || PLAYED.test(after)) return null;
  const said = OF_YEAR.exec(after)?.[1]?.toLowerCase();
  if (said !== undefined) return `${yearOf(anchor.year + AWAY[said]!)}-${32 + number}`;
  const current = Math.ceil(anchor.month / 3);
  // Results of the last quarter may be awaited, and a rebound in the next one forecast without a word for it.
  const ahead = looksAhead(context) && !REPORTING.test(before);
  const from = ahead ? -1 : -3;
  const to = ahead ? 3 : context.outlook().tense === "past" || REPORTING.test(before) ? 0 : 1;
  const away = number - current;
  return `${yearOf(anchor.year + (away < from ? 1 : away > to ? -1 : 0))}-${32 + number}`;
}
