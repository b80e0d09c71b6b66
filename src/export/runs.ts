import type { Folded } from "./fold.ts";
import { isSafeEdge } from "./match.ts";

export type Range = readonly [start: number, end: number];

/** What has none is no word. */
export const hasLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A folded text in runs that every browser reads without a stop: from a border or a line break to the next one. */
export class Runs {
  readonly #text: string;
  readonly #borders: readonly number[];

  constructor({ text, borders }: Folded) {
    this.#text = text;
    this.#borders = [...borders];
  }

  /** Where the run begins that the character before a place stands in. */
  opens(at: number): number {
    const broken = this.#text.lastIndexOf("\n", at - 1) + 1;
    return Math.max(at <= 0 ? 0 : broken, this.#borders[this.#next(at) - 1] ?? 0);
  }

  /** Where the run ends that the character behind a place stands in. */
  closes(at: number): number {
    const broken = this.#text.indexOf("\n", at);
    const end = broken < 0 ? this.#text.length : broken;
    return Math.min(end, this.#borders[this.#next(at + 1)] ?? end);
  }

  /** The index of the first border at a place or behind it. */
  #next(at: number): number {
    let low = 0;
    let high = this.#borders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#borders[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The parts of a stretch, each in a run of its own, that begin and end where every browser sees a word do so. */
  within(start: number, end: number): Range[] {
    const parts: Range[] = [];
    for (let at = start; at < end; ) {
      const close = Math.min(end, this.closes(at));
      const part = this.#whole(at, close);
      // A sign alone beside a border is what a drop cap leaves.
      if (part[0] < part[1] && (hasLetter(this.#text.slice(...part)) || !this.#isBordered(at, close)))
        parts.push(part);
      at = this.#text[close] === "\n" ? close + 1 : Math.max(close, at + 1);
    }
    return parts;
  }

  #isBordered(start: number, end: number): boolean {
    return this.#borders[this.#next(start)] === start || this.#borders[this.#next(end)] === end;
  }

  #whole(start: number, end: number): Range {
    const text = this.#text;
    const isOff = (at: number, inner: string | undefined) => /\s/.test(inner ?? "") || !isSafeEdge(text, at);
    while (start < end && isOff(start, text[start])) start++;
    while (end > start && isOff(end, text[end - 1])) end--;
    return [start, end];
  }

  /** The last `count` words before a place, of its own run or, at its beginning, of the one before. */
  before(at: number, count: number, limit?: number): Range {
    const text = this.#text;
    let stop = at;
    if (limit === undefined && /\s/.test(text[stop - 1] ?? "")) stop--;
    const from = limit ?? this.opens(stop);
    let begin = stop;
    for (let n = 0; n < count && begin > from; n++) {
      // A word is what has a letter or a digit: a dash between spaces tells no place from another.
      let last: number;
      do {
        last = begin--;
        while (begin > from && !/\s/.test(text[begin - 1]!)) begin--;
      } while (begin > from && !hasLetter(text.slice(begin, last)));
    }
    return limit === undefined ? this.#safe([begin, stop]) : [begin, stop];
  }

  /** The first `count` words after a place, likewise. */
  after(at: number, count: number, limit?: number): Range {
    const text = this.#text;
    let start = at;
    if (limit === undefined && /\s/.test(text[start] ?? "")) start++;
    const to = limit ?? this.closes(start);
    let stop = start;
    for (let n = 0; n < count && stop < to; n++) {
      let first: number;
      do {
        first = stop++;
        while (stop < to && !/\s/.test(text[stop]!)) stop++;
      } while (stop < to && !hasLetter(text.slice(first, stop)));
    }
    return limit === undefined ? this.#safe([start, stop]) : [start, stop];
  }

  /** A border within a word leaves half of it, which is no context. */
  #safe([start, end]: Range): Range {
    return isSafeEdge(this.#text, start) && isSafeEdge(this.#text, end) ? [start, end] : [start, start];
  }
}
