import type { Attribute, Bound, Figure, Role, Span } from "../engine/index.ts";

/** Roles whose value is a plain count of people or things; zero there means that the text reports none. */
export const COUNTED: ReadonlySet<Role> = new Set<Role>([
  "killed",
  "injured",
  "missing",
  "displaced",
  "arrested",
  "affected",
]);

export interface Count {
  value: number;
  high: number | null;
  bound: Bound;
}

/** The figure standing in a span; figures are in order of their start. */
function figureIn(figures: readonly Figure[], span: Span): Figure | null {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const figure = figures[low];
  return figure && figure.start < span.end ? figure : null;
}

/** A counted attribute with the bound that the text gives it: "at least 12" is 12, at least. */
export function countOf(attribute: Attribute, figures: readonly Figure[]): Count | null {
  if (typeof attribute.value !== "number" || !COUNTED.has(attribute.role)) return null;
  for (const span of attribute.evidence) {
    const figure = figureIn(figures, span);
    if (figure?.value === attribute.value) {
      return { value: figure.value, high: figure.high, bound: figure.bound };
    }
  }
  return { value: attribute.value, high: null, bound: "exact" };
}

/** The span of differing counts, lowest to highest, never averaged; null where they agree. */
export function spread(counts: readonly Count[]): { low: number; high: number } | null {
  const low = Math.min(...counts.map((count) => count.value));
  const high = Math.max(...counts.map((count) => count.high ?? count.value));
  return counts.length > 1 && low < high ? { low, high } : null;
}

/** Signs for bounds, as the card writes them. */
export const BOUND_SIGNS: Partial<Record<Bound, string>> = { atLeast: "≥", atMost: "≤", about: "≈" };
