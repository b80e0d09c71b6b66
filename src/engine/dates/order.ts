/** Which day came before which, where a sentence says so. */
import type { Syntax } from "../clauses/index.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { type Document, sentenceAt, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";

export type Order = "earlier" | "later";

/**
 * Whether a day is told of as before or behind another one in its sentence: "on Saturday after losing on [Tuesday]",
 * "flies on Friday ahead of [Sunday]'s final"; but not "held on Tuesday and charged after a hearing on [Wednesday]",
 * where another verb has the "after".
 */
export function orderOf(document: Document, syntax: Syntax, span: Span): Order | null {
  const sentence = sentenceAt(document, span.start);
  if (sentence === null) return null;
  const { tokens } = document;
  let order: Order | null = null;
  for (let i = tokenIndexAt(document, span.start) - 1; i >= sentence.first; i--) {
    const { lower } = tokens[i]!;
    if (isCalendarWord(lower)) return order;
    if (order !== null && (lower === ";" || syntax.verbAt(i) !== null)) return null;
    order ??= ORDERS.get(lower) ?? null;
  }
  return null;
}

const ORDERS: ReadonlyMap<string, Order> = new Map([
  ["after", "earlier"],
  ["following", "earlier"],
  ["before", "later"],
  ["ahead", "later"],
]);
