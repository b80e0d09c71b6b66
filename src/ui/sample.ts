import type { Analysis, Attribute, Role, Span } from "../engine/index.ts";

/** An invented story with its card, to show what a template makes of one. */

const LEAD =
  "A footbridge over the Sound fell in Halvern on Tuesday morning, killing two workers and injuring at least four people, police said.";
const TEXT = [
  "Footbridge falls in Halvern",
  LEAD,
  "“It gave no warning,” said Ines Calloway, who lives beside it. It may have been the rain.",
  "In 2019 a crane had hit the same bridge, and nobody was hurt.",
].join("\n\n");

const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const fact = (role: Role, value: string | number, text: string, more?: Partial<Attribute>): Attribute => ({
  role,
  value,
  text,
  evidence: [at(text)],
  modality: "stated",
  cue: null,
  attributedTo: null,
  confidence: 0.9,
  ...more,
});

const BY_POLICE: Partial<Attribute> = { modality: "attributed", cue: "police said", attributedTo: "police" };

export const sample: Analysis = {
  engine: { name: "nutgraf", version: "" },
  article: {
    title: "Footbridge falls in Halvern",
    url: "https://courier.example/footbridge",
    publisher: "The Orsenia Courier",
    authors: ["Rosa Whitlock", "Omar Feld"],
    published: "2026-03-10",
    modified: null,
    dateline: null,
    language: "en",
    text: TEXT,
    blocks: [],
  },
  entities: [],
  dates: [],
  figures: [
    { ...at("two workers"), kind: "count", value: 2, high: null, unit: null, bound: "exact", of: "workers" },
    {
      ...at("at least four people"),
      kind: "count",
      value: 4,
      high: null,
      unit: null,
      bound: "atLeast",
      of: "people",
    },
  ],
  quotes: [
    {
      kind: "direct",
      contents: [at("It gave no warning,")],
      cue: at("said Ines"),
      source: { ...at("Ines Calloway"), name: "Ines Calloway", entity: null },
    },
  ],
  event: {
    type: "accident",
    nutgraf: at(LEAD),
    attributes: [
      fact("when", "2026-03-10", "Tuesday morning"),
      fact("where", "Halvern", "Halvern"),
      fact("killed", 2, "two workers", BY_POLICE),
      fact("injured", 4, "at least four people", BY_POLICE),
    ],
    unsure: [fact("cause", "the rain", "the rain", { modality: "hedged", cue: "may have been" })],
  },
  background: [
    {
      type: "accident",
      nutgraf: at("In 2019 a crane had hit the same bridge, and nobody was hurt."),
      attributes: [fact("when", "2019", "2019"), fact("injured", 0, "nobody was hurt")],
      unsure: [],
    },
  ],
};
