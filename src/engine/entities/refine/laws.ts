import { PARTY_PLURALS, SHARED_OWNERS } from "../../lexicon/names.ts";
import { OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { FIRST_NAME, type Gazetteer, LISTS, listsOf } from "../tagger/gazetteer.ts";
import { isHigh, isPossessive, takenBy } from "./capitals.ts";
import { isHeadline } from "./headlines.ts";

/** A bracket within a law's name holds at most so many words. */
const LONGEST_BRACKET = 8;
/** ... and a law's name at most so many. */
const LONGEST_NAME = 20;

/**
 * Laws by their whole names, of which the tagger saw a part: "[Renters]' Rights Bill", "[Northland Troubles] (Legacy
 * and Reconciliation) [Act 2023]". Only "Act" and "Bill", for only their names hold brackets and owners.
 */
export function completeLaws(document: Document, mentions: NameMention[], known: Known): NameMention[] {
  const { tokens } = document;
  const taken = takenBy(mentions);
  const laws: NameMention[] = [];
  const replaced = new Set<NameMention>();
  for (const { index, text, sentence } of tokens) {
    if ((text !== "Act" && text !== "Bill") || isHeadline(document, sentence)) continue;
    const after = tokens[index + 1]?.sentence === sentence ? tokens[index + 1]!.text : "";
    // "Bill Whitlock", "Act Three".
    if (isHigh(after)) continue;
    const first = beginOf(tokens, index, known.gazetteer);
    const last = /^(?:19|20)\d\d$/.test(after) ? index + 2 : index + 1;
    const parts = new Set<NameMention>();
    for (let i = first; i < last; i++) if (taken.has(i)) parts.add(taken.get(i)!);
    // "the Renters' Rights Bill" is nobody called Bill; "Uncle Bill" is.
    const isDetermined = DETERMINERS.test(tokens[first - 1]?.lower ?? "") && last - first > 2;
    const isWhole = [...parts].every(
      (part) =>
        part.first >= first &&
        part.last <= last &&
        !(part.type === "person" && part.last > index && !(isDetermined && part.first === index)),
    );
    if (first === index || parts.size === 0 || !isWhole) continue;
    laws.push(over(document, first, last, "law"));
    for (const part of parts) replaced.add(part);
  }
  return [...mentions.filter((mention) => !replaced.has(mention)), ...laws];
}

/** Where the name begins that ends with the token `end`; `end` itself where nothing belongs to it. */
function beginOf(tokens: readonly Token[], end: number, gazetteer: Gazetteer): number {
  const { sentence } = tokens[end]!;
  const at = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const isPart = (i: number): boolean => {
    const token = at(i);
    return (
      token !== undefined &&
      isHigh(token.text) &&
      !OFFICES.has(token.lower) &&
      !/^(?:the|an?|my|our|his|her|their|this|that|new)$/.test(token.lower)
    );
  };
  let first = end;
  // Where the name would begin without what stands before its last "and".
  let alone = end;
  let joined = false;
  while (end - first < LONGEST_NAME) {
    const before = at(first - 1);
    if (before === undefined) break;
    if (isPart(first - 1)) first--;
    else if (before.text === ")") {
      const opens = bracketBefore(tokens, first - 1);
      if (opens === null || !isPart(opens - 1)) break;
      first = opens - 1;
    } else if (isPossessive(before) && isPart(first - 2) && first < end) {
      if (!isShared(tokens[first - 2]!, gazetteer)) break;
      first -= 2;
    } else if (/^(?:and|of|for|to|on)$/.test(before.text) && isPart(first - 2) && first < end) {
      if (!joined) alone = first;
      joined = true;
      first -= 2;
    } else break;
  }
  const opener = at(first - 1)?.lower ?? "";
  // "Ostania and the Harbour Act", "by Nora and Harbour Act rules": without an article nobody knows what belongs.
  return joined && !DETERMINERS.test(opener) ? alone : first;
}

const DETERMINERS = /^(?:the|an?|this|its|['’]s?)$/;

/** The bracket that the one at `end` closes. */
function bracketBefore(tokens: readonly Token[], end: number): number | null {
  for (let i = end - 1; i >= end - LONGEST_BRACKET && tokens[i]?.sentence === tokens[end]!.sentence; i--)
    if (tokens[i]!.text === "(") return i;
  return null;
}

/** "Renters' Rights Bill" is theirs by its name; "the Conservatives' Rent Bill" is what a party put forward. */
const isShared = ({ lower }: Token, gazetteer: Gazetteer): boolean =>
  SHARED_OWNERS.test(lower) &&
  !PARTY_PLURALS.has(lower) &&
  (listsOf(gazetteer, [lower]) & ~(LISTS.city | FIRST_NAME)) === 0;
