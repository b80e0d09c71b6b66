import { describe, expect, test } from "vitest";
import type { Count } from "../../../src/ui/counts.ts";
import { numberLine } from "../../../src/ui/plots/numbers.ts";

const count = (value: number, more: Partial<Count> = {}): Count => ({
  value,
  high: null,
  bound: "exact",
  ...more,
});

describe("there is no line", () => {
  test("for one value, or none", () => {
    expect(numberLine([])).toBeNull();
    expect(numberLine([count(12)])).toBeNull();
    expect(numberLine([count(12, { high: 18, bound: "range" })])).toBeNull();
  });

  test("for values that do not differ", () => {
    expect(numberLine([count(12), count(12)])).toBeNull();
    expect(numberLine([count(12), count(12, { bound: "atLeast" })])).toBeNull();
  });
});

describe("on the line", () => {
  test("an exact number is a point, and closed", () => {
    const { marks } = numberLine([count(4), count(7)])!;
    expect(marks[0]).toEqual({ from: 0.5, to: 0.5, opens: null, isAbout: false });
    expect(marks[1]!.from).toBeGreaterThan(marks[0]!.from);
  });

  test("a range is a bar from its lower end to its upper one", () => {
    const [range, number] = numberLine([count(12, { high: 18, bound: "range" }), count(20)])!.marks;
    expect(range!.from).toBeLessThan(range!.to);
    expect(range!.to).toBeLessThan(number!.from);
    expect(range!.opens).toBeNull();
  });

  test("at least is open upwards, at most downwards, about neither", () => {
    const { marks } = numberLine([
      count(12, { bound: "atLeast" }),
      count(30, { bound: "atMost" }),
      count(20, { bound: "about" }),
      count(21),
    ])!;
    expect(marks.map(({ opens }) => opens)).toEqual(["up", "down", null, null]);
    expect(marks.map(({ isAbout }) => isAbout)).toEqual([false, false, true, false]);
  });

  test("no value stands outside of the edges", () => {
    for (const values of [
      [3, 3_000],
      [0, 4],
      [999, 1_001],
      [1, 2, 3, 1_000_000],
    ])
      for (const { from, to } of numberLine(values.map((value) => count(value)))!.marks) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
      }
  });
});
