import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/engine/index.ts";
import { field } from "../../src/export/csv.ts";
import { csvColumns, takeAlong, toCsv, writeAs } from "../../src/export/index.ts";
import { read } from "../support/read.ts";
import { demo } from "../ui/support/demo.ts";

/** The rows of a table, each by column, as a parser of RFC 4180 reads them; it takes no row of another length. */
const rowsIn = (csv: string, bom = false): Record<string, string>[] => parse(csv, { columns: true, bom });
const analysis = read(
  "Three rockets struck a camp near Halvern on Tuesday, killing two soldiers, the ministry said.",
  "Rockets strike camp",
);
const web: Analysis = { ...demo, article: { ...demo.article, url: "https://courier.example/halvern#top" } };

describe("a table of events", () => {
  test("has one row an event, the main one first, each with an id and a title of its own", () => {
    const rows = rowsIn(toCsv(web));
    expect(rows.map(({ event_id, event_role, event_type }) => [event_id, event_role, event_type])).toEqual([
      ["https://courier.example/halvern#nutgraf-event-1", "main", "attack"],
      ["https://courier.example/halvern#nutgraf-event-2", "background", "attack"],
      ["https://courier.example/halvern#nutgraf-event-3", "background", "diplomacy"],
    ]);
    expect(rows[0]!.event_title).toBe("Drone strike on Halvern fuel depot");
    expect(rows[1]!.event_title).toMatch(/^a car bomb outside the Halvern customs house/);
    expect(rows[2]!.event_title).toMatch(/^The government and the group signed a ceasefire/);
    expect(new Set(rows.map(({ title }) => title)).size).toBe(1);
  });

  test("has each row of the card, with what the card calls it and how sure it is", () => {
    const [main] = rowsIn(toCsv(web, { accessed: "2026-03-14" }));
    expect(main).toMatchObject({
      event_date: "2026-03-11",
      location: "Halvern",
      actor: "Saltmarsh Front",
      actor_label: "Blamed on",
      actor_certainty: "disputed",
      actor_confidence: "0.90",
      instrument: "Two explosive drones",
      instrument_label: "Weapon",
      killed_min: "4",
      killed_max: "",
      killed_quote: "at least four workers",
      killed_certainty: "attributed",
      injured_min: "17",
      injured_max: "25",
      amount: "$85 million to $110 million",
      author: "Ines Calloway",
      published: "2026-03-12T07:40:00+01:00",
      accessed: "2026-03-14",
    });
  });

  test.each(["charge", "cause", "outcome", "measure", "change", "magnitude", "position", "response"])(
    "has a column for %s",
    (name) => {
      expect(csvColumns()).toEqual(expect.arrayContaining([name, `${name}_certainty`, `${name}_confidence`]));
    },
  );

  test("has the turnout of a protest as such", () => {
    const event = { ...demo.event!, type: "protest" as const };
    const turnout = { ...event.attributes[0]!, role: "affected" as const, value: 1200, text: "1,200 people" };
    const [row] = rowsIn(toCsv({ ...demo, event: { ...event, attributes: [turnout] } }));
    expect(row).toMatchObject({ affected_min: "1200", affected_label: "Turnout", actor_label: "" });
  });

  test("tells how sure each value is where they differ", () => {
    const [first, second] = demo.event!.attributes.filter(({ role }) => role === "injured");
    const attributes = [first!, { ...second!, modality: "hedged" as const, confidence: 0.75 }];
    const [row] = rowsIn(toCsv({ ...demo, event: { ...demo.event!, attributes } }));
    expect(row).toMatchObject({
      injured_certainty: "attributed; hedged",
      injured_confidence: "0.90; 0.75",
    });
  });

  test("gives counts with their bounds, never more than the text does", () => {
    const of = (killed: string, title: string) =>
      rowsIn(toCsv(read(`A blast in Halvern killed ${killed} people on Monday, police said.`, title)))[0]!;
    expect(of("at least 12", "Blast kills at least 12")).toMatchObject({
      killed_min: "12",
      killed_max: "",
      injured_min: "",
    });
    expect(of("12", "Blast kills 12")).toMatchObject({ killed_min: "12", killed_max: "12" });
  });

  test("is a header alone where there is no event", () => {
    const none = toCsv({ ...analysis, event: null, background: [] });
    expect(none).toBe(`${csvColumns().join(",")}\r\n`);
  });

  test("begins as a file with a byte order mark, which is no part of the table, and on the clipboard without", () => {
    const file = takeAlong(analysis, "csv").text;
    expect(new TextEncoder().encode(file).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(rowsIn(file, true)).toEqual(rowsIn(toCsv(analysis)));
    expect(writeAs(analysis, "csv")).toBe(toCsv(analysis));
  });
});

describe("a cell", () => {
  test("of any text is read back as it was, and is no formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (title, publisher) => {
        const article = { ...analysis.article, title, publisher, authors: [title] };
        const [row] = rowsIn(toCsv({ ...analysis, article }));
        const flat = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
        expect(row!.title?.replace(/^'/, "")).toBe(flat(title).replace(/^'/, ""));
        for (const cell of [row!.title!, row!.publisher!, row!.author!])
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
    ["\ufeff=1", "'=1"],
    ["two\r\nlines", "two lines"],
    ['say "no", now', '"say ""no"", now"'],
    ["plain", "plain"],
    [-3, "-3"],
    [null, ""],
  ])("%j is written %j", (value, written) => {
    expect(field(value)).toBe(written);
  });
});
