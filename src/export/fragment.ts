import type { Span } from "../engine/index.ts";
import { type Folded, fold, indexIn, visible } from "./fold.ts";
import { firstBegun, firstMatch, isSafeEdge, type Terms } from "./match.ts";
import { type PageText, PageView } from "./page.ts";
import { Places } from "./places.ts";
import { hasLetter, type Range, Runs } from "./runs.ts";

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
  /** Null where the article is all that is known of its page. */
  readonly #places: Places | null;
  readonly #runs: Runs;
  /** Painted words, folded, each with the place in the page's folded text that they stand before. */
  readonly #painted: readonly { words: Folded; at: number }[];

  /**
   * @param text the article's text, which the spans point into
   * @param page all text of its page, where it is known: words may stand beside the article too
   */
  constructor(text: string, page?: PageText) {
    this.#text = fold(text);
    const view = page === undefined ? null : new PageView(page, ["shown"]);
    this.#shown = view?.text ?? text;
    this.#page = page === undefined ? this.#text : fold(this.#shown);
    this.#places = page === undefined ? null : new Places(this.#text.text, this.#page.text);
    this.#runs = new Runs(this.#page);
    const painted = view?.painted ?? [];
    this.#painted = painted.map(({ words, at }) => ({ words: fold(words), at: indexIn(this.#page, at) }));
  }

  /** The text directive of a span: "text=prefix-,start,end,-suffix"; empty for a span that no browser would find. */
  directive(span: Span): string {
    const place = this.#placeOf(span);
    const body = place && this.#body(place);
    if (!body) return "";
    const start = body.start[0];
    const end = Math.max(body.start[1], body.end[1]);
    const around = (before: number, after: number): Parts => ({
      ...body,
      prefix: this.#runs.before(start, before),
      suffix: this.#runs.after(end, after),
    });
    const leadsThere = (parts: Parts): boolean => {
      const terms = this.#terms(parts);
      const found = firstMatch(this.#page, terms);
      const to = Math.max(parts.start[1], parts.end[1]);
      return (
        found?.start === parts.start[0] &&
        found.end === to &&
        !this.#isPainted(terms.prefix || terms.start, start)
      );
    };
    // Firefox loses its way on some pages once it has to try a second place: best is what is right at the first one.
    for (let before = 0; before <= MOST_CONTEXT; before++) {
      const parts = around(before, 0);
      const isFirst = firstBegun(this.#page, this.#terms(parts).prefix) === parts.prefix[0];
      if ((before === 0 || isFirst) && leadsThere(parts)) return this.#written(parts);
    }
    for (const [before, after] of contexts())
      if (leadsThere(around(before, after))) return this.#written(around(before, after));
    // More of the sentence, where a picture is told in the very words.
    for (const parts of this.#grown(body)) if (leadsThere(parts)) return this.#written(parts);
    if (this.#isPainted(this.#terms(around(0, 0)).start, start)) return "";
    // Equal words around equal words: a browser shows the first of them.
    return this.#written(around(0, MOST_CONTEXT));
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

  /** Where a span stands in the page's folded text, grown to whole words; null where the page does not show it. */
  #placeOf(span: Span): Span | null {
    const { text } = this.#text;
    let start = indexIn(this.#text, span.start);
    let end = indexIn(this.#text, span.end);
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (!hasLetter(text.slice(start, end))) return null;
    while (!isSafeEdge(text, start)) start--;
    while (!isSafeEdge(text, end)) end++;
    return this.#places === null ? { start, end } : this.#places.of({ start, end });
  }

  /**
   * One term for words of one run, first and last words for long ones and for those of several runs. Words that not
   * every browser finds, as those of a drop cap, are left out; where there are no others, their neighbours stand in.
   */
  #body({ start, end }: Span): Pick<Parts, "start" | "end"> | null {
    const parts = this.#runs.within(start, end);
    const first = parts[0];
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return this.#beside({ start, end });
    const rest: Range = [last[1], last[1]];
    if (first === last && first[1] - first[0] <= LONGEST_EXACT) return { start: first, end: rest };
    const head: Range = [first[0], this.#runs.after(first[0], EDGE_WORDS, first[1])[1]];
    const tail: Range = [this.#runs.before(last[1], EDGE_WORDS, last[0])[0], last[1]];
    return head[1] >= tail[0] ? { start: first, end: rest } : { start: head, end: tail };
  }

  /** The words behind a place in its block, or those before it. */
  #beside({ start, end }: Span): Pick<Parts, "start" | "end"> | null {
    const { text } = this.#page;
    const open = text.lastIndexOf("\n", start - 1) + 1;
    const close = text.indexOf("\n", end);
    const behind = this.#runs.within(end, close < 0 ? text.length : close)[0];
    if (behind !== undefined)
      return { start: this.#runs.after(behind[0], EDGE_WORDS, behind[1]), end: [behind[0], behind[0]] };
    const before = this.#runs.within(open, start).at(-1);
    if (before === undefined) return null;
    return { start: this.#runs.before(before[1], EDGE_WORDS, before[0]), end: [before[1], before[1]] };
  }

  /** Painted words before a place have a term, which one browser would take for it. */
  #isPainted(term: string, before: number): boolean {
    return this.#painted.some(({ words, at }) => at <= before && firstBegun(words, term) >= 0);
  }

  /** A body with more and more words of its run, of those before it first. */
  *#grown({ start, end }: Pick<Parts, "start" | "end">): Generator<Parts> {
    const none: Range = [start[0], start[0]];
    for (let count = 1; count <= MOST_CONTEXT; count++) {
      const from = Math.max(this.#runs.opens(start[0] + 1), this.#runs.before(start[0], count)[0]);
      yield { prefix: none, start: [from, start[1]], end, suffix: none };
      if (end[0] !== end[1]) continue;
      const to = Math.min(this.#runs.closes(start[1] - 1), this.#runs.after(start[1], count)[1]);
      yield { prefix: none, start: [start[0], to], end: [to, to], suffix: none };
      yield { prefix: none, start: [from, to], end: [to, to], suffix: none };
    }
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

interface Parts {
  prefix: Range;
  start: Range;
  end: Range;
  suffix: Range;
}

/** How many words before and after are tried, the fewest first. */
function* contexts(): Generator<[before: number, after: number]> {
  for (let sum = 0; sum <= MOST_CONTEXT; sum++)
    for (let after = 0; after <= sum; after++) yield [sum - after, after];
}

/** The text directive of one span; see `LinkMaker`. */
export const textDirective = (text: string, span: Span, page?: PageText): string =>
  new LinkMaker(text, page).directive(span);

/** A link that opens the page at the words of one span; see `LinkMaker`. */
export const fragmentLink = (url: string | null, text: string, span: Span, page?: PageText): string | null =>
  new LinkMaker(text, page).link(url, span);

/** Dashes, commas and ampersands have a meaning in a directive; brackets and quotes where a link is pasted. */
const encode = (words: string): string =>
  encodeURIComponent(words).replace(
    /[-()'!*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
