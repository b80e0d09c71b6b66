import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = {
  "Ana Whitlock": { type: "person", description: "mayor" },
  "Joe Tarrant": "person",
  "Institute of Tides": "organization",
  "Harbour Gazette": "organization",
} as const;
const sourcesIn = (text: string) => quotesIn(text, CAST).map(({ source }) => source);

describe("one source under several words", () => {
  test.each([
    [
      "age",
      "Ana Whitlock said the pier was safe. The 37-year-old said nobody was hurt.",
      ["Ana Whitlock", "Ana Whitlock"],
    ],
    [
      "kind of person",
      "Ana Whitlock said the pier was safe. The woman said nobody was hurt.",
      ["Ana Whitlock", "Ana Whitlock"],
    ],
    [
      "word of its name",
      "The Institute of Tides said the sea would rise. The institute said the pier was safe.",
      ["Institute of Tides", "Institute of Tides"],
    ],
    [
      "kind of outlet",
      "The newspaper Harbour Gazette said the pier was sold. The paper said nobody was told.",
      ["Harbour Gazette", "Harbour Gazette"],
    ],
    [
      "unnamed",
      "A new source said the pier was sold. The source said nobody was told.",
      ["new source", "new source"],
    ],
  ])("%s", (_words, text, sources) => {
    expect(sourcesIn(text)).toEqual(sources);
  });

  test.each([
    [
      "another man",
      "Ana Whitlock said the pier was safe. The man said nobody was hurt.",
      ["Ana Whitlock", "man"],
    ],
    [
      "somebody new",
      "Ana Whitlock said the pier was safe. A woman said nobody was hurt.",
      ["Ana Whitlock", "woman"],
    ],
    [
      "no such word in the name",
      "The Institute of Tides said the sea would rise. The ministry said the pier was safe.",
      ["Institute of Tides", "ministry"],
    ],
    [
      "another source",
      "A new source said the pier was sold. Another source said nobody was told.",
      ["new source", "Another source"],
    ],
  ])("not %s", (_words, text, sources) => {
    expect(sourcesIn(text)).toEqual(sources);
  });
});
