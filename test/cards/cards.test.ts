/**
 * Articles in our own words with the cards that a careful reader would fill in, written before the rules that they
 * test. Every article is news of Thursday, 12 March 2026; `accept` holds all the values that are right.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { NewsEvent } from "../../src/engine/index.ts";
import { read } from "../support/read.ts";

interface Expected {
  role: string;
  accept: (string | number)[];
  modality?: string;
  /** What a good card may show or leave out. */
  optional?: boolean;
}
interface Example {
  title: string;
  text: string;
  card: { type: string[]; attributes: Expected[] } | null;
}

const folder = new URL(".", import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Example[])
  .map((example) => ({ ...example, event: read(example.text, example.title).event }));
const told = examples.flatMap(({ card, event, title }) => (card === null ? [] : [{ card, event, title }]));

/** Roles that a card may only fill rightly here: `what`, and what an article says beside its expected values, is free. */
const EXACT = ["killed", "injured", "missing", "displaced", "arrested", "when"];

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Numbers agree when equal, dates by prefix, words when one holds at least half of the other. */
function agrees(accept: string | number, { value, text }: { value: string | number; text: string }): boolean {
  if (typeof accept === "number") return value === accept;
  if (/^\d{4}(-\d\d){0,2}$/.test(accept)) return String(value).startsWith(accept);
  const wanted = new Set(words(accept));
  return [String(value), text].some((got) => {
    const given = words(got);
    const shared = given.filter((word) => wanted.has(word)).length;
    return (2 * shared) / (given.length + wanted.size) >= 0.5;
  });
}

/** What a card tells for an expected value: among its facts, or among what it is not sure of. */
const attributeFor = (event: NewsEvent | null, { role, accept }: Expected) =>
  [...(event?.attributes ?? []), ...(event?.unsure ?? [])].find(
    (attribute) => attribute.role === role && accept.some((want) => agrees(want, attribute)),
  );

describe("cards of our own articles", () => {
  test("there are at least forty, of every type", () => {
    expect(examples.length).toBeGreaterThanOrEqual(40);
    expect(new Set(told.flatMap(({ card }) => card.type)).size).toBe(20);
  });

  test.each(examples.filter(({ card }) => card === null))("no event: $title", ({ event }) => {
    expect(event).toBeNull();
  });

  test.each(told)("type: $title", ({ card, event }) => {
    expect(card.type).toContain(event?.type);
  });

  test.each(told)("nothing counted or dated that the article does not say: $title", ({ card, event }) => {
    const wrong = (event?.attributes ?? [])
      .filter(({ role }) => EXACT.includes(role))
      .filter((attribute) =>
        card.attributes.every(
          ({ role, accept }) => role !== attribute.role || !accept.some((want) => agrees(want, attribute)),
        ),
      )
      .map(({ role, value }) => `${role} ${value}`);
    expect(wrong).toEqual([]);
  });

  test("the expected values are found, role by role", () => {
    const missed = told.flatMap(({ card, event, title }) =>
      card.attributes
        .filter((expected) => expected.optional !== true && attributeFor(event, expected) === undefined)
        .map(({ role, accept }) => `${title}: ${role} ${accept[0]}`),
    );
    const all = told.flatMap(({ card }) =>
      card.attributes.filter(({ optional }) => optional !== true),
    ).length;
    expect(missed.length / all, missed.join("\n")).toBeLessThanOrEqual(MISSED_AT_MOST);
  });

  test("how sure the text is", () => {
    const wrong = told.flatMap(({ card, event, title }) =>
      card.attributes.flatMap((expected) => {
        const found = attributeFor(event, expected);
        return expected.modality === undefined || found === undefined || found.modality === expected.modality
          ? []
          : [`${title}: ${expected.role} is ${expected.modality}, not ${found.modality}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** The share of the expected values that may be missing: lower it when the engine finds more. */
const MISSED_AT_MOST = 0.15;
