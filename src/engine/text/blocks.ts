import type { Block } from "../types.ts";

/**
 * The paragraphs of plain text. A line break ends a paragraph, unless the text is hard-wrapped: then blank lines do.
 * Wrapped text is told by lines that are all full.
 *
 * "One.\nTwo." -> two blocks; "One long\nline.\n\nTwo." -> two blocks
 */
export function paragraphsOf(text: string): Block[] {
  const separator = isHardWrapped(text) ? /\n[^\S\n]*\n\s*/g : /[\n\r\u2028\u2029]+/g;
  const blocks: Block[] = [];
  let from = 0;
  const push = (end: number) => {
    let start = from;
    let stop = end;
    while (start < stop && /\s/.test(text[start]!)) start++;
    while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
    if (start < stop) blocks.push({ start, end: stop, kind: "paragraph" });
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return blocks;
}

/** A text whose lines go on within a block, with a space for each break there: every character stays where it is. */
export function unwrapped(text: string, blocks: readonly Block[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of blocks) {
    const words = text.slice(start, end);
    const line = words.replace(BREAKS, " ");
    if (line === words) continue;
    pieces.push(text.slice(from, start), line);
    from = end;
  }
  return from === 0 ? text : pieces.join("") + text.slice(from);
}
const BREAKS = /[\n\r\t]/g;

/**
 * The headline of plain text, as its first block: a line that is the given title, or, where none is given, a short one
 * without a last mark above a paragraph that has one.
 */
export function withHeadline(blocks: readonly Block[], text: string, title: string | null): Block[] {
  const [first, second] = blocks;
  if (first === undefined || second === undefined) return [...blocks];
  const line = text.slice(first.start, first.end);
  const isHeadline =
    title === null
      ? isLikeHeadline(line) && isSentence(text.slice(second.start, second.end))
      : line === title;
  return isHeadline ? [{ ...first, kind: "headline" }, ...blocks.slice(1)] : [...blocks];
}

/** Characters of a headline at most, and words at least: fewer are a place or a desk. */
const LONGEST_HEADLINE = 150;
const FEWEST_WORDS = 4;

const isLikeHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE &&
  line.split(/\s+/).length >= FEWEST_WORDS &&
  !line.startsWith("By ") &&
  !".!?:…,;—–".includes(lastMark(line));
const isSentence = (paragraph: string): boolean =>
  paragraph.length > LONGEST_HEADLINE / 3 && ".!?…".includes(lastMark(paragraph));
/** The last character within quotation marks and brackets. */
const lastMark = (words: string): string => words.replace(/[”"’')\]]+$/, "").at(-1) ?? " ";

/** Lines of mail and of wires are no longer; other lines that end early are full where hardly a next word found room. */
const WIDEST = 100;
const MOST_FULL = 0.9;
/** Where lines are not full, so many of their ends are within a sentence. */
const MOST_WITHIN = 0.4;
const FEWEST_BREAKS = 3;

/** Whether a sentence goes on in the next line: once where lines were broken because they were full, else often. */
function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split("\n")
    .map((line) => line.trim());
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  let breaks = 0;
  let full = 0;
  let open = 0;
  let within = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line === "" || next === undefined || next === "") continue;
    breaks++;
    const word = next.split(/\s/, 1)[0]!;
    if (line.length + 1 + word.length > width) full++;
    if (!isOpen(line.at(-1)!)) continue;
    open++;
    if (isSmall(next[0]!)) within++;
  }
  // Full lines of which none closes a sentence but the last, which does: every break fell before a name.
  const isOne = open === breaks && breaks > 1 && ".!?".includes(lastMark(text.trimEnd()));
  if (width <= WIDEST && full >= breaks * MOST_FULL) return within > 0 || isOne;
  return breaks >= FEWEST_BREAKS && within > breaks * MOST_WITHIN;
}

const isOpen = (last: string): boolean => !".!?:…”\"’')]".includes(last);
const isSmall = (first: string): boolean => first !== first.toUpperCase();
