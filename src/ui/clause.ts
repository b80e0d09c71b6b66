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
  const line = { start: text.lastIndexOf("\n", span.start - 1) + 1, end: endOfLine(text, span.end) };
  const before = lastSentence(text.slice(line.start, span.start));
  const after = firstSentence(text.slice(span.end, line.end));
  return {
    before: shortenedBefore(flat(before)),
    words: words(text, span),
    after: shortenedAfter(flat(after)),
  };
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
};

const flat = (text: string): string => text.replace(/\s+/g, " ");

/** A full stop behind a short word is one of "Mr." or "U.S." */
const STOPS = /(?<=\p{L}{4}|\p{N}|[)\]"”’])[.!?]["”’)]*\s+/u;

const lastSentence = (text: string): string => text.split(new RegExp(STOPS, "gu")).at(-1)!;

function firstSentence(text: string): string {
  const stop = STOPS.exec(text);
  return stop === null ? text : text.slice(0, stop.index + stop[0].trimEnd().length);
}

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
  return `${head.slice(0, clause < 0 ? head.lastIndexOf(" ") : clause)} …`;
}
