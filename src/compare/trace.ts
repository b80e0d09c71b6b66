import type { Analysis, EntityType, EventType, Figure } from "../engine/index.ts";
import { stem, stemsOf } from "./stem.ts";
import { RARE, weightOf } from "./words.ts";

/** What two texts can have in common, for the reasons that a reader is given. */
export const TERM_KINDS = ["person", "body", "place", "name", "day", "number", "word"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** Something that a text says, and its share of all that it says: the squares of the weights sum up to 1. */
export interface Term {
  /** A stem for names and words, the ISO date for days, kind, value and unit for numbers. */
  key: string;
  kind: TermKind;
  weight: number;
}

/** What is kept of a text to tell whether another one is about the same event. Plain JSON. */
export interface Trace {
  terms: Term[];
  type: EventType | null;
  /** When the page came out, an ISO date; null where it does not say. */
  published: string | null;
  /** The days of the event, ISO dates; empty where they are not known to the day. */
  days: string[];
}

/** Names, days and numbers tell one event from its like; other words tell what both are about. */
const TELLING = 1.5;

const KIND_OF: Record<EntityType, TermKind> = {
  person: "person",
  organization: "body",
  group: "body",
  place: "place",
  product: "name",
  event: "name",
  law: "name",
  work: "name",
};

export const FULL_DAY = /^\d{4}-\d\d-\d\d$/;

/** How often a word stands in a text says how long the text is, and little of what it tells: each counts once. */
export function traceOf(analysis: Analysis): Trace {
  const { article, entities, dates, figures, event } = analysis;
  const terms = new Map<string, Omit<Term, "key">>();
  for (const key of stemsOf(article.text)) terms.set(key, { kind: "word", weight: weightOf(key) });
  for (const { type, name } of entities)
    for (const key of stemsOf(name)) {
      // A name in another form than the text's own words, "St." for "Saint", is none of the text.
      if (terms.get(key)?.kind !== "word") continue;
      terms.set(key, { kind: KIND_OF[type], weight: TELLING * weightOf(key) });
    }
  for (const { edtf } of dates)
    if (edtf !== null && FULL_DAY.test(edtf)) terms.set(edtf, { kind: "day", weight: TELLING * RARE });
  for (const figure of figures)
    if (figure.kind !== "rank") terms.set(keyOf(figure), { kind: "number", weight: TELLING * RARE });
  return {
    // In the order of their keys, so that sums over two texts are the same from both sides.
    terms: unit([...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, term]) => ({ key, ...term }))),
    type: event?.type ?? null,
    published: article.published?.slice(0, 10) ?? null,
    // Without the day of the page "on Tuesday" may be any.
    days: article.published === null ? [] : daysOf(analysis),
  };
}

/** "count 12 sailor" */
export const keyOf = ({ kind, value, unit: counted }: Figure): string =>
  `${kind} ${value}${counted === null ? "" : ` ${stem(counted.toLowerCase())}`}`;

const daysOf = ({ event }: Analysis): string[] => [
  ...new Set(
    (event?.attributes ?? [])
      .filter(({ role, value }) => role === "when" && FULL_DAY.test(String(value)))
      .map(({ value }) => String(value)),
  ),
];

/** Terms that say something, as a vector of length 1. */
function unit(terms: readonly Term[]): Term[] {
  const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0));
  return terms
    .filter(({ weight }) => weight > 0)
    .map(({ key, kind, weight }) => ({ key, kind, weight: weight / length }));
}
