import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = { "Ana Whitlock": "person", "Joe Tarrant": "person" } as const;
const textsOf = (text: string) => quotesIn(text, CAST).map((quote) => quote.text);

describe("one quotation", () => {
  test("its cue stands in the middle of the sentence", () => {
    expect(textsOf("“The pier,” Whitlock said, “is closed until spring.”")).toEqual([
      "The pier | is closed until spring.",
    ]);
  });

  test("its cue closes the first sentence", () => {
    expect(textsOf("“The pier is closed,” Ana Whitlock said. “It opens again in spring.”")).toEqual([
      "The pier is closed | It opens again in spring.",
    ]);
    expect(textsOf("“Why now?” asked Mr. Tarrant. “Nobody told us anything.”")).toEqual([
      "Why now? | Nobody told us anything.",
    ]);
  });
});

describe("two quotations", () => {
  test.each([
    [
      "a sentence of narration stands between",
      "“The pier is closed,” Whitlock said. Dockers left at noon. “It opens in spring.”",
    ],
    ["a paragraph ends", "“The pier is closed,” Whitlock said.\n\n“It opens again in spring.”"],
    ["no cue stands between", "“The pier is closed,” and that was all. “It opens again in spring.”"],
    ["each has its own cue", "“The pier is closed,” Whitlock said. “It opens in spring,” Tarrant answered."],
  ])("%s", (_why, text) => {
    expect(textsOf(text)).toHaveLength(2);
  });
});
