import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Analysis, Article } from "../../src/engine/index.ts";
import {
  DEFAULT_TEMPLATE,
  ROLES,
  templateFields,
  toMarkdown,
  unknownFields,
} from "../../src/export/index.ts";
import { read } from "../support/read.ts";
import { demo } from "../ui/support/demo.ts";

const story = read(
  "Three rockets struck a camp near Halvern on Tuesday, killing two soldiers, the ministry said. “It was an act of war,” said minister Omar Feld.",
  "Rockets | strike *camp*",
);
const about = (more: Partial<Article>, of: Analysis = demo): Analysis => ({
  ...of,
  article: { ...of.article, ...more },
});
const URL = "https://courier.example/halvern";
const properties = (markdown: string) => parse(/^---\n([\s\S]*?)---\n/.exec(markdown)![1]!);

describe("the built-in note", () => {
  test("has the page's properties in YAML", () => {
    const authors = ["Ines Calloway", "Omar Feld: correspondent"];
    const markdown = toMarkdown(about({ url: URL, authors }), { accessed: "2026-03-14" });
    expect(properties(markdown)).toEqual({
      title: demo.article.title,
      author: authors,
      publisher: "The Orsenia Courier",
      published: "2026-03-12",
      accessed: "2026-03-14",
      url: URL,
      kind: "Attack",
    });
  });

  test("has no properties that are not known", () => {
    const markdown = toMarkdown(about({ authors: [], publisher: null, published: null }));
    expect(properties(markdown)).toEqual({ title: demo.article.title, kind: "Attack" });
  });

  test("holds headline, lead, rows and quotations, with markup made harmless", () => {
    const markdown = toMarkdown(story);
    expect(markdown).toContain("\n# Rockets \\| strike \\*camp\\*\n\n> Three rockets struck");
    expect(markdown).toMatch(/^- \*\*Killed\*\*: ◐ 2 \(two soldiers\), attributed: “the ministry said”$/m);
    expect(markdown).toContain("- “It was an act of war” (Omar Feld)");
  });

  test("has one line a fact, and the way to its words at the end, where any address stays one link", () => {
    const markdown = toMarkdown(about({ url: "https://a.example/x_(y)|z" }, story));
    expect(markdown).toMatch(
      /^- \*\*Killed\*\*: ◐ 2 \(two soldiers\), .* \[↗\]\(https:\/\/a\.example\/x_%28y%29%7Cz#:~:text=[^\s()|]+\)$/m,
    );
  });

  test("tells what is recalled with its day, its kind and its counts, and keeps apart what is not sure", () => {
    const markdown = toMarkdown(demo);
    expect(markdown).toMatch(
      /^## Background\n\n- \*\*2024-11\*\*, Attack: a car bomb .* · Killed: 11 \(11 people\) · Injured: ≥ 30 \(more than 30\)$/m,
    );
    expect(markdown).toMatch(/^## Not sure\n\n- \*\*Response\*\*: ● called for an inquiry$/m);
  });

  test("says so where there is no event, and has no heading over nothing", () => {
    const markdown = toMarkdown({ ...story, event: null, background: [], quotes: [] });
    expect(markdown).toContain("No event was found.");
    expect(markdown).not.toMatch(/^##|^>|^kind/m);
  });
});

describe("the reader's own template", () => {
  test("is the built-in one where it is empty or the same", () => {
    const written = toMarkdown(demo);
    for (const template of [undefined, "", " \n", DEFAULT_TEMPLATE])
      expect(toMarkdown(demo, { template })).toBe(written);
  });

  test("has each row as a field: counts with their bounds, words with how sure the text is", () => {
    const template = "{{when}}\n{{killed}}\n{{injured}}\n{{actor}}\n{{target}}";
    expect(toMarkdown(demo, { template }).split("\n")).toEqual([
      "2026-03-11",
      "≥ 4",
      "17 to 25",
      "Saltmarsh Front, disputed: “denied” · Helena Marchetti",
      "a fuel depot",
      "",
    ]);
    expect(toMarkdown(demo, { template: "{{charge}}\n{{target}}" })).toBe("a fuel depot\n");
  });

  test.each([
    ["attributed", "blamed", "Blamed on"],
    ["attributed", "claimed responsibility", "Claimed by"],
    ["hedged", "reportedly", "Suspected"],
    ["disputed", "denied", "Blamed on"],
  ] as const)("makes no doer of whom the text names as %s, %s", (modality, cue, label) => {
    const { event } = demo;
    const attributes = event!.attributes.map((one) =>
      one.role === "actor" ? { ...one, modality, cue, attributedTo: null } : one,
    );
    const blamed = { ...demo, event: { ...event!, attributes } };
    const written = `Saltmarsh Front, ${modality}: “${cue}”`;
    expect(toMarkdown(blamed, { template: "Who did it: {{actor}}" })).toBe(`Who did it: ${written}\n`);
    expect(toMarkdown(blamed, { template: "{{actor_label}}: {{actor}}" })).toBe(`${label}: ${written}\n`);
    expect(properties(toMarkdown(blamed, { template: "---\nby: {{actor}}\n---" }))).toEqual({ by: written });
  });

  test("names a doer whom the text states, and has no label for a row that is not there", () => {
    const { event } = demo;
    const attributes = event!.attributes.map((one) =>
      one.role === "actor" ? { ...one, modality: "stated" as const, cue: null, attributedTo: null } : one,
    );
    const template = "{{actor_label}}: {{actor}}\n{{charge_label}}: {{charge}}";
    expect(toMarkdown({ ...demo, event: { ...event!, attributes } }, { template })).toBe(
      "Who did it: Saltmarsh Front\n",
    );
  });

  test("may ask for what no card has, which is said and stays", () => {
    expect(
      unknownFields(
        "{{title}} {{titel}} {{killed}} {{killed_label}} {{title_label}} {{constructor}} {{date|upper}}",
      ),
    ).toEqual(["titel", "title_label", "constructor", "date|upper"]);
    expect(toMarkdown(demo, { template: "{{titel}}" })).toBe("{{titel}}\n");
    expect(unknownFields(DEFAULT_TEMPLATE)).toEqual([]);
  });

  test("knows all fields of the card and all its rows by names that differ", () => {
    const names = [...templateFields(), ...ROLES];
    expect(new Set(names).size).toBe(names.length);
    expect(unknownFields(names.map((name) => `{{${name}}}`).join(""))).toEqual([]);
    for (const name of templateFields()) expect(DEFAULT_TEMPLATE).toContain(`{{${name}}}`);
  });
});
