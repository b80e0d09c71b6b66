import { isSentence, linkTest } from "./links.ts";
import { ownHeadline } from "./own-day.ts";
import { citeOf, quotationOf } from "./quotations.ts";
import { blockOf, classOf } from "./walk.ts";
import type { Work } from "./work.ts";

/** A paragraph whose links hold more of it than this leads elsewhere, unless it is a whole sentence. */
const MOST_LINKS = 0.5;
/** So many ancestors, with their classes, tell how a paragraph is made. */
const HEIGHT = 4;
/** So many text nodes are looked at in one step of the work. */
const STEP = 100;

/**
 * What was kept, with the paragraphs that Readability dropped for their links, or because they stand in another part of
 * the page: those of `paragraphs` that stand between two kept ones and are made as they are, or between the headline and
 * the first kept one in a part that is called as theirs is; and are sentences. All are nodes of `live`, in its order.
 */
export function* withLinked(
  kept: readonly Text[],
  paragraphs: readonly Text[],
  live: readonly Text[],
  document: Document,
): Work<readonly Text[]> {
  const place = new Map(live.map((node, i) => [node, i] as const));
  const whole = new Set(kept.map(blockOf));
  const reach = new Map<string, { first: number; last: number }>();
  const named = new Map<string, number>();
  for (const [i, node] of kept.entries()) {
    if (i % STEP === STEP - 1) yield;
    const block = blockOf(node);
    if (block?.tagName.toUpperCase() !== "P") continue;
    const at = place.get(node)!;
    for (const name of namesOf(block.parentElement)) if (!named.has(name)) named.set(name, at);
    const made = reach.get(makeOf(block));
    if (made === undefined) reach.set(makeOf(block), { first: at, last: at });
    else made.last = at;
  }
  const headline = ownHeadline(document);
  const top = headline === null ? live.length : live.findIndex((node) => headline.contains(node));
  const isOpening = (block: Element, at: number) =>
    at > top && namesOf(block.parentElement).some((name) => at < (named.get(name) ?? 0));
  const isLinked = linkTest(document);
  const dropped = new Map<Element, Text[]>();
  for (const [i, node] of paragraphs.entries()) {
    if (i % STEP === STEP - 1) yield;
    const block = blockOf(node)!;
    if (whole.has(block)) continue;
    const made = reach.get(makeOf(block));
    const at = place.get(node)!;
    const isBetween = made !== undefined && at >= made.first && at <= made.last;
    if (!isBetween && !isOpening(block, at)) continue;
    const of = dropped.get(block);
    if (of === undefined) dropped.set(block, [node]);
    else of.push(node);
  }
  const back = [...dropped.values()].filter((nodes) => isTold(nodes, isLinked)).flat();
  return back.length === 0 ? kept : [...kept, ...back].sort((a, b) => place.get(a)! - place.get(b)!);
}

const namesOf = (element: Element | null): string[] =>
  element === null
    ? []
    : classOf(element)
        .split(/\s+/)
        .filter((name) => name.length > 0);

function makeOf(block: Element): string {
  const make: string[] = [];
  for (let at: Element | null = block; at !== null && make.length < HEIGHT; at = at.parentElement)
    make.push(`${at.tagName}.${classOf(at)}`);
  return make.join(" ");
}

function isTold(nodes: readonly Text[], isLinked: (node: Text) => boolean): boolean {
  const length = (of: readonly Text[]) => of.reduce((sum, { data }) => sum + data.trim().length, 0);
  const text = nodes.map(({ data }) => data).join("");
  return (
    isSentence(text) ||
    (/[.!?…]["”’')\]]{0,3}\s*$/.test(text) && length(nodes.filter(isLinked)) <= length(nodes) * MOST_LINKS)
  );
}

/**
 * What was kept, with the block quotations that stand among it and with their cites: Readability takes them for posts
 * of elsewhere, or for pictures. One of these that the story has word for word is a pull quote, and stays out.
 */
export function* withQuotations(
  kept: readonly Text[],
  live: readonly Text[],
  isFurniture: (element: Element) => boolean,
): Work<readonly Text[]> {
  const place = new Map(live.map((node, i) => [node, i] as const));
  const whole = new Set(kept);
  const first = place.get(kept[0]!) ?? 0;
  const last = place.get(kept.at(-1)!) ?? 0;
  const around = new Set(kept.map((node) => blockOf(node)?.parentElement));
  const quotations = new Map<Element, Text[]>();
  for (let i = first; i < live.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const node = live[i]!;
    const block = blockOf(node);
    const quotation = block === null ? null : quotationOf(block);
    if (quotation === null || quotation === undefined) continue;
    // The cite of a last quotation stands behind what was kept.
    if (i > last && !quotations.has(quotation)) break;
    if (!around.has(quotation.parentElement) && !whole.has(node)) continue;
    const of = quotations.get(quotation);
    if (of === undefined) quotations.set(quotation, [node]);
    else of.push(node);
  }
  if (quotations.size === 0 || quotations.size > MOST_QUOTATIONS) return kept;
  const quoted = new Set([...quotations.values()].flat());
  const told = plain(kept.filter((node) => !quoted.has(node)));
  const added: Text[] = [];
  for (const [quotation, nodes] of quotations) {
    yield;
    const isKept = quotation.tagName.toUpperCase() !== "FIGURE" && nodes.some((node) => whole.has(node));
    const words = plain(nodes.filter((node) => citeOf(node) === null)).split(" ");
    // A pull quote may be cut at either end.
    const isPulled = [words.slice(0, PULLED), words.slice(-PULLED)].some((part) =>
      told.includes(part.join(" ")),
    );
    if (!isKept && isPulled) continue;
    added.push(...nodes.filter((node) => !isFurniture(blockOf(node)!)));
  }
  return [...kept.filter((node) => !quoted.has(node)), ...added].sort(
    (a, b) => place.get(a)! - place.get(b)!,
  );
}
const MOST_QUOTATIONS = 100;
/** So many words of it in the story show where a quotation was pulled from. */
const PULLED = 8;

const plain = (nodes: readonly Text[]): string =>
  (
    nodes
      .map(({ data }) => data)
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
