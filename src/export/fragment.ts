import type { Span } from "../engine/index.ts";
import { type Folded, fold, indexIn, visible } from "./fold.ts";
import { firstMatch, isSafeEdge, type Terms } from "./match.ts";

/** Longer words stand in a link by their first and their last ones. */
const LONGEST_EXACT = 120;
const EDGE_WORDS = 5;
/** Words of context that are tried; where they do not tell a place from others, nothing will. */
const MOST_CONTEXT = 14;
/** Characters of a directive; a text of one endless word has no link. */
const LONGEST_DIRECTIVE = 4_000;

/** Makes links to the places of one article. */
export class LinkMaker {
  readonly #text: Folded;
  readonly #page: Folded;
  /** The page's text as it is. */
  readonly #shown: string;
  readonly #article: string;

  /**
   * @param text the article's text, which the spans point into
   * @param page all text that its page shows, where it is known: words may stand beside the article too
   */
  constructor(text: string, page: string = text) {
    this.#text = fold(text);
    this.#page = page === text ? this.#text : fold(page);
    this.#shown = page;
    this.#article = text;
  }

  /** The text directive of a span: "text=prefix-,start,end,-suffix"; empty for a span that no browser could find. */
  directive(span: Span): string {
    const place = this.#placeOf(span);
    // A page that has gone on since is no help.
    if (place === null) return this.#page === this.#text ? "" : new LinkMaker(this.#article).directive(span);
    const { start, end } = place;
    const body = this.#body(start, end);
    let shown: Parts = { ...body, prefix: [start, start], suffix: [end, end] };
    for (const [before, after] of contexts()) {
      const prefix = this.#before(start, before);
      const suffix = this.#after(end, after);
      const parts = { ...body, prefix, suffix };
      const found = firstMatch(this.#page.text, this.#terms(parts));
      shown = parts;
      if (found?.start === start && found.end === end) break;
    }
    return this.#written(shown);
  }

  /** A link that opens the page at the words of a span; null where there is none to give. */
  link(url: string | null, span: Span): string | null {
    if (url === null || !/^https?:/.test(url)) return null;
    const directive = this.directive(span);
    if (directive === "") return null;
    const [address, hash = ""] = url.split(/#(.*)/s);
    // A hash that is a path is the page's address; any other one is a place in it, and ours is better.
    const kept = /^[/!]/.test(hash) ? hash.replace(/:~:.*$/s, "") : "";
    return `${address}#${kept}:~:${directive}`;
  }

  /** Where a span stands in the page's folded text, grown to whole words. */
  #placeOf(span: Span): { start: number; end: number } | null {
    const { text } = this.#text;
    let start = indexIn(this.#text, span.start);
    let end = indexIn(this.#text, span.end);
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
    while (!isSafeEdge(text, start)) start--;
    while (!isSafeEdge(text, end)) end++;
    if (this.#page === this.#text) return { start, end };
    // The page shows the span's blocks as they are, with more before, between and behind them.
    const first = this.#onPage(start, 0);
    if (first === null) return null;
    if (!text.slice(start, end).includes("\n")) return { start: first, end: first + end - start };
    const last = this.#onPage(end - 1, first);
    return last === null ? null : { start: first, end: last + 1 };
  }

  /** Where the page shows a character of the text, from `from` on: where the character's block stands. */
  #onPage(at: number, from: number): number | null {
    const [open, close] = blockAround(this.#text.text, at);
    const block = this.#text.text.slice(open, close);
    const page = this.#page.text;
    let found = page.indexOf(block, from);
    // A heading of one word stands in sentences too.
    for (let next = found; next >= 0; next = page.indexOf(block, next + 1)) {
      if ((page[next - 1] ?? "\n") !== "\n" || (page[next + block.length] ?? "\n") !== "\n") continue;
      found = next;
      break;
    }
    return found < 0 ? null : found + at - open;
  }

  /** One term for words of one block, first and last words for long ones and for those of several blocks. */
  #body(start: number, end: number): Pick<Parts, "start" | "end"> {
    const { text } = this.#page;
    const words = text.slice(start, end);
    const lineEnd = text.indexOf("\n", start);
    const crosses = lineEnd >= 0 && lineEnd < end;
    const whole: Range = [start, end];
    if (!crosses && words.length <= LONGEST_EXACT) return { start: whole, end: [end, end] };
    const firstEnd = this.#after(start, EDGE_WORDS, crosses ? lineEnd : end)[1];
    const lastStart = this.#before(end, EDGE_WORDS, crosses ? text.lastIndexOf("\n", end - 1) + 1 : start)[0];
    if (firstEnd >= lastStart) return { start: whole, end: [end, end] };
    return { start: [start, firstEnd], end: [lastStart, end] };
  }

  /** The last `count` words before a place, of its own block or, at its beginning, of the block before. */
  #before(at: number, count: number, limit?: number): Range {
    const { text } = this.#page;
    let stop = at;
    if (limit === undefined && /\s/.test(text[stop - 1] ?? "")) stop--;
    const from = limit ?? text.lastIndexOf("\n", stop - 1) + 1;
    let begin = stop;
    for (let n = 0; n < count && begin > from; n++) {
      // A word is what has a letter or a digit: a dash between spaces tells no place from another.
      let last: number;
      do {
        last = begin--;
        while (begin > from && !/\s/.test(text[begin - 1]!)) begin--;
      } while (begin > from && !/[\p{L}\p{N}]/u.test(text.slice(begin, last)));
    }
    return [begin, stop];
  }

  /** The first `count` words after a place, likewise. */
  #after(at: number, count: number, limit?: number): Range {
    const { text } = this.#page;
    let start = at;
    if (limit === undefined && /\s/.test(text[start] ?? "")) start++;
    const close = text.indexOf("\n", start);
    const to = limit ?? (close < 0 ? text.length : close);
    let stop = start;
    for (let n = 0; n < count && stop < to; n++) {
      let first: number;
      do {
        first = stop++;
        while (stop < to && !/\s/.test(text[stop]!)) stop++;
      } while (stop < to && !/[\p{L}\p{N}]/u.test(text.slice(first, stop)));
    }
    return [start, stop];
  }

  #terms({ prefix, start, end, suffix }: Parts): Terms {
    const term = ([from, to]: Range) => this.#page.text.slice(from, to);
    return { prefix: term(prefix), start: term(start), end: term(end), suffix: term(suffix) };
  }

  /** In the page's own letters; empty where an address cannot hold them. */
  #written({ prefix, start, end, suffix }: Parts): string {
    const { from } = this.#page;
    const term = ([a, b]: Range) => (a === b ? "" : encode(visible(this.#shown.slice(from[a], from[b]))));
    try {
      const [before, first, last, after] = [term(prefix), term(start), term(end), term(suffix)];
      const directive = `text=${before && `${before}-,`}${first}${last && `,${last}`}${after && `,-${after}`}`;
      return directive.length > LONGEST_DIRECTIVE ? "" : directive;
    } catch {
      // Half of a surrogate pair.
      return "";
    }
  }
}

type Range = readonly [start: number, end: number];

interface Parts {
  prefix: Range;
  start: Range;
  end: Range;
  suffix: Range;
}

/** The block that a character stands in. */
function blockAround(text: string, at: number): Range {
  const close = text.indexOf("\n", at);
  return [text.lastIndexOf("\n", at) + 1, close < 0 ? text.length : close];
}

/** How many words before and after are tried, the fewest first. */
function* contexts(): Generator<[before: number, after: number]> {
  for (let sum = 0; sum <= MOST_CONTEXT; sum++)
    for (let after = 0; after <= sum; after++) yield [sum - after, after];
}

/** The text directive of one span; see `LinkMaker`. */
export const textDirective = (text: string, span: Span, page?: string): string =>
  new LinkMaker(text, page).directive(span);

/** A link that opens the page at the words of one span; see `LinkMaker`. */
export const fragmentLink = (url: string | null, text: string, span: Span, page?: string): string | null =>
  new LinkMaker(text, page).link(url, span);

/** Dashes, commas and ampersands have a meaning in a directive; brackets and quotes where a link is pasted. */
const encode = (words: string): string =>
  encodeURIComponent(words).replace(
    /[-()'!*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
