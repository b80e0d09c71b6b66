import type { Block } from "../engine/index.ts";
import { contentWordsOf } from "./words.ts";

/** So much text beside a headline is its story. */
const LEAST_BESIDE = 120;
const HIGHEST = 12;

/** Whether a text may be the story of a headline: one word with a meaning is in both, beside the headline itself. */
export function isOf(text: string, blocks: readonly Block[], title: string | null): boolean {
  const lines = blocks
    .filter(({ kind }) => kind !== "headline")
    .map(({ start, end }) => text.slice(start, end));
  return shares(lines, title);
}

/** Whether one of some lines has a word with a meaning in common with a headline. */
export function shares(lines: readonly string[], title: string | null): boolean {
  const wanted = new Set(contentWordsOf(title ?? ""));
  if (wanted.size < FEWEST_WORDS || lines.length === 0) return true;
  return lines.some((line) => contentWordsOf(line).some((word) => wanted.has(word)));
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
