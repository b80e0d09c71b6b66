import type { Analysis, Attribute, NewsEvent, Role } from "../engine/index.ts";
import { countOf } from "./counts.ts";

/** People counted, each in four columns: the least, the most, how sure the text is, and its words. */
const COUNTS = ["killed", "injured", "missing", "displaced", "arrested", "affected"] as const;

type Cell = string | number | null;

/** One column: its name, and what it holds of an event. */
type Column = readonly [name: string, of: (event: NewsEvent, analysis: Analysis) => Cell];

/**
 * After the columns of ACLED, as far as an article can fill them: date and type, who to whom, where, how many, who says
 * so, and the article's own words.
 */
const COLUMNS: readonly Column[] = [
  ["event_date", (event) => values(event, "when")],
  ["event_type", ({ type }) => type],
  ["actor", (event) => values(event, "actor")],
  ["actor_certainty", (event) => certainty(event, "actor")],
  ["target", (event) => values(event, "target")],
  ["target_certainty", (event) => certainty(event, "target")],
  ["location", (event) => values(event, "where")],
  ["instrument", (event) => values(event, "instrument")],
  ...COUNTS.flatMap((role): Column[] => [
    [`${role}_min`, (event, analysis) => bounds(event, role, analysis).min],
    [`${role}_max`, (event, analysis) => bounds(event, role, analysis).max],
    [`${role}_certainty`, (event) => certainty(event, role)],
    [`${role}_quote`, (event) => words(event, role)],
  ]),
  ["amount", (event) => words(event, "amount")],
  ["outcome", (event) => values(event, "outcome")],
  ["source", (event) => values(event, "source")],
  ["quote", ({ nutgraf }, { article }) => article.text.slice(nutgraf.start, nutgraf.end)],
  ["title", (_, { article }) => article.title],
  ["publisher", (_, { article }) => article.publisher],
  ["published", (_, { article }) => article.published],
  ["url", (_, { article }) => article.url],
];

/** One row an event, the main one first. RFC 4180 with a header line. */
export function toCsv(analysis: Analysis): string {
  const events = analysis.event === null ? analysis.background : [analysis.event, ...analysis.background];
  const rows = events.map((event) => COLUMNS.map(([, of]) => field(of(event, analysis))));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

const all = ({ attributes }: NewsEvent, role: Role): Attribute[] =>
  attributes.filter((attribute) => attribute.role === role);

const joined = (parts: readonly unknown[]): string => [...new Set(parts.map(String))].join("; ");

const values = (event: NewsEvent, role: Role): string => joined(all(event, role).map(({ value }) => value));

const words = (event: NewsEvent, role: Role): string => joined(all(event, role).map(({ text }) => text));

/** How sure the text is of each value: one word where it is as sure of all of them. */
const certainty = (event: NewsEvent, role: Role): string =>
  joined(all(event, role).map(({ modality }) => modality));

/** "At least 12" has no most, and "up to 12" no least. */
function bounds(event: NewsEvent, role: Role, { figures }: Analysis): { min: Cell; max: Cell } {
  const counts = all(event, role).flatMap((attribute) => countOf(attribute, figures) ?? []);
  const least = counts.flatMap(({ value, bound }) => (bound === "atMost" ? [] : value));
  const most = counts.flatMap(({ value, high, bound }) => (bound === "atLeast" ? [] : (high ?? value)));
  return {
    min: least.length === 0 ? null : Math.min(...least),
    // Somebody says "at least": whatever others say, the most is not known.
    max: most.length === 0 || most.length < counts.length ? null : Math.max(...most),
  };
}

const A_NUMBER = /^[+-]?\d[\d.]*%?$/;

/**
 * A value as RFC 4180 has it, on one line. What begins with =, +, - or @ would be run as a formula by a spreadsheet: it
 * gets an apostrophe before it, which says that it is text. A number is no formula, and stays one.
 */
export function field(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const flat = value.replace(/[\s\p{Cc}]+/gu, " ").trim();
  const safe = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(flat) && !A_NUMBER.test(flat) ? `'${flat}` : flat;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
