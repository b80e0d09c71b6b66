import type { Count } from "../export/index.ts";

export { COUNTED, type Count, countOf } from "../export/index.ts";

/** The span of differing counts, lowest to highest, never averaged; null where they agree. */
export function spread(counts: readonly Count[]): { low: number; high: number } | null {
  const low = Math.min(...counts.map((count) => count.value));
  const high = Math.max(...counts.map((count) => count.high ?? count.value));
  return counts.length > 1 && low < high ? { low, high } : null;
}
