import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { fileParts, type KeptPage, merge, readFile } from "../../src/library/index.ts";
import { isAnalysis } from "../../src/platform/protocol.ts";
import { FERRY, FERRY_LATER, HOUR, NOON, pageOf, readingOf } from "./reading.ts";

const first = readingOf(FERRY, "Ferry sinks off Halvern");
const page = pageOf(first, readingOf(FERRY_LATER, "Ferry sinks off Halvern", NOON + HOUR));

async function write(pages: KeptPage[]): Promise<string> {
  const parts: string[] = [];
  for await (const part of fileParts(pages, NOON)) parts.push(part);
  return parts.join("");
}
const headed = (changed: object) =>
  JSON.stringify({ format: "nutgraf-library", version: 1, pages: [], ...changed });

test("a library comes back out of its file as it went in", async () => {
  expect(readFile(await write([page]), isAnalysis)).toEqual({ problem: null, pages: [page], broken: 0 });
  expect(readFile(await write([]), isAnalysis)).toEqual({ problem: null, pages: [], broken: 0 });
});

test("the published schema holds what is written, and nothing without its readings", async () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, "../../docs", name), "utf8"));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { "date-time": true } });
  ajv.addSchema(schema("analysis.schema.json"), "analysis.schema.json");
  const holds = ajv.compile(schema("library.schema.json"));
  const written = JSON.parse(await write([page]));
  holds(written);
  expect(holds.errors).toBeNull();
  expect(holds({ ...written, pages: [{ ...page, latest: null }] })).toBe(false);
});

test.each([
  ["no-json", "{"],
  ["other-file", "[]"],
  ["other-file", headed({ format: "bookmarks" })],
  ["other-file", headed({ version: "1" })],
  ["other-file", headed({ pages: {} })],
  ["newer", headed({ version: 2 })],
] as const)("%s: %s", (problem, text) => {
  expect(readFile(text, isAnalysis)).toEqual({ problem });
});

test("pages that make no sense are left out and counted; the others are taken", () => {
  const pages = [
    page,
    null,
    { ...page, address: "javascript:alert(1)" },
    { ...page, address: `${page.address}#top` },
    { ...page, kept: "today" },
    { ...page, latest: { ...page.latest, analysis: {} } },
    { ...page, earlier: 7 },
  ];
  expect(readFile(headed({ pages }), isAnalysis)).toEqual({ problem: null, pages: [page], broken: 6 });
});

test("an older file is taken through every step to this version", () => {
  const steps = [
    ({ at, ...rest }: Record<string, unknown>) => ({ ...rest, kept: at }),
    (one: Record<string, unknown>) => ({ ...one, earlier: null }),
  ];
  const { kept, earlier, ...rest } = pageOf(first);
  const read = (version: number, old: object) =>
    readFile(headed({ version, pages: [old] }), isAnalysis, steps);
  expect(read(1, { ...rest, at: kept })).toMatchObject({ pages: [{ ...rest, kept, earlier }] });
  expect(read(2, { ...rest, kept })).toMatchObject({ pages: [{ ...rest, kept, earlier }] });
  expect(read(4, { ...rest, kept })).toEqual({ problem: "newer" });
});

test("of two of the same page the one opened later stays, kept since the earlier day", () => {
  const other = { ...page, kept: NOON - HOUR, opened: page.opened + HOUR };
  expect(merge(null, page)).toBe(page);
  expect(merge(page, other)).toEqual(other);
  expect(merge(other, page)).toBeNull();
  expect(merge(page, { ...other, opened: NOON })).toEqual({ ...page, kept: NOON - HOUR });
});
