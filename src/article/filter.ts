import { isAside } from "./asides.ts";
import { furnitureTest, TELLING_CLASS, UNSEEN_CLASS } from "./furniture.ts";
import { blockOf } from "./walk.ts";
import type { Work } from "./work.ts";

/** An ancestor with a telling class that holds more of the article than this is the article. */
const MOST_SHARE = 0.25;
const MOST_LINKS = 0.6;
/** A line with more words than this is not a list of links. */
const LONGEST_LINKS = 300;
/** How far up a class is looked for. */
const HEIGHT = 6;

/** A block of the live page with those of its text nodes that Readability kept. */
interface Kept {
  block: Element;
  nodes: Text[];
  length: number;
}

/** Takes out of what Readability kept the blocks that the live page shows to be no part of the story. */
export function* filterBlocks(survived: readonly Text[], document: Document): Work<Text[]> {
  const blocks = blocksOf(survived, document.body);
  const total = blocks.reduce((sum, { length }) => sum + length, 0);
  yield;
  const shares = new Map<Element, number>();
  for (const { block, length } of blocks)
    for (const at of lineage(block)) shares.set(at, (shares.get(at) ?? 0) + length);
  const isFurniture = furnitureTest();
  const isTold = ({ block }: Kept) =>
    lineage(block).some(
      (at) =>
        TELLING_CLASS.test(`${at.getAttribute("class") ?? ""} ${at.id}`) &&
        (shares.get(at) ?? 0) < total * MOST_SHARE,
    );
  const told: Kept[] = [];
  for (const [i, one] of blocks.entries()) {
    // The lines of asides are long patterns.
    if (i % STEP === STEP - 1) yield;
    const text = one.nodes.map(({ data }) => data).join("");
    if (!isFurniture(one.block) && !isLinks(one) && !isTold(one) && !isAside(text)) told.push(one);
  }
  return withoutTail(told);
}

/** So many blocks are looked at in one step of the work. */
const STEP = 10;

function blocksOf(nodes: readonly Text[], body: Element): Kept[] {
  const blocks = new Map<Element, Kept>();
  for (const node of nodes) {
    const block = blockOf(node) ?? body;
    if (isUnseen(node, block)) continue;
    const kept = blocks.get(block);
    const length = node.data.trim().length;
    if (kept === undefined) blocks.set(block, { block, nodes: [node], length });
    else {
      kept.nodes.push(node);
      kept.length += length;
    }
  }
  return [...blocks.values()];
}

function isUnseen(node: Text, block: Element): boolean {
  for (let at = node.parentElement; at !== null && at !== block; at = at.parentElement)
    if (UNSEEN_CLASS.test(at.getAttribute("class") ?? "") || at.hasAttribute("hidden")) return true;
  return false;
}

function lineage(element: Element): Element[] {
  const elements: Element[] = [];
  for (let at: Element | null = element; elements.length < HEIGHT && at !== null; at = at.parentElement)
    elements.push(at);
  return elements;
}

function isLinks({ nodes, length }: Kept): boolean {
  const linked = nodes
    .filter((node) => node.parentElement?.closest("a"))
    .reduce((sum, { data }) => sum + data.trim().length, 0);
  return length < LONGEST_LINKS && linked > length * MOST_LINKS;
}

/** Wire copy and local papers put a rule before their credits and calls; what stands behind it is not the story. */
const RULE = /^\s*[-_–—*]{3,}\s*$/;
/** A rule in the first part of an article parts its sections. */
const TAIL = 0.7;

function withoutTail(blocks: readonly Kept[]): Text[] {
  const nodes = blocks.flatMap(({ nodes: own }) => own);
  const rule = nodes.findIndex(({ data }, i) => i > nodes.length * TAIL && RULE.test(data));
  // A heading with nothing under it is the head of what was left out.
  let last = rule < 0 ? nodes.length : rule;
  while (last > 0 && /^H[2-6]$/i.test(blockOf(nodes[last - 1]!)?.tagName ?? "")) last--;
  return nodes.slice(0, last);
}
