import { describe, expect, test } from "vitest";
import { read, words } from "../support/read.ts";

const quotesOf = (text: string) => {
  const analysis = read(text);
  return analysis.quotes.map(({ kind, contents, source }) => ({
    kind,
    text: words(analysis, contents).join(" | "),
    source: source?.name ?? null,
  }));
};

describe("direct quotations", () => {
  test("the speaker stands behind, in front, or between", () => {
    expect(quotesOf("“We will rebuild the pier,” said Ana Whitlock. The mayor left.")).toEqual([
      { kind: "direct", text: "We will rebuild the pier", source: "Ana Whitlock" },
    ]);
    expect(quotesOf("Ana Whitlock said: “We will rebuild the pier.” The mayor left.")[0]).toMatchObject({
      kind: "direct",
      source: "Ana Whitlock",
    });
    expect(quotesOf("“We will rebuild,” Ana Whitlock said, “and we will not wait.”")).toEqual([
      { kind: "direct", text: "We will rebuild | and we will not wait.", source: "Ana Whitlock" },
    ]);
  });

  test("a pronoun is the person last spoken of", () => {
    const quotes = quotesOf("Ana Whitlock opened the pier on Monday. “It was worth the wait,” she said.");
    expect(quotes).toEqual([{ kind: "direct", text: "It was worth the wait", source: "Ana Whitlock" }]);
  });

  test("a quotation over two paragraphs is one", () => {
    const quotes = quotesOf("Ana Whitlock spoke at noon: “It was old.\n\n“Now we have a new one.”");
    expect(quotes.at(-1)).toMatchObject({
      text: "It was old. | Now we have a new one.",
      source: "Ana Whitlock",
    });
  });

  test("an unnamed source keeps its own words", () => {
    expect(quotesOf("“The engine failed twice,” a harbour official said.")[0]).toMatchObject({
      source: "harbour official",
    });
  });

  test("papers with single marks are read, and apostrophes are none", () => {
    expect(quotesOf("‘We won’t give up the pier,’ said Ana Whitlock.")).toEqual([
      { kind: "direct", text: "We won’t give up the pier", source: "Ana Whitlock" },
    ]);
    expect(quotesOf("The fishermen’s boats weren’t theirs; it’s the board’s pier.")).toEqual([]);
  });

  test.each([
    ["They staged “The Winter Harbour” at the theatre."],
    ["The so-called “experts” left early."],
    ["Ana Whitlock spoke of the pier on “Morning at the Harbour.”"],
    ["Joe “Bones” Tarrant was a docker."],
  ])("no quotation in: %s", (text) => {
    expect(quotesOf(text).filter(({ kind }) => kind !== "indirect")).toEqual([]);
  });

  test("the owner of a spokesman does not speak", () => {
    expect(quotesOf("“She is at home with her family,” Whitlock’s lawyer said.")[0]?.source).toMatch(
      /lawyer/,
    );
  });
});

describe("indirect quotations", () => {
  test.each([
    ["The Harbour Board said that the pier was unsafe.", "the pier was unsafe", "Harbour Board"],
    ["The pier was unsafe, the Harbour Board said.", "The pier was unsafe", "Harbour Board"],
    [
      "According to Ana Whitlock, the pier was unsafe in winter.",
      "the pier was unsafe in winter",
      "Ana Whitlock",
    ],
    [
      "The pier was unsafe in winter, according to Ana Whitlock.",
      "The pier was unsafe in winter",
      "Ana Whitlock",
    ],
  ])("%s", (text, content, source) => {
    expect(quotesOf(text)).toContainEqual({ kind: "indirect", text: content, source });
  });

  test.each([
    ["The state of the pier was poor."],
    ["They need to respond to the report."],
    ["Ana Whitlock added a room to the house."],
  ])("nothing is reported in: %s", (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});
