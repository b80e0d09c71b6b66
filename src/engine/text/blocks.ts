import type { Block } from "../types.ts";

/**
 * The paragraphs of plain text. A line break ends a paragraph, unless the text is hard-wrapped: then blank lines do.
 * Wrapped text is told by lines that end in the middle of a sentence.
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

function isHardWrapped(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const breaks = sample.match(/\S[^\S\n]*\n[^\S\n]*\S/g)?.length ?? 0;
  const midSentence = sample.match(/[\p{Ll},][^\S\n]*\n[^\S\n]*[\p{Ll}\d]/gu)?.length ?? 0;
  return breaks >= 3 && midSentence / breaks > 0.4;
}
