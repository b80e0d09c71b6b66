import { classOf } from "./furniture.ts";
import { blockOf } from "./walk.ts";
import type { Work } from "./work.ts";

/** A paragraph whose links hold more of it than this leads elsewhere. */
const MOST_LINKS = 0.5;
/** So many ancestors, with their classes, tell how a paragraph is made. */
const HEIGHT = 4;
/** So many text nodes are looked at in one step of the work. */
const STEP = 100;

/**
 * What was kept, with the paragraphs that Readability dropped for their links: those of `paragraphs` that stand between
 * two kept ones, are made as they are, and are sentences. All are nodes of `live`, in its order.
 */
export function* withLinked(
  kept: readonly Text[],
  paragraphs: readonly Text[],
  live: readonly Text[],
): Work<readonly Text[]> {
  const place = new Map(live.map((node, i) => [node, i] as const));
  const whole = new Set(kept.map(blockOf));
  const reach = new Map<string, { first: number; last: number }>();
  for (const [i, node] of kept.entries()) {
    if (i % STEP === STEP - 1) yield;
    const block = blockOf(node);
    if (block?.tagName.toUpperCase() !== "P") continue;
    const at = place.get(node)!;
    const made = reach.get(makeOf(block));
    if (made === undefined) reach.set(makeOf(block), { first: at, last: at });
    else made.last = at;
  }
  const dropped = new Map<Element, Text[]>();
  for (const [i, node] of paragraphs.entries()) {
    if (i % STEP === STEP - 1) yield;
    const block = blockOf(node)!;
    if (whole.has(block)) continue;
    const made = reach.get(makeOf(block));
    const at = place.get(node)!;
    if (made === undefined || at < made.first || at > made.last) continue;
    const of = dropped.get(block);
    if (of === undefined) dropped.set(block, [node]);
    else of.push(node);
  }
  const back = [...dropped.values()].filter(isSentence).flat();
  return back.length === 0 ? kept : [...kept, ...back].sort((a, b) => place.get(a)! - place.get(b)!);
}

function makeOf(block: Element): string {
  const make: string[] = [];
  for (let at: Element | null = block; at !== null && make.length < HEIGHT; at = at.parentElement)
    make.push(`${at.tagName}.${classOf(at)}`);
  return make.join(" ");
}

function isSentence(nodes: readonly Text[]): boolean {
  const length = (of: readonly Text[]) => of.reduce((sum, { data }) => sum + data.trim().length, 0);
  const linked = nodes.filter((node) => node.parentElement?.closest("a") != null);
  const text = nodes.map(({ data }) => data).join("");
  return /[.!?…]["”’')\]]{0,3}\s*$/.test(text) && length(linked) <= length(nodes) * MOST_LINKS;
}
