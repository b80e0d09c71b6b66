import { MONTHS } from "../lexicon/calendar.ts";
import { GLYPHS, LABELS, NAMING_LABELS } from "../lexicon/numbers.ts";
import type { Span } from "../types.ts";
import { type CurrencySign, isMinusBefore, signBefore } from "./sign.ts";
import { unitAt } from "./unit.ts";

/** A word, a run of digits or a glyph such as "½". The span of digits holds their currency sign and their minus. */
export interface Lexeme extends Span {
  /** Lower case. */
  text: string;
  /** What digits or a glyph are worth, else null. */
  value: number | null;
  kind: "word" | "digits" | "glyph";
  sign: CurrencySign | null;
}

const LEXEME = new RegExp(`\\p{L}+|\\d(?:[\\d.,]*\\d)?|[${Object.keys(GLYPHS).join("")}]`, "uy");
/** Thousands parted by one kind of space, or by the mark that the Swiss write, and by nothing that could be a number of its own. */
const SPACED =
  /[1-9]\d{0,2}([ \u00a0\u2007\u2009\u202f'’])\d{3}(?:\1\d{3})*(?:\.\d+)?(?!\d|[.,]\d|\1\d|(?!(?:km|kg|ha|mm|cm|MW|GW|t|bn|k|(?<=000)m)\b)\p{L})/uy;
/** "1,200", "12,34,567", "2.5"; more than one full stop is a version, a date or an address. */
const WRITTEN = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?$/;
const COUNTED = /^(?:\s?%|[\s-]?\p{Ll})/u;
/** Sums below zero, as accounts write them: "$(3.4) million", "$(3.4 million)". */
const BRACKETED = /\((\d[\d.,]*)(?:\)|(?=\s(?:thousand|million|billion|trillion)\)))/uy;
/** A bracket that closes before the word of scale. */
const CLOSED = /\)(?=\s(?:thousand|million|billion|trillion)\b)/uy;

/** The words and numbers of a paragraph, in order; digits that are part of a name are none. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; ) {
    const end = plainEnd(text, at);
    if (end > at) lexemes.push(wordAt(text, at, end));
    at = end > at ? end : readLexeme(text, at, lexemes);
  }
  return lexemes;
}

/** Where a word of plain letters ends, as nearly all are; its beginning where there is none or others may go on with it. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) > LAST_PLAIN ? at : end;
}

const LAST_PLAIN = 0x7f;
const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Reads what else can stand at an offset; gives where reading goes on. */
function readLexeme(text: string, start: number, lexemes: Lexeme[]): number {
  LEXEME.lastIndex = start;
  const written = LEXEME.exec(text)?.[0];
  if (written === undefined) return start + 1;
  const end = start + written.length;
  if (written in GLYPHS)
    lexemes.push({ start, end, text: written, value: GLYPHS[written]!, kind: "glyph", sign: null });
  else if (isLetter(written.charAt(0))) lexemes.push(wordAt(text, start, end));
  else {
    const spaced = spacedAt(text, start, lexemes.at(-1));
    const all = spaced === null ? runsOf(written, start) : [{ start, written: spaced }];
    for (const run of all) {
      const digits = digitsAt(text, run.start, run.written);
      if (digits !== null) lexemes.push(digits);
    }
    if (spaced !== null) return start + spaced.length;
  }
  return end;
}

const wordAt = (text: string, start: number, end: number): Lexeme => ({
  start,
  end,
  text: text.slice(start, end).toLowerCase(),
  value: null,
  kind: "word",
  sign: null,
});

/** "1 200 people", but neither "Room 1 200 people" nor "5 March 1 200 people". */
function spacedAt(text: string, start: number, before: Lexeme | undefined): string | null {
  SPACED.lastIndex = start;
  const match = SPACED.exec(text);
  if (match === null) return null;
  if (match[1] !== " " || match[0].endsWith(" 000") || signBefore(text, start) !== null) return match[0];
  // A space that breaks may part two numbers, so a word that is counted or a unit must follow.
  const end = start + match[0].length;
  if (COUNTED.exec(text.slice(end, end + 2)) === null && unitAt(text, end) === null) return null;
  if (before === undefined || start - before.end !== 1) return match[0];
  const isNumbering =
    LABELS.has(before.text) ||
    NAMING_LABELS.has(text.slice(before.start, before.end)) ||
    MONTHS.has(before.text) ||
    before.value !== null;
  return isNumbering ? null : match[0];
}

/** One number, or several that only commas part: "9,10". */
function runsOf(written: string, start: number): { start: number; written: string }[] {
  if (WRITTEN.exec(written) !== null || !written.includes(",")) return [{ start, written }];
  let from = start;
  return written.split(",").map((part) => {
    const run = { start: from, written: part };
    from += part.length + 1;
    return run;
  });
}

/** The number that a run of digits is, with its sign; null where it is part of a name: "B52", "2.10.3". */
function digitsAt(text: string, from: number, run: string): Lexeme | null {
  const lead = text.charAt(from - 1);
  const isDecimal = lead === "." && !isLetterOrDigit(text.charAt(from - 2));
  const written = isDecimal ? `0.${run}` : run;
  const joined = written.replace(/[\s'’]/g, "");
  if (WRITTEN.exec(joined) === null) return null;
  const number = { text: written, value: Number(joined.replaceAll(",", "")), kind: "digits" as const };
  let start = isDecimal ? from - 1 : from;
  const end = from + run.length;
  const bracket = lead === "(" ? bracketAt(text, from - 1) : null;
  if (bracket !== null) return { ...number, ...bracket, value: -number.value };
  let isMinus = isMinusBefore(text, start);
  if (isMinus) start--;
  const sign = signBefore(text, start);
  if (sign === null) {
    // "B52", "No.5"
    if (!isDecimal && (lead === "." || isLetterOrDigit(lead))) return null;
    return { ...number, start, end, value: isMinus ? -number.value : number.value, sign };
  }
  start = sign.start;
  // "($3.4) million" is a loss; "a sum ($3.4 million)" an aside.
  CLOSED.lastIndex = end;
  if (text[start - 1] === "(" && CLOSED.exec(text) !== null)
    return { ...number, start: start - 1, end: end + 1, value: -number.value, sign };
  if (isMinusBefore(text, start)) {
    isMinus = true;
    start--;
  }
  return { ...number, start, end, value: isMinus ? -number.value : number.value, sign };
}

/** Brackets with a currency before them. */
function bracketAt(text: string, at: number): Pick<Lexeme, "start" | "end" | "sign"> | null {
  BRACKETED.lastIndex = at;
  const bracket = BRACKETED.exec(text);
  const sign = bracket === null ? null : signBefore(text, at);
  return sign === null ? null : { start: sign.start, end: at + bracket![0].length, sign };
}

const isLetterOrDigit = (char: string): boolean => (char >= "0" && char <= "9") || isLetter(char);
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

/** Whether two neighbours are one expression: white space or one hyphen is between them. */
export function isJoined(text: string, before: Lexeme, after: Lexeme | undefined): boolean {
  if (after === undefined) return false;
  const gap = text.slice(before.end, after.start);
  return gap === "-" || gap === "\u2011" || (gap !== "" && gap.trim() === "");
}
