import { describe, expect, test } from "vitest";
import { relationOf } from "../../src/compare/relation.ts";
import type { Analysis, Role } from "../../src/engine/index.ts";
import { told } from "./stories.ts";

/** A value of a page, by its words in the page's text. */
function valueIn(text: string, words: string, role: Role, value: string | number = words) {
  const analysis = told({ title: "A morning in Halvern", text, published: null });
  const start = analysis.article.text.indexOf(words);
  const attribute = {
    role,
    value,
    text: words,
    evidence: [{ start, end: start + words.length }],
    modality: "stated" as const,
    cue: null,
    attributedTo: null,
    confidence: 0.9,
  };
  return { analysis, attribute };
}

/** How words of two pages stand to each other in a row; each stands in a sentence of its own, or is it. */
function relation(role: Role, [a, inA]: [string, string?], [b, inB]: [string, string?]) {
  const [x, y] = [valueIn(inA ?? `${a}.`, a, role), valueIn(inB ?? `${b}.`, b, role)];
  const pages: Analysis[] = [x.analysis, y.analysis];
  return relationOf({ page: 0, attribute: x.attribute }, { page: 1, attribute: y.attribute }, pages);
}

describe("words of a row", () => {
  test.each<[Role, string, string]>([
    ["outcome", "found guilty", "was found guilty"],
    ["charge", "second-degree murder", "murder in the second degree"],
    ["target", "two anglers", "anglers"],
    ["actor", "the Northgate Harbour Board", "Northgate Harbour Board"],
  ])("%s: “%s” and “%s” are the same", (role, a, b) => {
    expect(relation(role, [a], [b])).toBe("same");
  });

  test.each<[Role, string, string]>([
    ["outcome", "found guilty", "found not guilty"],
    ["outcome", "reached a deal", "never reached a deal"],
    ["charge", "first-degree murder", "second-degree murder"],
    ["target", "two anglers", "three anglers"],
    ["target", "15 anglers", "16 anglers"],
    ["what", "Ferry sinks off Northgate", "Northgate mourns its dead"],
  ])("%s: “%s” and “%s” are not said to agree, nor to fit", (role, a, b) => {
    expect(relation(role, [a], [b])).toBe("apart");
  });

  test("name the same person by any part of the name, and nobody else of that family", () => {
    const mara = "Mara Ostrander, a baker, was charged on Tuesday. Ostrander denied it.";
    const jonas = "Jonas Ostrander, a pilot, was charged on Tuesday. Ostrander denied it.";
    expect(relation("target", ["Mara Ostrander", mara], ["Ostrander", mara])).toBe("same");
    expect(relation("target", ["Mara Ostrander", mara], ["Jonas Ostrander", jonas])).toBe("apart");
  });
});

test.each([
  ["three arrests", "agents announced three arrests", "same"],
  ["Three suspects", "Three suspects were arrested", "same"],
  ["Three fishermen", "Three fishermen were arrested", "apart"],
])("in the row of arrests “%s” and three people: %s is %s", (words, sentence, expected) => {
  const a = valueIn(`On Monday ${sentence}.`, words, "arrested", 3);
  const b = valueIn("Three people were arrested on Monday.", "Three people", "arrested", 3);
  const [one, other] = [
    { page: 0, attribute: a.attribute },
    { page: 1, attribute: b.attribute },
  ];
  expect(relationOf(one, other, [a.analysis, b.analysis])).toBe(expected);
});
