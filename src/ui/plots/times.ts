import { type Extent, extentOf } from "../edtf.ts";
import type { Mark } from "./numbers.ts";

/** Times on one line; marks stand in the order of the dates, null for those that are no date. */
export interface TimeLine {
  marks: (Mark | null)[];
  /** Where years, months or days begin on the line, between its edges, 0 and 1. */
  ticks: number[];
  /** The first and the last unit, in EDTF: both years, months or days. */
  first: string;
  last: string;
}

const DAY = 86_400_000;
/** More than so many units make a line of the next larger ones. */
const MOST = 13;
const UNITS = ["day", "month", "year"] as const;
type Unit = (typeof UNITS)[number];
/** "2026-03-11" up to its year, its month, its day. */
const LENGTHS: Record<Unit, number> = { year: 4, month: 7, day: 10 };
/** Years that have a tick; of more, every fifth, tenth, fiftieth ... has one. */
const MOST_TICKS = 40;

/** Dates in EDTF, known to the day, the month or the year, on one line; null where all are of the same time. */
export function timeLine(dates: readonly string[]): TimeLine | null {
  const extents = dates.map(extentOf);
  const known = extents.filter((extent) => extent !== null);
  const from = Math.min(...known.map((extent) => extent.from));
  const to = Math.max(...known.map((extent) => extent.to));
  if (new Set(known.map((extent) => `${extent.from}/${extent.to}`)).size < 2) return null;
  const unit = unitFor(from, to);
  const begin = startOf(unit, from);
  const last = startOf(unit, to - 1);
  const end = after(unit, last);
  const at = (time: number) => (time - begin) / (end - begin);
  return {
    marks: extents.map((extent) => extent && markOf(extent, at)),
    ticks: ticksOf(unit, begin, end).map(at),
    first: written(unit, begin),
    last: written(unit, last),
  };
}

/** A day is a point in its middle, and a moment one where it is; what is longer lasts. */
function markOf({ from, to }: Extent, at: (time: number) => number): Mark {
  const isPoint = to - from <= DAY;
  const middle = at((from + to) / 2);
  return { from: isPoint ? middle : at(from), to: isPoint ? middle : at(to), opens: null, isAbout: false };
}

const unitFor = (from: number, to: number): Unit =>
  UNITS.find((unit) => {
    const end = startOf(unit, to - 1);
    let count = 1;
    for (let time = startOf(unit, from); time < end && count <= MOST; time = after(unit, time)) count++;
    return count <= MOST;
  }) ?? "year";

function ticksOf(unit: Unit, begin: number, end: number): number[] {
  const years = new Date(end).getUTCFullYear() - new Date(begin).getUTCFullYear();
  const every = [1, 5, 10, 50, 100, 500].find((step) => years / step <= MOST_TICKS) ?? years;
  const ticks: number[] = [];
  for (let time = begin; time < end; time = after(unit, time))
    if (unit !== "year" || new Date(time).getUTCFullYear() % every === 0) ticks.push(time);
  return ticks;
}

const written = (unit: Unit, time: number): string => new Date(time).toISOString().slice(0, LENGTHS[unit]);

const startOf = (unit: Unit, time: number): number => {
  const date = new Date(time);
  return Date.UTC(
    date.getUTCFullYear(),
    unit === "year" ? 0 : date.getUTCMonth(),
    unit === "day" ? date.getUTCDate() : 1,
  );
};

const after = (unit: Unit, time: number): number => {
  const date = new Date(time);
  const [years, months, days] = [unit === "year", unit === "month", unit === "day"].map(Number);
  return Date.UTC(date.getUTCFullYear() + years!, date.getUTCMonth() + months!, date.getUTCDate() + days!);
};
