import { expect, test } from "vitest";
import { scaleOf } from "../../../src/ui/plots/scale.ts";

const ticksOf = (...values: number[]) => scaleOf(values).ticks.map(({ value }) => value);

test("ticks are round numbers that hold all values between them", () => {
  expect(ticksOf(4, 17)).toEqual([0, 5, 10, 15, 20]);
  expect(ticksOf(12, 13)).toEqual([12, 13]);
  expect(ticksOf(1_204, 1_210)).toEqual([1_204, 1_206, 1_208, 1_210]);
});

test("the first tick stands at the near edge, the last at the far one", () => {
  for (const values of [
    [4, 17],
    [3, 3_000],
    [12, 13],
    [0, 1],
    [0, 700],
  ]) {
    const { ticks } = scaleOf(values);
    expect(ticks[0]!.at).toBeCloseTo(0);
    expect(ticks.at(-1)!.at).toBeCloseTo(1);
  }
});

test("equal steps are equally wide", () => {
  const { at } = scaleOf([4, 17]);
  expect(at(10) - at(5)).toBeCloseTo(at(15) - at(10));
});

test("3 and 3,000 both stay readable: each step is ten times the last", () => {
  const { at, ticks } = scaleOf([3, 3_000]);
  expect(ticks.map(({ value }) => value)).toEqual([0, 10, 100, 1_000, 10_000]);
  expect(at(3)).toBeGreaterThan(0.1);
  expect(at(3_000)).toBeLessThan(0.95);
  expect(at(100) - at(10)).toBeCloseTo(at(1_000) - at(100), 1);
});

test("numbers near each other have no steps of ten", () => {
  expect(ticksOf(30, 90)).toEqual([0, 50, 100]);
});

test("nothing at all has its place on either scale", () => {
  expect(scaleOf([0, 7]).at(0)).toBe(0);
  expect(scaleOf([0, 2, 3_000]).at(0)).toBe(0);
});
