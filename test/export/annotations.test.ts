import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis, Span } from "../../src/engine/index.ts";
import { type PageText, type TakeOptions, toAnnotations } from "../../src/export/index.ts";
import { read } from "../support/read.ts";
import { shown } from "./support/shown.ts";
import { faultsOf } from "./support/web-annotation.ts";

const TEXT =
  "Three rockets struck a camp near Halvern on Tuesday, killing two soldiers, the ministry said. “It was an act of war,” said minister Omar Feld.";
const analysis = read(TEXT, "Rockets strike camp");

const CREATED = "2026-03-12T09:30:00.000Z";
const page = shown(TEXT);

interface Quote {
  exact: string;
  prefix?: string;
  suffix?: string;
}
interface Item {
  motivation: string;
  creator: object;
  created: string;
  body: { purpose: string; value: string }[];
  target: { selector: [Quote, Span?] }[];
}

const itemsOf = (of: Analysis, options: TakeOptions = { page }): Item[] =>
  JSON.parse(toAnnotations(of, options)).first.items;

/** The selectors of the nth place of a name on a page of its own. */
const selectorsOf = (name: string, text: string, pieces: PageText | undefined, nth = 0) => {
  const of = read(text, "Storm");
  const items = itemsOf(of, { page: pieces }).filter(({ body }) => body.some(({ value }) => value === name));
  // What somebody said names them too: the name itself is wanted.
  const item = items.find(({ target }) =>
    target.some(({ selector: [{ exact }] }) => exact.replace(/\s+/g, " ") === name),
  );
  return item!.target[nth]!.selector;
};

/** The words of the first annotation that has a body of this purpose and value. */
const wordsOf = (purpose: string, value: string): string | undefined =>
  itemsOf(analysis)
    .find(({ body }) => body.some((one) => one.purpose === purpose && one.value === value))
    ?.target.map(({ selector: [{ exact }] }) => exact)
    .join(" ");

describe("annotations", () => {
  test("are what the model asks for", () => {
    expect(faultsOf(JSON.parse(toAnnotations(analysis)))).toEqual([]);
    expect(faultsOf(JSON.parse(toAnnotations(analysis, { page, created: CREATED })))).toEqual([]);
  });

  test("say who made them, and when", () => {
    for (const item of itemsOf(analysis, { page, created: CREATED })) {
      expect(item.creator).toEqual({ id: "urn:nutgraf", type: "Software", name: "nutgraf 0.1.0" });
      expect(item.created).toBe(CREATED);
    }
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
        const [{ exact, prefix = "", suffix = "" }, position] = selector;
        expect(TEXT.slice(position!.start, position!.end)).toBe(exact);
        expect(TEXT.split(prefix + exact + suffix)).toHaveLength(2);
      }
  });

  test("quote a page as its source has it, white space, hidden words and all", () => {
    const text = "A storm hit the town. Lena Marsh said that it was late.\n\nThe mayor said so too.";
    const source = "A storm   hit the\n  town. Lena\n  Marsh said that it was ";
    const pieces: PageText = [
      { text: "Menu", border: "\n", kind: "shown" },
      { text: source, border: "\n", kind: "shown" },
      { text: "(see map) ", border: "", kind: "hidden" },
      { text: "late.", border: "", kind: "shown" },
      { text: "The mayor said so too.", border: "\n", kind: "shown" },
    ];
    const content = pieces.map((piece) => piece.text).join("");
    const [quote, position] = selectorsOf("Lena Marsh", text, pieces);
    expect(quote.exact).toBe("Lena\n  Marsh");
    expect(quote.suffix).toBe(" said that it was (see map) late");
    expect(position).toEqual({
      type: "TextPositionSelector",
      start: content.indexOf("Lena"),
      end: content.indexOf("Lena") + quote.exact.length,
    });
  });

  test("end their context with the block where it is enough", () => {
    const text = "The storm of the year came late, said Lena Marsh.\n\nNobody was hurt.";
    const [quote] = selectorsOf("Lena Marsh", text, shown(text.replace("\n\n", "\n")));
    expect(quote.suffix).toBe(".");
    expect(quote.prefix).toBe(text.slice(text.indexOf("Lena") - 32, text.indexOf("Lena")));
  });

  test("take more of what follows where a script holds the same words", () => {
    const text =
      "The storm of the year came late and at night, said Lena Marsh, who had seen many of them. It went.";
    const pieces: PageText = [
      { text: `{"body":"${text.slice(0, -9)}"}`, border: "", kind: "code" },
      { text, border: "\n", kind: "shown" },
    ];
    const [{ exact, prefix = "", suffix = "" }, position] = selectorsOf("Lena Marsh", text, pieces);
    const content = pieces.map((piece) => piece.text).join("");
    expect(content.split(prefix + exact + suffix)).toHaveLength(2);
    expect(position?.start).toBe(content.lastIndexOf("Lena"));
  });

  test("have no position where consumers count differently, behind an emoji", () => {
    const text =
      "The town of Halvern was hit, said Lena Marsh. The storm went 🌊 on, said Omar Feld of the navy.";
    expect(selectorsOf("Lena Marsh", text, shown(text))).toHaveLength(2);
    expect(selectorsOf("Omar Feld", text, shown(text))).toHaveLength(1);
  });

  test("of a page that is not known hold no line break of ours and no position", () => {
    const text = "“The storm came late,” said Lena Marsh of Halvern. “It went.\n\n“Nobody was hurt.”";
    const items = itemsOf(read(text, "Storm"), {});
    const quotes = items.flatMap(({ target }) => target.map(({ selector }) => selector));
    expect(quotes.length).toBeGreaterThan(3);
    for (const selector of quotes) {
      expect(selector).toHaveLength(1);
      expect(JSON.stringify(selector)).not.toContain("\\n");
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
        expect(faultsOf(JSON.parse(toAnnotations(of, { page: shown(some.article.text) })))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the judge of annotations", () => {
  const valid = () => JSON.parse(toAnnotations(analysis, { page, created: CREATED }));
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
    ["a creator that is nobody", (it) => (it.first.items[0].creator = {})],
    ["two creation times", (it) => (it.first.items[0].created = [CREATED, CREATED])],
    ["a creation time without a zone", (it) => (it.first.items[0].created = "2026-03-12 09:30")],
    ["a page of another collection", (it) => (it.first.partOf = "urn:other")],
  ];
  test.each(broken)("finds %s", (_, spoil) => {
    const collection = valid();
    spoil(collection);
    expect(faultsOf(collection)).toHaveLength(1);
  });
});
