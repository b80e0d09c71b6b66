import { expect, test } from "vitest";
import { clauseOf } from "../../src/ui/clause.ts";

const around = (text: string, words: string): [string, string, string] => {
  const start = text.indexOf(words);
  const { before, words: shown, after } = clauseOf(text, { start, end: start + words.length });
  return [before, shown, after];
};

test("a short sentence is shown whole, and nothing of its neighbours", () => {
  const text = "Smoke rose.\n\nThe port was shut. Mr. Feld counted 17 people there. Nobody\nslept.";
  expect(around(text, "17 people")).toEqual(["Mr. Feld counted ", "17 people", " there."]);
});

test("a block is never left", () => {
  expect(around("A fire in Halvern\n\n17 people were hurt", "17 people")).toEqual([
    "",
    "17 people",
    " were hurt",
  ]);
});

test("a long sentence is cut where a clause begins and ends, or else between words", () => {
  const text = `The governor, who had come from the capital by night, said that the board of the harbour had counted 17 people in the old hall, which stands beside the depot and burned for the whole night before.`;
  const [before, , after] = around(text, "17 people");
  expect(before).toBe("… said that the board of the harbour had counted ");
  expect(after).toBe(" in the old hall\u00a0…");
  const plain = `${"word ".repeat(40)}17 people ${"word ".repeat(40)}`;
  const [left, , right] = around(plain, "17 people");
  expect(left.startsWith("… word")).toBe(true);
  expect(right.endsWith("word\u00a0…")).toBe(true);
  expect(left.length + right.length).toBeLessThan(160);
});

test("words that end their sentence do not bring the next one along", () => {
  expect(around("They fought for six years. Nobody won.", "six years")).toEqual([
    "They fought for ",
    "six years",
    ".",
  ]);
});

test("a number's own comma and full stop end nothing", () => {
  expect(around("It holds 1,200 tonnes or 2.5 million cans of oil.", "cans")[0]).toBe(
    "It holds 1,200 tonnes or 2.5 million ",
  );
});
