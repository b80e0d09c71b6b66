import { GLUED_SIGNS, HUNDREDTHS, MILLION_CODES, NOUNS, SIGNS } from "../../lexicon/currencies.ts";
import { SHORT_SCALES } from "../../lexicon/numbers.ts";
import { after, type FigureRecogniser, figure, type Paragraph, type Quantity } from "../recogniser.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const SIGN = new RegExp(
  `(?<![\\p{L}])(${[...SIGNS]
    .map(([sign]) => sign)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})(\\s?)-?$`,
  "u",
);
const CODE_OF = new Map(SIGNS);
const LONGEST_NOUN = 4;

/** "$2.5bn", "US$300 to 400 billion", "Rs 40 lakh", "12.9 billion Hong Kong dollars", "470 pence", "30 MUSD" */
export const money: FigureRecogniser = (quantity, paragraph) => {
  if (quantity.form === "ordinal" || quantity.form === "fraction") return undefined;
  const sign = signBefore(quantity, paragraph);
  const rest = after(paragraph, quantity);
  if (sign !== null) {
    const short = quantity.scaled ? null : /^\s?(k|mn|mm|m|bn|b|tn|t)\b(?!\.\w)/i.exec(rest);
    const scale = short === null ? 1 : SHORT_SCALES.get(short[1]!.toLowerCase())!;
    const noun = /^\s?(?:US|U\.S\.|Canadian|Australian)?\s?(?:dollars|USD|million dollars)\b/.exec(
      rest.slice(short?.[0].length ?? 0),
    );
    return figure(quantity, "money", quantity.end + (short?.[0].length ?? 0) + (noun?.[0].length ?? 0), {
      start: Math.min(quantity.from, sign.start),
      value: quantity.value * scale,
      high: quantity.high === null ? null : quantity.high * scale,
      unit: sign.code,
    });
  }
  return nounAfter(quantity, rest, paragraph);
};

function signBefore({ start }: Quantity, { text }: Paragraph): { start: number; code: string } | null {
  const lead = Math.max(0, start - 8);
  const match = SIGN.exec(text.slice(lead, start));
  if (match === null) return null;
  const sign = match[1]!;
  if (GLUED_SIGNS.has(sign) && match[2] !== "") return null;
  return { start: lead + match.index, code: CODE_OF.get(sign)! };
}

function nounAfter(quantity: Quantity, rest: string, { text }: Paragraph) {
  const millions = /^\s?(M[A-Z]{3})\b/.exec(rest);
  const code = millions && MILLION_CODES.exec(millions[1]!);
  if (millions && code)
    return figure(quantity, "money", quantity.end + millions[0].length, {
      value: quantity.value * 1e6,
      unit: code[1]!,
    });
  const lead = /^\s?(?:(k|m|mn|bn)\s)?[\s-]*/i.exec(rest)!;
  const words =
    rest
      .slice(lead[0].length)
      .match(/^(?:[€£$]|US\$|[\p{L}.]+(?:\s[\p{L}.]+){0,3})/u)?.[0]
      .split(/\s/) ?? [];
  for (let length = Math.min(LONGEST_NOUN, words.length); length > 0; length--) {
    const written = words.slice(0, length).join(" ");
    const name = written.toLowerCase().replace(/[.,]$/, "");
    const currency = NOUNS.get(name) ?? NOUNS.get(name.replace(/s$/, ""));
    if (currency === undefined) continue;
    if (isWeight(name, text, quantity)) return undefined;
    const scale =
      HUNDREDTHS.has(name) && /^(?:cents?|p)$/.test(name) && !/cent/.test(name)
        ? 0.01
        : (SHORT_SCALES.get(lead[1]?.toLowerCase() ?? "") ?? 1);
    const end = quantity.end + lead[0].length + written.replace(/[.,]$/, "").length;
    const small = /^\s+(?:and\s+)?(\d{1,2})(?:\s+cents?)?\b(?!\s*[%\p{L}])/u.exec(text.slice(end, end + 20));
    const cents = small !== null && length === 1 && /^dollars?$/.test(name) ? Number(small[1]) / 100 : 0;
    return figure(quantity, "money", cents > 0 ? end + small![0].length : end, {
      value: quantity.value * scale + cents,
      high: quantity.high === null ? null : quantity.high * scale,
      unit: currency,
    });
  }
  return undefined;
}

/** A pound is money only where the text has no weight in mind: "25 pounds of flour", "a 30-pound dog". */
const isWeight = (name: string, text: string, { start, end }: Quantity): boolean =>
  /^pounds?$/.test(name) &&
  (/^-?\s?pounds?\s+(?:of\b|\(|heavier|lighter|overweight|per\s+square)|^-pound\b/i.test(
    text.slice(end, end + 30),
  ) ||
    /\b(?:weigh(?:s|ed|ing)?|weight|lost|gained|drop|lose|gain)\b[^.]{0,30}$/i.test(
      text.slice(Math.max(0, start - 40), start),
    ) ||
    !/£|sterling|\bBritain|\bUK\b|British/.test(text));
