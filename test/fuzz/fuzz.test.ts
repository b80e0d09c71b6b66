import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { pageOf } from "./mutate.ts";

/** A few of the 2,000 that `npm run fuzz` reads. */
const PAGES = 60;

describe("mutated pages", () => {
  test("a seed always makes the same page", () => {
    expect(pageOf(7)).toBe(pageOf(7));
    expect(new Set(Array.from({ length: PAGES }, (_, seed) => pageOf(seed))).size).toBeGreaterThan(PAGES - 5);
  });

  test.each(Array.from({ length: PAGES / 10 }, (_, i) => i * 10 + 1))(
    "from seed %i on, ten end in an answer that keeps the laws",
    (first) => {
      for (let seed = first; seed < first + 10; seed++)
        expect(check(pageOf(seed)).complaints, `seed ${seed}`).toEqual([]);
    },
  );
});
