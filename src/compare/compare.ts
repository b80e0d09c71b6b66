import type { Analysis, EventType } from "../engine/index.ts";
import { clustersOf } from "./cluster.ts";
import { type ComparedRow, kindOf, rowsOf } from "./rows.ts";
import { type Likeness, likeness } from "./same.ts";
import { traceOf } from "./trace.ts";
import { type Voice, voicesOf } from "./voices.ts";

/** Pages that tell one event, side by side. Numbers in it are places of pages among those that were compared. */
export interface ComparedEvent {
  pages: number[];
  type: EventType | null;
  /** Cells and quotations stand in the order of `pages`. */
  rows: ComparedRow[];
  voices: Voice[];
}

export interface ComparedPair extends Likeness {
  pages: [number, number];
}

export interface Comparison {
  /** Every page is in one of them; those of most pages come first. */
  events: ComparedEvent[];
  /** Whether two pages tell the same event, and why, for all pairs. */
  pairs: ComparedPair[];
}

/**
 * What several pages say, side by side where they tell the same event. Pages of two events are never set against each
 * other, and of those that may or may not be of one event the pairs tell that it is not sure.
 */
export function compare(analyses: readonly Analysis[]): Comparison {
  const traces = analyses.map(traceOf);
  const pairs = traces.flatMap((a, i) =>
    traces.slice(i + 1).map((b, j): ComparedPair => ({ pages: [i, i + 1 + j], ...likeness(a, b) })),
  );
  const groups = new Map<number, number[]>();
  clustersOf(traces).forEach((cluster, page) => {
    groups.set(cluster, [...(groups.get(cluster) ?? []), page]);
  });
  const events = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((pages) => ({
      pages,
      type: kindOf(pages, analyses),
      rows: rowsOf(pages, analyses),
      voices: voicesOf(pages, analyses),
    }));
  return { events, pairs };
}
