import { blockOf } from "./walk.ts";
import { contentWordsOf } from "./words.ts";

/** The story stands in one part of the page, which has this much of its paragraphs. */
const MOST_OF = 0.6;
/** So much text beside a headline is its story. */
const LEAST_BESIDE = 200;
const HIGHEST = 12;

/** The nodes of the smallest part of the page that holds most of some paragraphs: of the rest, each tells of something else. */
export function largest(paragraphs: readonly Text[]): readonly Text[] {
  const own = new Map<Element, number>();
  let total = 0;
  for (const node of paragraphs) {
    const block = blockOf(node);
    const length = node.data.trim().length;
    total += length;
    if (block !== null) own.set(block, (own.get(block) ?? 0) + length);
  }
  const masses = new Map<Element, number>();
  for (const [block, length] of own) {
    let at: Element | null = block;
    for (let i = 0; at !== null && i < HIGHEST; i++, at = at.parentElement)
      masses.set(at, (masses.get(at) ?? 0) + length);
  }
  let [scope] = [...own].reduce((a, b) => (b[1] > a[1] ? b : a), [null, 0] as [Element | null, number]);
  while (scope !== null && (masses.get(scope) ?? 0) < total * MOST_OF) scope = scope.parentElement;
  return scope === null ? paragraphs : paragraphs.filter((node) => scope.contains(node));
}

/** Whether a text may be the story of a headline: one word with a meaning is in both. */
export function isOf(story: readonly Text[], title: string | null): boolean {
  const wanted = new Set(contentWordsOf(title ?? ""));
  if (wanted.size < FEWEST_WORDS || story.length === 0) return true;
  return story.some(({ data }) => contentWordsOf(data).some((word) => wanted.has(word)));
}
/** Of fewer words none need be in a story: "What now?" */
const FEWEST_WORDS = 3;

/** The paragraphs of the smallest part of the page that holds both a first heading and text of some length. */
export function besideHeadline(document: Document, paragraphs: readonly Text[]): readonly Text[] {
  let at = document.querySelector("h1")?.parentElement ?? null;
  for (let i = 0; i < HIGHEST && at !== null; i++, at = at.parentElement) {
    const inside = paragraphs.filter((node) => at!.contains(node));
    if (inside.reduce((sum, { data }) => sum + data.trim().length, 0) >= LEAST_BESIDE) return inside;
  }
  return [];
}
