import { describe, expect, test } from "vitest";
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

  test("also the first mention of everything at density 2, every mention at 3", () => {
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
