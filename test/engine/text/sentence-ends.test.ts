import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/engine/nlp.ts";
import { paragraphsOf } from "../../../src/engine/text/blocks.ts";

const sentencesOf = (text: string): string[] =>
  tokenize(text, paragraphsOf(text)).sentences.map(({ start, end }) => text.slice(start, end));

describe("where a sentence ends", () => {
  test.each([
    ["The U.S. troops left Halvern. The town is quiet."],
    ["They fled to the U.S. The rest stayed."],
    ["It opened at 5 p.m. The doors closed at nine."],
    ["Gen. Whitlock met Sen. Tarrant. They agreed."],
    ["The price of No. 5 rose. No. 6 fell."],
    ["The firm Halvern Kft. closed its mill. It had lost money."],
    ["“It is over.” He left."],
    ["Ana B. Whitlock won. She thanked her voters."],
  ])("two: %s", (text) => {
    expect(sentencesOf(text)).toHaveLength(2);
  });

  test.each([
    ["The U.S. Navy sent a ship to Halvern."],
    ["Ferrant Inc. said that the mill closed."],
    ["Lt. Col. Joe Tarrant of the U.S. Army spoke."],
    ["See Art. 7 of the treaty."],
    ["The vote is on Jan. 5 in Belmora."],
  ])("one: %s", (text) => {
    expect(sentencesOf(text)).toHaveLength(1);
  });

  test("no line of hard-wrapped copy ends one", () => {
    const text =
      "The ferry that sank\noff the coast was old\nand heavy, officials\nsaid on Friday.\n\nIt had no\nradio on board and\nno boats.";
    expect(sentencesOf(text)).toHaveLength(2);
  });
});
