import { filterBlocks } from "./filter.ts";
import { furnitureTest } from "./furniture.ts";
import { blockOf } from "./walk.ts";

/** Of an opening that may be a consent form, so much is looked at. */
const LONGEST_OPENING = 20_000;

/**
 * The text nodes of the live page that are its article, in order.
 *
 * Readability works on a copy of the page; `stamps` are the numbers of the text nodes that it kept. A filter over the
 * live blocks then takes out what it leaves in: captions, teasers, buttons. The live page is only read.
 */
export function findArticle(document: Document, live: readonly Text[], stamps: readonly number[]): Text[] {
  const kept = stamps.map((stamp) => live[stamp]).filter((node) => node !== undefined);
  const paragraphs = paragraphsOf(live);
  return withSpaces(fallsShort(kept, paragraphs) ? paragraphs : filterBlocks(kept, document), live);
}

/** The white space that stands between two words as a node of its own: "<b>two</b> <i>words</i>". */
function withSpaces(nodes: readonly Text[], live: readonly Text[]): Text[] {
  const place = new Map(live.map((node, i) => [node, i] as const));
  return nodes.flatMap((node, i) => {
    const next = nodes[i + 1];
    if (next === undefined) return [node];
    const from = place.get(node)! + 1;
    const between = live.slice(from, Math.max(from, place.get(next)!));
    const isSpace = between.length < 8 && between.every(({ data }) => data.trim() === "");
    return isSpace && blockOf(next) === blockOf(node) ? [node, ...between] : [node];
  });
}

const lengthOf = (nodes: readonly Text[]): number =>
  nodes.reduce((sum, { data }) => sum + data.trim().length, 0);

/** Readability chose a consent form or a comment: it is far less than what stands in the page's paragraphs. */
function fallsShort(kept: readonly Text[], inParagraphs: readonly Text[]): boolean {
  const chosen = lengthOf(kept);
  const paragraphs = lengthOf(inParagraphs);
  if (chosen < 200) return paragraphs > chosen;
  const consent = /\b(?:cookies?|consent|your privacy|subscribe|sign in)\b/i.test(
    kept
      .slice(0, 6)
      .map(({ data }) => data.slice(0, LONGEST_OPENING))
      .join(" "),
  );
  return paragraphs > chosen * (consent ? 1.5 : 4);
}

/** Text of paragraphs with a sentence in them, outside the page's furniture. */
export function paragraphsOf(live: readonly Text[]): Text[] {
  const isFurniture = furnitureTest();
  const lengths = new Map<Element, number>();
  const blocks = live.map(blockOf);
  blocks.forEach((block, i) => {
    if (block?.tagName.toUpperCase() === "P")
      lengths.set(block, (lengths.get(block) ?? 0) + live[i]!.data.trim().length);
  });
  return live.filter((_, i) => {
    const block = blocks[i]!;
    return block !== null && (lengths.get(block) ?? 0) > 60 && !isFurniture(block);
  });
}
