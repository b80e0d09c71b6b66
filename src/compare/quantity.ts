import type { Analysis, Attribute, Bound, FigureKind, Role } from "../engine/index.ts";
import { countOf } from "../export/index.ts";
import { stem } from "./stem.ts";

/** A number with its bounds and what it counts or measures. */
export interface Quantity {
  value: number;
  high: number | null;
  bound: Bound;
  /** Null where the text does not say, or says no more than that they are people. */
  unit: string | null;
}

/** Words for people that leave open who they are, or for what befell them: a count of them is one of everybody. */
const ANYBODY = new Set(
  "people person persons victim victims dead death deaths fatality fatalities casualty casualties body bodies life lives injury injuries case cases arrest arrests detention detentions suspect suspects".split(
    " ",
  ),
);

/** Rows whose number stands in words, and of which kind it is there. */
const MEASURED: Partial<Record<Role, readonly FigureKind[]>> = {
  magnitude: ["measure", "score", "count"],
  amount: ["money"],
  change: ["percent"],
};

/** The number of a value; null where it has none, or more than one, or is no number at all. */
export function quantityOf(attribute: Attribute, { figures }: Pick<Analysis, "figures">): Quantity | null {
  const kinds = MEASURED[attribute.role];
  const count = countOf(attribute, figures);
  if (kinds === undefined && count === null) return null;
  const [first] = attribute.evidence;
  const here = figures.filter(
    ({ kind, value, start, end }) =>
      start < first!.end && end > first!.start && (kinds?.includes(kind) ?? value === attribute.value),
  );
  if (count !== null) return { ...count, unit: unitOf(here[0]?.unit ?? null) };
  const [figure, ...others] = here;
  if (figure === undefined || others.length > 0) return null;
  const { value, high, bound, unit } = figure;
  return { value, high, bound, unit: unit === null ? null : `${figure.kind} ${unit}` };
}

const unitOf = (unit: string | null): string | null =>
  unit === null || ANYBODY.has(unit.toLowerCase()) ? null : stem(unit.toLowerCase());

/** "About 100" may be 90 and may be 110. */
const ABOUT = 0.1;

/** Between which numbers it lies. */
function boundsOf({ value, high, bound }: Quantity): [low: number, high: number] {
  if (high !== null) return [value, high];
  const near = Math.abs(value) * ABOUT;
  if (bound === "atLeast") return [value, Number.POSITIVE_INFINITY];
  if (bound === "atMost") return [Number.NEGATIVE_INFINITY, value];
  return bound === "about" ? [value - near, value + near] : [value, value];
}

/**
 * How two numbers stand to each other: the same with the same bounds, both possible at once ("at least 12" and "15"),
 * one of them wrong or old, or numbers of different things.
 */
export function relationOf(a: Quantity, b: Quantity): "same" | "fits" | "differ" | "apart" {
  if (a.unit !== b.unit) return "apart";
  if (a.value === b.value && a.high === b.high && a.bound === b.bound) return "same";
  const [[lowA, highA], [lowB, highB]] = [boundsOf(a), boundsOf(b)];
  return lowA <= highB && lowB <= highA ? "fits" : "differ";
}
