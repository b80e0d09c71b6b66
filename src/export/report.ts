import type { Analysis, Attribute, Span } from "../engine/index.ts";
import { kindOf } from "./genre.ts";
import { KINDS, LABELS } from "./labels.ts";
import { type Row, rowsFound, rowsWithUnsure } from "./rows.ts";
import { shownUndated, undatedIn } from "./undated.ts";
import { markedValue, oneLine, shownCertainty } from "./values.ts";

/** What a report may hold beside the reader's own words; each only where the reader wants it. */
export const REPORT_PARTS = ["card", "headline", "address", "passages", "article"] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

export interface Report {
  parts: ReadonlySet<ReportPart>;
  /** Rows that the reader calls wrong. */
  wrong: ReadonlySet<Attribute>;
  /** What is wrong, in the reader's own words. */
  remark: string;
}

/** A wrong card as a plain text, for whoever mends it. It holds what was chosen, and the version that read the page. */
export function toReport(analysis: Analysis, { parts, wrong, remark }: Report): string {
  const { engine, article, event } = analysis;
  const paragraphs: (string | null)[] = [
    `A card that is wrong, read by ${engine.name} ${engine.version}`,
    remark.trim() === "" ? null : `What is wrong:\n${remark.trim()}`,
    event === null || wrong.size === 0
      ? null
      : under("Wrong rows:", linesOf(analysis, rowsWithUnsure(event), wrong)),
    parts.has("address") && article.url !== null ? `Address: ${article.url}` : null,
    parts.has("headline") ? headline(analysis) : null,
    parts.has("card") ? card(analysis) : null,
    parts.has("passages") ? under("Read from:", passages(analysis)) : null,
    parts.has("article") ? `The article:\n${article.text}` : null,
  ];
  return `${paragraphs.filter((one) => one !== null).join("\n\n")}\n`;
}

const under = (heading: string, lines: readonly string[]): string | null =>
  lines.length === 0 ? null : [heading, ...lines].join("\n");

function headline({ article: { title, publisher, published } }: Analysis): string | null {
  const lines = [
    ["Headline", title],
    ["Publisher", publisher],
    ["Published", published],
  ].flatMap(([name, value]) => (value == null ? [] : `${name}: ${oneLine(value)}`));
  return lines.length === 0 ? null : lines.join("\n");
}

function card(analysis: Analysis): string {
  const { article, event, background } = analysis;
  if (event === null) return "The card: no event was found.";
  const { type, nutgraf, attributes, unsure } = event;
  return [
    "The card:",
    `Kind: ${kindOf(analysis)}`,
    `Lead: ${oneLine(article.text.slice(nutgraf.start, nutgraf.end))}`,
    ...linesOf(analysis, rowsFound(type, attributes, undatedIn(analysis))),
    ...linesOf(analysis, rowsFound(type, unsure)).map((line) => `Not sure: ${line}`),
    ...background.map((past) => {
      const told = oneLine(article.text.slice(past.nutgraf.start, past.nutgraf.end));
      return `Background: ${KINDS[past.type]}: ${told}`;
    }),
  ].join("\n");
}

/** A line a value, as on the card, and how sure the reading is of it; of all or of those that are chosen. */
const linesOf = (analysis: Analysis, rows: readonly Row[], chosen?: ReadonlySet<Attribute>): string[] =>
  rows.flatMap((row) => {
    if (row.undated) return [`${LABELS[row.label]}: ${shownUndated(analysis, row.undated)}`];
    return row.attributes
      .filter((attribute) => chosen === undefined || chosen.has(attribute))
      .map((attribute) => {
        const certainty = shownCertainty(attribute);
        const sure = `${Math.round(attribute.confidence * 100)}% sure`;
        return `${LABELS[row.label]}: ${markedValue(attribute, analysis.figures)}${certainty === null ? "" : `, ${certainty}`} (${sure})`;
      });
  });

/** The paragraphs that the card was read from, in their order. */
function passages({ article: { text, blocks }, event }: Analysis): string[] {
  if (event === null) return [];
  const spans: Span[] = [
    event.nutgraf,
    ...event.attributes.flatMap(({ evidence }) => evidence.slice(0, 1)),
    ...event.unsure.flatMap(({ evidence }) => evidence.slice(0, 1)),
  ];
  return blocks
    .filter((block) => spans.some(({ start, end }) => start < block.end && end > block.start))
    .map(({ start, end }) => oneLine(text.slice(start, end)));
}
