import { BEFORE_SCALES, BOUNDS, SCALES } from "../lexicon/numbers.ts";
import type { NumberExpression } from "./number.ts";
import type { Quantity } from "./recogniser.ts";

const SORTED = [...BOUNDS].sort((a, b) => b[0].length - a[0].length);
const BOUND = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(${SORTED.map(([words]) => words.replace(".", "\\.").replaceAll(" ", "\\s+")).join("|")})\\s+(?:(?:the|a|an)\\s+)?(?:age\\s+of\\s+)?(?:[~$€£¥₹]|US\\$|Rs\\.?\\s?)?$`,
  "iu",
);
const BOUND_OF = new Map(SORTED);
const SIGN = "(?:US\\$|[A-Z]{1,2}\\$|[$€£¥₹]|Rs\\.?\\s?|[A-Z]{3}\\s?)?";
const UNIT =
  "(?:\\s?%|\\s?percent|\\s?per cent|[\\s-]?(?:km|miles|metres|meters|kg|mm|cm|feet|inches|years|degrees))?";
const JOINED = new RegExp(`^${UNIT}\\s*(?:[-–—]|to|or)\\s*${SIGN}$`, "iu");
const BETWEEN_JOINED = new RegExp(`^${UNIT}\\s+and\\s+${SIGN}$`, "iu");

const PERCENT = /^\s?(?:%|per\s?cent)/i;
const TO = /^\s?(?:%|percent|per cent)?\s*to\s/i;
const RANGING = /\b(?:(?:ages?|aged|ranging|ranged|ranges?|anywhere)\s+from|ages?(?:\s+of)?|aged)\s+\S?$/i;
const CHANGED = /\bfrom\s+\S{0,3}$/i;
const CHANGING = /\b(?:from|increased|rose|grew|fell|dropped|up|down)\b[^.]{0,16}$/i;
const SCALED = /^(?:dozen|hundred|thousand|million|billion|trillion|lakh|crore)\b/i;
const MINUS = /\b(?:minus|negative)\s+$/i;

/** Joins the numbers of a paragraph to ranges ("3% to 4%", "between 18 and 20") and reads the words that bound them. */
export function readQuantities(text: string, numbers: readonly NumberExpression[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i]!;
    const high = numbers[i + 1];
    if (high !== undefined && isRange(text, low, high)) {
      const scale = high.scaled && !low.scaled ? scaleBetween(text, low, high) : 1;
      const between = /\b(between|from)\s+(?:the\s+ages\s+of\s+)?(?:US\$|[$€£¥₹])?$/i.exec(
        text.slice(Math.max(0, low.start - 24), low.start),
      );
      quantities.push({
        ...low,
        value: low.value * scale,
        high: high.value,
        end: high.end,
        scaled: high.scaled,
        bound: "range",
        from:
          between?.[1]?.toLowerCase() === "between"
            ? Math.max(0, low.start - 24) + between.index
            : boundBefore(text, low).from,
      });
      i++;
      continue;
    }
    const minus = MINUS.exec(text.slice(Math.max(0, low.start - 12), low.start));
    if (minus === null) quantities.push({ ...low, high: null, ...boundBefore(text, low) });
    else {
      const start = low.start - minus[0].length;
      quantities.push({ ...low, value: -low.value, high: null, ...boundBefore(text, { ...low, start }) });
    }
  }
  return quantities;
}

function isRange(text: string, low: NumberExpression, high: NumberExpression): boolean {
  if (low.form === "ordinal" || high.form === "ordinal" || low.form === "fraction") return false;
  if (!(high.value > low.value)) return false;
  const gap = text.slice(low.end, high.start);
  if (gap.length > 24) return false;
  const lead = text.slice(Math.max(0, low.start - 24), low.start);
  // "25% to 34,500 tons": what is reached is no second share.
  if (PERCENT.test(gap) && !PERCENT.test(text.slice(high.end, high.end + 12))) return false;
  if (BETWEEN_JOINED.test(gap)) return /\bbetween\s+(?:the\s+ages\s+of\s+)?\S{0,4}$/i.test(lead);
  // "from 10 to 12" and "rose to 12" tell of a change, "ranging from 10 to 12" and "10 to 12" of a range.
  if (
    TO.test(gap) &&
    !RANGING.test(lead) &&
    (CHANGED.test(lead) || (gap.trim() === "to" && CHANGING.test(lead)))
  )
    return false;
  return JOINED.test(gap) && !/^[-–]$/.test(gap.trim())
    ? true
    : JOINED.test(gap) &&
        (high.value < low.value * 4 ||
          high.scaled ||
          /^\s?(?:%|percent|per cent)/.test(text.slice(high.end, high.end + 9)));
}

/** "$3 to 4 million", "five to six million": the scale of the upper end is that of both. */
function scaleBetween(text: string, low: NumberExpression, high: NumberExpression): number {
  const last = /\p{L}+$/u.exec(text.slice(high.start, high.end))?.[0].toLowerCase() ?? "";
  const scale = SCALES.get(last) ?? 1;
  return low.value * scale < high.value ? scale : 1;
}

function boundBefore(text: string, { start, end }: NumberExpression): Pick<Quantity, "bound" | "from"> {
  const lead = Math.max(0, start - 30);
  const match = BOUND.exec(text.slice(lead, start));
  const tail = /^\s+(?:\p{L}+\s+)?or\s+(more|fewer|less)\b/u.exec(text.slice(end, end + 24));
  const tailBound = tail === null ? null : tail[1] === "more" ? ("atLeast" as const) : ("atMost" as const);
  const words = (match?.[1] ?? "").toLowerCase().replace(/\s+/g, " ");
  if (match === null || (BEFORE_SCALES.has(words) && !SCALED.test(text.slice(start, end))))
    return { bound: tailBound ?? (text[start - 1] === "~" ? "about" : "exact"), from: start };
  return {
    bound: tailBound ?? BOUND_OF.get(words) ?? "exact",
    from: lead + match.index + match[0].indexOf(match[1]!),
  };
}
