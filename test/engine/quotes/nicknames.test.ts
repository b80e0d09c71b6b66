import { expect, test } from "vitest";
import { read, words } from "../../support/read.ts";

const saidIn = (text: string) => {
  const analysis = read(text);
  return analysis.quotes.map(({ contents, source }) => [
    words(analysis, contents).join(" | "),
    source?.name ?? null,
  ]);
};

test.each([
  ["“Nobody helped us,” said Nora “Bea” Whitlock, 61, of Halvern.", "Nora “Bea” Whitlock"],
  ["“Nobody helped us,” Nora “Bea” Whitlock said.", "Nora “Bea” Whitlock"],
  ['"Nobody helped us," said Nora "Bea" Whitlock.', 'Nora "Bea" Whitlock'],
  ["“Nobody helped us,” according to Thomas ‘Tom’ Reuel.", "Thomas ‘Tom’ Reuel"],
])("a speaker with a nickname: %s", (text, name) => {
  expect(saidIn(text)).toEqual([["Nobody helped us", name]]);
});

test("marks behind a cue that are no part of a name end what it is about", () => {
  expect(saidIn("“Nobody helped us,” said Nora Whitlock. “They all left,” said Tomas Reuel.")).toEqual([
    ["Nobody helped us", "Nora Whitlock"],
    ["They all left", "Tomas Reuel"],
  ]);
});
