import { describe, expect, test } from "vitest";
import type { Analysis, Span } from "../../src/engine/index.ts";
import {
  type Hidden,
  hiddenName,
  hiddenValue,
  hiddenWords,
  keyOf,
  restsOn,
  withoutHidden,
} from "../../src/page/hidden.ts";
import { read } from "../support/read.ts";

const analysis: Analysis = read(
  "Two soldiers were killed and five others were injured near Halvern on Tuesday, Omar Feld said. “We mourn them,” Feld said. The war in Kenya cost $5 million. Feld left Halvern.",
  "Two soldiers killed near Halvern",
);
const words = ({ start, end }: Span) => analysis.article.text.slice(start, end);
const named = (name: string) => hiddenName(analysis.entities.find((entity) => entity.name === name)!);
const figure = (text: string) =>
  hiddenWords(analysis, "figure", [analysis.figures.find((one) => words(one) === text)!]);
const values = ({ event }: Analysis, role: string) =>
  event!.attributes.filter((attribute) => attribute.role === role).map(({ text }) => text);

describe("what is hidden", () => {
  test("nothing, and nothing of this page, leaves the analysis as it is", () => {
    expect(withoutHidden(analysis, [])).toBe(analysis);
    const elsewhere: Hidden = {
      kind: "figure",
      url: "https://other.example/",
      words: "five others",
      before: "",
    };
    expect(withoutHidden(analysis, [elsewhere])).toBe(analysis);
  });

  test("a name goes with its values, whatever page it was hidden on, and only as the type that it is not", () => {
    expect(values(analysis, "where")).not.toEqual([]);
    const left = withoutHidden(analysis, [named("Halvern")]);
    expect(left.entities.map(({ name }) => name)).not.toContain("Halvern");
    expect(values(left, "where")).toEqual([]);
    const { type } = analysis.entities.find(({ name }) => name === "Halvern")!;
    expect(type).toBe("place");
    const person: Hidden = { kind: "name", type: "person", name: "Halvern" };
    expect(withoutHidden(analysis, [person]).entities).toEqual(analysis.entities);
  });

  test("a figure goes with the value that was read from it, and no other does", () => {
    expect(values(analysis, "injured")).toHaveLength(1);
    const left = withoutHidden(analysis, [figure("five others")]);
    expect(left.figures.map(words)).not.toContain("five others");
    expect(values(left, "injured")).toEqual([]);
    expect(values(left, "killed")).toEqual(values(analysis, "killed"));
    expect(left.event!.attributes.filter(({ role }) => role === "what")).toHaveLength(
      analysis.event!.attributes.filter(({ role }) => role === "what").length,
    );
  });

  test("a value goes alone: its figure stays", () => {
    const injured = analysis.event!.attributes.find(({ role }) => role === "injured")!;
    const left = withoutHidden(analysis, [hiddenValue(analysis, injured)]);
    expect(values(left, "injured")).toEqual([]);
    expect(left.figures).toEqual(analysis.figures);
  });

  test("a quotation goes; who speaks is still said where only the name is hidden", () => {
    const quote = analysis.quotes.find(({ kind }) => kind === "direct")!;
    expect(withoutHidden(analysis, [hiddenWords(analysis, "quote", quote.contents)]).quotes).not.toContain(
      quote,
    );
    const left = withoutHidden(analysis, [named("Omar Feld")]);
    expect(left.quotes.map(({ source }) => source?.entity ?? null)).not.toContain(quote.source!.entity);
    expect(left.quotes.every(({ source }) => source !== null)).toBe(true);
  });

  test("the same words elsewhere on the page stay, and so do words that were moved as a whole", () => {
    const longer = read(`An earlier sentence. ${analysis.article.text}`, "Two soldiers killed near Halvern");
    const moved = withoutHidden(longer, [figure("five others")]);
    expect(moved.figures.length).toBe(longer.figures.length - 1);
    const twice = read(
      `${analysis.article.text}\n\nIn March five others were hurt.`,
      "Two soldiers killed near Halvern",
    );
    expect(withoutHidden(twice, [figure("five others")]).figures.length).toBe(twice.figures.length - 1);
  });

  test("letter case and a fragment of the address make no difference", () => {
    const shout: Hidden = { kind: "name", type: "place", name: "HALVERN" };
    expect(keyOf(shout)).toBe(keyOf(named("Halvern")));
    const at = (url: string) => ({ ...analysis, article: { ...analysis.article, url } });
    const item = hiddenWords(at("https://a.example/x#top"), "figure", [analysis.figures[0]!]);
    expect(item).toMatchObject({ url: "https://a.example/x" });
    expect(withoutHidden(at("https://a.example/x#end"), [item]).figures).toHaveLength(
      analysis.figures.length - 1,
    );
  });

  test("evidence rests on words that are at least half of it", () => {
    expect(restsOn({ start: 0, end: 10 }, { start: 5, end: 20 })).toBe(true);
    expect(restsOn({ start: 0, end: 10 }, { start: 6, end: 20 })).toBe(false);
    expect(restsOn({ start: 0, end: 10 }, { start: 30, end: 40 })).toBe(false);
  });
});
