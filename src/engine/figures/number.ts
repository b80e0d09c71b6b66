import {
  CARDINALS,
  NAMED_BY_K,
  ORDINALS,
  SHORT_SCALES,
  SURE_SCALES,
  UNSURE_SCALES,
} from "../lexicon/numbers.ts";
import type { Span } from "../types.ts";
import { isJoined, lexemesOf } from "./lexemes.ts";
import type { CurrencySign } from "./sign.ts";
import {
  type Amount,
  amountAt,
  isArticle,
  isCompounding,
  type Line,
  opensNumber,
  partOf,
  scaleOf,
} from "./spelled.ts";

/** A number as written, before it is known what it counts. Its span holds its minus and the sign of its currency. */
export interface NumberExpression extends Span {
  value: number;
  form: "digits" | "words" | "fraction" | "ordinal";
  /** The word or letter of scale in it: 1e6 for "million"; 1 where there is none. */
  scale: number;
  sign: CurrencySign | null;
  /** A letter straight behind the digits that may scale them: the "m" of "2.5m", which may be metres. */
  letter: { scale: number; end: number; isOfSums: boolean } | null;
}

/** What a reader of one kind of number finds: a number, or words that are none. */
interface Found extends Amount {
  form: NumberExpression["form"];
  isNumber?: false;
}

/** Every number in a paragraph, in order. Offsets are into `text`. */
export function readNumbers(text: string): NumberExpression[] {
  const line: Line = { text, lexemes: lexemesOf(text) };
  const numbers: NumberExpression[] = [];
  for (let at = 0; at < line.lexemes.length; ) {
    const found = opensNumber(line.lexemes[at]!) ? numberAt(line, at) : null;
    if (found === null) {
      at++;
      continue;
    }
    const { value, form, scale, next } = found;
    const { start, sign } = line.lexemes[at]!;
    if (found.isNumber === undefined && Number.isFinite(value)) {
      const number = { start, end: line.lexemes[next - 1]!.end, value: round(value), form, scale, sign };
      numbers.push(withLetter(line, next, number));
    }
    at = next;
  }
  return numbers;
}

const numberAt = (line: Line, at: number): Found | null =>
  ordinalAt(line, at) ?? fractionAt(line, at) ?? digitsAt(line, at) ?? wordsAt(line, at);

/** "3rd", "63rd"; "twenty-sixth", "third". "13st" is a weight. */
function ordinalAt({ text, lexemes }: Line, at: number): Found | null {
  const lexeme = lexemes[at]!;
  const behind = lexemes[at + 1];
  if (lexeme.kind === "digits") {
    const isEnding = behind?.start === lexeme.end && behind.text === endingOf(lexeme.value!);
    return isEnding ? { value: lexeme.value!, scale: 1, next: at + 2, form: "ordinal" } : null;
  }
  const alone = ORDINALS.get(lexeme.text);
  if (alone !== undefined) return { value: alone, scale: 1, next: at + 1, form: "ordinal" };
  const tens = CARDINALS.get(lexeme.text) ?? 0;
  const unit = ORDINALS.get(behind?.text ?? "") ?? 0;
  if (tens < 20 || unit === 0 || unit > 9 || !isJoined(text, lexeme, behind)) return null;
  // "a thirty-second spot", "thirty second delays": a time.
  const isTime =
    unit === 2 &&
    (behind!.start - lexeme.end !== 1 || text[lexeme.end] !== "-" || isArticle(lexemes[at - 1]?.text));
  return isTime ? null : { value: tens + unit, scale: 1, next: at + 2, form: "ordinal" };
}

function endingOf(value: number): string {
  if (!Number.isInteger(value) || value < 0) return "";
  const teens = value % 100;
  return teens > 10 && teens < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
}

/** "two-thirds", "three quarters", "one-fifth", "a third", "half"; "half a million", "a half-dozen", "a quarter of a million" */
function fractionAt(line: Line, at: number): Found | null {
  const { text, lexemes } = line;
  const first = lexemes[at]!.text;
  const times = isArticle(first) ? 1 : CARDINALS.get(first);
  const counts = times !== undefined && partOf(lexemes[at + 1]?.text) !== undefined;
  if (counts && !isJoined(text, lexemes[at]!, lexemes[at + 1])) return null;
  const part = lexemes[counts ? at + 1 : at]!;
  const share = partOf(part.text);
  if (share === undefined) return null;
  // "three third-placed teams", "three fifth graders"
  const isHyphened = counts && text[lexemes[at]!.end] === "-";
  if (
    counts &&
    times! > 1 &&
    !part.text.endsWith("s") &&
    part.text !== "half" &&
    part.text !== "quarter" &&
    !isHyphened
  )
    return null;
  const next = counts ? at + 2 : at + 1;
  // "a sixth person" is one more, "a sixth of them" a share.
  if (isArticle(first) && counts && OTHER_PARTS.has(part.text) && lexemes[next]?.text !== "of") return null;
  const value = share * (counts ? times! : 1);
  const scaled = scaleBehind(line, next, part.text.startsWith("half") || part.text.startsWith("quarter"));
  return scaled === null
    ? { value, scale: 1, next, form: "fraction" }
    : { value: value * scaled.scale, scale: scaled.scale, next: scaled.next, form: "words" };
}

/** Parts that are a share without "a third of" only where they say what of. */
const OTHER_PARTS: ReadonlySet<string> = new Set(["fourth", "sixth", "seventh", "eighth", "ninth"]);

/** The scale that a share is of: "a million", "of a million"; straight behind it only where `near`. */
function scaleBehind(
  { text, lexemes }: Line,
  at: number,
  near: boolean,
): { scale: number; next: number } | null {
  let next = at;
  if (lexemes[next]?.text === "of" && isJoined(text, lexemes[next - 1]!, lexemes[next])) next++;
  const isOf = next > at;
  const hasArticle = isArticle(lexemes[next]?.text) && isJoined(text, lexemes[next - 1]!, lexemes[next]);
  if (hasArticle) next++;
  const scale = scaleOf(lexemes[next]?.text);
  if (scale === undefined || !isJoined(text, lexemes[next - 1]!, lexemes[next])) return null;
  return hasArticle || (near && !isOf) ? { scale, next: next + 1 } : null;
}

/** "1,200", "2.5 million", "1 1/2", "3½", "1/4", "5 and a half million" */
function digitsAt(line: Line, at: number): Found | null {
  const { text, lexemes } = line;
  const { kind, value, end } = lexemes[at]!;
  if (kind === "word") return null;
  let opening: Amount = { value: value!, scale: 1, next: at + 1 };
  let form: Found["form"] = "digits";
  const behind = lexemes[at + 1];
  const share = strokeAt(line, at);
  if (share !== null) {
    // "9/11" and "24/7" are names, "50/50" a saying.
    if (share.value === null) return { value: 0, scale: 1, next: share.next, form, isNumber: false };
    opening = { value: share.value, scale: 1, next: share.next };
    form = "fraction";
  } else if (kind === "digits" && behind !== undefined && behind.start - end <= 1) {
    const more = behind.kind === "glyph" ? { value: behind.value!, next: at + 2 } : strokeAt(line, at + 1);
    // "7 1/2", "7-1/2", "7½"
    const gap = text.slice(end, behind.start).trim();
    if (more !== null && more.value !== null && (gap === "" || (gap === "-" && behind.kind === "digits")))
      opening = { value: value! + more.value, scale: 1, next: more.next };
  }
  const amount = amountAt(line, at, opening)!;
  return { ...amount, form: amount.scale === 1 ? form : "digits" };
}

/** What a whole is cut into when its parts are written with a stroke. */
const PARTS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100]);

/** "1/4"; a value of null for what is no share, and null where there is no stroke. */
function strokeAt({ text, lexemes }: Line, at: number): { value: number | null; next: number } | null {
  const [above, below, third] = lexemes.slice(at, at + 3);
  if (above?.kind !== "digits" || below?.kind !== "digits") return null;
  if (text.slice(above.end, below.start).trim() !== "/" || below.start - above.end > 3) return null;
  if (third !== undefined && text.slice(below.end, third.start) === "/") return null;
  const [part, whole] = [above.value!, below.value!];
  return { value: PARTS.has(whole) && part < whole ? part / whole : null, next: at + 2 };
}

/** "twenty-two", "one hundred and five thousand", "a dozen", "two and a half", "a couple of thousand", "a score of" */
function wordsAt(line: Line, at: number): Found | null {
  const { text, lexemes } = line;
  const hasArticle = isArticle(lexemes[at]!.text);
  const first = hasArticle ? at + 1 : at;
  const word = lexemes[first]?.text;
  if (hasArticle && !isJoined(text, lexemes[at]!, lexemes[first])) return null;
  if (word === "couple") return coupleAt(line, first);
  if (word === "score" && lexemes[first + 1]?.text === "of")
    return { value: 20, scale: 1, next: first + 1, form: "words" };
  if (hasArticle && scaleOf(word) === undefined) return null;
  // "parts per million", "deaths per thousand": no million of anything.
  const isRate = scaleOf(word) !== undefined && lexemes[at - 1]?.text === "per";
  const amount = amountAt(line, first);
  return amount && { ...amount, form: "words", ...(isRate && { isNumber: false }) };
}

/** "a couple of thousand", "a couple hundred", "a couple of"; "the couple" is none. */
function coupleAt(line: Line, at: number): Found | null {
  const { text, lexemes } = line;
  const isOf = lexemes[at + 1]?.text === "of";
  const before = isOf ? at + 1 : at;
  const scaled =
    scaleOf(lexemes[before + 1]?.text) !== undefined &&
    isJoined(text, lexemes[before]!, lexemes[before + 1]) &&
    !isCompounding(line, before + 1);
  if (scaled) return { ...amountAt(line, at, { value: 2, scale: 1, next: before + 1 })!, form: "words" };
  if (!isOf) return null;
  // "a couple of hours" is a time, "a couple of the men" two of them.
  const next = DETERMINERS.has(lexemes[at + 2]?.text ?? "") ? at + 1 : at + 2;
  return { value: 2, scale: 1, next, form: "words" };
}
const DETERMINERS: ReadonlySet<string> = new Set(
  "the these those his her its their our your my them us you".split(" "),
);

/** Reads a letter of scale behind a number: of money ("$2.5m"), or one that means nothing else ("2bn", "40k"). */
function withLetter(
  { text, lexemes }: Line,
  next: number,
  number: Omit<NumberExpression, "letter">,
): NumberExpression {
  const plain = { ...number, letter: null };
  const lexeme = lexemes[next];
  const scale = number.scale === 1 ? SHORT_SCALES.get(lexeme?.text ?? "") : undefined;
  if (number.form !== "digits" || lexeme === undefined || scale === undefined) return plain;
  const gap = text.slice(number.end, lexeme.start);
  const { end } = lexeme;
  const following = lexemes[next + 1];
  // "$5 b.c.", "2k2l"
  if (/^\.?[\p{L}\d]/u.exec(text.slice(end, end + 2)) !== null) return plain;
  const isSum = number.sign !== null && gap.length < 2 && gap.trim() === "";
  // "40k cars", "2 bln euros"
  const isSure =
    (gap === "" || (lexeme.text.length > 1 && gap === " ")) &&
    SURE_SCALES.has(lexeme.text) &&
    !NAMED_BY_K.has(following?.text ?? "");
  const isOfSums = !UNSURE_SCALES.has(lexeme.text);
  const lettered = { ...number, letter: { scale, end, isOfSums } };
  if (isSum || isSure) return spelledOut(lettered);
  return gap === "" && !SURE_SCALES.has(lexeme.text) ? lettered : plain;
}

/** Reads the letter behind a number as its scale. */
export function spelledOut<T extends NumberExpression & { high?: number | null }>(number: T): T {
  const { letter, high } = number;
  if (letter === null) return number;
  const { scale, end } = letter;
  const higher = typeof high === "number" && { high: round(high * scale) };
  return { ...number, value: round(number.value * scale), ...higher, scale, end, letter: null };
}

/** Three thirds of a number of decimals are noise. */
const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
