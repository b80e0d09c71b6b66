import type { Analysis, EventType } from "../engine/index.ts";
import { clustersOf } from "./cluster.ts";
import { type ComparedRow, kindOf, rowsOf } from "./rows.ts";
import { type Likeness, likeness } from "./same.ts";
import { stem, stemsOf } from "./stem.ts";
import { keyOf, traceOf } from "./trace.ts";
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
  /** Some of the reasons as the first of the pages writes them: names, days and numbers, the most telling first. */
  shared: string[];
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
    traces.slice(i + 1).map((b, j): ComparedPair => {
      const found = likeness(a, b);
      return { pages: [i, i + 1 + j], ...found, shared: writtenOut(found, analyses[i]!) };
    }),
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

/** So many of a kind are told. */
const TOLD = 4;

/** The reasons but for plain words, which tell a reader nothing alone. */
function writtenOut({ reasons }: Likeness, { article, figures, entities }: Analysis): string[] {
  const shared = new Set(reasons.flatMap((reason) => reason.keys));
  const keys = reasons.filter(({ kind }) => kind !== "word").flatMap((reason) => reason.keys.slice(0, TOLD));
  const wanted = new Set(keys);
  const written = new Map<string, string>();
  for (const figure of figures)
    if (wanted.has(keyOf(figure))) written.set(keyOf(figure), article.text.slice(figure.start, figure.end));
  // A name stands whole where both pages have all of it: of "James Lee" and "James Rook" they share "James".
  for (const { name } of entities) {
    const stems = stemsOf(name);
    if (!stems.every((one) => shared.has(one))) continue;
    for (const one of stems) if (wanted.has(one) && !written.has(one)) written.set(one, name);
  }
  for (const [word] of article.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const key = stem(word.toLowerCase());
    if (wanted.has(key) && !written.has(key)) written.set(key, word);
  }
  return [...new Set(keys.map((key) => written.get(key) ?? key))];
}
