import { GLUED_SIGNS, SIGNS } from "../lexicon/currencies.ts";

/** The sign of a currency before a number: "US$", "Rs ". */
export interface CurrencySign {
  start: number;
  /** ISO 4217. */
  code: string;
  written: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const LONGEST_FIRST = SIGNS.map(([sign]) => sign).sort((a, b) => b.length - a.length);
const SIGN = new RegExp(`(?<!\\p{L})(${LONGEST_FIRST.map(escaped).join("|")})(\\s?)$`, "u");
const CODE_OF = new Map(SIGNS);

/** "R5m" and "N2,000" are money, "N95" and "P45" a mask and a form. */
const LONG_ENOUGH =
  /^(?:\d{3}|\d[\d,]*[,\s]\d{3}|\d+(?:\.\d+)?\s?(?:k|m|mn|bn|tn|million|billion|trillion)\b)/;

/** The currency sign that ends at an offset, where a number begins. */
export function signBefore(text: string, at: number): CurrencySign | null {
  const lead = Math.max(0, at - 8);
  const match = SIGN.exec(text.slice(lead, at));
  if (match === null) return null;
  const written = match[1]!;
  const isGlued = match[2] === "" && LONG_ENOUGH.exec(text.slice(at, at + 20)) !== null;
  if (GLUED_SIGNS.has(written) && !isGlued) return null;
  return { start: lead + match.index, code: CODE_OF.get(written)!, written };
}

const MINUS = new Set(["-", "–", "−"]);
/** What may stand before a minus: nothing, white space, a bracket, a mark, or the sign of a currency. */
const OPENING = /[\s(["'“‘\p{Sc}]/u;
/** Behind a number and a space a stroke joins a range: "10 –20". */
const ENDS_IN_NUMBER = /[\d%]\s+$/;

/** Whether the character before an offset is a minus and not the hyphen of a range or a compound. */
export function isMinusBefore(text: string, at: number): boolean {
  if (!MINUS.has(text.charAt(at - 1))) return false;
  if (at === 1) return true;
  if (OPENING.exec(text.charAt(at - 2)) === null) return false;
  return ENDS_IN_NUMBER.exec(text.slice(Math.max(0, at - 5), at - 1)) === null;
}
