import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/engine/index.ts";
import { chooseMarks } from "../../src/page/choose.ts";
import { DEFAULTS } from "../../src/platform/settings.ts";
import { read } from "../support/read.ts";

const analysis = read(
  "Two soldiers were killed near Halvern on Tuesday, Omar Feld said. “We mourn them,” he said. The war in Kenya cost $5 million. Feld left Halvern.",
  "Two soldiers killed near Halvern",
);
const marks = (density: 0 | 1 | 2 | 3, categories = {}) =>
  chooseMarks(analysis, { density, categories: { ...DEFAULTS.marks.categories, ...categories } }).map(
    ({ style, start, end }) => `${style}: ${analysis.article.text.slice(start, end)}`,
  );

describe("what is marked", () => {
  test("nothing at density 0", () => {
    expect(marks(0)).toEqual([]);
  });

  test("what the card uses at density 1", () => {
    const found = marks(1);
    expect(found).toContain("figure: Two soldiers");
    expect(found).toContain("speech-direct: We mourn them");
    expect(found).not.toContain("figure: $5 million");
  });

  test("the first mention of everything at density 2, every mention at 3", () => {
    expect(marks(2)).toContain("figure: $5 million");
    expect(marks(2).filter((mark) => mark.endsWith("Feld"))).toHaveLength(1);
    expect(marks(3).filter((mark) => mark.endsWith("Feld"))).toHaveLength(2);
  });

  test("a category that is switched off is not marked", () => {
    expect(marks(3, { figure: false, speech: false }).some((mark) => /^(?:figure|speech)/.test(mark))).toBe(
      false,
    );
    expect(marks(3, { figure: false }).some((mark) => mark.startsWith("place"))).toBe(true);
  });
});

describe("of the mentions of one thing", () => {
  const paragraph = (text: string) => ({ kind: "paragraph" as const, text });
  const blocks = [
    { kind: "headline" as const, text: "Omar Feld leaves Halvern" },
    ...["Omar Feld left Halvern on Tuesday.", "Feld had lived in Halvern for years.", "It rained."].map(
      paragraph,
    ),
    { kind: "heading" as const, text: "A long way" },
    ...["Feld took the bus from Halvern.", "It was late.", "It was cold.", "It was dark."].map(paragraph),
    ...["Nobody saw Feld.", "Feld said nothing."].map(paragraph),
  ];
  let text = "";
  const laid = blocks.map(({ kind, text: words }) => {
    const start = text.length === 0 ? 0 : text.length + 2;
    text += (text.length === 0 ? "" : "\n\n") + words;
    return { kind, start, end: text.length };
  });
  const everywhere = (words: string) =>
    [...text.matchAll(new RegExp(words, "g"))].map(({ index }) => ({
      start: index,
      end: index + words.length,
      form: "name" as const,
    }));
  const feld = everywhere("Feld");
  const story: Analysis = {
    ...analysis,
    article: { ...analysis.article, text, blocks: laid },
    entities: [{ id: "e1", type: "person", name: "Omar Feld", description: null, mentions: feld }],
    figures: [],
    dates: [],
    quotes: [],
    event: {
      type: "other",
      nutgraf: laid[1]!,
      attributes: [
        {
          role: "actor",
          value: "Feld",
          text: "Feld",
          evidence: [feld[2]!],
          modality: "stated",
          cue: null,
          attributedTo: null,
          confidence: 1,
        },
      ],
      unsure: [],
    },
  };
  const markedAt = (density: 1 | 2 | 3, of = story) =>
    chooseMarks(of, { density, categories: DEFAULTS.marks.categories }).map(({ start }) =>
      feld.findIndex((mention) => mention.start === start),
    );

  test("the first of each group of paragraphs is marked: headline, lead, after a heading, further down", () => {
    // With its heading a group has five blocks: the sixth begins the next.
    expect(markedAt(2)).toEqual([0, 1, 3, 4]);
    expect(markedAt(3)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("what the card uses is marked, and never without the first mention", () => {
    expect(markedAt(1)).toEqual([0, 2]);
    expect(markedAt(1, { ...story, event: null })).toEqual([]);
  });
});

test("a day that is told again is marked once in a group, and each figure where it stands first", () => {
  const again = read(
    "On Tuesday 12 people died in Halvern. The 12 people died at noon on Tuesday. Another 7 people were hurt.",
    "12 people dead in Halvern",
  );
  const found = chooseMarks(again, { density: 2, categories: DEFAULTS.marks.categories })
    .filter(({ style }) => style === "figure")
    .map(({ start, end }) => again.article.text.slice(start, end));
  expect(found.filter((words) => words.includes("Tuesday"))).toHaveLength(1);
  expect(found.some((words) => words.includes("7"))).toBe(true);
});
