import { BEFORE_SCALES, BOUNDS, COMPASS, TRAILING_BOUNDS } from "../lexicon/numbers.ts";
import { isPlural } from "./counted.ts";
import type { NumberExpression } from "./number.ts";
import type { Quantity } from "./recogniser.ts";

const LONGEST_FIRST = BOUNDS.map(([words]) => words).sort((a, b) => b.length - a.length);
const BOUND = new RegExp(
  // "a 5-under 67": what hangs on a number bounds no other.
  `(?:^|[^\\p{L}\\p{N}])(?<![\\p{L}\\p{N}]-)(${LONGEST_FIRST.map((words) => words.replace(".", "\\.").replaceAll(" ", "\\s+")).join("|")})\\s+(?:(?:the|a|an)\\s+)?(?:age\\s+of\\s+)?~?$`,
  "iu",
);
const BOUND_OF = new Map(BOUNDS);
const OR_MORE = /^\s+(?:\p{L}+\s+)?or\s+(?:(more|over|above|older|higher)|(?:fewer|less|under|younger))\b/u;

/** A share lies on no map: "north of 6%". */
const SHARE = /^\s?(?:%|per\s?cent\b|pct\b)/;

/** The words that bound a number: what they make of it, where they begin before it and end behind it. */
export function boundsOf(text: string, number: NumberExpression): Pick<Quantity, "bound" | "from" | "end"> {
  const glued = boundBehind(text, number.end);
  const end = number.end + (glued?.length ?? 0);
  const more = OR_MORE.exec(text.slice(end, end + 30));
  const behind = glued?.bound ?? (more === null ? null : more[1] === undefined ? "atMost" : "atLeast");
  const before = boundBefore(text, number);
  return {
    end,
    from: before?.from ?? number.start,
    bound: behind ?? before?.bound ?? (text[number.start - 1] === "~" ? "about" : "exact"),
  };
}

/** "at least", "north of", "several" */
export function boundBefore(
  text: string,
  { start, end, scale, sign, value }: NumberExpression,
): Pick<Quantity, "bound" | "from"> | null {
  const lead = Math.max(0, start - 30);
  const match = BOUND.exec(text.slice(lead, start));
  if (match === null) return null;
  const words = match[1]!.toLowerCase().replace(/\s+/g, " ");
  if (BEFORE_SCALES.has(words) && scale === 1) return null;
  const isSmall = sign === null && scale === 1 && value < 100;
  if (COMPASS.has(words) && isSmall && SHARE.exec(text.slice(end, end + 10)) === null) return null;
  return { bound: BOUND_OF.get(words)!, from: lead + match.index + match[0].indexOf(match[1]!) };
}

/** "500-plus workers", "40 plus members", "40-odd men", "18+"; but "40 plus tax". */
function boundBehind(text: string, end: number): { bound: Quantity["bound"]; length: number } | null {
  for (const [words, bound] of TRAILING_BOUNDS) {
    if (!text.startsWith(words, end)) continue;
    const next = /^[\s-]?(\p{L}*)/u.exec(text.slice(end + words.length, end + words.length + 24))!;
    const isWhole = words === "+" || !next[0].startsWith(next[1]! || "\0");
    if (isWhole && (words !== " plus" || isPlural(next[1]!))) return { bound, length: words.length };
  }
  return null;
}
