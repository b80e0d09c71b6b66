import { describe, expect, test } from "vitest";
import { figuresOf } from "./support.ts";

describe("a record of wins and losses is a result", () => {
  test.each(["The team is 10-3 this season.", "The Gulls, unbeaten at 9-0, came."])("%s", (text) => {
    expect(figuresOf(text).map(({ kind }) => kind)).toEqual(["score"]);
  });

  test("a span of days is none", () => {
    expect(figuresOf("The season lasts 10-12 weeks.")).toMatchObject([
      { kind: "duration", value: 10, high: 12 },
    ]);
  });
});

describe("cricket", () => {
  const kinds = (text: string) => figuresOf(text).map(({ text, kind, value }) => [text, kind, value]);

  test("runs for wickets are a score, and no share", () => {
    expect(kinds("Northgate made 310 for 6 in 50 overs, the last wicket for 7 runs.")).toEqual([
      ["310 for 6", "score", 310],
      ["50 overs", "count", 50],
      ["7 runs", "count", 7],
    ]);
  });

  test("a batter's runs are nobody's age", () => {
    expect(
      kinds(
        "In the first innings Whitlock (92) and Tarrant (82 off 56) fell to the same bowler, wicket by wicket.",
      ),
    ).toEqual([
      ["92", "count", 92],
      ["82", "count", 82],
      ["56", "count", 56],
    ]);
  });

  test("elsewhere a number behind a name is an age", () => {
    expect(kinds("Ana Whitlock (92) met a batter of the old days.")).toEqual([["92", "age", 92]]);
    expect(kinds("The wicket gate was shut by Ana Whitlock (92).")).toEqual([["92", "age", 92]]);
  });
});
