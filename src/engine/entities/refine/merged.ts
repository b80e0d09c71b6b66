import { BODIES_OF, FIRMS_BEFORE } from "../../lexicon/names.ts";
import { OFFICES } from "../../lexicon/titles.ts";
import type { Document } from "../../text/document.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import {
  COUNTRY_OR_REGION,
  type Gazetteer,
  isFirstName,
  LISTS,
  listsOfTokens,
  ORGANISATION,
} from "../tagger/gazetteer.ts";

type Type = NameMention["type"];

/** Takes apart what the tagger ran together: "Northland's Harbour Board", "NATO and the Otters". */
export function splitMerged(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  const written = new Set(mentions.map(({ start, end }) => document.text.slice(start, end)));
  return mentions.flatMap((mention) =>
    mention.type === "misc" || mention.last - mention.first < 3
      ? [mention]
      : partsOf(document, mention, written, gazetteer),
  );
}

function partsOf(
  document: Document,
  mention: NameMention,
  written: ReadonlySet<string>,
  gazetteer: Gazetteer,
): NameMention[] {
  const { tokens } = document;
  const { first, last, type } = mention;
  const known = (from: number, to: number): Type | null => typeInLists(gazetteer, tokens.slice(from, to));
  for (let at = first + 1; at < last - 1; at++) {
    const { lower, text, pos } = tokens[at]!;
    const isAnd = lower === "and" || text === "-";
    if (!isAnd && pos !== "possessive") continue;
    const [left, right] = [known(first, at), known(at + 1, last)];
    // "the Otters and the Herons": each is one of its own; "Ministry of Trade and the Sea" is one.
    const isPair =
      type === "organization" &&
      lower === "and" &&
      tokens[at + 1]!.lower === "the" &&
      !tokens.slice(first, at).some((token) => token.lower === "of" || token.lower === "for");
    const isBoth = isAnd && left !== null && right !== null;
    const isOwned =
      pos === "possessive" && (left !== null || isOwner(document, first, at, written, gazetteer));
    // "Nora Feld's Hospital", "Prince Owen's County": called after somebody, and nobody's.
    const isNamed = FIRMS_BEFORE.has(tokens[last - 1]!.lower) || OFFICES.has(tokens[first]!.lower);
    if (!isPair && !isBoth && !(isOwned && !isNamed)) continue;
    const next = tokens[at + 1]!.lower === "the" && at + 2 < last ? at + 2 : at + 1;
    const isPerson = at - first > 1 && isFirstName(gazetteer, tokens[first]!);
    const rest = over(document, next, last, right ?? (isOwned && type === "person" ? "organization" : type));
    return [
      over(document, first, at, left ?? (isOwned && isPerson ? "person" : type)),
      ...partsOf(document, rest, written, gazetteer),
    ];
  }
  return [mention];
}

/** Whether [first, end) is a name of its own before its "'s". */
function isOwner(
  { tokens, text }: Document,
  first: number,
  end: number,
  written: ReadonlySet<string>,
  gazetteer: Gazetteer,
): boolean {
  if (written.has(text.slice(tokens[first]!.start, tokens[end - 1]!.end))) return true;
  return end - first > 1 && (isFirstName(gazetteer, tokens[first]!) || BODIES_OF.has(tokens[end - 1]!.lower));
}

function typeInLists(gazetteer: Gazetteer, words: Document["tokens"]): Type | null {
  const bits = listsOfTokens(gazetteer, words);
  if (bits & ORGANISATION) return "organization";
  if (bits & (COUNTRY_OR_REGION | LISTS.city)) return bits & LISTS.demonym ? "group" : "place";
  return bits & LISTS.demonym ? "group" : null;
}
