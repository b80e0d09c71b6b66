import { contentWordsOf } from "./words.ts";

/** So much text beside a headline is its story. */
const LEAST_BESIDE = 200;
const HIGHEST = 12;

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
