import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis, Span } from "../../src/engine/index.ts";
import { toAnnotations } from "../../src/export/index.ts";
import { read } from "../support/read.ts";
import { faultsOf } from "./support/web-annotation.ts";

const TEXT =
  "Three rockets struck a camp near Halvern on Tuesday, killing two soldiers, the ministry said. “It was an act of war,” said minister Omar Feld.";
const analysis = read(TEXT, "Rockets strike camp");

interface Item {
  motivation: string;
  body: { purpose: string; value: string }[];
  target: { selector: [{ exact: string; prefix: string; suffix: string }, Span] }[];
}

const itemsOf = (of: Analysis): Item[] => JSON.parse(toAnnotations(of)).first.items;

/** The words of the first annotation that has a body of this purpose and value. */
const wordsOf = (purpose: string, value: string): string | undefined =>
  itemsOf(analysis)
    .find(({ body }) => body.some((one) => one.purpose === purpose && one.value === value))
    ?.target.map(({ selector: [{ exact }] }) => exact)
    .join(" ");

describe("annotations", () => {
  test("are what the model asks for", () => {
    expect(faultsOf(JSON.parse(toAnnotations(analysis)))).toEqual([]);
  });

  test("hold the event's values, quotations, figures and names", () => {
    expect(wordsOf("tagging", "Killed")).toContain("two soldiers");
    expect(wordsOf("classifying", "direct")).toContain("It was an act of war");
    expect(wordsOf("tagging", "Figure")).toContain("Three rockets");
    expect(wordsOf("identifying", "Omar Feld")).toContain("Omar Feld");
  });

  test("select the very words, by quotation and by position", () => {
    for (const { target } of itemsOf(analysis))
      for (const { selector } of target) {
        const [quote, position] = selector;
        expect(TEXT.slice(position.start, position.end)).toBe(quote.exact);
        expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
      }
  });

  test("of an article without anything are a valid collection of none", () => {
    const none: Analysis = {
      ...analysis,
      event: null,
      background: [],
      quotes: [],
      figures: [],
      entities: [],
    };
    const collection = JSON.parse(toAnnotations(none));
    expect(collection.total).toBe(0);
    expect(faultsOf(collection)).toEqual([]);
  });

  test("of any text are valid, whatever its page is called", () => {
    const word = fc.constantFrom(
      ..."Two soldiers were killed in Halvern , . “ ” said Omar Feld on Monday $5m 12% \ud800 é <b> \n\n".split(
        " ",
      ),
    );
    const url = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.string(), url, (words, title, address) => {
        // A text of one foreign letter is refused for its language.
        const some = read(`The minister said that it was so. ${words.join(" ")}`, title);
        const of = { ...some, article: { ...some.article, url: address } };
        expect(faultsOf(JSON.parse(toAnnotations(of)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the judge of annotations", () => {
  const valid = () => JSON.parse(toAnnotations(analysis));
  const broken: [string, (collection: ReturnType<typeof valid>) => void][] = [
    ["no context", (it) => delete it["@context"]],
    ["an id that is no IRI", (it) => (it.first.items[0].id = "one")],
    ["the same id twice", (it) => (it.first.items[0].id = it.first.items[1].id)],
    ["no target", (it) => (it.first.items[0].target = [])],
    ["no source", (it) => delete it.first.items[0].target[0].source],
    ["a motivation of its own", (it) => (it.first.items[0].motivation = "guessing")],
    ["two values in a body", (it) => (it.first.items[0].body[0].value = ["a", "b"])],
    ["a negative position", (it) => (it.first.items[0].target[0].selector[1].start = -1)],
    ["an empty quotation", (it) => (it.first.items[0].target[0].selector[0].exact = "")],
    ["a wrong total", (it) => it.total++],
    ["a page of another collection", (it) => (it.first.partOf = "urn:other")],
  ];
  test.each(broken)("finds %s", (_, spoil) => {
    const collection = valid();
    spoil(collection);
    expect(faultsOf(collection)).toHaveLength(1);
  });
});
