import type { Span } from "../engine/index.ts";
import { words } from "./text.ts";

/** So much of a sentence is shown on either side, in characters; what is longer is cut where a clause begins or ends. */
const MOST = 70;

/** Some words with what their sentence says before and after them, on one line. */
export interface Clause {
  before: string;
  words: string;
  after: string;
}

export function clauseOf(text: string, span: Span): Clause {
  const sentence = sentenceAround(text, span);
  return {
    before: shortenedBefore(flat(text.slice(sentence.start, span.start))),
    words: words(text, span),
    after: shortenedAfter(flat(text.slice(span.end, sentence.end))),
  };
}

/** A full stop behind a short word is one of "Mr." or "U.S." */
const STOPS = /(?<=\p{L}{4}|\p{N}|[)\]"”’])[.!?]["”’)]*(?=\s)/gu;

/** Within a line: sentences do not go on from one block to the next. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const stops = [...text.slice(line, next < 0 ? text.length : next + 1).matchAll(STOPS)].map(
    (stop) => line + stop.index + stop[0].length,
  );
  return {
    start: skipSpace(text, stops.findLast((stop) => stop <= start) ?? line),
    end: stops.find((stop) => stop >= end) ?? (next < 0 ? text.length : next),
  };
}

const skipSpace = (text: string, at: number): number => at + /^\s*/.exec(text.slice(at, at + 9))![0].length;

const flat = (text: string): string => text.replace(/\s+/g, " ");

function shortenedBefore(text: string): string {
  if (text.length <= MOST) return text;
  const tail = text.slice(-MOST);
  const clause = tail.search(/[,;:–—]\s/);
  return `… ${clause < 0 ? tail.slice(tail.indexOf(" ") + 1) : tail.slice(clause + 2)}`;
}

function shortenedAfter(text: string): string {
  if (text.length <= MOST) return text;
  const head = text.slice(0, MOST);
  const clause = Math.max(...[...head.matchAll(/[,;:–—]\s/g)].map(({ index }) => index), -1);
  return `${head.slice(0, clause < 0 ? head.lastIndexOf(" ") : clause)}\u00a0…`;
}
