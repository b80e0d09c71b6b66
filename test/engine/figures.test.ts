import { describe, expect, test } from "vitest";
import { read, words } from "../support/read.ts";

const figuresOf = (text: string) => {
  const analysis = read(text);
  return analysis.figures.map((figure, i) => ({
    text: words(analysis, analysis.figures)[i],
    kind: figure.kind,
    value: figure.value,
    high: figure.high,
    unit: figure.unit,
    bound: figure.bound,
  }));
};

describe("figures", () => {
  test.each([
    ["Two coast guards were rescued.", { text: "Two coast guards", kind: "count", value: 2 }],
    ["At least 12 sailors were rescued.", { text: "At least 12 sailors", value: 12, bound: "atLeast" }],
    ["Some 14 sailors were rescued.", { value: 14, bound: "about" }],
    ["Between 18 and 20 sailors were rescued.", { value: 18, high: 20, bound: "range" }],
    ["The wall cost $2.5 million.", { text: "$2.5 million", kind: "money", value: 2_500_000, unit: "USD" }],
    ["The wall cost €3bn.", { kind: "money", value: 3e9, unit: "EUR" }],
    ["The wall cost Rs 40 lakh.", { kind: "money", value: 4_000_000, unit: "INR" }],
    ["The wall cost 12.9 billion Hong Kong dollars.", { kind: "money", value: 12.9e9, unit: "HKD" }],
    ["Prices rose 3% to 4%.", { kind: "percent", value: 3, high: 4 }],
    ["Support fell by five percentage points.", { kind: "percent", value: 5 }],
    ["A 107 mm shell was found.", { kind: "measure", value: 107, unit: "mm" }],
    ["A 6.4-magnitude earthquake hit the coast.", { kind: "measure", value: 6.4, unit: "magnitude" }],
    ["Winds reached 75 miles per hour.", { kind: "measure", value: 75, unit: "[mi_i]/h" }],
    ["The 34-year-old driver was unhurt.", { kind: "age", value: 34 }],
    ["Ana Whitlock, 52, won the seat.", { kind: "age", value: 52 }],
    ["The strike lasted six weeks.", { kind: "duration", value: 6, unit: "wk" }],
    ["The council voted 112-107 to approve it.", { kind: "score", value: 112 }],
    ["Two-thirds of the senators agreed.", { kind: "ratio", value: 0.666666666667 }],
    ["It was the third straight defeat.", { kind: "rank", value: 3 }],
    ["A dozen boats were lost.", { kind: "count", value: 12 }],
    ["There were no casualties.", { text: "no casualties", value: 0 }],
    ["Nobody was hurt in the blast.", { value: 0 }],
    ["Half a million homes lost power.", { value: 500_000 }],
    ["Twenty-two lions and one hundred and five sheep died.", { value: 105 }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toContainEqual(expect.objectContaining(wanted));
  });

  test.each([
    ["It was one of the best games."],
    ["One day they will return."],
    ["It was a one-on-one talk."],
    ["House Resolution 11 passed."],
    ["The final stage, 3, began at noon."],
    ["The flight left from Terminal 5 on 3 March 2019 at 10:30 p.m."],
    ["Call 555-0142 for help."],
    ["She was the first to arrive."],
    ["No one knows why."],
  ])("no figure in: %s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("a range is not read from a fall", () => {
    expect(figuresOf("The rate fell from 12% to 9%.").map(({ value, high }) => [value, high])).toEqual([
      [12, null],
      [9, null],
    ]);
  });
});
