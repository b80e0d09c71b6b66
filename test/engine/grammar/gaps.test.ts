import { expect, test } from "vitest";
import { fromGaps, toGaps } from "../../../src/engine/grammar/gaps.ts";

test("the lowest bytes of all gaps come first", () => {
  expect([...toGaps([5, 300, 301], 2)]).toEqual([5, 39, 1, 0, 1, 0]);
});

test.each([
  [3, [0, 1, 70_000, 0xffffff]],
  [4, [7, 0x7fffffff, 0xffffffff]],
  [2, []],
])("numbers of %i bytes come back", (width, values) => {
  expect([...fromGaps(toGaps(values, width), width)]).toEqual(values);
});
