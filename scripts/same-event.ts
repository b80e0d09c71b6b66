import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { answer } from "../src/cli/request.ts";
import { clustersOf, likeness, type Trace, traceOf } from "../src/compare/index.ts";

interface Line {
  id: string;
  cluster: string;
  text: string;
}

export interface SameEvent {
  documents: number;
  failed: number;
  seconds: number;
  /** Over all pairs of a sample, after reading. */
  millisecondsPerPair: number;
  p: number;
  r: number;
  f1: number;
}

/** Of so many texts all pairs are timed. */
const TIMED = 100;

/** How well texts are told apart by their event: B³, the mean over texts (Bagga & Baldwin 1998). */
export function scoreSameEvent(file: string): SameEvent {
  const began = performance.now();
  const lines: Line[] = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  let failed = 0;
  const traces = lines.map(({ text }): Trace => {
    const result = answer({ text }, true);
    if (!("error" in result)) return traceOf(result);
    failed++;
    return { terms: [], type: null, published: null, days: [] };
  });
  const found = clustersOf(traces);
  const sizes = (labels: readonly (string | number)[]) => {
    const counts = new Map<string | number, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return labels.map((label) => counts.get(label)!);
  };
  const gold = lines.map(({ cluster }) => cluster);
  const [ofFound, ofGold] = [sizes(found), sizes(gold)];
  const ofBoth = sizes(lines.map((_, i) => `${found[i]} ${gold[i]}`));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const p = mean(ofBoth.map((both, i) => both / ofFound[i]!));
  const r = mean(ofBoth.map((both, i) => both / ofGold[i]!));
  return {
    documents: lines.length,
    failed,
    seconds: (performance.now() - began) / 1000,
    millisecondsPerPair: timePairs(traces.slice(0, TIMED)),
    p,
    r,
    f1: (2 * p * r) / (p + r),
  };
}

function timePairs(traces: readonly Trace[]): number {
  const began = performance.now();
  traces.forEach((a, i) => {
    for (const b of traces.slice(i + 1)) likeness(a, b);
  });
  return (performance.now() - began) / ((traces.length * (traces.length - 1)) / 2);
}
