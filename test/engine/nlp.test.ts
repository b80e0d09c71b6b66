import { describe, expect, test } from "vitest";
import { paragraphsOf, withHeadline } from "../../src/engine/text/blocks.ts";
import { documentOf } from "../support/document.ts";

const tokensOf = (text: string) => documentOf(text).tokens.map((token) => token.text);

describe("tokens", () => {
  test.each([
    ["Iraq's army didn't go.", ["Iraq", "'s", "army", "did", "n't", "go", "."]],
    ["Mr. Feld said “no”.", ["Mr.", "Feld", "said", "“", "no", "”", "."]],
    ["US-led forces", ["US", "-", "led", "forces"]],
    ["Well... yes", ["Well", "...", "yes"]],
    // Words around one that a dash parts stay whole, and so do those with punctuation behind them.
    ["Troops, US-led: left!", ["Troops", ",", "US", "-", "led", ":", "left", "!"]],
    ["No. 5 left at 3 p.m. – late; Jr. stayed", "No. 5 left at 3 p.m. – late ; Jr. stayed".split(" ")],
  ])("%s", (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test("every character but white space is in a token, in order", () => {
    const text = "“It’s ½ done,” said Dr. O’Hara—of St. Just (Cornwall)… 3%–4%, €5m; naïve 😀 co\u00adlapse.";
    expect(tokensOf(text).join("")).toBe(text.replace(/\s/g, ""));
  });

  test("line breaks part paragraphs, but not in hard-wrapped text", () => {
    expect(paragraphsOf("One.\nTwo.")).toHaveLength(2);
    expect(
      paragraphsOf("The ferry that\nsank off the\ncoast was old\nand heavy.\n\nIt had no\nradio."),
    ).toHaveLength(2);
    // Two full lines, one break: the second begins with a name's second half, the third within the sentence.
    const wired =
      "NORTHGATE (Echo) -- The ferry that sank off the coast last week was old, Rosa\nWhitlock told reporters, and the port of Halvern had let it sail without a\nradio.";
    expect(paragraphsOf(wired)).toHaveLength(1);
    expect(paragraphsOf(`${wired}\n\n${wired}`)).toHaveLength(2);
  });

  test("a list of short lines is not hard-wrapped text", () => {
    expect(paragraphsOf("Halvern 3\nBelmora 2\nNorthgate 1\nPort Ellery 0")).toHaveLength(4);
    expect(paragraphsOf("The ferry sank.\nThree people died.\nTwo were saved.")).toHaveLength(3);
    expect(
      paragraphsOf(`${"The ferry was old and had no radio on board. ".repeat(5)}\nand so it sank`),
    ).toHaveLength(2);
  });
});

describe("the headline of plain text", () => {
  const kindsOf = (text: string, title: string | null) =>
    withHeadline(paragraphsOf(text), text, title).map(({ kind }) => kind);
  const lead = "A ferry sank off the coast of Halvern on Monday, the harbour office said.";

  test.each([
    ["is the line that is the title", `Ferry sinks off Halvern.\n\n${lead}`, "Ferry sinks off Halvern."],
    ["is a line without a last mark above a sentence", `Ferry sinks off Halvern\n${lead}`, null],
  ])("%s", (_, text, title) => {
    expect(kindsOf(text, title)).toEqual(["headline", "paragraph"]);
  });

  test.each([
    ["where another title is given", `Ferry sinks off Halvern\n${lead}`, "Ferry news"],
    ["where the line is a sentence", `A ferry sank off Halvern.\n${lead}`, null],
    ["where the line opens what follows", `The harbour office said:\n${lead}`, null],
    ["where no sentence follows", "Halvern 3 Belmora 2\nNorthgate 1 Port Ellery 0", null],
    ["where it is the whole text", "Ferry sinks off Halvern", null],
    ["where a word stands alone", `Halvern\n${lead}`, null],
  ])("is none %s", (_, text, title) => {
    expect(kindsOf(text, title)).not.toContain("headline");
  });
});
