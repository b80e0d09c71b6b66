import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type {
  Analysis,
  Attribute,
  Entity,
  EntityType,
  Figure,
  Quote,
  Role,
  Span,
} from "../../../src/engine/index.ts";

/** A hand-made reading of the demo article: what a perfect engine would say of it. */

const PAGE = join(import.meta.dirname, "../../../extension/welcome/demo.html");

const { document } = parseHTML(readFileSync(PAGE, "utf8"));
const nodes = [...document.querySelectorAll("h1, .standfirst, article > p, h2")];
const texts = nodes.map((node) => node.textContent?.trim() ?? "");
export const text = texts.join("\n\n");

/** The nth place of some words in the article; words that are not there are a mistake in this file. */
function at(words: string, nth = 0): Span {
  let start = -1;
  for (let turn = 0; turn <= nth; turn++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the demo article: ${words}`);
  return { start, end: start + words.length };
}

function everywhere(words: string): Span[] {
  const count = text.split(words).length - 1;
  return Array.from({ length: count }, (_, nth) => at(words, nth));
}

function entity(
  id: string,
  type: EntityType,
  name: string,
  names: string[],
  description: string | null,
): Entity {
  const mentions = names.flatMap(everywhere).sort((a, b) => a.start - b.start);
  return { id, type, name, description, mentions: mentions.map((span) => ({ ...span, form: "name" })) };
}

function figure(kind: Figure["kind"], words: string, value: number, more: Partial<Figure> = {}): Figure {
  return { ...at(words), kind, value, high: null, unit: null, bound: "exact", of: null, ...more };
}

function quote(
  kind: Quote["kind"],
  contents: string[],
  source: [string, string, string | null] | null,
): Quote {
  return {
    kind,
    contents: contents.map((words) => at(words)),
    cue: null,
    source: source && { ...at(source[0]), name: source[1], entity: source[2] },
  };
}

export function attribute(
  role: Role,
  value: string | number,
  words: string,
  more: Partial<Attribute> = {},
): Attribute {
  const evidence = everywhere(words);
  if (evidence.length === 0) at(words);
  return {
    role,
    value,
    text: words,
    evidence,
    modality: "stated",
    cue: null,
    attributedTo: null,
    confidence: 0.9,
    ...more,
  };
}

export const demo: Analysis = {
  engine: { name: "nutgraf", version: "0.1.0" },
  article: {
    title: texts[0] ?? null,
    url: null,
    publisher: "The Orsenia Courier",
    authors: ["Ines Calloway"],
    published: "2026-03-12T07:40:00+01:00",
    modified: "2026-03-13T10:15:00+01:00",
    dateline: null,
    language: "en",
    text,
    blocks: texts.map((words) => ({ ...at(words), kind: "paragraph" })),
  },
  entities: [
    entity("e1", "place", "Halvern", ["Halvern"], "port city"),
    entity("e2", "organization", "Saltmarsh Front", ["Saltmarsh Front"], "armed group"),
    entity("e3", "person", "Helena Marchetti", ["Helena Marchetti", "Marchetti told"], "Governor"),
    entity("e4", "organization", "Halvern General Hospital", ["Halvern General Hospital"], null),
    entity("e5", "person", "Daniel Okafor", ["Daniel Okafor"], "the hospital’s director"),
    entity("e6", "organization", "Northgate Energy", ["Northgate Energy"], null),
    entity("e7", "place", "Quayside", ["Quayside"], "district"),
    entity("e8", "place", "Orsenia", ["Orsenia’s"], null),
    entity("e9", "person", "Samuel Achterberg", ["Samuel Achterberg"], "a crane driver"),
    entity("e10", "organization", "Ministry of Defence", ["Ministry of Defence"], null),
    entity("e11", "person", "Priya Vandermeer", ["Priya Vandermeer"], "Opposition leader"),
    entity("e12", "place", "Port Aldous", ["Port Aldous"], null),
    entity("e13", "organization", "Coastal Monitoring Mission", ["Coastal Monitoring Mission"], null),
    entity("e14", "person", "Tomas Eriksen", ["Tomas Eriksen"], "A spokesman for the mission"),
    entity("e15", "group", "Orsenian", ["Orsenian government"], null),
  ],
  dates: [{ ...at("Wednesday night"), edtf: "2026-03-11" }],
  figures: [
    figure("count", "at least four workers", 4, { bound: "atLeast", of: "workers" }),
    figure("count", "17 others", 17, { of: "others" }),
    figure("duration", "six years", 6, { unit: "a" }),
    figure("count", "nine of the injured", 9),
    figure("count", "between 20 and 25 people", 20, { high: 25, bound: "range" }),
    figure("measure", "about 40,000 tonnes of diesel", 40000, { bound: "about" }),
    figure("percent", "12% of the country’s reserve", 12),
    figure("count", "1,200 residents", 1200),
    figure("money", "$85 million to $110 million", 85e6, { high: 110e6, bound: "range", unit: "USD" }),
    figure("percent", "6.5%", 6.5),
    figure("age", "52", 52),
    figure("count", "11 people", 11),
    figure("count", "more than 30", 30, { bound: "atLeast" }),
    figure("count", "No deaths", 0),
  ].sort((a, b) => a.start - b.start),
  quotes: [
    quote(
      "indirect",
      [text.slice(at("Two explosive").start, at("17 others").end)],
      ["the regional governor", "Helena Marchetti", "e3"],
    ),
    quote(
      "direct",
      ["This was a deliberate attack on people doing their jobs,", "We will find those who planned it."],
      ["Marchetti told", "Helena Marchetti", "e3"],
    ),
    quote(
      "indirect",
      [
        "nine of the injured were in intensive care and that between 20 and 25 people had been treated for smoke",
      ],
      ["Daniel Okafor", "Daniel Okafor", "e5"],
    ),
    quote(
      "indirect",
      ["the drones were reportedly launched from a fishing boat"],
      ["A military official", "A military official", null],
    ),
    quote(
      "mixed",
      ["deliveries to Orsenia’s northern provinces would resume “within days, not weeks"],
      ["Northgate Energy", "Northgate Energy", "e6"],
    ),
    quote("direct", ["Then the windows came in,"], ["Samuel Achterberg", "Samuel Achterberg", "e9"]),
    quote(
      "indirect",
      ["air defences around the port had been switched off for repairs since Monday"],
      ["Ministry of Defence", "Ministry of Defence", "e10"],
    ),
    quote(
      "indirect",
      ["the ministry had ignored two warnings"],
      ["Priya Vandermeer", "Priya Vandermeer", "e11"],
    ),
    quote(
      "indirect",
      ["they had been put off for at least two weeks"],
      ["Tomas Eriksen", "Tomas Eriksen", "e14"],
    ),
  ],
  event: {
    type: "attack",
    nutgraf: at(texts[2]!),
    attributes: [
      attribute("what", "Drone strike on Halvern fuel depot", "Drone strike on Halvern fuel depot"),
      attribute("when", "2026-03-11", "Wednesday night"),
      attribute("where", "Halvern", "Halvern"),
      attribute("actor", "Saltmarsh Front", "Saltmarsh Front", {
        modality: "disputed",
        cue: "denied",
        attributedTo: "Helena Marchetti",
      }),
      attribute("target", "a fuel depot", "a fuel depot"),
      attribute("instrument", "Two explosive drones", "Two explosive drones"),
      attribute("killed", 4, "at least four workers", {
        modality: "attributed",
        cue: "the regional governor said",
        attributedTo: "Helena Marchetti",
      }),
      attribute("injured", 17, "17 others", {
        modality: "attributed",
        cue: "the regional governor said",
        attributedTo: "Helena Marchetti",
      }),
      attribute("injured", 20, "between 20 and 25 people", {
        modality: "attributed",
        cue: "said",
        attributedTo: "Daniel Okafor",
      }),
      attribute("displaced", 1200, "1,200 residents"),
      attribute("amount", 85000000, "$85 million to $110 million", {
        modality: "attributed",
        cue: "said",
        attributedTo: "Northgate Energy",
      }),
    ],
    unsure: [attribute("response", "called for an inquiry", "called for an inquiry", { confidence: 0.4 })],
  },
  background: [
    {
      type: "attack",
      nutgraf: at("a car bomb outside the Halvern customs house killed 11 people and wounded more than 30"),
      attributes: [
        attribute("when", "2024-11", "November 2024"),
        attribute("killed", 11, "11 people"),
        attribute("injured", 30, "more than 30"),
      ],
      unsure: [],
    },
    {
      type: "diplomacy",
      nutgraf: at("The government and the group signed a ceasefire in Port Aldous in June 2025."),
      attributes: [attribute("when", "2025-06", "June 2025"), attribute("killed", 0, "No deaths")],
      unsure: [],
    },
  ],
};
