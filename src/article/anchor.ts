import type { Block, Span } from "../engine/index.ts";
import { isUnseen } from "./hidden.ts";
import { NodeMap } from "./node-map.ts";
import { alike, type Pair } from "./resync.ts";
import { assemble } from "./text.ts";
import { blockOf, walk } from "./walk.ts";
import type { Work } from "./work.ts";

export interface Anchored {
  nodes: NodeMap;
  /** The share of the article's words that stand on the page, 0 to 1. */
  share: number;
}

/** Where a block of the article stands in the text of the page as it is now. */
interface Place {
  /** Untouched: its nodes are where they were. */
  isKept: boolean;
  start: number;
  end: number;
}

/** How much of the page around a gap is searched where one of its ends is not known. */
const AROUND = 4_000;
/** So many gaps are looked for on the whole page. */
const MOST_STRAYS = 10;

/**
 * Finds an article's text on its page again after the page has put other nodes in its place, or has edited it. What
 * did not move is kept; then blocks are found by their whole text, the surest first; then what lies between two of
 * them is compared character by character. Words next to an edit count as edited. Takes a time that grows with the
 * page, and no more.
 */
export function* anchor(
  article: { text: string; blocks: readonly Block[] },
  old: NodeMap,
  root: Node,
): Work<Anchored> {
  const { text, blocks } = article;
  const { nodes: live } = yield* walk(root);
  const page = yield* assemble(live.filter(isSeen));
  const places = yield* placesOf(article, old, page);
  const nodes = new NodeMap();
  let found = 0;
  let all = 0;
  let strays = 0;
  const add = (pair: Pair) => {
    nodes.addFrom(page.nodes, { start: pair.there, end: pair.there + pair.length }, pair.here);
    found += pair.length;
  };
  for (let i = 0; i < blocks.length; i++) {
    const { start, end } = blocks[i]!;
    all += end - start;
    const place = places[i];
    if (place?.isKept) {
      nodes.addFrom(old, { start, end }, start);
      found += end - start;
    } else if (place) add({ here: start, there: place.start, length: end - start });
    else {
      let last = i;
      while (last + 1 < blocks.length && !places[last + 1]) all += lengthOf(blocks[++last]!);
      const gap = { start, end: blocks[last]!.end };
      const near = gapOf(places, i, last, gap, page.text.length);
      let pairs = yield* alike(text, gap, page.text, near);
      // Somewhere else, where blocks were moved; a page that moves everything is another page.
      if (pairs.length === 0 && strays++ < MOST_STRAYS)
        pairs = yield* alike(text, gap, page.text, { start: 0, end: page.text.length });
      for (const pair of pairs) add(pair);
      i = last;
    }
    if (i % 20 === 19) yield;
  }
  // The breaks between blocks are in what was found, and in no block.
  return { nodes, share: all === 0 ? 0 : Math.min(1, found / all) };
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Words for screen readers and for the mouse within a line were not read either. */
function isSeen(node: Text): boolean {
  const block = blockOf(node);
  for (let at = node.parentElement; at !== null && at !== block; at = at.parentElement)
    if (isUnseen(at)) return false;
  return true;
}

/** The part of the page's text in which blocks `first` to `last`, which were not found, can only stand. */
function gapOf(
  places: readonly (Place | null)[],
  first: number,
  last: number,
  gap: Span,
  most: number,
): Span {
  const before = places[first - 1];
  const after = places[last + 1];
  const room = (gap.end - gap.start) * 2 + AROUND;
  if (before && after) return { start: before.end, end: Math.max(before.end, after.start) };
  if (before) return { start: before.end, end: Math.min(most, before.end + room) };
  if (after) return { start: Math.max(0, after.start - room), end: after.start };
  return { start: 0, end: most };
}

/** Blocks that stand on the page word for word; null for each of the others. */
function* placesOf(
  { text, blocks }: { text: string; blocks: readonly Block[] },
  old: NodeMap,
  page: { text: string; blocks: readonly Block[]; nodes: NodeMap },
): Work<(Place | null)[]> {
  const taken = new Set<Span>();
  const places: (Place | null)[] = [];
  const wanted = new Map<string, Block[]>();
  for (const [i, block] of blocks.entries()) {
    if (i % 20 === 19) yield;
    const point = old.lostIn(text, block) === 0 ? old.pointOf(block.start) : null;
    const at = point === null ? null : page.nodes.offsetOf(point.node, point.offset);
    places.push(at === null ? null : { isKept: true, start: at, end: at + lengthOf(block) });
    if (at === null) wanted.set(text.slice(block.start, block.end), []);
    else {
      const there = blockAt(page.blocks, at);
      if (there !== undefined) taken.add(there);
    }
  }
  if (wanted.size === 0) return places;
  yield;
  for (const block of page.blocks)
    if (!taken.has(block)) wanted.get(page.text.slice(block.start, block.end))?.push(block);
  const choose = (i: number, expected: number | null, isSure: boolean): Span | undefined => {
    const { start, end } = blocks[i]!;
    const candidates = wanted.get(text.slice(start, end))!;
    if (candidates.length > (isSure ? 1 : MOST_ALIKE)) return undefined;
    const following = places.slice(i + 1, i + 4).find((place) => place !== null);
    const free = candidates.filter((one) => !taken.has(one));
    return nearest(free, expected ?? following?.start ?? 0);
  };
  // First those that stand there once: they say where the others are to be looked for.
  for (const isSure of [true, false]) {
    yield;
    let expected: number | null = null;
    for (let i = 0; i < blocks.length; i++) {
      if (places[i]) {
        expected = places[i]!.end;
        continue;
      }
      const best = choose(i, expected, isSure);
      if (best === undefined) continue;
      taken.add(best);
      places[i] = { isKept: false, start: best.start, end: best.end };
      expected = best.end;
    }
  }
  return places;
}

/** Lines that stand on a page more often than this say nothing of where they are. */
const MOST_ALIKE = 50;

const nearest = (spans: readonly Span[], at: number): Span | undefined =>
  spans.reduce<Span | undefined>(
    (best, span) =>
      best === undefined || Math.abs(span.start - at) < Math.abs(best.start - at) ? span : best,
    undefined,
  );

function blockAt(blocks: readonly Block[], at: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return blocks[low];
}
