import { describe, expect, test } from "vitest";
import { readNumbers } from "../../../src/engine/figures/number.ts";
import { figuresOf } from "./support.ts";

describe("a half and a quarter with words of scale, in every order", () => {
  test.each([
    ["three and a half million", 3_500_000],
    ["three-and-a-half million", 3_500_000],
    ["a million and a half", 1_500_000],
    ["two million and a half", 2_500_000],
    ["5 and a half million", 5_500_000],
    ["one and three-quarter billion", 1_750_000_000],
    ["two and a quarter million", 2_250_000],
    ["a dozen and a half", 18],
    ["half a million", 500_000],
    ["half-a-million", 500_000],
    ["a half-million", 500_000],
    ["half a dozen", 6],
    ["half-a-dozen", 6],
    ["a half-dozen", 6],
    ["half a billion", 500_000_000],
    ["a quarter of a million", 250_000],
    ["three-quarters of a million", 750_000],
    ["a couple of thousand", 2000],
    ["a couple hundred", 200],
    ["a couple of dozen", 24],
    ["two thousand million", 2_000_000_000],
    ["3million", 3_000_000],
  ])("%s", (text, value) => {
    expect(readNumbers(text).map((number) => [text.slice(number.start, number.end), number.value])).toEqual([
      [text, value],
    ]);
  });

  test.each([
    // A count of parts, of compounds, of people, and of nothing.
    ["two and a third", [2, 1 / 3]],
    ["three two-bedroom flats", [3, 2]],
    ["a couple of million-pound homes", [2, 1_000_000]],
    ["six forty-foot waves", [6, 40]],
    ["one five thousand", [1, 5000]],
    ["7 parts per million", [7]],
  ])("%s", (text, values) => {
    expect(readNumbers(text).map(({ value }) => value)).toEqual(values.map((value) => expect.closeTo(value)));
  });

  test.each([
    ["A couple of thousand euros went missing.", { kind: "money", value: 2000, unit: "EUR" }],
    ["About a half-dozen clerks were hurt.", { value: 6, of: "clerks", bound: "about" }],
    ["They will pay 2 and a half million dollars.", { kind: "money", value: 2_500_000, unit: "USD" }],
    ["Rates rose half a percentage point.", { kind: "percent", value: 0.5 }],
    ["A quarter of one percent is enough.", { kind: "percent", value: 0.25 }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([wanted]);
  });
});

describe("letters of scale", () => {
  test.each([
    [
      "Some 2.5m people live there.",
      { text: "Some 2.5m people", kind: "count", value: 2_500_000, of: "people" },
    ],
    ["It has 1.4b users.", { value: 1_400_000_000, unit: "users" }],
    ["Farmers cut 2.5m tonnes of rye.", { kind: "measure", value: 2_500_000, unit: "t" }],
    ["It made 40k cars.", { value: 40_000, unit: "cars" }],
    ["It spilled 2bn litres.", { kind: "measure", value: 2_000_000_000, unit: "L" }],
    ["Between 2m and 3m voters stayed away.", { value: 2_000_000, high: 3_000_000, unit: "voters" }],
    ["Some 900k-1.2m homes lost power.", { value: 900_000, high: 1_200_000, unit: "homes" }],
    ["It raised £5m-10m.", { kind: "money", value: 5_000_000, high: 10_000_000, unit: "GBP" }],
    ["It raised £5-10m.", { kind: "money", value: 5_000_000, high: 10_000_000, unit: "GBP" }],
    ["It costs 2.5m euros.", { kind: "money", value: 2_500_000, unit: "EUR" }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([wanted]);
  });

  test.each([
    ["The tower is 48m tall.", { kind: "measure", value: 48, unit: "m" }],
    ["She won the 100m race.", { kind: "measure", value: 100, unit: "m" }],
    ["He ran the 400m hurdles.", { kind: "measure", value: 400, unit: "m" }],
    ["It met 20m waves.", { kind: "measure", value: 20, unit: "m" }],
    ["It fired 107mm shells.", { kind: "measure", value: 107, unit: "mm" }],
  ])("metres: %s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([wanted]);
  });

  test.each(["She ran a 5k race.", "It has a 4K screen.", "See ohne.example/2k2lGhp for it."])(
    "no thousands: %s",
    (text) => {
      expect(figuresOf(text).filter(({ value }) => value >= 1000)).toEqual([]);
    },
  );
});

describe("digits", () => {
  test.each([
    ["About 1 200 people came.", 1200],
    ["About 1\u2009200 people came.", 1200],
    ["About 1\u202f200 people came.", 1200],
    ["It makes 12 500 MW.", 12_500],
    ["It cost €1 234 567.", 1_234_567],
  ])("thousands by spaces: %s", (text, value) => {
    expect(figuresOf(text)).toMatchObject([{ value }]);
  });

  test.each([
    ["In Room 3 200 people sat.", [200]],
    ["They won the 4 100m races.", [4]],
    ["They sold 9,10 and 12 boats.", [9, 10, 12]],
  ])("no thousands: %s", (text, values) => {
    expect(figuresOf(text).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    "Version 2.10.3 of the app shipped.",
    "Release 4.12.1 mends it.",
    "It runs on Android 15.",
    "They moved to version 2.10.",
    "The update, 18.1.2, mends it.",
  ])("a version counts nothing: %s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("to release counts", () => {
    expect(figuresOf("They release 12 prisoners.")).toMatchObject([{ value: 12, of: "prisoners" }]);
  });
});

test("long paragraphs of half-numbers take time in proportion to their length", () => {
  const timeOf = (times: number): number => {
    const text = "aged 9, 1 200 300 hundred and two a half $(3.4 twenty 10- to 12m- 5' ".repeat(times);
    const began = performance.now();
    readNumbers(text);
    figuresOf(text);
    return performance.now() - began;
  };
  timeOf(20);
  expect(timeOf(800)).toBeLessThan(20 * Math.max(20, timeOf(200)));
});
