import type { Span } from "../engine/index.ts";

/** The words of a span on one line: line breaks and runs of spaces in the page's text are layout. */
export const words = (text: string, span: Span): string =>
  text.slice(span.start, span.end).replace(/\s+/g, " ").trim();

/** Marks that open, and what closes them. */
const MARKS: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "«": "»", "„": "“" };

/**
 * The words of a span with the quotation marks that belong to them: those that stand around all of them, and one whose
 * other half is among them.
 */
export function quoted(text: string, span: Span): string {
  const shown = words(text, span);
  const [before, after] = [text[span.start - 1] ?? "", text[span.end] ?? ""];
  if (MARKS[before] === after || (before === '"' && after === '"')) return `${before}${shown}${after}`;
  const isOpen = (shown.match(/“/g) ?? []).length - (shown.match(/”/g) ?? []).length;
  if (isOpen > 0) return `${shown}”`;
  return isOpen < 0 ? `“${shown}` : shown;
}

/** The words of several spans with what lies between them left out. */
export const excerpt = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => words(text, span)).join(" … ");
