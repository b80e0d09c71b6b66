/** What is done again and again has its hours, but no day. */
import type { Syntax } from "../clauses/index.ts";
import { isCalendarWord, isDayPart } from "../lexicon/calendar.ts";
import { EACH, HABITS, PERIODICAL } from "../lexicon/habits.ts";
import { type Document, sentenceAt, type Token, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";

/** Whether a word of the clause around a clock time says that it comes again: "opens at [9 a.m.] every day". */
export function isHabitual(document: Document, syntax: Syntax, span: Span): boolean {
  const { tokens } = document;
  const sentence = sentenceAt(document, span.start);
  if (sentence === null) return false;
  const at = tokenIndexAt(document, span.start);
  // Its own verb stands before it, or behind.
  for (let i = at - 1, verbs = 0; i >= sentence.first && verbs < 2; i--) {
    if (isHabit(tokens, i)) return true;
    if (syntax.verbAt(i) !== null) verbs++;
  }
  for (let i = at; i < sentence.last && syntax.verbAt(i) === null; i++) if (isHabit(tokens, i)) return true;
  return false;
}

function isHabit(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (HABITS.has(lower)) return true;
  // "on Mondays", "closed Sundays"
  if (lower.endsWith("s") && isCalendarWord(lower.slice(0, -1))) return lower.length > "tues".length;
  // "opens daily", but "the daily briefing"
  if (PERIODICAL.has(lower)) return next === undefined || !next.tag.startsWith("NOUN");
  return EACH.has(lower) && next !== undefined && isTime(next.lower);
}

const isTime = (lower: string): boolean => isCalendarWord(lower) || isDayPart(lower) || lower === "weekday";
