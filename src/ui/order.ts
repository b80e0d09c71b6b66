import type { Article, NewsEvent } from "../engine/index.ts";
import { type Row, rowsOf } from "./rows.ts";
import { words } from "./text.ts";

/** So much of a phrase has to stand in what is shown above it for the phrase to say nothing more. */
const REPEATS = 0.75;

/** The rows as the card shows them: none that only repeats the headline or the lead, which stand above it. */
export function cardRows(event: NewsEvent, article: Article): Row[] {
  const above = `${article.title ?? ""} ${words(article.text, event.nutgraf)}`;
  return rowsOf(event).filter(
    ({ role, attributes }) => role !== "what" || attributes.some(({ text }) => saysMore(text, above)),
  );
}

function saysMore(phrase: string, above: string): boolean {
  const known = new Set(wordsIn(above));
  const said = wordsIn(phrase);
  return said.filter((word) => known.has(word)).length < said.length * REPEATS;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
