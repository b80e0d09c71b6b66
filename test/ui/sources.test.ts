import { describe, expect, test } from "vitest";
import type { Analysis, Entity, EntityType, Quote } from "../../src/engine/index.ts";
import { outermost, sourcesOf, unsourced } from "../../src/ui/sources.ts";
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

describe("a part of a name", () => {
  const named = (name: string, type: EntityType | null): [Quote, Entity[]] =>
    type === null
      ? [quote(name, null), []]
      : [quote(name, name), [{ id: name, type, name, description: null, mentions: [] }]];
  const namesOf = (...all: [Quote, Entity[]][]) =>
    sourcesOf({
      ...demo,
      quotes: all.map(([one]) => one),
      entities: all.flatMap(([, entities]) => entities),
    }).map(({ name, quotes }) => `${name}: ${quotes.length}`);

  test.each([
    ["HCA", "organization", "HCA Healthcare", "organization"],
    ["Harris", "person", "Matt Harris", "person"],
    ["Harris", null, "Matt Harris", "person"],
    ["Matt Harris", "person", "Harris", null],
  ] as const)("%s (%s) and %s (%s) are one source", (one, type, other, otherType) => {
    const whole = one.length > other.length ? one : other;
    expect(namesOf(named(one, type), named(other, otherType))).toEqual([`${whole}: 2`]);
  });

  test.each([
    // One of two who are called so, a town and its company, the last word of a body, a word inside another.
    [named("Harris", "person"), named("Matt Harris", "person"), named("Ana Harris", "person")],
    [named("Northgate", "place"), named("Northgate Energy", "organization")],
    [named("Energy", "organization"), named("Northgate Energy", "organization")],
    [named("Harris", "person"), named("Harrison Bell", "person")],
  ])("is its own source where it may be somebody else's: %j", (...all) => {
    expect(namesOf(...all)).toHaveLength(all.length);
  });
});

test("what nobody known has said is kept", () => {
  const quotes = [quote("Marchetti", "e3"), { ...quote("nobody", null), source: null }, quote("they", null)];
  const analysis = saying(...quotes);
  expect(unsourced(analysis, sourcesOf(analysis))).toEqual(quotes.slice(1));
});

test("words that stand within a longer saying are not told again", () => {
  const long = { ...quote("Northgate Energy", null), contents: [{ start: 0, end: 40 }] };
  const inner = { ...quote("Northgate Energy", null, "mixed"), contents: [{ start: 20, end: 39 }] };
  const next = { ...quote("Northgate Energy", null), contents: [{ start: 30, end: 60 }] };
  expect(outermost([long, inner, next])).toEqual([long, next]);
  // Two readings of the same words are both kept rather than none.
  expect(outermost([long, { ...long }])).toHaveLength(2);
});
