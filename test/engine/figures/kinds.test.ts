import { describe, expect, test } from "vitest";
import { figuresOf } from "./support.ts";

describe("money", () => {
  test.each([
    ["It cost R5m.", { text: "R5m", value: 5e6, unit: "ZAR" }],
    ["It cost M50 000.", { text: "M50 000", value: 50_000, unit: "LSL" }],
    ["It cost Rs40 crore.", { value: 4e8, unit: "INR" }],
    ["It cost USD115.", { value: 115, unit: "USD" }],
    ["It cost 75 USD million.", { value: 75e6, unit: "USD" }],
    ["It cost thirteen dollars forty-five cents.", { value: 13.45, unit: "USD" }],
    ["It cost USD 3.5-4 million.", { value: 3.5e6, high: 4e6 }],
    // A code would make dollars of cents.
    ["It cost 45 cents.", { value: 45, unit: "cents" }],
    ["Fuel rose by 5p.", { text: "5p", value: 5, unit: "pence" }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toContainEqual(expect.objectContaining({ kind: "money", ...wanted }));
  });

  test.each([
    "That one won't do.",
    "Three won medals.",
    "She wore an N95 mask.",
    "He got a P45.",
    "The M25 is shut.",
    "It plays in 1080p.",
  ])("none in: %s", (text) => {
    expect(figuresOf(text).filter(({ kind }) => kind === "money")).toEqual([]);
  });

  test("a pound is a weight where no British money is in sight", () => {
    expect(figuresOf("The dog ate 25 pounds of flour.")[0]).toMatchObject({ kind: "measure" });
    expect(figuresOf("He paid 25 pounds.")[0]).toMatchObject({ kind: "money", unit: "GBP" });
    expect(figuresOf("The British firm paid 25 pounds.")[0]).toMatchObject({ kind: "money", unit: "GBP" });
  });
});

describe("measures and times", () => {
  test.each([
    ["He is 5 feet 2 inches tall.", { text: "5 feet 2 inches", kind: "measure", value: 5 + 2 / 12 }],
    ["The baby weighed 8 lb 3 oz.", { kind: "measure", value: 8.1875, unit: "[lb_av]" }],
    ["It hit Orsen at 10km/hr.", { value: 10, unit: "km/h" }],
    ["They ruled for five decades.", { kind: "duration", value: 50, unit: "a" }],
    ["They ruled for the past two years.", { kind: "duration", value: 2, unit: "a" }],
    ["It lies less than a mile away.", { text: "less than a mile", value: 1, bound: "atMost" }],
    ["It must answer within a month.", { kind: "duration", value: 1, unit: "mo" }],
    ["It lasted a couple of hours.", { text: "a couple of hours", kind: "duration", value: 2, unit: "h" }],
    ["A couple of the dockers left.", { text: "A couple of the dockers", kind: "count", value: 2 }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toContainEqual(expect.objectContaining(wanted));
  });

  test.each([
    "It was posted 49m ago.",
    "They ran a mile.",
    "It took a year and a half.",
    "It happened about a year ago.",
  ])("none in: %s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe("ages, ranks and shares", () => {
  test.each([
    ["Ana Whitlock, also 23, survived.", { kind: "age", value: 23 }],
    ["Pat Lowe Jr., 55, of Orsen won.", { kind: "age", value: 55 }],
    ["Girls as young as 12 worked there.", { kind: "age", value: 12 }],
    ["They worked from the ages of 14 to 17.", { kind: "age", value: 14, high: 17 }],
    ["Orsen is fifth in the league.", { kind: "rank", value: 5 }],
    ["One in five homes was hit.", { text: "One in five homes", kind: "ratio", value: 0.2 }],
    ["One in five say so.", { text: "One in five", kind: "ratio", value: 0.2 }],
    ["He took 17 out of 20 seats.", { kind: "count", value: 17 }],
    ["A quarter of firms closed.", { kind: "ratio", value: 0.25 }],
    ["1/4 of it burned.", { kind: "ratio", value: 0.25 }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toContainEqual(expect.objectContaining(wanted));
  });

  test.each([
    "She turns 18 in three days.",
    "After two quarters of decline it grew.",
    "Two left, and a third, Ana Whitlock, stayed.",
    "She was first to leave.",
  ])("no share or rank in: %s", (text) => {
    expect(figuresOf(text).filter(({ kind }) => kind === "ratio" || kind === "rank")).toEqual([]);
  });
});

describe("counts", () => {
  test.each([
    ["Two were hurt; one was killed.", { value: 1 }],
    ["Three came: two Orsenians, one from Tarven.", { value: 1 }],
    ["50 of them were armed.", { text: "50 of them", value: 50 }],
  ])("%s", (text, wanted) => {
    expect(figuresOf(text)).toContainEqual(expect.objectContaining({ kind: "count", ...wanted }));
  });

  test.each([
    "Call 0800 555 1234 or +1 (202) 555-0142 or 1-800-555-HELP.",
    "They live at 27 Fennick Avenue.",
    "Neighbours made 911 calls.",
    "Ring the police on 101.",
    "It ended with 2:41 to play.",
    "Phase two was delayed.",
    "COVID-19 patients were moved.",
    "Pupils in grades 6 to 13 left.",
    "The fire began on the 4100 block of Elm.",
    "It is a three-dimensional model.",
    "See pages 12-14.",
    "One reason is the cold.",
  ])("none in: %s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("an item's number in a paragraph is none", () => {
    expect(figuresOf("1. Mix 3 eggs. 2. Bake them.").map(({ text }) => text)).toEqual(["3 eggs"]);
  });
});

describe("numbers inside names", () => {
  test("are none, but for what they measure and for sums", () => {
    expect(figuresOf("The Arrow 300 landed.", ["Arrow 300"])).toEqual([]);
    expect(figuresOf("It put Orla 420 miles west.", ["Orla 420"])).toMatchObject([{ text: "420 miles" }]);
    expect(figuresOf("It reached Category 4.", ["Category 4"])).toMatchObject([
      { kind: "measure", value: 4 },
    ]);
    expect(figuresOf("The firm raised R5m.", ["R5m"])).toMatchObject([{ text: "R5m" }]);
  });
});

test("figures give way to dates and to each other", () => {
  expect(figuresOf("Half of 2019 was dry.").map(({ text }) => text)).toEqual([]);
  expect(figuresOf("The 20 percent of March 2019 fell.").map(({ text }) => text)).toEqual(["20 percent"]);
});

test("long paragraphs take time in proportion to their length", () => {
  const timeOf = (times: number): number => {
    const text = "On 3 March 2019 some 25 pounds of rice, 3 to 4 km, $2.5bn and no casualties. ".repeat(
      times,
    );
    const began = performance.now();
    figuresOf(text);
    return performance.now() - began;
  };
  timeOf(50);
  expect(timeOf(2000)).toBeLessThan(20 * Math.max(20, timeOf(400)));
});
