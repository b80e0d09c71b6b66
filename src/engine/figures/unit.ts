import { CASED_UNITS, DURATIONS, GLUED_UNITS, PER, SPACED_UNITS, UNITS } from "../lexicon/units.ts";

/** A unit of measure as written, with its UCUM code. */
export interface Unit {
  code: string;
  /** Offset behind it. */
  end: number;
}

const LONGEST = 3;
const SPACING = /^(?:[\s-]|\san?\s|\sof\san?\s)?/;
const WORDS = /^(?:°\s?[CF]?|[\p{L}°µμ.]+[23²³]?(?:[\s-][\p{L}°.]+[23²³]?){0,2})/u;

/**
 * The unit at an offset behind a number: "km", "-foot", "square miles", "gigawatt-hours", "miles per hour", "mg/l",
 * "parts per million", " a mile" of "half a mile".
 */
export function unitAt(text: string, at: number): Unit | null {
  const rest = text.slice(at, at + 60);
  const spacing = SPACING.exec(rest)![0];
  const simple = simpleAt(rest.slice(spacing.length));
  if (simple === null) return null;
  const from = at + spacing.length + simple.end;
  const hours = /^[\s-]hours?\b/.exec(text.slice(from, from + 8));
  if (hours !== null && simple.code.endsWith("W"))
    return { code: `${simple.code}.h`, end: from + hours[0].length };
  const rate = rateAt(text, from);
  return rate === null ? { ...simple, end: from } : { code: `${simple.code}/${rate.code}`, end: rate.end };
}

/** A letter or two straight behind digits: "48m", "35C", "13st". */
export function gluedAt(text: string, at: number): Unit | null {
  const letters = /^\p{L}{1,2}(?![\p{L}\d/]|[’'.]\p{L})/u.exec(text.slice(at, at + 5))?.[0];
  const code = GLUED_UNITS.get(letters?.toLowerCase() ?? "");
  return code === undefined ? null : { code, end: at + letters!.length };
}

/** A letter behind a space: "40 t", "18 C"; not "40 t-shirts", "12 F's". */
export function spacedAt(text: string, at: number): Unit | null {
  const code = text[at] === " " ? SPACED_UNITS.get(text[at + 1] ?? "") : undefined;
  const isWhole = /^(?![\p{L}\d’'-])/u.exec(text.slice(at + 2, at + 4)) !== null;
  return code === undefined || !isWhole ? null : { code, end: at + 2 };
}

/** The longest of the units that words begin with; offsets in the words. */
function simpleAt(words: string): Unit | null {
  // "8 m/s", "120 g/km"
  if (words[1] === "/" && GLUED_UNITS.has(words[0]!)) return { code: GLUED_UNITS.get(words[0]!)!, end: 1 };
  const parts = (WORDS.exec(words)?.[0] ?? "").split(/(?<=[\s-])|(?=[\s-])/);
  for (let length = Math.min(LONGEST * 2 - 1, parts.length); length > 0; length -= 2) {
    const written = parts.slice(0, length).join("").replace(/\.$/, "");
    const lower = written.toLowerCase().replace(/[\s-]+/g, " ");
    const code = CASED_UNITS.get(written) ?? UNITS.get(lower);
    if (code !== undefined) return { code, end: written.length };
  }
  return null;
}

/** "per hour", "-per-gallon", "/km", "an hour": what a unit is reckoned by; "a" goes with times alone. */
function rateAt(text: string, at: number): Unit | null {
  const joint = /^(?:(?:[\s-]per[\s-]|\s?\/\s?)|([\s-]an?[\s-]))/.exec(text.slice(at, at + 6));
  if (joint === null) return null;
  const from = at + joint[0].length;
  const word = /^\p{L}+/u.exec(text.slice(from, from + 12))?.[0].toLowerCase() ?? "";
  const time = DURATIONS.get(word);
  if (time?.times === 1) return { code: time.code, end: from + word.length };
  if (joint[1] !== undefined) return null;
  const short = PER.get(word);
  if (short !== undefined && !/^[23²³]/.exec(text.slice(from + word.length)))
    return { code: short, end: from + word.length };
  const unit = simpleAt(text.slice(from, from + 40));
  return unit && { code: unit.code, end: from + unit.end };
}
