import { expect, test } from "vitest";
import { besideCount, countOf, spread } from "../../src/ui/counts.ts";
import { attribute, demo } from "./support/demo.ts";

test("a count takes its bound from the figure that stands in its evidence", () => {
  const killed = attribute("killed", 4, "at least four workers");
  expect(countOf(killed, demo.figures)).toEqual({ value: 4, high: null, bound: "atLeast" });
  const treated = attribute("injured", 20, "between 20 and 25 people");
  expect(countOf(treated, demo.figures)).toEqual({ value: 20, high: 25, bound: "range" });
});

test("a figure of another value lends no bound", () => {
  const killed = attribute("killed", 5, "at least four workers");
  expect(countOf(killed, demo.figures)).toEqual({ value: 5, high: null, bound: "exact" });
});

test("money and words are no counts", () => {
  expect(countOf(attribute("amount", 85e6, "$85 million"), demo.figures)).toBeNull();
  expect(countOf(attribute("killed", "many", "workers"), demo.figures)).toBeNull();
});

test("counts that differ have a spread from the lowest to the highest, counts that agree have none", () => {
  const exact = (value: number) => ({ value, high: null, bound: "exact" as const });
  expect(spread([exact(12), exact(18)])).toEqual({ low: 12, high: 18 });
  expect(spread([exact(12), exact(12)])).toBeNull();
  expect(spread([{ value: 20, high: 25, bound: "range" }])).toBeNull();
});

test("a phrase that begins with its number does not say it twice", () => {
  const exact = (value: number) => ({ value, high: null, bound: "exact" as const });
  expect(besideCount("17 others", exact(17))).toBe("others");
  expect(besideCount("1,200 residents", exact(1200))).toBe("residents");
  expect(besideCount("12 000 people", exact(12_000))).toBe("people");
  // A number that is another one, that is told in letters, or that has a bound.
  expect(besideCount("17 of 20 workers", exact(20))).toBe("17 of 20 workers");
  expect(besideCount("two workers", exact(2))).toBe("two workers");
  expect(besideCount("2.5 million people", exact(2_500_000))).toBe("2.5 million people");
  expect(besideCount("12 or more", { value: 12, high: null, bound: "atLeast" })).toBe("12 or more");
  expect(besideCount("12 to 18 people", { value: 12, high: 18, bound: "range" })).toBe("12 to 18 people");
});
