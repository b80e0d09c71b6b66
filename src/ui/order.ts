import type { Article, NewsEvent, Role } from "../engine/index.ts";
import { type Row, rowsOf } from "./rows.ts";
import { words } from "./text.ts";

/** What most readers open a card for. It stands under the lead, where a popup shows it without scrolling. */
const FIRST: ReadonlySet<Role> = new Set<Role>([
  "killed",
  "injured",
  "missing",
  "displaced",
  "arrested",
  "affected",
  "magnitude",
  "amount",
  "change",
  "outcome",
]);

/** So much of a phrase has to stand in what is shown above it for the phrase to say nothing more. */
const REPEATS = 0.75;

/** The rows as the card shows them: found numbers and results first, and no row that only repeats the headline. */
export function cardRows(event: NewsEvent, article: Article): Row[] {
  const above = `${article.title ?? ""} ${words(article.text, event.nutgraf)}`;
  const rows = rowsOf(event).filter(
    ({ role, attributes }) => role !== "what" || attributes.some(({ text }) => saysMore(text, above)),
  );
  const isFirst = (row: Row) => isNumber(row) && row.attributes.length > 0;
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

/** A row of numbers or of the result. */
export const isNumber = ({ role }: Row): boolean => FIRST.has(role);

function saysMore(phrase: string, above: string): boolean {
  const known = new Set(wordsIn(above));
  const said = wordsIn(phrase);
  return said.filter((word) => known.has(word)).length < said.length * REPEATS;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
