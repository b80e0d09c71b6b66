import { describe, expect, test } from "vitest";
import { readPhrases } from "../../../src/engine/syntax/phrases.ts";
import { documentOf } from "../../support/document.ts";

const phrasesOf = (text: string) => {
  const { nouns, verbs } = readPhrases(documentOf(text));
  return {
    nouns: nouns.map(({ preposition, start, end }) => `${preposition ?? "-"}: ${text.slice(start, end)}`),
    verbs: verbs.map(({ voice, start, end }) => `${text.slice(start, end)} (${voice})`),
  };
};

describe("phrases", () => {
  test.each([
    [
      "Drones hit an oil pumping station outside Port Ellery.",
      ["-: Drones", "-: an oil pumping station", "outside: Port Ellery"],
      ["hit (active)"],
    ],
    [
      "Three soldiers were killed by a bomb near Halvern.",
      ["-: Three soldiers", "by: a bomb", "near: Halvern"],
      ["were killed (passive)"],
    ],
    [
      "The board saw two new locally painted houses and their recently painted names.",
      ["-: The board", "-: two new locally painted houses", "-: their recently painted names"],
      ["saw (active)"],
    ],
    [
      "The ministry has not said who did it.",
      ["-: The ministry", "-: who", "-: it"],
      ["has not said (active)", "did (active)"],
    ],
  ])("%s", (text, nouns, verbs) => {
    expect(phrasesOf(text)).toEqual({ nouns, verbs });
  });

  test.each([
    ["Man stabbed to death on commuter train", ["stabbed (passive)"]],
    ["Two injured after raid in Halvern", ["injured (passive)"]],
    ["Police injured two men in Halvern.", ["injured (active)"]],
    ["A bomb killed at least 12 people.", ["killed (active)"]],
    ["A storm injured over 40 people.", ["injured (active)"]],
    ["The man who stabbed her was found.", ["stabbed (active)", "was found (passive)"]],
  ])("what has no object has undergone it: %s", (text, verbs) => {
    expect(phrasesOf(text).verbs).toEqual(verbs);
  });

  test("no phrase crosses a sentence", () => {
    expect(phrasesOf("They saw the fire. Police came.").nouns).toEqual([
      "-: They",
      "-: the fire",
      "-: Police",
    ]);
  });
});
