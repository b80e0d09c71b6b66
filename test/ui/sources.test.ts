import { expect, test } from "vitest";
import type { Analysis, Quote } from "../../src/engine/index.ts";
import { sourcesOf } from "../../src/ui/sources.ts";
import { demo } from "./support/demo.ts";

const quote = (name: string, entity: string | null, kind: Quote["kind"] = "indirect"): Quote => ({
  kind,
  contents: [{ start: 0, end: 5 }],
  cue: null,
  source: { start: 6, end: 9, name, entity },
});
const saying = (...quotes: Quote[]): Analysis => ({ ...demo, quotes });

test.each([
  "A military official",
  "a US official",
  "staff at the Harlow clinic",
  "two people familiar with the talks",
  "Officials",
  "witness",
  "37-year-old",
])("%s is unnamed", (name) => {
  expect(sourcesOf(saying(quote(name, null)))[0]?.unnamed).toBe(true);
});

test.each([
  "Ms Harrow",
  "Ministry of Defence",
  "Daily Ledger",
  "Reuters",
  "coast guard",
  "transport ministry",
  "harbour police",
  "recent study",
])("%s is named, though it is no known entity", (name) => {
  expect(sourcesOf(saying(quote(name, null)))[0]?.unnamed).toBe(false);
});

test("one person under several names is one source, under the fullest name, directly quoted first", () => {
  const sources = sourcesOf(saying(quote("Marchetti", "e3"), quote("Helena Marchetti", "e3", "direct")));
  expect(sources.map(({ name, kinds }) => [name, kinds])).toEqual([
    ["Helena Marchetti", ["direct", "indirect"]],
  ]);
});

test("a quote without a source has no line", () => {
  expect(sourcesOf(saying({ ...quote("nobody", null), source: null }))).toEqual([]);
});

test.each(["They", "he", "Others"])("%s, of whom nothing more is known, has no line", (name) => {
  expect(sourcesOf(saying(quote(name, null)))).toEqual([]);
});
