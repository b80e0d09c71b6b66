import { SIGNS } from "../lexicon/currencies.ts";
import { CARDINALS, FRACTIONS, GLYPHS, ORDINALS, SCALES } from "../lexicon/numbers.ts";
import type { Span } from "../types.ts";

/** A number as written, before it is known what it counts. */
export interface NumberExpression extends Span {
  value: number;
  form: "digits" | "words" | "fraction" | "ordinal";
  /** A word such as "million" is part of it. */
  scaled: boolean;
}

const either = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");
const SMALL = either(CARDINALS.keys());
const SCALE = either(SCALES.keys());
const ORDINAL = either(ORDINALS.keys());
const PART =
  "halves|half|thirds|third|quarters|quarter|fourths|fifths|fifth|sixths|sevenths|eighths|ninths|tenths|tenth";
const GLYPH = Object.keys(GLYPHS).join("");
/** Thousands parted by a space that does not break, or by one that does where they are round or are money. */
const SPACED = `[1-9]\\d{0,2}(?:(?:[\\u00a0\\u202f]\\d{3})+|(?: \\d{3})* 000|(?<=[\\p{Sc}\\p{L}]\\d{1,3})(?: \\d{3})+)(?![\\d\\p{L}]|[.,]\\d{3})`;
const DIGITS = `${SPACED}|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+`;
/** Digits follow a letter only where it is money: "Rs40", "USD115", "R5m"; "B52" and "G20" are names. */
const LETTERED = either(SIGNS.flatMap(([sign]) => (/^\p{L}+$/u.test(sign) ? [sign] : [])));
const AND_A_PART = `[\\s-]+and[\\s-]+(an?|one|two|three)[\\s-]+(${PART})\\b`;

/** One alternative a form; the order settles which is taken where several fit. */
const PATTERN = new RegExp(
  [
    // 1, 2: "3rd", "63rd"; "twenty-sixth", "third"
    `(?<ordinal>(?<![\\d,])\\d{1,3}(?:,?\\d{3})*(?:st|nd|rd|th)\\b|\\b(?:(?:${SMALL})[\\s-])?(?:${ORDINAL})\\b(?!s))`,
    // "two-thirds", "three quarters", "one-fifth", "a third of", "half a million", "half"
    `(?<fraction>\\b(?:(?:${SMALL}|an?)[\\s-])?(?:${PART})\\b)(?<fractionScale>\\s+(?:a\\s+|an\\s+|of\\s+a\\s+)?(?:dozen|hundred|thousand|million|billion|trillion)\\b)?`,
    // "1,200", "50 000", "2.5 million", "1 1/2", "3½", "1/4"
    `(?<digits>(?:(?<![\\p{L}\\d.,])|(?<=(?<!\\p{L})(?:${LETTERED}))(?=\\d))-?(?:(?:${DIGITS})(?:\\s(?=\\d/\\d)|\\s?[${GLYPH}])?|[${GLYPH}]))(?<slash>(?<=\\d|\\s)\\d*\\s?/\\s?\\d{1,2}(?![/\\d]))?(?<digitScale>[\\s-]*(?:${SCALE})\\b(?:\\s(?:${SCALE})\\b)?)?`,
    // "twenty-two", "one hundred and five thousand", "a dozen", "a hundred", "two and a half"; "the couple" is none
    `(?<words>\\b(?:an?\\s+(?=dozen|hundred|thousand|million|billion|trillion|score\\s+of|couple\\s+of))?(?:${SMALL}|${SCALE}|dozen|(?:couple|score)(?=\\s+of\\b))\\b(?!s)(?:(?:(?<=\\b(?:${SCALE}))[\\s-]+and[\\s-]+|[\\s-]+)(?:(?!(?:one|two|three)[\\s-](?:${PART})\\b)(?:${SMALL})|${SCALE}|dozen)\\b(?!s))*(?:${AND_A_PART})?)`,
  ].join("|"),
  "giu",
);

/** Every number in a paragraph, in order. Offsets are into `text`. */
export function readNumbers(text: string): NumberExpression[] {
  const numbers: NumberExpression[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    const push = (value: number | null, form: NumberExpression["form"], scaled = false) => {
      if (value !== null && Number.isFinite(value)) numbers.push({ start, end, value, form, scaled });
    };
    if (groups.ordinal !== undefined) push(ordinalValue(groups.ordinal), "ordinal");
    else if (groups.fraction !== undefined) {
      const scale = groups.fractionScale?.trim().split(/\s+/).at(-1)?.toLowerCase();
      push(
        fractionValue(groups.fraction) * (scale === undefined ? 1 : scaleOf(scale)),
        scale === undefined ? "fraction" : "words",
        scale !== undefined,
      );
    } else if (groups.digits !== undefined)
      push(
        digitsValue(groups),
        // "1/4" is a share, "10 1/2" a number.
        groups.slash?.trim().startsWith("/") && groups.digitScale === undefined ? "fraction" : "digits",
        groups.digitScale !== undefined,
      );
    else if (groups.words !== undefined)
      push(wordsValue(groups.words), "words", /hundred|thousand|illion|crore|lakh/i.test(groups.words));
  }
  return numbers;
}

const scaleOf = (word: string): number =>
  word === "dozen" ? 12 : word === "score" ? 20 : (SCALES.get(word) ?? 1);

function ordinalValue(written: string): number {
  const digits = /^\d[\d,]*/.exec(written);
  if (digits) return Number(digits[0].replaceAll(",", ""));
  const words = written.toLowerCase().split(/[\s-]/);
  const last = ORDINALS.get(words.at(-1)!) ?? 0;
  return words.length === 1 ? last : (CARDINALS.get(words[0]!) ?? 0) + last;
}

function fractionValue(written: string): number {
  const words = written.toLowerCase().split(/[\s-]/);
  const part = words.at(-1)!.replace(/s$/, "").replace("halve", "half");
  const count = words.length === 1 ? 1 : (CARDINALS.get(words[0]!) ?? 1);
  return round(count * (FRACTIONS.get(part) ?? 1));
}

/** What a whole is cut into when its parts are written with a stroke. */
const PARTS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100]);

function digitsValue(groups: Record<string, string | undefined>): number | null {
  const written = groups.digits!.trim();
  const glyph = [...written].find((char) => char in GLYPHS);
  const whole = Number(written.replace(/[^\d.-]/g, "") || 0);
  let value = glyph === undefined ? whole : whole + GLYPHS[glyph]!;
  if (groups.slash !== undefined) {
    const [above = "", below = ""] = groups.slash.split("/").map((part) => part.trim());
    // "9/11" and "24/7" are names, "50/50" a saying.
    if (!PARTS.has(Number(below)) || Number(above || whole) >= Number(below)) return null;
    value = above === "" ? whole / Number(below) : whole + Number(above) / Number(below);
  }
  for (const word of groups.digitScale?.toLowerCase().split(/[\s-]+/) ?? []) value *= SCALES.get(word) ?? 1;
  return round(value);
}

/** "one hundred and five thousand two hundred": hundreds multiply what stands before them, larger scales all of it. */
function wordsValue(written: string): number | null {
  const part = new RegExp(`${AND_A_PART}$`, "i").exec(written);
  if (part !== null) {
    const whole = wordsValue(written.slice(0, part.index));
    return whole === null ? null : round(whole + fractionValue(`${part[1]} ${part[2]}`));
  }
  let total = 0;
  let group = 0;
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    if (word === "and") continue;
    if (word === "a" || word === "an") {
      group ||= 0;
      continue;
    }
    if (word === "couple") group = 2;
    else if (word === "dozen" || word === "score") group = (group || 1) * scaleOf(word);
    else if (CARDINALS.has(word)) group += CARDINALS.get(word)!;
    else if (word === "hundred") group = (group || 1) * 100;
    else {
      total += (group || 1) * scaleOf(word);
      group = 0;
    }
  }
  return round(total + group);
}

/** Three thirds of a number of decimals are noise. */
const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
