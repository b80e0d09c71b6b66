import { MAKERS, NAMING, NAMING_AS, WORKS } from "../lexicon/works.ts";
import { tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";
import { isDigit, isUpper } from "./edges.ts";
import type { Scene } from "./scene.ts";

/** Words in the capitals of a title: "The Long Way Home"; not all in capitals, as one shouts. */
export const isTitle = (words: readonly string[]): boolean =>
  words.every((word) => isUpper(word[0]) || isDigit(word[0]) || SMALL.has(word)) &&
  words.filter((word) => isUpper(word[0])).length >= Math.min(2, words.length);

export const isShouted = (words: readonly string[]): boolean =>
  words.every((word) => word === word.toUpperCase()) && words.some((word) => word.length > 1);

/** Words that titles leave small. */
const SMALL: ReadonlySet<string> = new Set("of the and in on for to a an at with".split(" "));

/** Its neighbours say that it is the title of a work or a nickname, whatever its words are. */
export function isNamed(
  { document: { text, tokens }, document }: Pick<Scene, "document">,
  outer: Span,
  words: readonly string[],
): boolean {
  const opening = tokenIndexAt(document, outer.start);
  const [last, before, first] = [tokens[opening - 1], tokens[opening - 2], tokens[opening - 3]];
  if (last !== undefined && last.end >= outer.start - 1) {
    if (NAMING.has(last.lower) || WORKS.has(last.lower)) return true;
    if (last.lower === "as" && NAMING_AS.has(before?.lower ?? "")) return true;
    // "so-called"
    if (last.lower === "called" && before?.text === "-" && first?.lower === "so") return true;
    // "her new album, “All the Lights We Lost.”"
    if (last.text === "," && WORKS.has(before?.lower ?? "") && isTitle(words) && !isShouted(words))
      return true;
  }
  const behind = tokens[tokenIndexAt(document, outer.end)];
  const isOpen = !CLOSED.has(text[outer.end - 2] ?? "");
  return isOpen && behind !== undefined && behind.start <= outer.end + 1 && MAKERS.has(behind.lower);
}

const CLOSED: ReadonlySet<string> = new Set([...",.!?…"]);
