import { HUNDREDTHS, MILLION_CODES, NOUNS } from "../../lexicon/currencies.ts";
import { SCALES, SHORT_SCALES } from "../../lexicon/numbers.ts";
import { WEATHER } from "../../lexicon/units.ts";
import { readNumbers } from "../number.ts";
import {
  after,
  type FigureRecogniser,
  figure,
  type Paragraph,
  type Quantity,
  speaksOf,
} from "../recogniser.ts";

const LONGEST_NOUN = 4;

/**
 * "$2.5bn", "US$300 to 400 billion", "Rs 40 lakh", "R5m", "12.9 billion Hong Kong dollars", "75 USD million",
 * "three dollars fifty cents", "470 pence", "30 MUSD"; not the mask "N95".
 */
export const money: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal" || quantity.form === "fraction") return undefined;
  const rest = after(paragraph, quantity);
  const { sign } = quantity;
  if (sign === null) return nounAfter(quantity, rest, paragraph);
  const noun = /^\s?(?:US|U\.S\.|Canadian|Australian)?\s?(?:dollars|USD|million dollars)\b/.exec(rest);
  return figure(quantity, "money", quantity.end + (noun?.[0].length ?? 0), {
    unit:
      sign.written === "$"
        ? paragraph.dollar
        : CROWNS.has(sign.written)
          ? crownOf(sign.written, paragraph)
          : sign.code,
  });
};

/** Crowns that several countries have; "kronor" are Swedish alone. */
const CROWNS = new Map<string, readonly string[]>([
  ["kr", ["SEK", "NOK", "DKK", "ISK"]],
  ["krona", ["SEK", "ISK"]],
  ["krone", ["NOK", "DKK"]],
  ["kroner", ["NOK", "DKK"]],
]);

/** The code of the country's crown where that goes by this name, else the name. */
function crownOf(name: string, { crown }: Paragraph): string {
  return crown !== null && CROWNS.get(name)!.includes(crown) ? crown : name;
}

function nounAfter(quantity: Quantity, rest: string, paragraph: Paragraph) {
  const { text } = paragraph;
  const millions = /^\s?(M[A-Z]{3})\b/.exec(rest);
  const code = millions && MILLION_CODES.exec(millions[1]!);
  if (millions && code)
    return figure(quantity, "money", quantity.end + millions[0].length, {
      value: quantity.value * 1e6,
      unit: code[1]!,
    });
  const lead = /^\s?(?:(k|m|mn|bn)[\s-])?[\s-]*/i.exec(rest)!;
  const words =
    rest
      .slice(lead[0].length)
      .match(/^(?:[€£$¢]|US\$|[\p{L}.]+(?:\s[\p{L}.]+){0,3})/u)?.[0]
      .split(/\s/) ?? [];
  for (let length = Math.min(LONGEST_NOUN, words.length); length > 0; length--) {
    const written = words.slice(0, length).join(" ");
    const name = written.toLowerCase().replace(/[.,]$/, "");
    const currency = NOUNS.get(name) ?? NOUNS.get(name.replace(/s$/, ""));
    if (currency === undefined) continue;
    if (isWeight(name, text, quantity)) return undefined;
    // "Three won medals", "that one won't": nothing costs so few of the Korean ones.
    if (name === "won" && quantity.value < 100) return undefined;
    const scale = SHORT_SCALES.get(lead[1]?.toLowerCase() ?? "") ?? 1;
    if (name.length === 1 && !isGluedCents(written.replace(/[.,]$/, ""), lead[0], quantity, paragraph))
      continue;
    let end = quantity.end + lead[0].length + written.replace(/[.,]$/, "").length;
    // "3 USD50 cards": the code belongs to the number behind it.
    if (/^\d/.test(text.slice(end, end + 1))) continue;
    const late =
      quantity.scale > 1 ? null : /^\s(million|billion|trillion)\b/i.exec(text.slice(end, end + 10));
    const multiple = scale * (late === null ? 1 : SCALES.get(late[1]!.toLowerCase())!);
    end += late?.[0].length ?? 0;
    const cents = late === null && MAJOR.test(name) ? centsAfter(text, end) : null;
    return figure(quantity, "money", cents?.end ?? end, {
      value: quantity.value * multiple + (cents?.value ?? 0),
      high: quantity.high === null ? null : quantity.high * multiple,
      // A code would make dollars of cents, so these go by their own name.
      unit: HUNDREDTHS.get(name) ?? (CROWNS.has(name) ? crownOf(name, paragraph) : currency),
    });
  }
  return undefined;
}

/** Lines of a picture: "1080p". */
const PICTURES: ReadonlySet<number> = new Set([240, 360, 480, 720, 1080, 1440, 2160, 4320]);

/** "5p", "17c a share": glued. "1080p" is a picture, "35C" and a "35c" of the weather degrees. */
function isGluedCents(written: string, lead: string, quantity: Quantity, paragraph: Paragraph): boolean {
  if (/^[€£$¢]$/.exec(written) !== null) return true;
  if (lead !== "" || PICTURES.has(quantity.value)) return false;
  return (
    written === "p" || (written === "c" && quantity.value > 0 && !speaksOf(paragraph, quantity, WEATHER))
  );
}

const MAJOR = /^(?:dollars?|usd|euros?|pounds?|\$)$/;

/** What follows the dollars: "50 cents", "and 15", "forty-five"; two digits that count nothing else. */
function centsAfter(text: string, from: number): { value: number; end: number } | null {
  const rest = text.slice(from, from + 30);
  const number = readNumbers(rest)[0];
  if (number === undefined || !/^\s(?:and\s)?$/.test(rest.slice(0, number.start))) return null;
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 99 || number.scale > 1)
    return null;
  const cents = /^\s?(?:cents?|pence|p)\b/i.exec(rest.slice(number.end));
  if (cents === null && (number.value < 10 || /^\s*[%\p{L}]/u.test(rest.slice(number.end)))) return null;
  return { value: number.value / 100, end: from + number.end + (cents?.[0].length ?? 0) };
}

/** How far away a word may show which pounds are meant, in characters. */
const NEARBY = 2000;
const BRITISH = /£|sterling|\bBritain|\bUK\b|British/;
const PAYING =
  /\b(?:pa(?:id|y|ying|yment|ys)|costs?|costing|worth|fined?|prices?d?|spen[dt]|earn(?:s|ed)?|sold|bought)\b[^.]{0,30}$/i;
const WEIGHING = /\b(?:weigh(?:s|ed|ing)?|weight|lost|gained|drop|lose|gain)\b[^.]{0,30}$/i;
const WEIGHED = /^-?\s?pounds?\s+(?:of\b|\(|heavier|lighter|overweight|per\s+square)|^-pound\b/i;

/** A pound is money only where the text has no weight in mind: "25 pounds of flour", "a 30-pound dog". */
function isWeight(name: string, text: string, { start, end }: Quantity): boolean {
  if (!/^pounds?$/.test(name)) return false;
  const lead = text.slice(Math.max(0, start - 40), start);
  if (WEIGHED.test(text.slice(end, end + 30)) || WEIGHING.test(lead)) return true;
  return !PAYING.test(lead) && !BRITISH.test(text.slice(Math.max(0, start - NEARBY), end + NEARBY));
}
