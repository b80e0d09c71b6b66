/** A number and where it stands between the edges of a plot, 0 and 1. */
export interface Tick {
  value: number;
  at: number;
}

/** Where numbers stand between the edges of a plot, from 0 to 1. */
export interface Scale {
  at(value: number): number;
  /** In order; the first stands at 0, the last at 1. */
  ticks: Tick[];
  /** Each step is ten times the last. */
  isByTens: boolean;
}

/** Where the largest number is so many times the smallest one, each step is ten times the last. */
const WIDE = 50;

/** Whole numbers, 0 or above, on a scale that begins and ends with a round number; there have to be two that differ. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const least = Math.min(...values.filter((value) => value > 0));
  return high >= least * WIDE ? byTens(high) : inSteps(low, high);
}

/** Numbers that lie nearer to each other than this share of the largest one are not told apart from 0 on. */
const NEAR = 0.1;

/** From 0, where that does not push all of them together at the far end. */
function inSteps(lowest: number, high: number): Scale {
  const low = high - lowest < high * NEAR ? lowest : 0;
  const step = roundStep((high - low) / 4);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const at = (value: number) => (value / step - first) / (last - first);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return { at, ticks: ticks.map((value) => ({ value, at: at(value) })), isByTens: false };
}

/** 1, 2, 5, 10, 20, 50 ...: the first that is no smaller. */
function roundStep(least: number): number {
  if (least <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least)!;
}

/** Nothing at all has a place on it, too, which a true logarithm does not give it. */
function byTens(high: number): Scale {
  const powers = Math.ceil(Math.log10(high));
  const end = Math.log1p(10 ** powers);
  const at = (value: number) => Math.log1p(value) / end;
  const values = [0, ...Array.from({ length: powers }, (_, i) => 10 ** (i + 1))];
  return { at, ticks: values.map((value) => ({ value, at: at(value) })), isByTens: true };
}
