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
  let within = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line === "" || next === undefined || next === "") continue;
    breaks++;
    const word = next.split(/\s/, 1)[0]!;
    if (line.length + 1 + word.length > width) full++;
    if (isOpen(line.at(-1)!) && isSmall(next[0]!)) within++;
  }
  if (width <= WIDEST && full >= breaks * MOST_FULL) return within > 0;
  return breaks >= FEWEST_BREAKS && within > breaks * MOST_WITHIN;
}

const isOpen = (last: string): boolean => !".!?:…”\"’')]".includes(last);
const isSmall = (first: string): boolean => first !== first.toUpperCase();
