import { BOUNDS } from "../../lexicon/numbers.ts";
import { DURATIONS, UNITS } from "../../lexicon/units.ts";
import type { Figure } from "../../types.ts";
import type { Paragraph } from "../recogniser.ts";

const BOUND =
  "less than|more than|at least|well over|just over|just under|under|over|nearly|almost|within|up to";
const UNIT =
  "mile|kilomet(?:re|er)|met(?:re|er)|foot|inch|tonne|ton|hectare|acre|minute|hour|day|week|fortnight|month|year|decade|century";
const SINGLE = new RegExp(
  `\\b(${BOUND.replaceAll(" ", "\\s+")})\\s+an?\\s+(${UNIT})\\b(?![’'-]|\\s+(?:ago|and|old|earlier|later|or)\\b)`,
  "gi",
);
const BOUND_OF = new Map<string, Figure["bound"]>([...BOUNDS, ["within", "atMost"]]);

/** "less than a mile", "over an hour", "within a month": one of a unit, where a word bounds it; "a mile" alone is none. */
export function readSingle({ text }: Paragraph): Figure[] {
  return [...text.matchAll(SINGLE)].map((match) => {
    const name = match[2]!.toLowerCase();
    const duration = DURATIONS.get(name);
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: duration === undefined ? "measure" : "duration",
      value: duration?.times ?? 1,
      high: null,
      unit: duration?.code ?? UNITS.get(name) ?? null,
      bound: BOUND_OF.get(match[1]!.toLowerCase().replace(/\s+/g, " ")) ?? "about",
      of: null,
    };
  });
}
