import { isAside, isBoilerplate, isByline } from "./asides.ts";
import { isCaption } from "./captions.ts";
import { furnitureTest, isTelling } from "./furniture.ts";
import { isHiddenByClass, isUnseenIn } from "./hidden.ts";
import { isSentence, linkTest } from "./links.ts";
import { quotationOf } from "./quotations.ts";
import { blockOf, classOf, isBrokenBetween } from "./walk.ts";
import type { Work } from "./work.ts";

/** An ancestor with a telling class that holds more of the article than this is the article. */
const MOST_SHARE = 0.25;
const MOST_LINKS = 0.6;
/** A line with more words than this is not a list of links. */
const LONGEST_LINKS = 300;
/** How far up a class is looked for. */
const HEIGHT = 6;

/** A block of the live page, or a line of it, with those of its text nodes that Readability kept. */
interface Kept {
  block: Element;
  nodes: Text[];
  length: number;
}

/** Takes out of what Readability kept the blocks that the live page shows to be no part of the story. */
export function* filterBlocks(survived: readonly Text[], document: Document): Work<Text[]> {
  const blocks = inOneStory(blocksOf(survived, document.body));
  const total = blocks.reduce((sum, { length }) => sum + length, 0);
  yield;
  const shares = new Map<Element, number>();
  for (const { block, length } of blocks)
    for (const at of lineage(block)) shares.set(at, (shares.get(at) ?? 0) + length);
  const isFurniture = furnitureTest(document);
  const isLinked = linkTest(document);
  const known = new Map<Element, boolean>();
  const isNoPart = (at: Element): boolean => {
    const answer =
      known.get(at) ??
      ((shares.get(at) ?? 0) < total * MOST_SHARE &&
        (isHiddenByClass(at) || (isTelling(at) && !isOpening(at))));
    known.set(at, answer);
    return answer;
  };
  const told: Kept[] = [];
  let aside: Kept | null = null;
  for (const [i, one] of blocks.entries()) {
    // The lines of asides are long patterns.
    if (i % STEP === STEP - 1) yield;
    const text = textOf(one);
    const beside = [blocks[i - 1], blocks[i + 1]];
    // "Watch more of our films / and live on channel 9": a line goes on in the next.
    const isAsideToo =
      aside !== null && aside === blocks[i - 1] && aside.block === one.block && GOES_ON.test(text);
    const isQuoted = quotationOf(one.block) !== null;
    if (!isQuoted && (isAsideToo || isAside(text))) {
      aside = one;
      continue;
    }
    if (
      !isFurniture(one.block) &&
      !isLinks(one, text, isLinked, beside) &&
      !lineage(one.block).some(isNoPart) &&
      !isTime(one) &&
      // A caption is alone in its block.
      (isQuoted || beside.some((line) => line?.block === one.block) || !isCaption(one.block, text))
    )
      told.push(one);
  }
  return withoutTail(withoutBylines(told));
}

const GOES_ON = /^\s*\p{Ll}/u;

/** So many blocks are looked at in one step of the work. */
const STEP = 10;

/** An element of its own that holds this much of what was found is the story, and the rest is not. */
const MOST_OF = 0.6;

/** The blocks in the one `article`, or in the `main` of the page; all where no element holds most of them. */
function inOneStory(blocks: readonly Kept[]): readonly Kept[] {
  const total = blocks.reduce((sum, { length }) => sum + length, 0);
  for (const tag of ["article", "main"]) {
    const lengths = new Map<Element, number>();
    const around = blocks.map(({ block }) => block.closest(tag));
    for (const [i, element] of around.entries())
      if (element !== null) lengths.set(element, (lengths.get(element) ?? 0) + blocks[i]!.length);
    for (const [element, length] of lengths)
      if (length >= total * MOST_OF) return blocks.filter((_, i) => around[i] === element);
  }
  return blocks;
}

/** What a block says, without the soft hyphens and the like that nobody sees. */
const textOf = ({ nodes }: Kept): string =>
  nodes
    .map(({ data }) => data)
    .join("")
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "");

/** What a paywalled page shows of its story is called a teaser as well; it has paragraphs. */
const isOpening = (element: Element): boolean =>
  /(?:^|[\s_-])teaser/i.test(classOf(element)) &&
  [...element.querySelectorAll("p")].filter(({ textContent }) => (textContent?.length ?? 0) > 80).length > 1;

/** "From 49 minutes ago" */
const isTime = ({ nodes }: Kept): boolean =>
  nodes.every(({ data, parentElement }) => data.trim() === "" || parentElement?.closest("time"));

/** The lines of the story: a block is several where breaks part it. */
function blocksOf(nodes: readonly Text[], body: Element): Kept[] {
  const blocks: Kept[] = [];
  for (const node of nodes) {
    const block = blockOf(node) ?? body;
    if (isUnseenIn(block, node)) continue;
    const kept = blocks.at(-1);
    const length = node.data.trim().length;
    if (kept === undefined || kept.block !== block || isBrokenBetween(kept.nodes.at(-1)!, node))
      blocks.push({ block, nodes: [node], length });
    else {
      kept.nodes.push(node);
      kept.length += length;
    }
  }
  return blocks;
}

function lineage(element: Element): Element[] {
  const elements: Element[] = [];
  for (let at: Element | null = element; elements.length < HEIGHT && at !== null; at = at.parentElement)
    elements.push(at);
  return elements;
}

function isLinks(
  { block, nodes, length }: Kept,
  text: string,
  isLinked: (node: Text) => boolean,
  beside: readonly (Kept | undefined)[],
): boolean {
  const linked = nodes.filter(isLinked).reduce((sum, { data }) => sum + data.trim().length, 0);
  if (length >= LONGEST_LINKS || linked <= length * MOST_LINKS || !SENTENCE_END.test(text)) {
    return length < LONGEST_LINKS && linked > length * MOST_LINKS;
  }
  // A paragraph may be one link, between others of the story; each may stand in a box of its own.
  const isAmong = beside.some(
    (other) =>
      other !== undefined &&
      boxOf(other.block) === boxOf(block) &&
      other.length >= STORY_LINE &&
      !other.nodes.every(isLinked),
  );
  if (block.tagName.toUpperCase() === "P" && isAmong && isSentence(text)) return false;
  // A sentence may lead into a long link: "A new law is to <a>keep the board from spending more</a>."
  const opening = nodes.find(({ data }) => data.trim() !== "");
  return opening === undefined || isLinked(opening) || opening.data.trim().split(/\s+/).length < FEWEST_WORDS;
}
/** The element that a paragraph stands in with others. */
function boxOf(block: Element): Element | null {
  const box = block.parentElement;
  return box !== null && box.childElementCount === 1 && box.tagName === "DIV" ? box.parentElement : box;
}
const SENTENCE_END = /[.!?]["'”’)]*\s*$/;
/** Fewer words before a link are a label: "Read more:", "See also" */
const FEWEST_WORDS = 3;

/** So long is a line of the story; what stands above the first may be a byline. */
const STORY_LINE = 80;

function withoutBylines(blocks: readonly Kept[]): Kept[] {
  const story = blocks.findIndex(({ length }) => length >= STORY_LINE);
  return blocks.filter((one, i) => i >= story || quotationOf(one.block) !== null || !isByline(textOf(one)));
}

/** Wire copy and local papers put a rule before their credits and calls; what stands behind it is not the story. */
const RULE = /^\s*(?:[-_–—*]\s?){3,}\s*$/;
/** A rule in the first part of an article parts its sections. */
const TAIL = 0.7;

function withoutTail(blocks: readonly Kept[]): Text[] {
  const nodes = blocks.slice(0, lastOf(blocks)).flatMap(({ nodes: own }) => own);
  const rule = nodes.findIndex(({ data }, i) => i > nodes.length * TAIL && RULE.test(data));
  // A heading with nothing under it is the head of what was left out.
  let last = rule < 0 ? nodes.length : rule;
  while (last > 0 && /^H[2-6]$/i.test(blockOf(nodes[last - 1]!)?.tagName ?? "")) last--;
  return nodes.slice(0, last);
}

/** Where the news of a company ends and what it says of itself in every release begins; the count of all without one. */
function lastOf(blocks: readonly Kept[]): number {
  const half = Math.floor(blocks.length / 2);
  const found = blocks.slice(half).findIndex((one, i) => {
    const next = blocks[half + i + 1];
    return isBoilerplate(textOf(one), next === undefined ? "" : textOf(next));
  });
  return found < 0 ? blocks.length : half + found;
}
