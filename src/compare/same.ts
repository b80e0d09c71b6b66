import { daysBetween } from "./days.ts";
import type { TermKind, Trace } from "./trace.ts";
import { TERM_KINDS } from "./trace.ts";
import { isRare } from "./words.ts";

/** What two texts share of a kind, the most telling first, and how much of the score comes from it. */
export interface Reason {
  kind: TermKind;
  keys: string[];
  part: number;
}

/** What speaks against it: they name other days for the event, or came out far from each other. */
export type Doubt = "days" | "published";

export type Verdict = "same" | "unsure" | "other";

/** Whether two texts tell the same event. */
export interface Likeness {
  /** From 0, no word in common, to 1. */
  score: number;
  verdict: Verdict;
  reasons: Reason[];
  doubts: Doubt[];
}

/**
 * Two pages are called the same from here on. Measured on ECB+, where each event has a twin, such as the same teams a
 * year later: 95 in 100 pairs that are so alike tell one event, and of unlike stories there is one among 290,000 pairs.
 */
export const SAME = 0.26;
/** Two stubs of a sentence are soon alike: with fewer rare words in common nothing is sure. */
export const ENOUGH = 4;
/** Below it are 5 in 100 pairs of one event. */
export const UNSURE = 0.16;

/** Outlets differ by a day where midnight lies between; nobody is wrong by more. */
const SAME_DAY = 1;
/** What is news is told within two weeks; who comes back to it later has news of its own. */
export const WINDOW = 14;

/** What a doubt leaves of a score: so alike texts are the same event only where hardly a word differs. */
export const DOUBTED = 0.5;

/** How alike two texts are, why, and what speaks against it. Symmetric. */
export function likeness(a: Trace, b: Trace): Likeness {
  const parts = new Map<TermKind, [key: string, part: number][]>();
  const weights = new Map(b.terms.map((term) => [term.key, term]));
  let score = 0;
  let rare = 0;
  for (const { key, kind, weight } of a.terms) {
    const other = weights.get(key);
    if (other === undefined) continue;
    const part = weight * other.weight;
    score += part;
    if (isRare(key)) rare++;
    const shared = kindOf(kind, other.kind);
    const known = parts.get(shared);
    if (known === undefined) parts.set(shared, [[key, part]]);
    else known.push([key, part]);
  }
  const doubts = doubtsOf(timesOf(a), timesOf(b));
  const doubted = Math.min(1, score) * DOUBTED ** doubts.length;
  return { score: doubted, verdict: verdictOf(doubted, rare), reasons: reasonsOf(parts), doubts };
}

function verdictOf(score: number, rare: number): Verdict {
  if (score < UNSURE) return "other";
  return score >= SAME && rare >= ENOUGH ? "same" : "unsure";
}

/** Where one text calls a name what is a plain word in the other, it is a word; else what stands first in the order. */
const kindOf = (a: TermKind, b: TermKind): TermKind =>
  a === "word" || b === "word" ? "word" : TERM_KINDS.find((kind) => kind === a || kind === b)!;

/** When an event happened and when it was told; of several texts all their days, and from the first to the last. */
export interface Times {
  days: readonly string[];
  published: { first: string; last: string } | null;
}

export const timesOf = ({ days, published }: Trace): Times => ({
  days,
  published: published === null ? null : { first: published, last: published },
});

export function doubtsOf(a: Times, b: Times): Doubt[] {
  const doubts: Doubt[] = [];
  if (a.days.length > 0 && b.days.length > 0 && nearest(a.days, b.days) > SAME_DAY) doubts.push("days");
  if (a.published !== null && b.published !== null && gapBetween(a.published, b.published) > WINDOW)
    doubts.push("published");
  return doubts;
}

const gapBetween = (a: { first: string; last: string }, b: { first: string; last: string }): number =>
  a.last < b.first ? daysBetween(a.last, b.first) : b.last < a.first ? daysBetween(b.last, a.first) : 0;

const nearest = (some: readonly string[], others: readonly string[]): number =>
  Math.min(...some.flatMap((one) => others.map((other) => daysBetween(one, other))));

const reasonsOf = (parts: ReadonlyMap<TermKind, [string, number][]>): Reason[] =>
  [...parts]
    .map(([kind, shared]) => ({
      kind,
      keys: shared.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key),
      part: shared.reduce((sum, [, part]) => sum + part, 0),
    }))
    .sort((a, b) => b.part - a.part || TERM_KINDS.indexOf(a.kind) - TERM_KINDS.indexOf(b.kind));
