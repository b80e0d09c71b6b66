import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/engine/index.ts";
import { realEngine } from "../support/engine.ts";
import { brokenLaws } from "../support/laws.ts";

/** Pieces that recognisers react to, so that arbitrary texts reach deeper than random characters would. */
const PIECES = [
  "the ministry said",
  "said Ana Whitlock,",
  "according to police,",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'s",
  "(",
  ")",
  "two soldiers",
  "at least 12 people were killed",
  "$2.5 million",
  "between 3% and 4%",
  "half of them",
  "on Tuesday",
  "12 March 2020",
  "last month",
  "the 1990s",
  "A rocket attack on Northgate",
  "she",
  "they denied",
  "Mr. Okonjo",
  "U.S.",
  "Boeing 737",
  "€",
  "½",
  "—",
  "...",
  "\n",
  "\n\n",
  "\t",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u202e",
  "😀",
  "\ud83d",
  "\udc00",
  "e\u0301",
  "ﬁ",
  "0",
  "1,000,000,000,000",
  "9".repeat(40),
  "x".repeat(120),
];

const newsy = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => `The minister said that it was so. ${pieces.join(" ")}`);

const analyse = (text: string): Analysis =>
  realEngine().analyse({ text, language: "en", published: "2020-03-12", title: "A title" });

describe("the laws of an analysis", () => {
  test("hold for arbitrary text", () => {
    fc.assert(
      fc.property(newsy, (text) => {
        expect(brokenLaws(analyse(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("the text comes back character for character, and the same input gives the same output", () => {
    fc.assert(
      fc.property(newsy, (text) => {
        const once = analyse(text);
        expect(once.article.text).toBe(text);
        expect(analyse(text)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0"],
    ["one mark", "“"],
    ["one enormous word", "a".repeat(200_000)],
    ["half of a surrogate pair", "The minister said \ud83d in the city."],
    ["only digits", "1 ".repeat(5_000)],
    ["marks that never close", "“ ".repeat(5_000)],
  ])("hold for %s", (_name, text) => {
    expect(brokenLaws(analyse(text))).toEqual([]);
  });

  test("a text over the limit is refused with a reason", () => {
    expect(() => analyse("a ".repeat(600_000))).toThrow(/most that is read/);
  });

  test("the check itself finds what is broken", () => {
    const analysis = analyse("Two soldiers were hurt in Northgate on Tuesday, the ministry said.");
    const broken: Analysis = {
      ...analysis,
      dates: [
        { start: 5, end: 5, edtf: null },
        { start: 0, end: 9999, edtf: null },
      ],
    };
    expect(brokenLaws(broken).join()).toMatch(/empty.*outside.*overlaps/);
  });
});
