import { BODIES_OF, FIRMS_BEFORE, JOINERS, MATCH_VERBS, POSTNOMINALS } from "../../lexicon/names.ts";
import { OFFICE_MODIFIERS, OFFICES } from "../../lexicon/titles.ts";
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

/**
 * Takes apart what the tagger ran together: "Northgate City midfielder Omar Feld" -> "Northgate City", "Omar Feld";
 * "Northgate beat Southgate"; "Northland's Harbour Board"; "Frank) Feld" -> "Feld".
 */
export function splitMerged(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  const written = new Set(mentions.map(({ start, end }) => document.text.slice(start, end)));
  return mentions
    .flatMap((mention) => balanced(document, mention))
    .flatMap((mention) => cut(document, mention, written, gazetteer))
    .map((mention) => withoutLetters(document, mention));
}

/** A bracket without its other half cuts a name: of "Frank) Feld" what stands behind it, of "Feld (Frank" before. */
function balanced({ tokens, ...document }: Document, mention: NameMention): NameMention[] {
  const { first, last, type } = mention;
  const inside = tokens.slice(first, last).map(({ text }) => text);
  const [opens, closes] = [inside.indexOf("("), inside.indexOf(")")];
  if (opens < 0 === closes < 0 && opens <= closes) return [mention];
  const [from, to] = closes >= 0 ? [first + closes + 1, last] : [first, first + opens];
  return from < to ? [over({ tokens, ...document }, from, to, type)] : [];
}

type Type = NameMention["type"];

function cut(
  document: Document,
  mention: NameMention,
  written: ReadonlySet<string>,
  gazetteer: Gazetteer,
): NameMention[] {
  const { tokens } = document;
  const { first, last, type } = mention;
  if (type === "misc") return [mention];
  const known = (from: number, to: number): Type | null => {
    const bits = listsOfTokens(gazetteer, tokens.slice(from, to));
    if (bits & ORGANISATION) return "organization";
    if (bits & COUNTRY_OR_REGION) return "place";
    return bits & LISTS.demonym ? "group" : bits & LISTS.city ? "place" : null;
  };
  /** "Ministry of Trade and the Sea" is one. */
  const isOf = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ lower }) => lower === "of" || lower === "for");
  const parts = (at: number, left: Type, right: Type): NameMention[] => {
    const next = tokens[at + 1]!.lower === "the" && at + 2 < last ? at + 2 : at + 1;
    return [
      over(document, first, at, left),
      ...cut(document, over(document, next, last, right), written, gazetteer),
    ];
  };
  const commas = [...tokens.slice(first, last).keys()].filter((i) => tokens[first + i]!.text === ",");
  const isListed = [0, ...commas.map((i) => i + 1)].some(
    (from, i) => known(first + from, first + (commas[i] ?? last - first)) === "organization",
  );
  for (let at = first + 1; at < last - 1; at++) {
    const { text, lower, pos } = tokens[at]!;
    const [left, right] = [known(first, at), known(at + 1, last)];
    // "NATO, Birch Post", "Alder Co. and Birchley Corp.", "the Otters and the Herons": each is one of its own.
    const isBoth = (lower === "and" || text === "-") && left !== null && right !== null;
    const isPair =
      lower === "and" &&
      (FIRM_ENDS.has(tokens[at - 1]!.lower) || (tokens[at + 1]!.lower === "the" && !isOf(first, at)));
    if (isBoth || (type === "organization" && (isPair || (text === "," && isListed))))
      return parts(at, left ?? type, right ?? type);
    // "Omar Feld's Harbour Board", "Northland's Harbour Board": whose it is.
    if (pos === "possessive" && tokens[at + 1]!.text !== tokens[at + 1]!.lower) {
      const owner = document.text.slice(mention.start, tokens[at - 1]!.end);
      const isPerson = at - first > 1 && isFirstName(gazetteer, tokens[first]!);
      const isBody = at - first > 1 && BODIES_OF.has(tokens[at - 1]!.lower);
      // "Nora Feld's Hospital", "Prince Owen's County": called after somebody, and nobody's.
      const isNamed = FIRMS_BEFORE.has(tokens[last - 1]!.lower) || OFFICES.has(tokens[first]!.lower);
      if (!isNamed && (isPerson || isBody || left !== null || written.has(owner)))
        return parts(at, left ?? (isPerson ? "person" : type), type === "person" ? "organization" : type);
    }
    if (text !== lower || JOINERS.has(lower)) continue;
    if (OFFICES.has(lower)) return parts(at, left ?? (type === "person" ? "organization" : type), "person");
    if (pos === "verb" || MATCH_VERBS.has(lower)) return parts(at, left ?? type, right ?? type);
  }
  return [mention];
}

/** "Nora Feld QC", "Labour MP", "Belmora District Administrator": letters of honour and offices end no name. */
function withoutLetters(document: Document, mention: NameMention): NameMention {
  const { tokens } = document;
  const { first, last, type } = mention;
  if (type === "misc") return mention;
  const isPerson = type === "person" || type === "group";
  let end = last;
  while (end > first + 1 && POSTNOMINALS.has(tokens[end - 1]!.lower)) end--;
  const before = tokens[end - 2]?.lower ?? "";
  if (!isPerson && end > first + 1 && OFFICES.has(tokens[end - 1]!.lower) && !JOINERS.has(before)) {
    end--;
    while (end > first + 1 && OFFICE_MODIFIERS.has(tokens[end - 1]!.lower)) end--;
  }
  while (end > first + 1 && tokens[end - 1]!.pos === "punctuation" && tokens[end - 1]!.text === ",") end--;
  return end === last ? mention : over(document, first, end, type);
}

/** What closes a firm's name, with whatever dot. */
const FIRM_ENDS = new Set("co co. corp corp. inc inc. ltd ltd. plc llc".split(" "));
