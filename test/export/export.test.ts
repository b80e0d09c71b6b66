import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { field } from "../../src/export/csv.ts";
import { takeAlong, toCsl, toCsv, toMarkdown } from "../../src/export/index.ts";
import { read } from "../support/read.ts";

const TEXT =
  "Three rockets struck a camp near Halvern on Tuesday, killing two soldiers, the ministry said. “It was an act of war,” said minister Omar Feld.";
const analysis = { ...read(TEXT, "Rockets | strike *camp*") };

/** The first row under the header, by column: a reader of RFC 4180. */
function cells(csv: string): Record<string, string> {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === "\r\n") rows.push([]);
  }
  expect(rows[1]).toHaveLength(rows[0]!.length);
  return Object.fromEntries(rows[0]!.map((name, i) => [name, rows[1]![i]!]));
}

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
    expect(lines[1]).toMatch(/^2026-03-10,attack,/);
  });

  test("CSV gives counts with their bounds, never more than the text does", () => {
    const least = read(
      "A blast in Halvern killed at least 12 people on Monday, police said.",
      "Blast kills at least 12",
    );
    expect(cells(toCsv(least))).toMatchObject({ killed_min: "12", killed_max: "", injured_min: "" });
    const exact = read("A blast in Halvern killed 12 people on Monday, police said.", "Blast kills 12");
    expect(cells(toCsv(exact))).toMatchObject({ killed_min: "12", killed_max: "12" });
    expect(cells(toCsv(exact)).killed_quote).toContain("12");
  });

  test("CSV of any text is read back as it was, and no cell is a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (title, publisher) => {
        const row = cells(toCsv({ ...analysis, article: { ...analysis.article, title, publisher } }));
        const flat = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
        expect(row.title?.replace(/^'/, "")).toBe(flat(title).replace(/^'/, ""));
        for (const cell of [row.title!, row.publisher!])
          expect(cell).toMatch(/^(?:[+-]?\d[\d.]*%?$|[^=+\-@\t\r]|$)/);
      }),
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+44 (0)20", "'+44 (0)20"],
    ["-3+cmd|' /C calc'!A0", "'-3+cmd|' /C calc'!A0"],
    ["-3 million", "'-3 million"],
    ["-3", "-3"],
    ["-6.5%", "-6.5%"],
    ["@x", "'@x"],
    ["\t=1", "'=1"],
    ["\r=1", "'=1"],
    ["\0=1", "'=1"],
    ["＝1", "'＝1"],
    ["two\r\nlines", "two lines"],
    ['say "no", now', '"say ""no"", now"'],
    ["plain", "plain"],
    [-3, "-3"],
    [null, ""],
  ])("the CSV field %j is written %j", (value, written) => {
    expect(field(value)).toBe(written);
  });

  test("CSL has the day in parts, and leaves out what is not known", () => {
    const [item] = JSON.parse(toCsl(analysis));
    expect(item).toMatchObject({ type: "article-newspaper", issued: { "date-parts": [[2026, 3, 12]] } });
    expect(item).not.toHaveProperty("author");
  });

  test.each([
    ["2026", [2026]],
    ["2026-03", [2026, 3]],
    ["2026-03-12T07:40:00+01:00", [2026, 3, 12]],
    ["yesterday", null],
    [null, null],
  ])("CSL has as much of %j as is known", (published, parts) => {
    const [item] = JSON.parse(toCsl({ ...analysis, article: { ...analysis.article, published } }));
    expect(item.issued?.["date-parts"][0] ?? null).toEqual(parts);
  });

  test("Markdown links a value to its words on the page, and any address stays one link", () => {
    const url = "https://a.example/x_(y)|z";
    const markdown = toMarkdown({ ...analysis, article: { ...analysis.article, url } });
    expect(markdown).toMatch(
      /\| Killed \| \[2 \(.*\)\]\(https:\/\/a\.example\/x_%28y%29%7Cz#:~:text=[^\s()|]+\) \|/,
    );
  });

  test("a file is named after day and headline, in plain letters", () => {
    const named = (title: string | null, published: string | null) =>
      takeAlong({ ...analysis, article: { ...analysis.article, title, published } }, "csl").name;
    expect(named("Crème brûlée: it’s 5% up!", "2026-03-12T07:40")).toBe(
      "2026-03-12-creme-brulee-its-5-up.csl.json",
    );
    expect(named("../../etc/passwd", null)).toBe("etc-passwd.csl.json");
    expect(named("ニュース", "2026-03-12")).toBe("nutgraf-2026-03-12.csl.json");
    expect(named(null, null)).toBe("nutgraf.csl.json");
    expect(named("word ".repeat(90), null).length).toBeLessThan(70);
  });

  test("an analysis without an event is exported all the same", () => {
    const none = { ...analysis, event: null, background: [] };
    expect(toMarkdown(none)).toContain("No event was found.");
    expect(toCsv(none).trimEnd().split("\r\n")).toHaveLength(1);
  });
});
