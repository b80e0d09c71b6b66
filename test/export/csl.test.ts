import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import citeproc from "citeproc";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/engine/index.ts";
import { toCsl } from "../../src/export/index.ts";
import { read } from "../support/read.ts";

const TEXT = "Three rockets struck a camp near Halvern on Tuesday, killing two soldiers, the ministry said.";
const analysis = read(TEXT, "Rockets strike camp near Halvern");
const ACCESSED = "2026-03-14";

/** The item of an article that differs from the one above. */
const itemOf = (about: Partial<Article>, accessed: string | undefined = ACCESSED) =>
  JSON.parse(toCsl({ ...analysis, article: { ...analysis.article, ...about } }, { accessed }))[0];

const PAGE = {
  url: "https://courier.example/halvern",
  publisher: "The Orsenia Courier",
  authors: ["Ines Calloway", "Jan van der Berg", "Tomas Reuel Jr.", "Northgate News Agency"],
  people: ["Ines Calloway", "Jan van der Berg", "Tomas Reuel Jr.", "Northgate News Agency"],
};
const { styles, locales } = plugins.config.get("@csl") as Record<
  "styles" | "locales",
  { get(name: string): string }
>;

/** What citeproc asks for: one engine for all items, for it takes a while to read its style. */
let asked: { id: string } | null = null;
const engine = new citeproc.Engine(
  { retrieveLocale: () => locales.get("en-US"), retrieveItem: () => asked },
  styles.get("apa"),
  "en-US",
);
engine.setOutputFormat("text");

/** The line of a reference list that citeproc writes, as Zotero and others do. */
function citeprocLine(item: { id: string }): string {
  engine.updateItems([]);
  asked = item;
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join("").trim();
}

const citationJsLine = (item: unknown): string =>
  new Cite(JSON.stringify([item]))
    .format("bibliography", { template: "apa", format: "text", lang: "en-US" })
    .trim();

const READERS: [name: string, line: (item: { id: string }) => string][] = [
  ["citeproc", citeprocLine],
  ["citation.js", citationJsLine],
];

describe.each(READERS)("%s", (_, line) => {
  test("has people by family and initials, particles and suffixes in place, and bodies as they are", () => {
    expect(line(itemOf(PAGE))).toBe(
      "Calloway, I., van der Berg, J., Reuel, T., Jr., & Northgate News Agency. (2026, March 12). Rockets strike camp near Halvern. The Orsenia Courier. https://courier.example/halvern",
    );
  });

  test.each([
    ["2026-03", "(2026, March)"],
    ["2026", "(2026)"],
    [null, "(n.d.)"],
  ])("has as much of the day %s as is known", (published, written) => {
    expect(line(itemOf({ ...PAGE, published }))).toContain(`${written}. Rockets strike`);
  });

  test("has what it can of a text that nothing is known of", () => {
    expect(line(itemOf({ title: null, publisher: null, published: null, authors: [] }))).toMatch(/n\.d\./i);
  });
});

test("an author whom the page does not call a person has one name", () => {
  const { author } = itemOf({ authors: ["Ines Calloway", "Harbour Desk"], people: [] });
  expect(author).toEqual([{ literal: "Ines Calloway" }, { literal: "Harbour Desk" }]);
  expect(itemOf({ authors: [] })).not.toHaveProperty("author");
});

test.each([
  ["2026", [2026]],
  ["2026-03", [2026, 3]],
  ["2026-03-12T07:40:00+01:00", [2026, 3, 12]],
  ["yesterday", null],
  [null, null],
])("there is as much of %j as is known", (published, parts) => {
  expect(itemOf({ published }).issued?.["date-parts"][0] ?? null).toEqual(parts);
});

test("the day of reading is told where it is known", () => {
  expect(itemOf({}).accessed).toEqual({ "date-parts": [[2026, 3, 14]] });
  expect(JSON.parse(toCsl(analysis))[0]).not.toHaveProperty("accessed");
});

describe("an item's id", () => {
  test("is the same on another day, under another headline and at a place of the page", () => {
    const id = itemOf(PAGE).id;
    expect(id).toBe("https://courier.example/halvern");
    expect(itemOf({ ...PAGE, title: "Camp near Halvern struck" }, "2026-04-01").id).toBe(id);
    expect(itemOf({ ...PAGE, url: `${PAGE.url}#top` }).id).toBe(id);
  });

  test("is one for each text without an address", () => {
    const id = itemOf({ url: null }).id;
    expect(id).toMatch(/^urn:nutgraf:[0-9a-f]{8}$/);
    expect(itemOf({ url: null }).id).toBe(id);
    expect(itemOf({ url: null, text: `${TEXT} Nobody else was hurt.` }).id).not.toBe(id);
  });
});
