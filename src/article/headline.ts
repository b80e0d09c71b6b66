import { blockOf } from "./walk.ts";
import { wordsOf } from "./words.ts";

/** So many of a title's words make a first heading its headline. */
const LEAST = 2;

/**
 * The text nodes of the page's headline above its body, where it is no part of it already: the line of a first heading
 * that has most words of the page's title; where no such heading is, the last line that is the title and nothing else.
 */
export function headlineOf(live: readonly Text[], body: readonly Text[], title: string | null): Text[] {
  const words = wordsOf(title ?? "");
  const inBody = new Set<Node>(body);
  const most = Math.min(LEAST, new Set(words).size);
  let likest = most - 1;
  let best: Text[] = [];
  for (const line of linesOf(live, body[0])) {
    const own = wordsOf(line.map(({ data }) => data).join(""));
    const block = blockOf(line[0]!);
    if (block?.closest("h1")) {
      const likeness = own.filter((word) => words.includes(word)).length;
      if (likeness > likest) [best, likest] = [line, likeness];
    } else if (
      likest < most &&
      words.length > 0 &&
      own.join() === words.join() &&
      !line[0]!.parentElement?.closest("a,nav")
    )
      best = line;
  }
  return best.some((node) => inBody.has(node)) ? [] : best;
}

/** The lines of text from the top of the page to the one that `last` is in. */
function linesOf(live: readonly Text[], last: Text | undefined): Text[][] {
  const lines: Text[][] = [];
  let before: Element | null | undefined;
  for (const node of live) {
    const block = blockOf(node);
    if (node.data.trim() !== "") {
      if (block === before) lines.at(-1)!.push(node);
      else lines.push([node]);
      before = block;
    }
    if (node === last) break;
  }
  return lines;
}
