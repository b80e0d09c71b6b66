/** Which day came before which, where a sentence says so. */
import type { Syntax } from "../clauses/index.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { type Document, sentenceAt, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";

/**
 * Whether a day tells of what came before another one in its sentence: "on Saturday after losing on [Tuesday]"; but not
 * "held on Tuesday and charged after a hearing on [Wednesday]", where another verb has the "after".
 */
export function isEarlier(document: Document, syntax: Syntax, span: Span): boolean {
  const sentence = sentenceAt(document, span.start);
  if (sentence === null) return false;
  const { tokens } = document;
  let isBehindAfter = false;
  for (let i = tokenIndexAt(document, span.start) - 1; i >= sentence.first; i--) {
    const { lower } = tokens[i]!;
    if (isCalendarWord(lower)) return isBehindAfter;
    if (isBehindAfter && (lower === ";" || syntax.verbAt(i) !== null)) return false;
    isBehindAfter ||= AFTER.has(lower);
  }
  return false;
}

const AFTER: ReadonlySet<string> = new Set(["after", "following"]);
