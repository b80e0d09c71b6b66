import type { Span } from "../engine/index.ts";

/** A stretch of a block and the place where the page has the same. */
interface Pair {
  here: number;
  there: number;
  length: number;
}

interface Line {
  start: number;
  end: number;
  /** Where the page has the whole of it; null where it has it in pieces, or not at all. */
  there: number | null;
}

/** So many characters tell a place in a block. */
const SHINGLE = 16;
/** Blocks that are not there as a whole are looked for in pieces, so often and so far around. */
const MOST_TRIES = 1_000;
const AROUND = 20_000;

/**
 * Where the blocks of an article stand in the text of its page, which has more before, between, within and behind
 * them. Both texts are folded, a line a block.
 */
export class Places {
  readonly #text: string;
  readonly #page: string;
  readonly #lines: Line[] = [];
  readonly #pairs = new Map<Line, Pair[]>();
  #tries = 0;

  constructor(text: string, page: string) {
    this.#text = text;
    this.#page = page;
    const there = new Map<string, number[]>();
    for (const { start, end } of linesOf(page)) {
      const line = page.slice(start, end);
      const known = there.get(line);
      if (known === undefined) there.set(line, [start]);
      else known.push(start);
    }
    // What stands there once says where the others are to be looked for.
    for (const { start, end } of linesOf(text)) {
      const found = there.get(text.slice(start, end));
      this.#lines.push({ start, end, there: found?.length === 1 ? found[0]! : null });
    }
    const first = this.#lines.find((line) => line.there !== null)?.there ?? 0;
    let last: number | null = null;
    for (const line of this.#lines) {
      if (line.there === null) {
        const found = there.get(text.slice(line.start, line.end));
        // A headline stands in a menu too: before the first known block it is the one that is nearest to it.
        if (found !== undefined)
          line.there = last !== null ? nearest(found, last, 1) : nearest(found, first, -1);
      }
      if (line.there !== null) last = line.there + line.end - line.start;
    }
  }

  /** Where the page has a stretch of the article; null where it does not have both of its ends. */
  of({ start, end }: Span): Span | null {
    const first = this.#placeOf(start);
    const last = this.#placeOf(end - 1);
    if (first === null || last === null || last < first) return null;
    return { start: first, end: last + 1 };
  }

  #placeOf(at: number): number | null {
    const i = this.#lineAt(at);
    const line = this.#lines[i];
    if (line === undefined || at < line.start || at >= line.end) return null;
    if (line.there !== null) return line.there + at - line.start;
    const pair = this.#pairsOf(line, i).find(({ here, length }) => at >= here && at < here + length);
    return pair === undefined ? null : pair.there + at - pair.here;
  }

  /** The stretches of a block that the page has in this order, with something else between them. */
  #pairsOf(line: Line, i: number): Pair[] {
    const known = this.#pairs.get(line);
    if (known !== undefined) return known;
    const room = this.#roomOf(i);
    let pairs = this.#alike(line, room);
    if (pairs.length === 0 && (room.start > 0 || room.end < this.#page.length))
      pairs = this.#alike(line, { start: 0, end: this.#page.length });
    this.#pairs.set(line, pairs);
    return pairs;
  }

  /** The part of the page between the blocks before and behind that are known. */
  #roomOf(i: number): Span {
    let before = i - 1;
    while (before >= 0 && this.#lines[before]!.there === null) before--;
    let after = i + 1;
    while (after < this.#lines.length && this.#lines[after]!.there === null) after++;
    const first = this.#lines[before];
    const next = this.#lines[after];
    const start = first === undefined ? 0 : first.there! + first.end - first.start;
    const end = next === undefined ? this.#page.length : next.there!;
    return end > start ? { start, end } : { start, end: Math.min(this.#page.length, start + AROUND) };
  }

  #alike({ start, end }: Span, room: Span): Pair[] {
    const [text, page] = [this.#text, this.#page];
    const pairs: Pair[] = [];
    let here = start;
    let there = room.start;
    while (here < end && there < room.end && this.#tries++ < MOST_TRIES) {
      const length = Math.min(SHINGLE, end - here);
      // What is left of a block after its last gap may be short, and is near.
      const limit = pairs.length === 0 || length === SHINGLE ? room.end : Math.min(room.end, there + 400);
      const at = page.slice(there, limit).indexOf(text.slice(here, here + length));
      if (at < 0) {
        here = nextWord(text, here, end);
        continue;
      }
      const pair = { here, there: there + at, length };
      const last = pairs.at(-1);
      const floor = last === undefined ? start : last.here + last.length;
      while (pair.here > floor && pair.there > there && text[pair.here - 1] === page[pair.there - 1]) {
        pair.here--;
        pair.there--;
        pair.length++;
      }
      while (
        pair.here + pair.length < end &&
        pair.there + pair.length < room.end &&
        text[pair.here + pair.length] === page[pair.there + pair.length]
      )
        pair.length++;
      pairs.push(pair);
      here = pair.here + pair.length;
      there = pair.there + pair.length;
    }
    return pairs;
  }

  #lineAt(at: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lines[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const close = text.indexOf("\n", start);
    const end = close < 0 ? text.length : close;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The first of rising numbers from `at` on, or the last before it; the other end's where there is none. */
function nearest(rising: readonly number[], at: number, way: 1 | -1): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return rising[way > 0 ? low : low - 1] ?? (way > 0 ? rising.at(-1)! : rising[0]!);
}

function nextWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] !== " ") at++;
  while (at < end && text[at] === " ") at++;
  return at;
}
