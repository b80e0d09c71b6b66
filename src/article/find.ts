import { besideHeadline, shares } from "./choose.ts";
import { filterBlocks } from "./filter.ts";
import { furnitureTest } from "./furniture.ts";
import { withLinked, withQuotations } from "./restore.ts";
import { blockOf } from "./walk.ts";
import type { Work } from "./work.ts";

/** Of an opening that may be a consent form, so much is looked at. */
const LONGEST_OPENING = 20_000;

/**
 * The text nodes of the live page that are its article, in order.
 *
 * Readability works on a copy of the page; `stamps` are the numbers of the text nodes that it kept. A filter over the
 * live blocks then takes out what it leaves in: captions, teasers, buttons; a paragraph between two others that it
 * dropped for its links comes back before. The live page is only read.
 */
export function* findArticle(
  document: Document,
  live: readonly Text[],
  stamps: readonly number[],
  title: string | null,
): Work<Text[]> {
  const kept = stamps.map((stamp) => live[stamp]).filter((node) => node !== undefined);
  const paragraphs = yield* paragraphsOf(live);
  let story = fallsShort(kept, paragraphs) ? paragraphs : yield* withLinked(kept, paragraphs, live, document);
  // A text that shares no word with its headline is another story, or a form.
  const isStory = (nodes: readonly Text[]) =>
    shares(
      nodes.map(({ data }) => data),
      title,
    );
  if (!isStory(story)) {
    const others = besideHeadline(document, paragraphs);
    if (others.length > 0 && isStory(others)) story = others;
  }
  const whole = yield* withQuotations(story, live, furnitureTest(document));
  yield;
  return yield* filterBlocks(withSpaces(whole, live), document);
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

export const lengthOf = (nodes: readonly Text[]): number =>
  nodes.reduce((sum, { data }) => sum + data.trim().length, 0);

/** Readability chose a consent form, a menu or a comment: it is far less than what stands in the page's paragraphs. */
function fallsShort(kept: readonly Text[], inParagraphs: readonly Text[]): boolean {
  const chosen = lengthOf(kept);
  const paragraphs = lengthOf(inParagraphs);
  const told = new Set(inParagraphs);
  if (chosen < 200 || !kept.some((node) => told.has(node))) return paragraphs > chosen;
  const consent = /\b(?:cookies?|consent|your privacy|subscribe|sign in)\b/i.test(
    kept
      .slice(0, 6)
      .map(({ data }) => data.slice(0, LONGEST_OPENING))
      .join(" "),
  );
  return paragraphs > chosen * (consent ? 1.5 : 4);
}

/**
 * Text of paragraphs with a sentence in them, outside the page's furniture; of other blocks too where they hold long
 * text themselves, as pages do that part their paragraphs by line breaks.
 */
export function* paragraphsOf(live: readonly Text[]): Work<Text[]> {
  const document = live[0]?.ownerDocument;
  if (!document) return [];
  const isFurniture = furnitureTest(document);
  const lengths = new Map<Element, number>();
  const blocks: (Element | null)[] = [];
  for (const [i, node] of live.entries()) {
    if (i % STEP === STEP - 1) yield;
    const block = blockOf(node);
    blocks.push(block);
    if (block === null || (!isParagraph(block) && node.parentElement?.closest("a") != null)) continue;
    lengths.set(block, (lengths.get(block) ?? 0) + node.data.trim().length);
  }
  const found: Text[] = [];
  for (const [i, node] of live.entries()) {
    if (i % STEP === STEP - 1) yield;
    const block = blocks[i]!;
    if (block === null) continue;
    const least = LEAST[block.tagName.toUpperCase()];
    if (least !== undefined && (lengths.get(block) ?? 0) > least && !isFurniture(block)) found.push(node);
  }
  return found;
}
const isParagraph = (block: Element): boolean => block.tagName.toUpperCase() === "P";
/** So many characters make a paragraph of a block; outside of links, where it is not one by its name. */
const LEAST: Record<string, number> = { P: 60, DIV: 400, SECTION: 400, ARTICLE: 400, MAIN: 400, TD: 400 };

/** So many text nodes are looked at in one step of the work. */
const STEP = 100;
