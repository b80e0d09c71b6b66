import type { Span } from "../engine/index.ts";

/** The words of a span on one line: line breaks and runs of spaces in the page's text are layout. */
export const words = (text: string, span: Span): string =>
  text.slice(span.start, span.end).replace(/\s+/g, " ").trim();

/** The words of several spans with what lies between them left out. */
export const excerpt = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => words(text, span)).join(" … ");
