import { describe, expect, test } from "vitest";
import { field } from "../../src/export/csv.ts";
import {
  fragmentLink,
  textDirective,
  toAnnotations,
  toCsl,
  toCsv,
  toMarkdown,
} from "../../src/export/index.ts";
import { read } from "../support/read.ts";

const TEXT =
  "Three rockets struck a camp near Halvern on Tuesday, killing two soldiers, the ministry said. “It was an act of war,” said minister Omar Feld.";
const analysis = { ...read(TEXT, "Rockets | strike *camp*") };

describe("exports", () => {
  test("Markdown holds headline, nut graf, rows and quotations, with markup made harmless", () => {
    const markdown = toMarkdown(analysis);
    expect(markdown).toContain("# Rockets \\| strike \\*camp\\*");
    expect(markdown).toMatch(/\| Killed \| 2 \(.*two soldiers\) \|/);
    expect(markdown).toContain("“It was an act of war” (Omar Feld)");
  });

  test("CSV has one header and one row an event, each with as many fields", () => {
    const lines = toCsv(analysis).trimEnd().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^attack,2026-03-10,/);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+44", "'+44"],
    ["-3", "'-3"],
    ["@x", "'@x"],
    ["\t=1", "'=1"],
    ['say "no", now', '"say ""no"", now"'],
    ["plain", "plain"],
    [-3, "-3"],
    [null, ""],
  ])("the CSV field %j is written %j", (value, written) => {
    expect(field(value)).toBe(written);
  });

  test("annotations select the very words, by quotation and by position", () => {
    const page = JSON.parse(toAnnotations(analysis));
    expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(page.items.length).toBeGreaterThan(3);
    for (const { target } of page.items)
      for (const { selector } of target) {
        const [quote, position] = selector;
        expect(TEXT.slice(position.start, position.end)).toBe(quote.exact);
        expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
      }
  });

  test("CSL has the day in parts, and leaves out what is not known", () => {
    const [item] = JSON.parse(toCsl(analysis));
    expect(item).toMatchObject({ type: "article-newspaper", issued: { "date-parts": [[2026, 3, 12]] } });
    expect(item).not.toHaveProperty("author");
  });

  test("an analysis without an event is exported all the same", () => {
    const none = { ...analysis, event: null, background: [] };
    expect(toMarkdown(none)).toContain("No event was found.");
    expect(toCsv(none).trimEnd().split("\r\n")).toHaveLength(1);
    expect(JSON.parse(toAnnotations(none)).items).toEqual([]);
  });
});

describe("links to the words", () => {
  test("words that stand once need no context; others get it; dashes and commas are escaped", () => {
    expect(textDirective("One pier, two-storey piers.", { start: 10, end: 20 })).toBe("text=two%2Dstorey");
    expect(textDirective("A pier. The pier fell.", { start: 12, end: 16 })).toBe(
      "text=A%20pier.%20The-,pier,-fell.",
    );
  });

  test("only pages of the web have links", () => {
    expect(fragmentLink("https://a.example/x#y", "A pier.", { start: 2, end: 6 })).toBe(
      "https://a.example/x#:~:text=pier",
    );
    expect(fragmentLink("file:///x", "A pier.", { start: 2, end: 6 })).toBeNull();
    expect(fragmentLink(null, "A pier.", { start: 2, end: 6 })).toBeNull();
  });
});
