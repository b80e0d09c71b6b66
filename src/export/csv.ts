import type { Analysis, Article, Attribute, EventType, NewsEvent, Role, Span } from "../engine/index.ts";
import { COUNTED, countOf } from "./counts.ts";
import { genreOf } from "./genre.ts";
import { identityOf } from "./identity.ts";
import { LABELS } from "./labels.ts";
import { ROLES, rowsFound, SHAPES } from "./rows.ts";
import type { TakeOptions } from "./take.ts";
import { NO_DAY, undatedIn } from "./undated.ts";
import { oneLine, shown } from "./values.ts";

type Cell = string | number | null;

/** One event of an article, and which one it is. */
interface Line {
  event: NewsEvent;
  analysis: Analysis;
  id: string;
  isMain: boolean;
  accessed: string | null;
}

/** One column: its name, and what it holds of an event. */
type Column = readonly [name: string, of: (line: Line) => Cell];

/** Names that tables of events have for two of the roles (ACLED). */
const NAMES: Partial<Record<Role, string>> = { when: "event_date", where: "location" };

const textOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);
const ofArticle =
  (of: (article: Article) => Cell) =>
  ({ analysis }: Line): Cell =>
    of(analysis.article);

/** Each row of the card in its columns, after those of the event and before those of the article. */
const columns = (): readonly Column[] => [
  ["event_id", ({ id }) => id],
  ["event_role", ({ isMain }) => (isMain ? "main" : "background")],
  [
    "event_title",
    (line) => values(line, "what") || oneLine(textOf(line.analysis.article, line.event.nutgraf)),
  ],
  ["event_type", ({ event }) => event.type],
  ...ROLES.flatMap((role) => (COUNTED.has(role) ? countColumns(role) : valueColumns(role))),
  ["quote", ({ event, analysis }) => textOf(analysis.article, event.nutgraf)],
  ["title", ofArticle(({ title }) => title)],
  ["author", ofArticle(({ authors }) => authors.join("; "))],
  ["genre", ofArticle(genreOf)],
  ["publisher", ofArticle(({ publisher }) => publisher)],
  ["published", ofArticle(({ published }) => published)],
  ["accessed", ({ accessed }) => accessed],
  ["url", ofArticle(({ url }) => url)],
];

/** The names of all columns, in their order. */
export const csvColumns = (): string[] => columns().map(([name]) => name);

/**
 * A value, the words of a day, what the card calls it where that depends on the story, how sure the text is, and how
 * sure the reading.
 */
function valueColumns(role: Role): Column[] {
  const name = NAMES[role] ?? role;
  const day: Column[] = [
    [`${name}_quote`, (line) => joined(dayOf(line).words)],
    [`${name}_note`, (line) => dayOf(line).note],
  ];
  return [[name, (line) => values(line, role)], ...(role === "when" ? day : []), ...aboutColumns(name, role)];
}

/** The words for the day, and why it is none where they cannot be reckoned. */
function dayOf({ event, analysis, isMain }: Line): { words: string[]; note: Cell } {
  const undated = isMain ? undatedIn(analysis) : null;
  if (undated !== null) return { words: [textOf(analysis.article, undated)], note: NO_DAY };
  return { words: valuesOf(event, "when").map(({ text }) => text), note: null };
}

/** A count: the least and the most that the text allows, its words, and as for other values. */
function countColumns(role: Role): Column[] {
  return [
    [`${role}_min`, (line) => bounds(line, role).min],
    [`${role}_max`, (line) => bounds(line, role).max],
    [`${role}_quote`, ({ event }) => joined(valuesOf(event, role).map(({ text }) => text))],
    ...aboutColumns(role, role),
  ];
}

function aboutColumns(name: string, role: Role): Column[] {
  const label: Column = [`${name}_label`, ({ event }) => labelOf(event, role)];
  return [
    ...(hasLabels(role) ? [label] : []),
    [`${name}_certainty`, ({ event }) => each(valuesOf(event, role).map(({ modality }) => modality))],
    [
      `${name}_confidence`,
      ({ event }) => each(valuesOf(event, role).map(({ confidence }) => confidence.toFixed(2))),
    ],
  ];
}

/** Does the card call a row by other names in stories of some kinds? */
const hasLabels = (role: Role): boolean =>
  (Object.keys(SHAPES) as EventType[]).some((type) => SHAPES[type].labels?.[role] !== undefined);

const labelOf = ({ type, attributes }: NewsEvent, role: Role): Cell => {
  const row = rowsFound(type, attributes).find((one) => one.role === role);
  return row === undefined ? null : LABELS[row.label];
};

/** One row an event, the main one first. RFC 4180 with a header line. */
export function toCsv(analysis: Analysis, { accessed }: TakeOptions = {}): string {
  const { article, event: main, background } = analysis;
  const events = main === null ? background : [main, ...background];
  const all = columns();
  const rows = events.map((event, i) => {
    const id = `${identityOf(article)}#nutgraf-event-${i + 1}`;
    const line: Line = { event, analysis, id, isMain: event === main, accessed: accessed ?? null };
    return all.map(([, of]) => field(of(line)));
  });
  return [all.map(([name]) => name), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

const valuesOf = ({ attributes }: NewsEvent, role: Role): Attribute[] =>
  attributes.filter((attribute) => attribute.role === role);

const joined = (parts: readonly string[]): string => [...new Set(parts)].join("; ");

/** What holds of each value, in their order; once where it is the same of all. */
const each = (parts: readonly string[]): string => (new Set(parts).size === 1 ? parts[0]! : parts.join("; "));

const values = ({ event, analysis }: Line, role: Role): string =>
  joined(valuesOf(event, role).map((attribute) => shown(attribute, analysis.figures).value));

/** "At least 12" has no most, and "up to 12" no least. */
function bounds({ event, analysis }: Line, role: Role): { min: Cell; max: Cell } {
  const counts = valuesOf(event, role).flatMap((attribute) => countOf(attribute, analysis.figures) ?? []);
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
