import type { Span } from "../engine/index.ts";
import { type Folded, fold, indexIn } from "./fold.ts";
import { breaksOf, contentOf, type PageText, PageView } from "./page.ts";
import { Places } from "./places.ts";

/** The words of a target as they stand in a text, with what stands before and behind them. */
export interface Quotation {
  exact: string;
  prefix?: string;
  suffix?: string;
  /** Where they stand in the page's `textContent`, in UTF-16 units; null where the page is not known. */
  position: Span | null;
}

/** Characters of context, which is as much as the oldest of the libraries that look for quotations can take. */
const CONTEXT = 32;
/** Fewer of them tell no place for sure to a library that takes what is nearly the same. */
const ENOUGH = 12;
/** Where the same words stand in scripts too, more of what follows tells them apart. */
const LONGER = [64, 128, 256, 512, 1024];

/** Quotes the words of one article as its page has them: white space of the source and all. */
export class Quoter {
  readonly #text: string;
  readonly #content: string;
  readonly #breaks: readonly number[];
  readonly #folded: Folded;
  readonly #views: readonly { view: PageView; page: Folded; places: Places }[];

  /**
   * @param text the article's text, which the spans point into
   * @param page all text of its page, where it is known
   */
  constructor(text: string, page?: PageText) {
    this.#text = text;
    this.#folded = fold(text);
    this.#content = page === undefined ? "" : contentOf(page);
    this.#breaks = page === undefined ? [] : breaksOf(page);
    // What is not drawn is text all the same, and may be the article's where a script is to show it.
    this.#views = (page === undefined ? [] : ([["shown"], ["shown", "hidden"]] as const)).map((kinds) => {
      const view = new PageView(page!, kinds);
      const folded = fold(view.text);
      return { view, page: folded, places: new Places(this.#folded.text, folded.text) };
    });
  }

  /** The quotations of a span: one, or where the page is not known one for each of its blocks. */
  quote(span: Span): Quotation[] {
    const position = this.#positionOf(span);
    if (position !== null) return [this.#onPage(position)];
    return blocksOf(this.#text, span).map(({ start, end }) => ({
      exact: this.#text.slice(start, end),
      ...some({
        prefix: this.#text
          .slice(Math.max(0, start - CONTEXT), start)
          .split("\n")
          .at(-1)!,
        suffix: this.#text.slice(end, end + CONTEXT).split("\n")[0]!,
      }),
      position: null,
    }));
  }

  #positionOf({ start, end }: Span): Span | null {
    const folded = { start: indexIn(this.#folded, start), end: indexIn(this.#folded, end) };
    for (const { view, page, places } of this.#views) {
      const place = places.of(folded);
      if (place === null) continue;
      // The character behind the last one may stand behind what nobody sees.
      const last = view.placeOf(page.from[place.end - 1]!);
      return { start: view.placeOf(page.from[place.start]!), end: endOfCharacter(this.#content, last) };
    }
    return null;
  }

  /** With context that tells the words from all others, of their own block alone where that is enough. */
  #onPage(position: Span): Quotation {
    const { start, end } = position;
    const content = this.#content;
    const exact = content.slice(start, end);
    const before = content.slice(Math.max(0, start - CONTEXT), start);
    const after = content.slice(end, end + CONTEXT);
    const ownBefore = content.slice(
      Math.max(start - before.length, this.#breaks[next(this.#breaks, start + 1) - 1] ?? 0),
      start,
    );
    const ownAfter = content.slice(
      end,
      Math.min(end + CONTEXT, this.#breaks[next(this.#breaks, end)] ?? content.length),
    );
    const isTelling = (words: string) => words.length >= ENOUGH && isOnce(content, words);
    const telling = [ownBefore, before].find(isTelling);
    // Where what stands before stands elsewhere too, it leads some readers there; what stands behind may be better.
    const behind = telling === undefined ? [ownAfter, after].find(isTelling) : undefined;
    const prefixes = telling !== undefined ? [telling] : behind !== undefined ? [""] : [ownBefore, before];
    const suffixes = [...(behind === undefined ? [] : [behind]), ownAfter, after];
    suffixes.push(...LONGER.map((length) => content.slice(end, end + length)));
    for (const suffix of suffixes)
      for (const prefix of prefixes)
        if (isOnce(content, prefix + exact + suffix)) return { exact, ...some({ prefix, suffix }), position };
    return { exact, ...some({ prefix: before, suffix: after }), position };
  }
}

const isOnce = (text: string, words: string): boolean => {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
};

/** Context of no length is left out. */
const some = ({ prefix, suffix }: { prefix: string; suffix: string }) => ({
  ...(prefix !== "" && { prefix }),
  ...(suffix !== "" && { suffix }),
});

/** The index of the first of rising numbers that is `at` or more. */
function next(rising: readonly number[], at: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A character is all of its code units and the marks on it. */
function endOfCharacter(text: string, at: number): number {
  let end = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  while (/\p{M}/u.test(text[end] ?? "")) end++;
  return end;
}

/** The parts of a span in blocks of their own. */
function blocksOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  for (let at = start; at < end; ) {
    const found = text.indexOf("\n", at);
    const close = found < 0 ? end : Math.min(end, found);
    if (close > at) parts.push({ start: at, end: close });
    at = close + 1;
  }
  return parts;
}
