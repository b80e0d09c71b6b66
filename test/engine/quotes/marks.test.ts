import { describe, expect, test } from "vitest";
import { readQuotations } from "../../../src/engine/quotes/marks.ts";
import { documentOf } from "../../support/document.ts";

const marked = (text: string) =>
  readQuotations(documentOf(text)).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)));

describe("marks", () => {
  test.each([
    ["curly", "“We built it.”"],
    ["straight", '"We built it."'],
    ["single", "‘We built it.’"],
    ["guillemets", "«We built it.»"],
    ["low", "„We built it.“"],
    ["typewritten", "``We built it.''"],
    ["typewritten on both sides", "''We built it.''"],
    ["mixed", "“We built it.’’"],
  ])("%s", (_kind, text) => {
    expect(marked(`${text} He left.`)).toEqual([["We built it."]]);
  });

  test("nested marks belong to the outer quotation", () => {
    expect(marked("“He said ‘no’ to us,” she said.")).toEqual([["He said ‘no’ to us,"]]);
    expect(marked("“He said “no” to us,” she said.")).toEqual([["He said “no” to us,"]]);
  });

  test("two single marks that close make no double ones of the others", () => {
    expect(marked("'We built it,' he said. 'It is ours.'' He left.")).toEqual([
      ["We built it,"],
      ["It is ours."],
    ]);
  });

  test("a word in marks of the same kind is nested", () => {
    expect(marked('"We call it "open" now," she said.')[0]?.[0]).toMatch(/^We call it/);
    expect(marked('"We call it "open" now.\n\n"We do." He left.')[0]?.[0]).toMatch(/^We call it/);
  });

  test("a paragraph that opens again goes on", () => {
    expect(marked("“One.\n\n“Two.\n\n“Three.” He left.")).toEqual([["One.", "Two.", "Three."]]);
  });

  test("an unclosed quotation ends with its paragraph", () => {
    expect(marked("“One is here.\n\nTwo is not.")).toEqual([["One is here."]]);
  });

  test.each([
    ["plural possessives", "The dockers' pier and the sailors' inn"],
    ["decades and clipped words", "In the '90s they sang rock 'n' roll"],
    ["feet and inches", "A pier 6' 2\" wide"],
    ["an empty pair", "“” and “ ”"],
  ])("no quotation in %s", (_kind, text) => {
    expect(marked(text)).toEqual([]);
  });

  test("time grows with the text, not with its square", () => {
    const timeOf = (n: number) => {
      const text = "'x ' “y ".repeat(n);
      const document = documentOf(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
      const start = performance.now();
      readQuotations(document);
      return performance.now() - start;
    };
    timeOf(500);
    // Four times the text: a linear reader takes four times as long, a quadratic one sixteen times.
    expect(timeOf(8_000)).toBeLessThan(9 * Math.max(timeOf(2_000), 100));
  });
});
