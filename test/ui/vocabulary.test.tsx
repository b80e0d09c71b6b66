import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { toText } from "../../src/cli/card.ts";
import type { Analysis, Attribute, EventType, Role } from "../../src/engine/index.ts";
import {
  KINDS,
  LABELS,
  NO_DAY,
  toAnnotations,
  toCsv,
  toHypothesis,
  toMarkdown,
  toReport,
} from "../../src/export/index.ts";
import { EVENT_TYPES } from "../../src/ui/rows.ts";
import { factsOn, subjectOf } from "../../src/ui/subject.ts";
import { attribute, demo } from "./support/demo.ts";
import { popup, ready } from "./support/popup.tsx";
import { catalogue } from "./support/words.ts";

const TYPES = Object.keys(EVENT_TYPES) as EventType[];

/** One value for every row, in words of the demo article, each with another certainty. */
const VALUES: readonly Attribute[] = [
  attribute("when", "2026-03-11", "Wednesday night"),
  attribute("where", "Halvern", "Halvern"),
  attribute("actor", "Saltmarsh Front", "Saltmarsh Front", { modality: "disputed", cue: "denied" }),
  attribute("target", "a fuel depot", "a fuel depot"),
  attribute("instrument", "Two explosive drones", "Two explosive drones"),
  attribute("killed", 4, "at least four workers", {
    modality: "attributed",
    cue: "said",
    attributedTo: "Helena Marchetti",
  }),
  attribute("injured", 20, "between 20 and 25 people"),
  attribute("missing", 9, "nine of the injured"),
  attribute("displaced", 1200, "1,200 residents"),
  attribute("arrested", 11, "11 people", { modality: "hedged", cue: "reportedly" }),
  attribute("affected", 30, "more than 30"),
  attribute("magnitude", "12%", "12%"),
  attribute("position", "director", "director"),
  attribute("measure", "a ceasefire", "a ceasefire"),
  attribute("amount", 85e6, "$85 million to $110 million"),
  attribute("change", "6.5%", "6.5%"),
  attribute("charge", "attack", "attack"),
  attribute("outcome", "resume", "resume"),
  attribute("cause", "smoke", "smoke"),
  attribute("response", "called for an inquiry", "called for an inquiry"),
];

const storyOf = (type: EventType, attributes: readonly Attribute[] = VALUES): Analysis => ({
  ...demo,
  event: { type, nutgraf: demo.event!.nutgraf, attributes: [...attributes], unsure: [] },
  background: [],
});

/** Label and value of each row that the card shows: a count with its sign, a day in the article's own words. */
function rowsOnCard(analysis: Analysis): [label: string, value: string][] {
  const { root } = popup(ready(analysis));
  return [...root.querySelectorAll("section.facts .row")]
    .filter((row) => row.querySelector(".value"))
    .map((row) => {
      const value = row.querySelector(".value")!;
      const words = value.querySelector(".phrase")?.textContent?.trim();
      const count = value.querySelector(".count");
      const sign = (count?.querySelector("[aria-hidden]") ?? count)?.textContent;
      return [row.querySelector("dt")!.textContent!, sign ?? words ?? value.textContent!.trim()];
    });
}

/** A value of the card stands in a line of a file under the same label, and lines have the card's order. */
function expectRows(lines: readonly string[], rows: readonly [string, string][], separator: string) {
  let at = -1;
  for (const [label, value] of rows) {
    const line = lines.findIndex((one, i) => i > at && one.startsWith(label + separator));
    expect([label, line > at]).toEqual([label, true]);
    expect(lines[line]).toContain(value);
    at = line;
  }
}

describe.each(TYPES)("a card of %s", (type) => {
  const analysis = storyOf(type);
  const rows = rowsOnCard(analysis);

  test("has a row for each value", () => {
    expect(rows).toHaveLength(VALUES.length);
  });

  test("has the labels of the small card by a mark", () => {
    const { mentions } = demo.entities.find(({ name }) => name === "Saltmarsh Front")!;
    const subject = subjectOf(analysis, { style: "organization", ...mentions[0]! })!;
    const labels = factsOn(analysis, subject).map(({ label }) => catalogue[label]!.message);
    expect(labels).toEqual([rows.find(([, value]) => value === "Saltmarsh Front")![0]]);
  });

  test("has the rows of its Markdown", () => {
    const lines = toMarkdown(analysis).replaceAll("\\", "").split("\n");
    expectRows(
      lines.filter((line) => line.startsWith("- **")).map((line) => line.slice(4)),
      rows,
      "**: ",
    );
  });

  test("has the rows of the command line", () => {
    expectRows(toText(analysis).split("\n"), rows, " ");
  });

  test("has the tags of its annotations", () => {
    const { items } = JSON.parse(toAnnotations(analysis)).first;
    const lines = items
      .filter((item: { motivation: string }) => item.motivation === "describing")
      .map(({ body }: { body: { value: string }[] }) => `${body[0]!.value}: ${body[1]!.value}`);
    expectRows(lines, rows, ": ");
  });

  test("has the tags of its notes for Hypothesis", () => {
    const { annotations } = JSON.parse(toHypothesis(analysis));
    const lines = annotations.map(
      ({ tags, text }: { tags: string[]; text: string }) => `${tags[0]}: ${text}`,
    );
    expectRows(lines, rows, ": ");
  });

  test("has the rows of a report", () => {
    const report = { parts: new Set(["card"] as const), wrong: new Set<Attribute>(), remark: "" };
    expectRows(toReport(analysis, report).split("\n"), rows, ": ");
  });

  test("has the values of its table, under the card's own labels where they differ between stories", () => {
    const [cells] = parse(toCsv(analysis), { columns: true }) as Record<string, string>[];
    const labelled = Object.entries(cells!).filter(([name]) => name.endsWith("_label"));
    expect(labelled.map(([name]) => name)).toEqual(
      expect.arrayContaining(["actor_label", "affected_label", "change_label"]),
    );
    for (const [name, label] of labelled) {
      const role = name.replace("_label", "") as Role;
      const { text } = VALUES.find((one) => one.role === role)!;
      const row = rows.find(([, value]) => value === text || text.includes(value.replace("≥ ", "")));
      expect([name, label]).toEqual([name, row?.[0]]);
    }
    const written = Object.values(cells!).join("\n");
    for (const { text } of VALUES) expect(written).toContain(text);
  });
});

test("bounds and certainty are those of the card", () => {
  const analysis = storyOf("attack");
  const markdown = toMarkdown(analysis);
  expect(markdown).toContain(
    "- **Killed**: ◐ ≥ 4 (at least four workers), attributed: “said” · Helena Marchetti",
  );
  expect(markdown).toContain("- **Injured**: ● 20 to 25 (between 20 and 25 people)");
  expect(markdown).toContain("- **Blamed on**: ⇄ Saltmarsh Front, disputed: “denied”");
  expect(toText(analysis)).toMatch(
    /^Killed +◐ ≥ 4 \(at least four workers\) +\[attributed: “said” · Helena/m,
  );
});

test("counts that differ are headed by their span, as on the card", () => {
  const { event } = demo;
  const markdown = toMarkdown(demo);
  expect(event!.attributes.filter(({ role }) => role === "injured")).toHaveLength(2);
  expect(markdown).toMatch(
    /- \*\*Injured\*\*: 17 to 25\n- \*\*Injured\*\*: ◐ 17 .*\n- \*\*Injured\*\*: ◐ 20 to 25 /,
  );
  expect(toText(demo)).toMatch(/^Injured +17 to 25\n +◐ 17 /m);
});

describe("a day that cannot be reckoned", () => {
  const { text } = demo.article;
  const start = text.indexOf("Wednesday night");
  const dates = [{ start, end: start + "Wednesday night".length, edtf: null }];
  const undated = { ...storyOf("attack", VALUES.slice(1)), dates };
  const of = (published: string | null) => ({ ...undated, article: { ...demo.article, published } });
  const formats: [string, (analysis: Analysis) => string][] = [
    ["Markdown", toMarkdown],
    ["a template", (analysis) => toMarkdown(analysis, { template: "On {{when}}" })],
    ["the command line", toText],
    ["a table", toCsv],
    ["annotations", toAnnotations],
    ["notes for Hypothesis", toHypothesis],
    [
      "a report",
      (analysis) => toReport(analysis, { parts: new Set(["card"]), wrong: new Set(), remark: "" }),
    ],
    ["the card", (analysis) => popup(ready(analysis)).root.querySelector(".undated")?.textContent ?? ""],
  ];

  test.each(formats)("has its words and the reason in %s", (_, write) => {
    const [written, dated] = [write(of(null)), write(of("2026-03-12"))].map((one) =>
      one.replace(/\s+/g, " "),
    );
    expect(written).toContain("Wednesday night");
    expect(written).toContain(NO_DAY);
    expect(dated).not.toContain(NO_DAY);
  });

  test("is no date in a table", () => {
    const [cells] = parse(toCsv(of(null)), { columns: true }) as Record<string, string>[];
    expect(cells).toMatchObject({
      event_date: "",
      event_date_quote: "Wednesday night",
      event_date_note: NO_DAY,
    });
    const [known] = parse(toCsv(demo), { columns: true }) as Record<string, string>[];
    expect(known).toMatchObject({ event_date: "2026-03-11", event_date_note: "" });
    expect(known!.event_date_quote).not.toBe("");
  });
});

describe("nobody is called what the card does not call them", () => {
  const dead = attribute("killed", 11, "11 people");
  const crowd = attribute("affected", 1200, "1,200 residents");
  const actor = attribute("actor", "Samuel Achterberg", "Samuel Achterberg");
  const files = (analysis: Analysis) =>
    [toMarkdown(analysis), toText(analysis), toCsv(analysis), toAnnotations(analysis)].join("\n");

  test("protesters are no doers, and who came is no one affected", () => {
    const written = files(storyOf("protest", [dead, crowd, actor]));
    expect(written).not.toMatch(/Who did it|Affected/);
    expect(written.match(/Protesters/g)).toHaveLength(4);
    expect(written.match(/Turnout/g)).toHaveLength(4);
  });

  test("who is blamed has not done it", () => {
    const blamed = { ...actor, modality: "attributed", cue: "police said" } as const;
    const written = files(storyOf("attack", [blamed]));
    expect(written).not.toContain("Who did it");
    expect(written.match(/Blamed on/g)).toHaveLength(4);
  });

  test("nor has who is blamed, where a report calls rows wrong: what nobody is sure of changes no other label", () => {
    const blamed = { ...actor, modality: "attributed", cue: "police said" } as const;
    const doubted = attribute("actor", "Two explosive drones", "Two explosive drones");
    const story = storyOf("attack", [blamed]);
    const event = { ...story.event!, unsure: [doubted] };
    const wrong = new Set<Attribute>([blamed, doubted]);
    const report = toReport({ ...story, event }, { parts: new Set(), wrong, remark: "" });
    expect(report).toMatch(/^Blamed on: ◐ Samuel Achterberg/m);
    expect(report).toMatch(/^Who did it: ● Two explosive drones/m);
  });
});

test("the words of files are the card's English ones", () => {
  for (const [key, label] of Object.entries(LABELS))
    expect([key, catalogue[key]?.message]).toEqual([key, label]);
  expect(catalogue.noDay?.message).toBe(NO_DAY);
  for (const type of TYPES) expect(KINDS[type]).toBe(catalogue[EVENT_TYPES[type]]?.message);
});
