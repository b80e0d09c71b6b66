import { DURATIONS, GLUED_UNITS, UNITS } from "../../lexicon/units.ts";
import { after, before, type FigureRecogniser, figure, type Quantity } from "../recogniser.ts";

const LONGEST_UNIT = 3;

/** "107 mm", "6.4-magnitude", "35C", "5 ft 2 in", "75 miles per hour", "Category 5", "2.4 billion gallons", "half a mile" */
export const measure: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal") return undefined;
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
  // "49m ago" is the age of a post.
  const glued = /^(m|t|c|f|g|l|w|v)\b(?![’'.]\p{L}|\sago\b)/iu.exec(rest);
  if (
    glued &&
    quantity.form === "digits" &&
    /\d/.test(paragraph.text.charAt(quantity.end - 1)) &&
    !(glued[1] === "t" && quantity.value < 2)
  )
    return figure(quantity, "measure", quantity.end + 1, { unit: GLUED_UNITS.get(glued[1]!.toLowerCase())! });
  const spacing = /^(?:[\s-]|\sa\s|\san\s)?/.exec(rest)![0];
  const words =
    rest.slice(spacing.length).match(/^(?:°\s?[CF]?|[\p{L}°²³/.]+(?:[\s-][\p{L}°²³/.]+){0,2})/u)?.[0] ?? "";
  const parts = words.split(/(?<=[\s-])|(?=[\s-])/).filter((part) => part !== "");
  for (let length = Math.min(LONGEST_UNIT * 2 - 1, parts.length); length > 0; length -= 2) {
    const written = parts.slice(0, length).join("");
    const unit =
      UNITS.get(written.toLowerCase().replace(/\s+/g, " ")) ??
      UNITS.get(written.toLowerCase().replace(/[.]$/, ""));
    if (unit === undefined) continue;
    // "2 pm" is a clock time but for the shortest texts; a foot, a yard and a stone need a number worth measuring.
    if (
      /^(?:pm|ha|mw|g|mb)$/i.test(written) &&
      length === 1 &&
      written === written.toLowerCase() &&
      /^(?:ha|pm)$/.test(written)
    )
      continue;
    const end = quantity.end + spacing.length + written.replace(/\.$/, "").length;
    const smaller = quantity.high === null ? smallerAfter(paragraph.text, end, unit) : null;
    return figure(quantity, "measure", smaller?.end ?? end, {
      unit,
      value: quantity.value + (smaller?.value ?? 0),
    });
  }
  return undefined;
};

/** The smaller unit behind a larger one: its names, its code, and how many make the larger. */
const SMALLER = new Map([
  ["[ft_i]", { names: /^\s?(\d{1,2}(?:\.\d+)?)[\s-]?(?:inches|inch|ins?)\b/i, parts: 12 }],
  ["[lb_av]", { names: /^\s?(\d{1,2}(?:\.\d+)?)[\s-]?(?:ounces|ounce|oz)\b/i, parts: 16 }],
  ["[stone_av]", { names: /^\s?(\d{1,2}(?:\.\d+)?)[\s-]?(?:pounds|pound|lbs?)\b/i, parts: 14 }],
]);

/** "5 feet 2 inches", "6ft 2in", "8 lb and 3 oz": one measure in two units, told in the larger. */
function smallerAfter(text: string, end: number, unit: string): { value: number; end: number } | null {
  const smaller = SMALLER.get(unit);
  const joint = /^(?:,?\s(?:and\s)?|,)/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const match = smaller?.names.exec(text.slice(end + joint, end + joint + 16));
  return match ? { value: Number(match[1]) / smaller!.parts, end: end + joint + match[0].length } : null;
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

/** "her sister, who he knew was about 10 or 11 at the time": somebody's age, with no word for years. */
const THEN = /^\s+at\s+the\s+time\b/i;
const SOMEBODY_WAS = /\b(?:he|she|I|who|whom)\s+(?:[\p{Ll}’']+\s+){0,3}(?:was|were)\s+$/u;
const isLifetime = ({ value, high }: Quantity): boolean =>
  Number.isInteger(value) && value > 0 && (high ?? value) < 115;

/** "the 34-year-old", "aged 87", "age of 18", "Whitlock, 34,", "Okoro, also 19,", "He was 86", "three weeks old", "87 yo" */
export const age: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal" || quantity.form === "fraction") return undefined;
  const rest = after(paragraph, quantity);
  const lead = before(paragraph, quantity);
  const old =
    /^(?:[\s-]?(?:years?|months?|weeks?|days?)[\s-](?:old|of\s+age)s?|\s?y\/?o)\b(?:\s(?:man|woman|boy|girl|student|mother|father|driver|victim|suspect|male|female|teenager))?/i.exec(
      rest,
    );
  if (old) return figure(quantity, "age", quantity.end + old[0].length, { unit: "a" });
  const aged =
    /\b(?:aged?|ages|age\s+of|ages\s+of|aged\s+between|turned|turning|turns|as\s+(?:young|old)\s+as)\s+(?:between\s+|from\s+)?$/i.exec(
      lead,
    );
  if (aged)
    return figure(quantity, "age", quantity.end, { start: quantity.from - aged[0].length, unit: "a" });
  if (THEN.test(rest) && SOMEBODY_WAS.test(lead) && isLifetime(quantity))
    return figure(quantity, "age", quantity.end, { unit: "a" });
  if (
    quantity.form === "digits" &&
    Number.isInteger(quantity.value) &&
    quantity.value >= 1 &&
    quantity.value < 115 &&
    quantity.high === null
  ) {
    if (
      /\p{Lu}[\p{L}.’'-]+,\s*(?:(?:also|now|then|just|only)\s)?$/u.test(lead) &&
      /^(?:,|\s*\)|\.$)/.test(rest) &&
      !/^,\s?\d/.test(rest)
    )
      return figure(quantity, "age", quantity.end, { unit: "a" });
    if (/\p{Lu}[\p{L}’'-]+\s\($/u.test(lead) && /^\)/.test(rest))
      return figure(quantity, "age", quantity.end, { unit: "a" });
    if (
      /\b(?:[Hh]e|[Ss]he|who|\p{Lu}\p{L}+)\s+(?:was|is)\s+(?:only\s+|just\s+|about\s+)?$/u.test(
        paragraph.text.slice(Math.max(0, quantity.start - 40), quantity.start),
      ) &&
      /^(?:\.|,|\s+(?:when|years\s+old|at\s+the\s+time|and)\b|$)/.test(rest) &&
      quantity.value >= 10
    )
      return figure(quantity, "age", quantity.end, { unit: "a" });
  }
  return undefined;
};
