import type { Count } from "../counts.ts";
import { type Scale, scaleOf, type Tick } from "./scale.ts";

/** One value between the edges of a plot, 0 and 1, with what it leaves open. */
export interface Mark {
  /** Both the same but for a range. */
  from: number;
  to: number;
  /** "At least", "at most": nobody says how much more, or less. */
  opens: "up" | "down" | null;
  isAbout: boolean;
}

/** Values on one scale; marks stand in the order of the values. */
export interface Line {
  marks: Mark[];
  ticks: Tick[];
  /** Each step is ten times the last. */
  isByTens: boolean;
}

/** Counts that differ, or differ in their bounds, on one line; null where there is nothing to see. */
export function numberLine(counts: readonly Count[]): Line | null {
  const values = counts.flatMap(({ value, high }) => (high === null ? [value] : [value, high]));
  if (counts.length < 2 || new Set(values).size < 2) return null;
  const scale = scaleOf(values);
  return { marks: counts.map((count) => markOf(count, scale)), ticks: scale.ticks, isByTens: scale.isByTens };
}

export const markOf = ({ value, high, bound }: Count, { at }: Scale): Mark => ({
  from: at(value),
  to: at(high ?? value),
  opens: high !== null ? null : bound === "atLeast" ? "up" : bound === "atMost" ? "down" : null,
  isAbout: bound === "about",
});
