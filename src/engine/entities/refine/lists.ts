import { PLACE_PLURALS } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import { inTextOrder } from "../../text/span.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { COUNTRY_OR_REGION, isFirstName, listsOf, ORGANISATION } from "../tagger/gazetteer.ts";
import { isScored, type Scored } from "./scored.ts";

/** In "Alder, Birch and Cedar counties" all are what most of them are, or what the plural behind them says. */
export function inLists(
  document: Document,
  mentions: NameMention[],
  gazetteer: Known["gazetteer"],
): NameMention[] {
  const { tokens } = document;
  const sorted = [...mentions].sort(inTextOrder);
  const result = [...sorted];
  for (let i = 0; i < sorted.length; ) {
    let end = i + 1;
    while (end < sorted.length && isListed(tokens, sorted[end - 1]!, sorted[end]!)) end++;
    const run = sorted.slice(i, end);
    const after = tokens[run.at(-1)!.last]?.lower ?? "";
    const before = tokens[run[0]!.first - 1];
    const named =
      PLACE_PLURALS.has(after) ||
      (before?.lower === "of" && PLACE_PLURALS.has(tokens[before.index - 1]?.lower ?? ""));
    if (run.length >= 3 || (named && run.length >= 2)) {
      const type = named ? "place" : mostOf(run);
      run.forEach((mention, k) => {
        // "Whitlock, and Feld, the Ferndale Chief": of a list of people none has an article.
        if (type === "person" && tokens[mention.first - 1]?.lower === "the") return;
        if (type !== null && isScored(mention.type) && mention.type !== type && isUnsure(mention))
          result[i + k] = over(document, mention.first, mention.last, type);
      });
    }
    i = end;
  }
  return result;

  function isUnsure({ first, last, type }: NameMention): boolean {
    const words = tokens.slice(first, last);
    const bits = listsOf(
      gazetteer,
      words.map(({ lower }) => lower),
    );
    if (type === "place") return (bits & COUNTRY_OR_REGION) === 0;
    if (type === "organization")
      return (bits & ORGANISATION) === 0 && words.length < 3 && !/^\p{Lu}{2,}$/u.test(words[0]!.text);
    return !(words.length > 1 && isFirstName(gazetteer, words[0]!));
  }
}

function isListed(tokens: readonly Token[], one: NameMention, next: NameMention): boolean {
  const between = tokens.slice(one.last, next.first);
  if (
    between.length === 0 ||
    between.length > 3 ||
    tokens[one.first]!.sentence !== tokens[next.first]!.sentence
  )
    return false;
  return (
    between.every(({ text }) => /^(?:,|and|or|the)$/.test(text)) && between.some(({ text }) => text !== "the")
  );
}

/** The type of more than two thirds of a list. */
function mostOf(run: readonly NameMention[]): Scored | null {
  for (const type of ["person", "organization", "place"] as const)
    if (run.filter((mention) => mention.type === type).length * 3 > run.length * 2 - 1) return type;
  return null;
}
