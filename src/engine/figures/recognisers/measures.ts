import { DURATIONS, WEATHER, WINDS } from "../../lexicon/units.ts";
import { tokenIndexAt } from "../../text/document.ts";
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
import { gluedAt, spacedAt, type Unit, unitAt } from "../unit.ts";

/** "107 mm", "6.4-magnitude", "35C", "5 ft 2 in", "13st 4lb", "75 miles per hour", "Category 5", "half a mile", "6'2\"" */
export const measure: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal") return undefined;
  const { text } = paragraph;
  const rest = after(paragraph, quantity);
  const magnitude = /^[\s-]magnitude\b/i.exec(rest);
  if (magnitude)
    return figure(quantity, "measure", quantity.end + magnitude[0].length, { unit: "magnitude" });
  const lead = /\b(?:(magnitude)(?:\s+of)?|(category|cat\.))[\s-]+(?:a\s+)?$/i.exec(
    before(paragraph, quantity),
  );
  if (lead)
    return figure(
      quantity,
      "measure",
      quantity.end +
        (/^[\s-](?:hurricane|storm|cyclone|typhoon|earthquake|quake)\b/i.exec(rest)?.[0].length ?? 0),
      {
        start: quantity.from - lead[0].length,
        unit: lead[1] === undefined ? "category" : "magnitude",
      },
    );
  const marked = feetAt(text, quantity);
  if (marked !== null)
    return figure(quantity, "measure", marked.end, { value: marked.value, unit: "[ft_i]" });
  // "49m ago" is the age of a post, "1t" a slip.
  const isGlued =
    quantity.form === "digits" && !rest.startsWith(" ago", 1) && !(rest[0] === "t" && quantity.value < 2);
  const unit =
    (isGlued ? gluedAt(text, quantity.end) : null) ??
    unitAt(text, quantity.end) ??
    (quantity.form === "digits" ? letterAt(quantity, paragraph) : null);
  if (unit === null) return undefined;
  // "a 14 kt ring" is of gold.
  if (unit.code === "kt" && text.startsWith(" gold", unit.end)) return undefined;
  const smaller = quantity.high === null ? smallerAfter(text, unit.end, unit.code) : null;
  return figure(quantity, "measure", smaller?.end ?? unit.end, {
    unit: unit.code === "kt" && isWind(quantity, unit, paragraph) ? "[kn_i]" : unit.code,
    value: quantity.value + (smaller?.value ?? 0),
  });
};

/** "18 C in Orsen", "64 F highs", "40 t"; "18 C tablets" are of something else. */
function letterAt(quantity: Quantity, paragraph: Paragraph): Unit | null {
  const unit = spacedAt(paragraph.text, quantity.end);
  if (unit === null || unit.code === "t") return unit;
  const { document, offset } = paragraph;
  const next = document.tokens[tokenIndexAt(document, offset + unit.end)];
  const isLast = next === undefined || next.start >= offset + paragraph.text.length;
  // "31 C (88 F)": a bracket is one token with what stands in it.
  if (next?.text.startsWith("(")) return unit;
  return isLast || !NAMING.has(next.pos) || WEATHER.has(next.lower) ? unit : null;
}
const NAMING: ReadonlySet<string> = new Set(["noun", "propernoun", "number"]);

/** "winds of 20 kt", but "a 20-kiloton blast". */
const isWind = (quantity: Quantity, unit: Unit, paragraph: Paragraph): boolean =>
  paragraph.text.endsWith("kt", unit.end) && speaksOf(paragraph, quantity, WINDS);

/** The smaller unit behind a larger one: its names, and how many make the larger. */
const SMALLER = new Map([
  ["[ft_i]", { names: new Set(["inches", "inch", "ins", "in"]), parts: 12 }],
  ["[lb_av]", { names: new Set(["ounces", "ounce", "oz"]), parts: 16 }],
  ["[stone_av]", { names: new Set(["pounds", "pound", "lbs", "lb"]), parts: 14 }],
]);
/** What may stand behind inches that go without their name: "5ft 11.", "13 stone 4 and"; behind a hyphen, anything. */
const ALONE = /^\s*(?:$|[.,;)]|(?:and|tall|or|but|who)\b)/;

/** "5 feet 2 inches", "6ft 2in", "6-foot-4", "8 lb and 3 oz": one measure in two units, told in the larger. */
function smallerAfter(text: string, end: number, unit: string): { value: number; end: number } | null {
  const smaller = SMALLER.get(unit);
  if (smaller === undefined) return null;
  const joint = /^(?:,?\s(?:and\s)?|[,-])?/.exec(text.slice(end, end + 6))![0];
  const rest = text.slice(end + joint.length, end + joint.length + 30);
  const number = readNumbers(rest)[0];
  if (number?.start !== 0 || number.form === "ordinal" || !(number.value < smaller.parts)) return null;
  const behind = rest.slice(number.end);
  const name = /^[\s-]?(\p{L}+)/u.exec(behind);
  const isNamed = smaller.names.has((name?.[1] ?? "").toLowerCase());
  const isAlone = joint === "-" || (joint === " " && ALONE.exec(behind) !== null);
  if (!isNamed && (unit === "[lb_av]" || !isAlone || !Number.isInteger(number.value))) return null;
  const length = number.end + (isNamed ? name![0].length : 0);
  return { value: number.value / smaller.parts, end: end + joint.length + length };
}

/** Feet and inches by their marks: 6'2", 5’11”, 6′ 2″; a lone mark may be a quotation's. */
const MARKED = /^['’′]\s?(\d{1,2}(?:\.\d+)?)(?![\d\p{L}])(?:["”″]|['’′]{2})?/u;
function feetAt(text: string, { end, value }: Quantity): { value: number; end: number } | null {
  const inches = value < 9 && Number.isInteger(value) ? MARKED.exec(text.slice(end, end + 10)) : null;
  if (inches === null || Number(inches[1]) >= 12) return null;
  return { value: value + Number(inches[1]) / 12, end: end + inches[0].length };
}

/** "four years", "46.78 seconds", "six-month", "24 hours", "five decades" (50 years); not "one day" of no particular length. */
export const duration: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal") return undefined;
  const match =
    /^[\s-](?:(?:consecutive|straight|full|long|whole|more|additional|extra|calendar|working|business|Earth)\s)?(milliseconds?|seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?|centur(?:y|ies))\b/i.exec(
      after(paragraph, quantity),
    );
  if (match === null) return undefined;
  // "zero-hours contracts" promise none.
  if (quantity.value === 0 && match[0].startsWith("-")) return null;
  const written = paragraph.text.slice(quantity.start, quantity.end);
  if (
    /^one$/i.test(written) &&
    /^[\s-](?:day|night|year|week|month|second|weekend)\b/i.test(match[0]) &&
    quantity.from === quantity.start &&
    !/^-|-(?:day|week|month|year)/.test(match[0])
  )
    return null;
  const unit = match[1]!.toLowerCase().replace("centuries", "century").replace(/s$/, "");
  const { code, times } = DURATIONS.get(unit)!;
  return figure(quantity, "duration", quantity.end + match[0].length, {
    unit: code,
    value: quantity.value * times,
    high: quantity.high === null ? null : quantity.high * times,
  });
};
