import { describe, expect, test } from "vitest";
import { readReferences } from "../../../src/engine/entities/references.ts";
import { documentOf } from "../../support/document.ts";
import { type Cast, castIn } from "../quotes/scene.ts";
import { gazetteer } from "./marked.ts";

/** The pronouns and nominals of each person: { "Ana Whitlock": ["she", "mayor"] }. */
const referencesIn = (text: string, cast: Cast) =>
  Object.fromEntries(
    readReferences(documentOf(text), castIn(text, cast), gazetteer).map(({ name, mentions }) => [
      name,
      mentions.filter(({ form }) => form !== "name").map(({ start, end }) => text.slice(start, end)),
    ]),
  );

describe("pronouns", () => {
  test("the subject of the sentence before is meant", () => {
    expect(
      referencesIn("Dana Quill met Robin Tarr at the pier. He left at noon.", {
        "Dana Quill": "person",
        "Robin Tarr": "person",
      }),
    ).toEqual({ "Dana Quill": ["He"], "Robin Tarr": [] });
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

  test("kin that a name is set off from tells its sex", () => {
    expect(
      referencesIn(
        'Mr. Quill’s wife, Dana, said that "it is sound." Her son, Robin Tarr, laughed. "It leaks," he said.',
        {
          "Mr. Quill": "person",
          Dana: "person",
          "Robin Tarr": "person",
        },
      ),
    ).toEqual({ "Mr. Quill": [], Dana: ["Her"], "Robin Tarr": ["he"] });
  });

  test("the given entities stay as they are", () => {
    const text = "Mary Quill stayed. She slept.";
    const cast = castIn(text, { "Mary Quill": "person" });
    const before = structuredClone(cast);
    readReferences(documentOf(text), cast, gazetteer);
    expect(cast).toEqual(before);
  });
});

describe("pronouns and speech", () => {
  const ALL = { "Mary Quill": "person", "Omar Feld": "person", "John Tarr": "person" } as const;
  const in3 = (text: string) => referencesIn(text, ALL);

  test("who speaks before a quotation says it, not whom it names", () => {
    expect(in3('John Tarr came in. "We know Omar Feld and he is ill," he said.')).toEqual({
      "Mary Quill": [],
      "Omar Feld": ["he"],
      "John Tarr": ["he"],
    });
  });

  test("who is told something does not go on saying it", () => {
    const found = in3("Tarr, 58, told reporter Omar Feld in Cobden that it was shut. He lamented the fact.");
    expect(found["John Tarr"]).toEqual(["He"]);
  });

  test("who tells what another promised goes on", () => {
    const found = in3(
      "And, John Tarr added, Omar Feld promised it would open, but it is shut. “I am sick of it,” he said.",
    );
    expect(found["John Tarr"]).toEqual(["he"]);
  });

  test("who is heard in the text says it, rather than whom it only names", () => {
    const found = in3(
      "Mr Feld said it belonged to Mr Tarr, who closed it. He said Mr Tarr later sold it to the port.\n\nMr Tarr then left the town.\n\n“Nothing was done,” he said.",
    );
    expect(found["Omar Feld"]).toEqual(["He", "he"]);
  });

  test("a long quotation is no distance", () => {
    const speech = '"One came. Two came. Three came. Four came. Five came. Six came," he said.';
    expect(in3(`John Tarr spoke. ${speech}`)["John Tarr"]).toEqual(["he"]);
  });

  test("nobody calls himself he: in a quotation he is not its speaker", () => {
    const found = in3('Omar Feld was ill. "He is in bed," said John Tarr.');
    expect(found["Omar Feld"]).toEqual(["He"]);
    expect(found["John Tarr"]).toEqual([]);
  });

  test("what somebody said is about himself unless the sex differs", () => {
    expect(in3("Omar Feld died. John Tarr said that he would stay.")["John Tarr"]).toEqual(["he"]);
    expect(in3("Mary Quill was ill. John Tarr said that she would stay.")["Mary Quill"]).toEqual(["she"]);
  });

  test("a pronoun is given to nobody whose name or title contradicts it", () => {
    expect(in3("John Tarr came in. She left.")).toEqual({
      "Mary Quill": [],
      "Omar Feld": [],
      "John Tarr": [],
    });
  });

  test("one guess locks nothing: after a doubtful pronoun the next is free", () => {
    const cast = { "Ilo Venn": "person", "Osu Marn": "person" } as const;
    const found = referencesIn("Ilo Venn met Osu Marn. She left. Ilo Venn slept. He woke.", cast);
    expect(found["Ilo Venn"]).toEqual(["She", "He"]);
  });

  test("the sentence's own subject rather than that of a clause in it", () => {
    const found = referencesIn("Ilo Venn told how Osu Marn left. She wept.", {
      "Ilo Venn": "person",
      "Osu Marn": "person",
    });
    expect(found["Ilo Venn"]).toEqual(["She"]);
  });

  test("who speaks behind an apposition speaks", () => {
    const cast = { "Ilo Venn": "person", "Osu Marn": "person" } as const;
    const found = referencesIn(
      "Osu Marn was here. Another villager, Ilo Venn, said it was cold. She added that it rained.",
      cast,
    );
    expect(found["Ilo Venn"]).toEqual(["She"]);
  });

  test("an object is not the subject of its clause", () => {
    expect(in3("Omar Feld came. John Tarr met him.")["Omar Feld"]).toEqual(["him"]);
  });

  test("somebody without a name takes the pronoun away", () => {
    expect(
      in3("Mary Quill left. A neighbour told reporters about it. She was afraid.")["Mary Quill"],
    ).toEqual([]);
    expect(in3("Mary Quill, a neighbour, left. She was afraid.")["Mary Quill"]).toEqual(["She"]);
  });

  test("a pronoun before its name means that name", () => {
    expect(in3("Omar Feld left. In his speech, John Tarr praised it.")["John Tarr"]).toEqual(["his"]);
  });

  test("a name for women and men alike tells nothing", () => {
    expect(referencesIn("Robin Tarr came. He left.", { "Robin Tarr": "person" })["Robin Tarr"]).toEqual([
      "He",
    ]);
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
