import { describe, expect, test } from "vitest";
import { figuresOf } from "./support.ts";

describe("ranges with a unit or a sign of their own", () => {
  test.each([
    ["The target is 4.25%-4.50%.", { kind: "percent", value: 4.25, high: 4.5 }],
    ["Turnout was 10% – 15%.", { kind: "percent", value: 10, high: 15 }],
    ["It grew by 10 per cent to 15 per cent a year.", { kind: "percent", value: 10, high: 15 }],
    ["Clerks earn $50k-$60k.", { kind: "money", value: 50_000, high: 60_000, unit: "USD" }],
    ["It may fetch between €5m and €7m.", { kind: "money", value: 5_000_000, high: 7_000_000, unit: "EUR" }],
    ["It costs 15 cents to 20 cents.", { kind: "money", value: 15, high: 20, unit: "cents" }],
    ["Snow of 10cm-20cm fell.", { kind: "measure", value: 10, high: 20, unit: "cm" }],
    ["It lies one mile to two miles off.", { kind: "measure", value: 1, high: 2, unit: "[mi_i]" }],
    ["The work takes two-to-three years.", { kind: "duration", value: 2, high: 3, unit: "a" }],
    ["A five- to six-week wait began.", { kind: "duration", value: 5, high: 6, unit: "wk" }],
    ["It fell to -5C to -10C.", { kind: "measure", value: -10, high: -5, unit: "Cel" }],
    ["A 24- to 30-foot boat sank.", { kind: "measure", value: 24, high: 30, unit: "[ft_i]" }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([{ bound: "range", ...wanted }]);
  });

  test.each([
    ["Shares rose five pence to 913 pence.", [5, 913]],
    ["The stock put on 62p to 492p.", [62, 492]],
    ["It went from 10cm to 20cm.", [10, 20]],
    // By how much, and where it led.
    ["The fare rose by $2 to $14.", [2, 14]],
    ["The fare will increase by $2 to $14.", [2, 14]],
    ["The dose was cut by 5 mg to 20 mg.", [5, 20]],
    ["The bank lowered its rate by 0.25% to 4.5%.", [0.25, 4.5]],
    ["The yield rose by 0.2% to 4.1%.", [0.2, 4.1]],
    ["They lead by two points – 12 points to 10.", [2, 12, 10]],
  ])("no range: %s", (text, values) => {
    expect(figuresOf(text).map(({ value }) => value)).toEqual(values);
    expect(figuresOf(text).every(({ high }) => high === null)).toBe(true);
  });
});

test.each([
  ["Sales will rise by 3% to 4%.", 3, 4],
  ["The fare will rise by $2 to $3.", 2, 3],
  ["The tour costs $2 to $14.", 2, 14],
  ["It won by 2% to 9% in each town.", 2, 9],
])("a range of changes, and no change: %s", (text, value, high) => {
  expect(figuresOf(text)).toMatchObject([{ value, high, bound: "range" }]);
});

describe("below zero", () => {
  test.each([
    ["The flow came to -€1.4bn.", { kind: "money", value: -1_400_000_000, unit: "EUR" }],
    ["It lost: −$5 million this year.", { kind: "money", value: -5_000_000, unit: "USD" }],
    ["It made $-5 million.", { kind: "money", value: -5_000_000, unit: "USD" }],
    ["The net loss was $(3.4) million.", { kind: "money", value: -3_400_000, unit: "USD" }],
    ["The net loss was $(3.4 million).", { kind: "money", value: -3_400_000, unit: "USD" }],
    ["That is $(0.07) a share.", { kind: "money", value: -0.07, unit: "USD" }],
    ["It fell to −12C.", { kind: "measure", value: -12, unit: "Cel" }],
    ["It fell to –12C at night.", { kind: "measure", value: -12, unit: "Cel" }],
    ["It made minus $5 million.", { kind: "money", value: -5_000_000 }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([wanted]);
  });

  test.each([
    ["He paid £2m ($3.4 million).", [2_000_000, 3_400_000]],
    ["The cut-12 men lost.", []],
    ["Some 10−15 boats sank.", [10]],
    ["About 10 –15 boats sank.", [10]],
  ])("no minus: %s", (text, values) => {
    expect(figuresOf(text).every(({ value }) => value > 0)).toBe(true);
    expect(
      figuresOf(text)
        .map(({ value }) => value)
        .slice(0, values.length),
    ).toEqual(values);
  });
});

describe("ranges that look like scores, and scores that look like ranges", () => {
  test.each([
    ["Snow of 10-20cm is due by Friday.", { kind: "measure", value: 10, high: 20 }],
    ["They took 200-300 calls an hour, up from 50.", { kind: "count", value: 200, high: 300, of: "calls" }],
    ["Halvern is up by 10-15 points.", { kind: "count", value: 10, high: 15, of: "points" }],
    ["They lost 10-20 players to it.", { kind: "count", value: 10, high: 20, of: "players" }],
    ["It won 1-5 seats in each town.", { kind: "count", value: 1, high: 5, of: "seats" }],
    ["A final 10-15 minute delay is likely.", { kind: "duration", value: 10, high: 15, unit: "min" }],
  ])("a range: %s", (text, wanted) => {
    expect(figuresOf(text)[0]).toMatchObject({ bound: "range", ...wanted });
  });

  test.each([
    ["Northgate lost 10-20 to Halvern.", 10],
    ["It was a 2-3 defeat.", 2],
    ["The council voted 48-52 to drop it.", 48],
    ["Northgate 1-3 Halvern", 1],
    ["Northgate (10-12) are at home.", 10],
    ["Halvern trail 0-2.", 0],
    ["Northgate beat Halvern 20-10.", 20],
    ["Halvern fell 2-3 at home.", 2],
  ])("a score: %s", (text, value) => {
    expect(figuresOf(text)[0]).toMatchObject({ kind: "score", value, high: null, bound: "exact" });
  });
});

describe("words that bound", () => {
  test.each([
    [
      "It raised north of $40 million.",
      { text: "north of $40 million", value: 40_000_000, bound: "atLeast" },
    ],
    ["It sold for south of €2m.", { value: 2_000_000, bound: "atMost" }],
    ["The rate is north of 6%.", { text: "north of 6%", value: 6, bound: "atLeast" }],
    ["The rate is just south of 5 percent.", { value: 5, bound: "atMost" }],
    ["It has 500-plus workers.", { value: 500, of: "workers", bound: "atLeast" }],
    ["It has 500+ workers.", { value: 500, of: "workers", bound: "atLeast" }],
    ["It has 40 plus members.", { value: 40, of: "members", bound: "atLeast" }],
    ["Some 40-odd men came.", { value: 40, of: "men", bound: "about" }],
    ["It drew just shy of 900 guests.", { value: 900, bound: "atMost" }],
    ["Slightly more than 300 came.", { text: "Slightly more than 300", bound: "atLeast" }],
    ["It is for men of 65 or older.", { value: 65, bound: "atLeast" }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([wanted]);
  });

  test.each([
    ["It lies north of 14 villages.", { value: 14, bound: "exact" }],
    ["It lies north of 6 Mile Road.", { value: 6, bound: "exact" }],
    ["It costs $40 plus tax.", { value: 40, bound: "exact" }],
  ])("none: %s", (text, wanted) => {
    expect(figuresOf(text)).toMatchObject([wanted]);
  });
});
