import { blockOf, isBrokenBetween, textsOf } from "./walk.ts";

/** What has more nodes is read to here only. */
const MOST_NODES = 200;
/** More characters than this, white space and all, are not little. */
const MOST_WRITTEN = 20_000;

export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** The text of an element that has little of it; null where it has more. */
export const shortText = (element: Element, most: number): string | null => {
  const lines = linesOf(element, most);
  return lines.length === 0 ? null : lines.join(" ");
};

/** The lines of an element that has little text, one that is empty for no text; none where it has more. */
export function linesOf(element: Element, most: number): string[] {
  const text = lined(textsOf(element, MOST_NODES));
  return text === null || text.length > most ? [] : text.split("\n");
}

/** The lines of an element that has little text; of one that has more the first of its own, where it is short. */
export function openingOf(element: Element, most: number): string[] {
  const lines = linesOf(element, most);
  if (lines.length > 0) return lines;
  const own = lined(textsOf(element, MOST_OPENING).filter((node) => blockOf(node) === element));
  return (own ?? "").split("\n", 1).filter(({ length }) => length <= most);
}
const MOST_OPENING = 20;

/** The text of some nodes with a line break wherever a line begins on the page; null for a book. */
function lined(nodes: readonly Text[]): string | null {
  // A book in one node is not gone through to find that it is none.
  if (nodes.reduce((sum, { length }) => sum + length, 0) > MOST_WRITTEN) return null;
  return nodes
    .map((node, i) => {
      const before = nodes[i - 1];
      const begins =
        before !== undefined && (blockOf(node) !== blockOf(before) || isBrokenBetween(before, node));
      return `${begins ? "\n" : ""}${node.data.replace(/\s+/g, " ")}`;
    })
    .join("")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
