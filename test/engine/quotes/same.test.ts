import { describe, expect, test } from "vitest";
import { quotesIn } from "./scene.ts";

const CAST = {
  "Ana Whitlock": "person",
  "Joe Tarrant": { type: "person", description: "mayor" },
  "Alice Marsh": { type: "person", description: "police chief" },
  "Institute of Tides": "organization",
  "Harbour Gazette": "organization",
  "Brunswick Holdings": "organization",
} as const;
const sourcesIn = (text: string) => quotesIn(text, CAST).map(({ source }) => source);

describe("one source under several words", () => {
  test.each([
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
      "company",
      "Brunswick Holdings said the pier was sold. The company said nobody was told.",
      ["Brunswick Holdings", "Brunswick Holdings"],
    ],
    [
      "surname",
      "Joe Tarrant Jr. said the pier was sold. “We are not told anything,” Tarrant said.",
      ["Joe Tarrant", "Joe Tarrant"],
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
      "an official, who is not called so",
      "Alice Marsh said the pier was safe. The woman said nobody was hurt.",
      ["Alice Marsh", "woman"],
    ],
    [
      "a company that is an office",
      "The Institute of Tides said the sea would rise. The company said the pier was safe.",
      ["Institute of Tides", "company"],
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
