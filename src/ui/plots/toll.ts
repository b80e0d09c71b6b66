import type { Count } from "../counts.ts";
import { type Point, placeLabels } from "./labels.ts";
import { type Mark, markOf } from "./numbers.ts";
import { scaleOf, type Tick } from "./scale.ts";
import { timeLine } from "./times.ts";

/** A count that a page gave, and when it came out. */
export interface DatedCount {
  page: number;
  /** ISO 8601. */
  published: string;
  /** Counts of one outlet are joined. */
  outlet: string;
  count: Count;
}

/** A count in the drawing: a point, or a bar between two heights. */
export interface TollPoint extends Point {
  page: number;
  outlet: string;
  /** The upper end of a range, else the point's own height. */
  top: number;
  opens: Mark["opens"];
  isAbout: boolean;
  label: Point;
}

/** A drawing of counts over time; all places are in its own units. */
export interface Toll {
  points: TollPoint[];
  rows: { value: number; y: number }[];
  /** Where days, months or years begin. */
  columns: number[];
  first: string;
  last: string;
  isByTens: boolean;
}

export const BOX = { width: 288, height: 120 };
/** Room for the numbers at the left, for half a label at the other sides. */
export const INSET = { left: 44, right: 16, top: 18, bottom: 12 };

const across = (at: number): number => INSET.left + at * (BOX.width - INSET.left - INSET.right);
const up = (at: number): number => BOX.height - INSET.bottom - at * (BOX.height - INSET.top - INSET.bottom);

/** How far an arrow leads from its point. */
export const ARROW = 16;

/** What is drawn of a point but the point itself, every few units. */
function boundsOf({ x, y, top, opens }: Pick<TollPoint, "x" | "y" | "top" | "opens">): Point[] {
  const end = opens === null ? top : y + (opens === "up" ? -ARROW : ARROW);
  const steps = Math.ceil(Math.abs(end - y) / 8);
  return Array.from({ length: steps }, (_, step) => ({ x, y: y + ((end - y) * (step + 1)) / steps }));
}

/** An hour is that of all the world; a day has none. */
const inUtc = (published: string): string =>
  published.length > 10 ? new Date(published).toISOString().slice(0, 16) : published;

/** Counts over the time in which they were published; null where there are no two of them, or nothing changes. */
export function tollOf(counts: readonly DatedCount[]): Toll | null {
  const known = counts.filter(({ published }) => !Number.isNaN(Date.parse(published)));
  const values = known.flatMap(({ count: { value, high } }) => [value, high ?? value]);
  const line = timeLine(known.map(({ published }) => inUtc(published)));
  if (line === null || new Set(values).size < 2) return null;
  const scale = scaleOf(values);
  const points = known.map(({ page, outlet, count }, i) => {
    const { from, to, opens, isAbout } = markOf(count, scale);
    return { page, outlet, x: across(line.marks[i]!.from), y: up(from), top: up(to), opens, isAbout };
  });
  const labels = placeLabels(points, BOX, points.flatMap(boundsOf));
  return {
    points: points.map((point, i) => ({ ...point, label: labels[i]! })),
    rows: scale.ticks.map(({ value, at }: Tick) => ({ value, y: up(at) })),
    columns: line.ticks.map(across),
    first: line.first,
    last: line.last,
    isByTens: scale.isByTens,
  };
}
