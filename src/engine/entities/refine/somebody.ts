import { BODIES_OF, FIRMS_BEFORE, GENERIC_BODIES, PLACE_HEADS } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import { type NameMention, over } from "../mention.ts";
import {
  COUNTRY_OR_REGION,
  FIRST_NAME,
  type Gazetteer,
  isFirstName,
  LISTS,
  listsOf,
} from "../tagger/gazetteer.ts";

/** "Nora Feld" of "Nora Feld of Northgate Radio": a first name and a last one, which no body's noun is. */
export function isSomebody(words: readonly Token[], gazetteer: Gazetteer): boolean {
  if (words.length < 2 || words.length > 3 || !isFirstName(gazetteer, words[0]!)) return false;
  if (words.some(({ text }) => !/^\p{Lu}\p{Ll}/u.test(text))) return false;
  const { lower, pos } = words.at(-1)!;
  return pos !== "noun" && !BODIES_OF.has(lower) && !FIRMS_BEFORE.has(lower) && !GENERIC_BODIES.has(lower);
}

/** "Australian Omar Feld", "Scotland Nora Feld": a people or a country, and somebody's first and last name. */
export function personBehind(
  document: Document,
  { first, last }: NameMention,
  gazetteer: Gazetteer,
): NameMention[] | null {
  const { tokens } = document;
  const bits = (from: number, to: number): number =>
    listsOf(
      gazetteer,
      tokens.slice(from, to).map(({ lower }) => lower),
    );
  if (last - first < 3 || bits(first, last) !== 0) return null;
  const end = tokens[last - 1]!.lower;
  if (PLACE_HEADS.has(end) || GENERIC_BODIES.has(end) || FIRMS_BEFORE.has(end) || BODIES_OF.has(end))
    return null;
  if (tokens.slice(first, last).some(({ text }) => !/^\p{Lu}\p{L}*\.?$/u.test(text))) return null;
  for (let at = Math.min(first + 3, last - 2); at > first; at--) {
    const whole = bits(first, at);
    const isPlace = (whole & COUNTRY_OR_REGION) !== 0;
    const isPeople = (whole & LISTS.demonym) !== 0 && at === first + 1;
    if ((!isPlace && !isPeople) || bits(first, first + 1) & FIRST_NAME) continue;
    const given = bits(at, at + 1);
    if ((given & FIRST_NAME) === 0 || given & (LISTS.country | LISTS.region | LISTS.demonym)) continue;
    if (bits(at, last) & (LISTS.city | LISTS.region) || tokens[at]!.lower === "st") continue;
    return [over(document, first, at, isPlace ? "place" : "group"), over(document, at, last, "person")];
  }
  return null;
}
