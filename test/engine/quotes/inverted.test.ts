import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = { "Ana Whitlock": "person", "Joe Tarrant": "person", "Harbour Board": "organization" } as const;
const reportsOf = (text: string) =>
  quotesIn(text, CAST)
    .filter(({ kind }) => kind === "indirect")
    .map((quote) => [quote.written, quote.text]);

describe("the source stands behind its report", () => {
  test.each([
    ["name", "The pier will stay shut until Friday, said Ana Whitlock.", "Ana Whitlock"],
    [
      "relative clause",
      "The pier will stay shut until Friday, says Ana Whitlock, who inspected it.",
      "Ana Whitlock, who inspected it",
    ],
    ["day", "The pier will stay shut until Friday, said Ana Whitlock on Tuesday.", "Ana Whitlock"],
    [
      "office and name",
      "The pier will stay shut until Friday, said harbour spokesman Joe Tarrant on Tuesday.",
      "harbour spokesman Joe Tarrant",
    ],
    [
      "apposition",
      "The pier will stay shut until Friday, said Ana Whitlock, an engineer at the port, during a visit.",
      "Ana Whitlock, an engineer at the port",
    ],
    ["unnamed", "The pier will stay shut until Friday, said two harbour officials.", "two harbour officials"],
    [
      "unnamed in front",
      "The pier will stay shut until Friday, harbour officials said.",
      "harbour officials",
    ],
    [
      "apposition in front of the verb",
      "The pier will stay shut until Friday, Joe Tarrant, an engineer, said on Monday.",
      "Joe Tarrant, an engineer",
    ],
    [
      "according to",
      "The pier will stay shut until Friday, according to the Harbour Board, which runs it.",
      "the Harbour Board, which runs it",
    ],
    [
      "a participle behind the verb",
      "The pier will stay shut until Friday, Ana Whitlock said, pointing at the cracks.",
      "Ana Whitlock",
    ],
  ])("%s", (_construction, text, source) => {
    expect(reportsOf(text)).toEqual([[source, "The pier will stay shut until Friday"]]);
  });

  test.each([
    ["inverted", "The pier, said Ana Whitlock, will stay shut until Friday."],
    ["in order", "The pier, Ana Whitlock said, will stay shut until Friday."],
    ["according to", "The pier, according to Ana Whitlock, will stay shut until Friday."],
  ])("a report that its source interrupts is one, with two parts: %s", (_construction, text) => {
    expect(reportsOf(text)).toEqual([["Ana Whitlock", "The pier | will stay shut until Friday"]]);
  });
});

describe("the source stands in front of its report", () => {
  test.each([
    [
      "apposition",
      "Ana Whitlock, an engineer, said officials had shut the pier.",
      "Ana Whitlock, an engineer",
      "officials had shut the pier",
    ],
    [
      "relative clause",
      "Ana Whitlock, who inspected it, said Joe Tarrant had shut the pier.",
      "Ana Whitlock, who inspected it",
      "Joe Tarrant had shut the pier",
    ],
    [
      "adverbial",
      "When the storm had passed, said Ana Whitlock on Monday, the pier was gone.",
      "Ana Whitlock",
      "When the storm had passed | the pier was gone",
    ],
  ])("%s", (_construction, text, source, content) => {
    expect(reportsOf(text)).toEqual([[source, content]]);
  });

  test("what somebody denies in a relative clause is not the whole sentence", () => {
    expect(reportsOf("The board sold the pier to a friend, which the members deny.")).toEqual([]);
  });
});

describe("where a report begins", () => {
  test("`denied that and said`: a pronoun is no conjunction", () => {
    expect(reportsOf("The Harbour Board denied that and said it would repair the pier.")).toEqual([
      ["The Harbour Board", "it would repair the pier"],
    ]);
  });

  test("an object with a clause of its own is no report", () => {
    expect(reportsOf("The Harbour Board maintains a list of the boats that were sunk.")).toEqual([]);
    expect(reportsOf("The cold began a year that was hard for the port.")).toEqual([]);
    expect(reportsOf("Tarrant added 25 points in the second half, and Whitlock had 15.")).toEqual([]);
  });

  test("a noun that looks like a verb reports nothing", () => {
    expect(reportsOf("In the other five border states, the board keeps the pier shut.")).toEqual([]);
    expect(reportsOf("The often-repeated vow that the pier would open was Whitlock’s.")).toEqual([]);
  });
});
