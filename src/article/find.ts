import { filterBlocks } from "./filter.ts";
import { furnitureTest } from "./furniture.ts";
import { Reader } from "./reader.ts";
import { blockOf, type Texts, textsOf } from "./walk.ts";

const STAMP = "data-nutgraf-node";
/** So much of one text node is copied: enough to be scored, and the live node is read whole all the same. */
const LONGEST_COPY = 20_000;

/**
 * The text nodes of the live page that are its article, in order.
 *
 * Readability rebuilds nodes, so it works on a clone whose text nodes are wrapped in stamped spans: the stamps that
 * survive name the live nodes. The live page is only read. A filter over the live blocks then takes out what
 * Readability leaves in: captions, teasers, buttons. Unless `isNamed`, what the page calls its parts is not looked at.
 */
export function findArticle(
  document: Document,
  { nodes: live, isModest }: Texts,
  { isNamed = true }: { isNamed?: boolean } = {},
): Text[] {
  const kept = isModest ? survivors(document.cloneNode(true) as Document, live, isNamed) : [];
  const paragraphs = paragraphsOf(live);
  return withSpaces(filterBlocks(fallsShort(kept, paragraphs) ? paragraphs : kept, document), live);
}

function survivors(clone: Document, live: readonly Text[], isNamed: boolean): Text[] {
  if (!isNamed)
    for (const element of clone.querySelectorAll("[class], [id]")) {
      element.removeAttribute("class");
      element.removeAttribute("id");
    }
  textsOf(clone.body ?? clone.documentElement).nodes.forEach((copy, i) => {
    if (copy.data.trim() === "") return;
    if (copy.data.length > LONGEST_COPY) copy.data = copy.data.slice(0, LONGEST_COPY);
    const span = clone.createElement("span");
    span.setAttribute(STAMP, String(i));
    copy.parentNode?.replaceChild(span, copy);
    span.appendChild(copy);
  });
  let content: Element | null = null;
  try {
    content = new Reader(clone).parse()?.content ?? null;
  } catch {
    // A page too broken for Readability: its paragraphs are the fallback.
    return [];
  }
  const found: Text[] = [];
  for (const span of content?.querySelectorAll(`[${STAMP}]`) ?? []) {
    const node = live[Number(span.getAttribute(STAMP))];
    if (node !== undefined) found.push(node);
  }
  return found;
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

/** Readability chose a consent form or a comment: it is far less than what stands in the page's paragraphs. */
function fallsShort(kept: readonly Text[], inParagraphs: readonly Text[]): boolean {
  const chosen = lengthOf(kept);
  const paragraphs = lengthOf(inParagraphs);
  if (chosen < 200) return paragraphs > chosen;
  const consent = /\b(?:cookies?|consent|your privacy|subscribe|sign in)\b/i.test(
    kept
      .slice(0, 6)
      .map(({ data }) => data.slice(0, LONGEST_COPY))
      .join(" "),
  );
  return paragraphs > chosen * (consent ? 1.5 : 4);
}

/** Text of paragraphs with a sentence in them, outside the page's furniture. */
function paragraphsOf(live: readonly Text[]): Text[] {
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
