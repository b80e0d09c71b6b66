import type { Span } from "../engine/index.ts";
import type { Work } from "./work.ts";

/** A stretch that reads alike in two texts. */
export interface Pair {
  here: number;
  there: number;
  length: number;
}

/** So many characters must be alike for two places to be the same. */
const SHINGLE = 24;
/** How far ahead a place is looked for, and how often in one gap. */
const WINDOW = 20_000;
const MOST_TRIES = 400;
const STEP = 20;

/**
 * The stretches of `gap` in one text that stand, in the same order, in `room` of another: quotations with enough
 * around them to be the same place. A word that touches a difference is left out, for "two" is no longer said where
 * the page now says "two hundred".
 */
export function* alike(here: string, gap: Span, there: string, room: Span): Work<Pair[]> {
  const pairs: Pair[] = [];
  let i = gap.start;
  let j = room.start;
  let tries = 0;
  while (i + SHINGLE <= gap.end && j < room.end && tries < MOST_TRIES) {
    if (++tries % STEP === 0) yield;
    const shingle = here.slice(i, i + SHINGLE);
    const window = there.slice(j, Math.min(room.end, j + WINDOW));
    const at = window.indexOf(shingle);
    if (at < 0) {
      i = nextWord(here, i, gap.end);
      continue;
    }
    // Backwards to where the two begin to be alike, no further than the last pair.
    const last = pairs.at(-1);
    let start = i;
    let match = j + at;
    const floor = last === undefined ? gap.start : last.here + last.length;
    const under = last === undefined ? room.start : last.there + last.length;
    while (start > floor && match > under && here[start - 1] === there[match - 1]) {
      start--;
      match--;
    }
    let length = i - start + SHINGLE;
    while (
      start + length < gap.end &&
      match + length < room.end &&
      here[start + length] === there[match + length]
    )
      length++;
    pairs.push({ here: start, there: match, length });
    i = start + length;
    j = match + length;
  }
  return pairs.flatMap((pair) => trimmed(pair, here, gap, there, room));
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

function nextWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isSpace(text[at])) at++;
  while (at < end && isSpace(text[at])) at++;
  return at;
}

/** Without the words at its ends, where what stands next to them is not the same. */
function trimmed(pair: Pair, here: string, gap: Span, there: string, room: Span): Pair[] {
  let start = pair.here;
  let end = pair.here + pair.length;
  const isWhole = (at: number, text: string, { start: from, end: to }: Span) =>
    at <= from ||
    at >= to ||
    (text[at] === "\n" && text[at + 1] === "\n") ||
    text.slice(at - 2, at) === "\n\n";
  const isFirst = isWhole(start, here, gap) && isWhole(pair.there, there, room);
  const isLast = isWhole(end, here, gap) && isWhole(pair.there + pair.length, there, room);
  if (!isFirst) {
    while (start < end && isSpace(here[start])) start++;
    start = nextWord(here, start, end);
  }
  if (!isLast) {
    while (end > start && isSpace(here[end - 1])) end--;
    while (end > start && !isSpace(here[end - 1])) end--;
  }
  return end > start ? [{ here: start, there: pair.there + start - pair.here, length: end - start }] : [];
}
