import { describe, expect, test } from "vitest";
import { readNumbers } from "../../../src/engine/figures/number.ts";
import { figuresOf } from "./support.ts";

const numbersOf = (text: string) =>
  readNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe("numbers as written", () => {
  test.each([
    ["1,200", 1200],
    ["12,34,567.89", 1234567.89],
    [".0725", 0.0725],
    ["2.5 lakh", 250_000],
    ["20 000 people", 20_000],
    ["€1 234 567", 1_234_567],
    ["two thousand and six", 2006],
    ["3½", 3.5],
    ["10 1/2", 10.5],
    ["7-1/2", 7.5],
    ["12’500 members", 12_500],
    ["€1'250'000", 1_250_000],
    ["5 mln", 5_000_000],
    ["2.3 bln", 2_300_000_000],
    ["€1.2trn", 1_200_000_000_000],
    ["ten thousand five hundred sixty-two", 10562],
    ["two and a half", 2.5],
    ["four-and-a-half", 4.5],
    ["two and three quarters", 2.75],
    ["half a million", 500_000],
    ["a couple of", 2],
  ])("%s", (text, value) => {
    expect(numbersOf(text)[0]?.[1]).toBe(value);
  });

  // Names with digits, sayings, and nouns that only look like numbers.
  test.each(["B52", "9/11", "24/7", "50/50", "the couple left", "the final score", "dozens of boats"])(
    "none in: %s",
    (text) => {
      expect(numbersOf(text)).toEqual([]);
    },
  );
});

describe("ranges, bounds and signs", () => {
  test.each([
    ["It costs seven to eight million dollars.", { value: 7e6, high: 8e6, bound: "range" }],
    ["People ranging in age from 9 to 81 came.", { value: 9, high: 81 }],
    ["Between one and two rate rises are due.", { value: 1, high: 2 }],
    ["The tax ranges from 3% to 4%.", { value: 3, high: 4 }],
    ["The tax is from 3% to 4%.", { value: 3, high: 4 }],
    ["The loss was ($2.1) billion.", { text: "($2.1) billion", value: -2.1e9, unit: "USD" }],
    ["The sum ($2.1 billion) is large.", { text: "$2.1 billion", value: 2.1e9 }],
    ["Two dozen firemen came.", { value: 24, of: "firemen" }],
    ["It fell to minus five percent.", { text: "minus five percent", value: -5 }],
    ["It fell to minus 20C.", { value: -20, unit: "Cel" }],
    ["At least 12 boats sank.", { value: 12, bound: "atLeast" }],
    ["Fewer than 12 boats sank.", { value: 12, bound: "atMost" }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toContainEqual(expect.objectContaining(wanted));
  });

  test("a change and a share of something else are no ranges", () => {
    expect(figuresOf("Rates rose from 4.5% to 4.8%.").map(({ high }) => high)).toEqual([null, null]);
    expect(figuresOf("Output rose by 25% to 34,500 tonnes.").map(({ value }) => value)).toEqual([25, 34500]);
  });
});
