import type { Folded } from "./fold.ts";

/** The terms of a text directive, folded. */
export interface Terms {
  prefix: string;
  start: string;
  /** The last words of a range; empty where `start` is all of it. */
  end: string;
  suffix: string;
}

const WORD = /[\p{L}\p{N}_\ud800-\udfff]/u;
/** What holds two halves of a word or a number together: "don't", "2.5", "1,200", "12:30". */
const JOINERS = /['’.,:;·]/;

const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);

const isInWord = (text: string, at: number): boolean => isWord(text[at - 1]) && isWord(text[at]);

/** A browser may take this place for the edge of a word. */
const isEdge = ({ text, borders }: Folded, at: number): boolean => !isInWord(text, at) || borders.has(at);

/** Every browser takes this place for the edge of a word: they differ about "2.5", which some cut in two. */
export function isSafeEdge(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]];
  if (before === undefined || after === undefined) return true;
  if (isInWord(text, at)) return false;
  if (isWord(before) && JOINERS.test(after)) return !isWord(text[at + 1]);
  if (JOINERS.test(before) && isWord(after)) return !isWord(text[at - 2]);
  return true;
}

/**
 * What a browser finds first for a directive, as offsets into the folded text; null where it finds nothing. The order
 * of the steps is that of the Text Fragments specification: the context must touch, white space aside, and a range
 * ends at the first fitting end. What only one browser would find counts as found.
 */
export function firstMatch(
  page: Folded,
  { prefix, start, end, suffix }: Terms,
): { start: number; end: number } | null {
  const { text } = page;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const stop = at + start.length;
    if (!isEdge(page, at) || !isEdge(page, stop) || !follows(page, at, prefix)) continue;
    if (end === "") {
      if (precedes(page, stop, suffix)) return { start: at, end: stop };
      continue;
    }
    for (let last = text.indexOf(end, stop); last >= 0; last = text.indexOf(end, last + 1)) {
      const close = last + end.length;
      if (isEdge(page, last) && isEdge(page, close) && precedes(page, close, suffix))
        return { start: at, end: close };
    }
    // No end behind this start: behind a later one there is none either.
    return null;
  }
  return null;
}

/** Where some words are first begun, be it that the last of them is longer there; -1 for nowhere. */
export function firstBegun(page: Folded, words: string): number {
  let at = page.text.indexOf(words);
  while (at >= 0 && !isEdge(page, at)) at = page.text.indexOf(words, at + 1);
  return at;
}

/** `prefix` stands right before a place. */
function follows(page: Folded, at: number, prefix: string): boolean {
  if (prefix === "") return true;
  const stop = at - (/\s/.test(page.text[at - 1] ?? "") ? 1 : 0);
  const from = stop - prefix.length;
  return from >= 0 && page.text.startsWith(prefix, from) && isEdge(page, from);
}

/** `suffix` stands right after a place. */
function precedes(page: Folded, at: number, suffix: string): boolean {
  if (suffix === "") return true;
  const from = at + (/\s/.test(page.text[at] ?? "") ? 1 : 0);
  return page.text.startsWith(suffix, from) && isEdge(page, from + suffix.length);
}
