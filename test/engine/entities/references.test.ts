import { describe, expect, test } from "vitest";
import { readReferences } from "../../../src/engine/entities/references.ts";
import { parse } from "../../../src/engine/nlp.ts";
import { paragraphsOf } from "../../../src/engine/text/blocks.ts";
import { type Cast, castIn } from "../quotes/scene.ts";

/** The pronouns and nominals of each person: { "Ana Whitlock": ["she", "mayor"] }. */
const referencesIn = (text: string, cast: Cast) =>
  Object.fromEntries(
    readReferences(parse(text, paragraphsOf(text)), castIn(text, cast)).map(({ name, mentions }) => [
      name,
      mentions.filter(({ form }) => form !== "name").map(({ start, end }) => text.slice(start, end)),
    ]),
  );

describe("pronouns", () => {
  test("the subject of the sentence before is meant", () => {
    expect(
      referencesIn("Dana Quill met Robin Tarr at the pier. He left at noon.", {
        "Dana Quill": "person",
        "Robin Tarr": { type: "person", description: "spokesman" },
      }),
    ).toEqual({ "Dana Quill": [], "Robin Tarr": ["He"] });
  });

  test("what a given name suggests decides between two", () => {
    expect(
      referencesIn("Mary Quill met John Tarr at the pier. He left and she stayed.", {
        "Mary Quill": "person",
        "John Tarr": "person",
      }),
    ).toEqual({ "Mary Quill": ["she"], "John Tarr": ["He"] });
  });

  test("nobody is meant where nobody was named before, or too far away", () => {
    expect(referencesIn("She left. Mary Quill stayed.", { "Mary Quill": "person" })).toEqual({
      "Mary Quill": [],
    });
    const far = "Mary Quill stayed. One came. Two came. Three came. Four came. Five came. She left.";
    expect(referencesIn(far, { "Mary Quill": "person" })).toEqual({ "Mary Quill": [] });
  });

  test("a given name tells whom a pronoun cannot mean", () => {
    const cast = { "Peter Quill": "person" } as const;
    expect(referencesIn("Peter Quill stayed. She slept.", cast)).toEqual({ "Peter Quill": [] });
    expect(referencesIn("Peter Quill stayed. He slept.", cast)).toEqual({ "Peter Quill": ["He"] });
  });

  test("the given entities stay as they are", () => {
    const text = "Mary Quill stayed. She slept.";
    const cast = castIn(text, { "Mary Quill": "person" });
    const before = structuredClone(cast);
    readReferences(parse(text, paragraphsOf(text)), cast);
    expect(cast).toEqual(before);
  });
});

describe("nominals", () => {
  const PRIME = { type: "person", description: "Prime Minister" } as const;
  const TRADE = { type: "person", description: "Trade Minister" } as const;

  test("the words of a description mean its person", () => {
    expect(
      referencesIn("Prime Minister Mary Quill resigned. The prime minister was tired; the minister slept.", {
        "Mary Quill": PRIME,
      }),
    ).toEqual({ "Mary Quill": ["prime minister", "minister"] });
  });

  test("of two ministers the words before tell which; alone they tell nothing", () => {
    expect(
      referencesIn(
        "Prime Minister Mary Quill met Trade Minister John Tarr. The trade minister left. The minister slept.",
        { "Mary Quill": PRIME, "John Tarr": TRADE },
      ),
    ).toEqual({ "Mary Quill": [], "John Tarr": ["trade minister"] });
  });

  test.each([
    ["a title before a name", "Mary Quill resigned. The minister Dora Bell stayed."],
    ["an office elsewhere", "Mary Quill resigned. The minister of finance stayed."],
    ["no article", "Mary Quill resigned. A minister stayed."],
    ["not introduced yet", "The minister resigned. Mary Quill stayed."],
  ])("no nominal: %s", (_why, text) => {
    expect(referencesIn(text, { "Mary Quill": TRADE })).toEqual({ "Mary Quill": [] });
  });
});
