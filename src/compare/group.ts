import { DOUBTED, doubtsOf, ENOUGH, type Times, timesOf } from "./same.ts";
import type { Trace } from "./trace.ts";
import { isRare } from "./words.ts";

/** Texts that tell one event, as the sum of their vectors: so many of them are compared at the cost of one. */
export interface Group extends Times {
  size: number;
  terms: Map<string, number>;
  /** The scores of all pairs within, summed up. */
  inside: number;
}

/** What is known of the pairs across two groups: their scores summed up, and the best of them at least. */
export interface Across {
  sum: number;
  best: number;
}

export const groupOf = (trace: Trace): Group => ({
  size: 1,
  terms: new Map(trace.terms.map(({ key, weight }) => [key, weight])),
  inside: 0,
  ...timesOf(trace),
});

/** Words beyond these are those of single texts, not of the event. */
const MOST_TERMS = 400;

/** Two groups as one; `across` are the scores of the pairs that come together by it. */
export function joined(a: Group, b: Group, across: Across): Group {
  const terms = new Map(a.terms);
  for (const [key, weight] of b.terms) terms.set(key, (terms.get(key) ?? 0) + weight);
  return {
    size: a.size + b.size,
    terms: terms.size > 2 * MOST_TERMS ? heaviest(terms) : terms,
    inside: a.inside + b.inside + across.sum,
    days: [...new Set([...a.days, ...b.days])],
    published: hull(a.published, b.published),
  };
}

const heaviest = (terms: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...terms].sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS));

function hull(a: Times["published"], b: Times["published"]): Times["published"] {
  if (a === null || b === null) return a ?? b;
  const days = [a.first, a.last, b.first, b.last].sort();
  return { first: days[0]!, last: days[3]! };
}

/** The scores across two groups; of groups of one text the score of the pair. */
export function acrossOf(a: Group, b: Group): Across {
  const [few, many] = a.terms.size < b.terms.size ? [a, b] : [b, a];
  let sum = 0;
  let rare = 0;
  for (const [key, weight] of few.terms) {
    const other = many.terms.get(key);
    if (other === undefined) continue;
    sum += weight * other;
    if (isRare(key)) rare++;
  }
  sum *= DOUBTED ** doubtsOf(a, b).length;
  return { sum, best: rare < ENOUGH ? 0 : sum / (a.size * b.size) };
}

/** What texts of one event have in common before more is known of a group than its first text. */
const COMMON = 0.1;
/** So many pairs say as much as that. */
const TRUST = 10;

/** How alike the texts of a group are among themselves. */
export const within = ({ size, inside }: Group): number =>
  (inside + TRUST * COMMON) / ((size * (size - 1)) / 2 + TRUST);
