import type { Analysis, Attribute, NewsEvent, Role } from "../engine/index.ts";

const COLUMNS = [
  "event_type",
  "event_date",
  "location",
  "actor",
  "actor_certainty",
  "target",
  "instrument",
  "killed_min",
  "killed_max",
  "killed_certainty",
  "injured_min",
  "injured_max",
  "injured_certainty",
  "arrested",
  "amount",
  "outcome",
  "sources",
  "nutgraf",
  "title",
  "publisher",
  "published",
  "url",
] as const;

/** One row an event, the main one first, in the columns that event data sets use. RFC 4180 with a header line. */
export function toCsv(analysis: Analysis): string {
  const events = analysis.event === null ? analysis.background : [analysis.event, ...analysis.background];
  return [COLUMNS.join(","), ...events.map((event) => rowOf(analysis, event).map(field).join(","))]
    .join("\r\n")
    .concat("\r\n");
}

function rowOf({ article }: Analysis, event: NewsEvent): (string | number | null)[] {
  const all = (role: Role): Attribute[] => event.attributes.filter((attribute) => attribute.role === role);
  const texts = (role: Role) =>
    all(role)
      .map(({ value }) => String(value))
      .join("; ");
  const range = (role: Role) => {
    const values = all(role)
      .map(({ value }) => Number(value))
      .filter(Number.isFinite);
    return values.length === 0 ? [null, null] : [Math.min(...values), Math.max(...values)];
  };
  const certainty = (role: Role) => all(role)[0]?.modality ?? null;
  return [
    event.type,
    texts("when"),
    texts("where"),
    texts("actor"),
    certainty("actor"),
    texts("target"),
    texts("instrument"),
    ...range("killed"),
    certainty("killed"),
    ...range("injured"),
    certainty("injured"),
    texts("arrested"),
    texts("amount"),
    texts("outcome"),
    texts("source"),
    article.text.slice(event.nutgraf.start, event.nutgraf.end),
    article.title,
    article.publisher,
    article.published,
    article.url,
  ];
}

/** Quoted where needed; a leading =, +, -, @ or control character would be run as a formula by a spreadsheet. */
export function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const flat = value.replace(/\s+/g, " ").trim();
  const safe = /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
