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
  const nodes = textsOf(element, MOST_NODES);
  // A book in one node is not gone through to find that it is none.
  if (nodes.reduce((sum, { length }) => sum + length, 0) > MOST_WRITTEN) return [];
  const written = nodes.map((node, i) =>
    i > 0 && (blockOf(node) !== blockOf(nodes[i - 1]!) || isBrokenBetween(nodes[i - 1]!, node))
      ? `\n${node.data.replace(/\s+/g, " ")}`
      : node.data.replace(/\s+/g, " "),
  );
  const text = written
    .join("")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
  return text.length > most ? [] : text.split("\n");
}
