import { DAY } from "./day.ts";
import type { Expression } from "./recogniser.ts";

/** What may stand between a clock time and its day: "at 9 a.m. on Tuesday", "Tuesday, at about 9 a.m.". */
const BESIDE =
  /^[\s,(]*(?:(?:on|at|about|around|by|until|from|to|and|early|late|local|time|after|before|shortly|just)\s+)*$/i;

/** Gives each clock time the day beside it: "9 a.m. to 5 p.m. on Tuesday" is all Tuesday; without one it keeps its own. */
export function withDays(text: string, offset: number, expressions: readonly Expression[]): Expression[] {
  const beside = (left: number): boolean => {
    const [a, b] = [expressions[left], expressions[left + 1]];
    if (a === undefined || b === undefined || b.start - a.end > 30) return false;
    return BESIDE.test(text.slice(a.end - offset, b.start - offset));
  };
  const days: (string | null)[] = expressions.map(({ kind, edtf }) =>
    kind !== "clock" && typeof edtf === "string" && DAY.test(edtf) ? edtf : null,
  );
  // The day behind a clock first, then the one before it.
  for (let i = expressions.length - 2; i >= 0; i--)
    if (expressions[i]!.kind === "clock" && beside(i)) days[i] ??= days[i + 1]!;
  for (let i = 1; i < expressions.length; i++)
    if (expressions[i]!.kind === "clock" && beside(i - 1)) days[i] ??= days[i - 1]!;
  return expressions.map((expression, i) =>
    expression.kind === "clock" && days[i] ? { ...expression, edtf: days[i]! } : expression,
  );
}
