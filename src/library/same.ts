import { likeness, traceOf, WINDOW } from "../compare/index.ts";
import type { Analysis } from "../engine/index.ts";
import { addressOf } from "./address.ts";
import { foldWords } from "./fold.ts";
import type { KeptPage, KeptRow } from "./types.ts";

/** So many pages are opened to be compared in full. */
const MOST = 30;
const DAY = 86_400_000;

/**
 * Addresses of pages that may tell the event of an analysis, out of their slim rows: those that share its names and
 * days, rare ones first, and that came out within the time in which an event is news.
 */
export function candidates(rows: readonly KeptRow[], analysis: Analysis): string[] {
  const own = addressOf(analysis.article.url);
  const keys = new Set(analysis.entities.flatMap(({ name }) => foldWords(name)));
  for (const { role, value } of analysis.event?.attributes ?? [])
    if (role === "when") keys.add(String(value));
  const near = rows.filter((row) => row.address !== own && isNear(row.published, analysis.article.published));
  const shared = near.map((row) => [...keysOf(row)].filter((key) => keys.has(key)));
  const counts = new Map<string, number>();
  for (const key of shared.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weight = (some: readonly string[]): number =>
    some.reduce((sum, key) => sum + Math.log(1 + near.length / counts.get(key)!), 0);
  return near
    .map(({ address }, i) => ({ address, weight: weight(shared[i]!) }))
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ address }) => address);
}

const keysOf = ({ names, days }: KeptRow): Set<string> =>
  new Set([...days, ...names.flatMap(({ name }) => foldWords(name))]);

const isNear = (a: string | null, b: string | null): boolean =>
  a === null || b === null || !(Math.abs(Date.parse(a) - Date.parse(b)) > (WINDOW + 1) * DAY);

/** Of some pages those that surely tell the event of an analysis, the likest first. */
export function tellSame(analysis: Analysis, pages: readonly KeptPage[]): KeptPage[] {
  const trace = traceOf(analysis);
  return pages
    .map((page) => ({ page, ...likeness(trace, traceOf(page.latest.analysis)) }))
    .filter(({ verdict }) => verdict === "same")
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
}
