import { HONORIFICS, OFFICES } from "../lexicon/titles.ts";
import { type Document, type Token, textOf } from "../text/document.ts";
import type { NameGroup } from "./link/index.ts";
import { type Gazetteer, isFirstName } from "./tagger/gazetteer.ts";

/** An apposition longer than this is a clause of its own. */
const LONGEST = 14;

/**
 * What the text calls a person or an organisation, as written, from the first mention that has one.
 *
 * "US Defence Secretary Mark Esper" -> "US Defence Secretary"; "Ana Whitlock, head of the harbour board, said" ->
 * "head of the harbour board"; "Mr. Whitlock" -> null
 */
export function describe(document: Document, group: NameGroup, gazetteer: Gazetteer): string | null {
  if (group.type !== "person" && group.type !== "organization") return null;
  for (const mention of group.mentions.slice(0, 6)) {
    const found =
      (group.type === "person" ? titleBefore(document, mention.first) : null) ??
      appositionAfter(document, mention.last, gazetteer);
    if (found !== null) return found;
  }
  return null;
}

function titleBefore(document: Document, first: number): string | null {
  const { tokens } = document;
  const sentence = document.sentences[tokens[first]!.sentence]!;
  let at = first - 1;
  // "Prime Minister Mr. Okonjo"
  while (at >= sentence.first && HONORIFICS.has(tokens[at]!.lower)) at--;
  const end = at;
  if (end < sentence.first || !OFFICES.has(tokens[end]!.lower)) return null;
  while (at > sentence.first) {
    const joint = namedAfter(tokens, at, sentence.first);
    if (joint !== null) at = joint;
    else if (belongsToTitle(tokens, at - 1)) at--;
    else break;
  }
  // "On the last day president Okonjo": the day is no part of it.
  for (let i = at; i < end; i++) if (TIMES.test(tokens[i]!.lower)) at = i + 1;
  return textOf(document, { start: tokens[at]!.start, end: tokens[end]!.end });
}

const TIMES =
  /^(?:day|week|month|year|night|morning|evening|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const NO_TITLE =
  /^(?:against|with|by|from|to|as|than|like|via|amid|despite|including|both|while|when|after|before|that|and|or|but|for|of|in|on|at)$/;

/** "Bank of Belmora economist", "Party for the People leader": where the noun stands that the capital belongs to. */
function namedAfter(tokens: readonly Token[], at: number, opens: number): number | null {
  const isCapital = (i: number): boolean => i >= opens && /^\p{Lu}/u.test(tokens[i]!.text);
  const joint = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  if (!isCapital(at) || joint < opens || !/^(?:of|for)$/.test(tokens[joint]!.lower)) return null;
  return isCapital(joint - 1) && !OFFICES.has(tokens[joint - 1]!.lower) ? joint - 1 : null;
}

/** Words of a title, and what hyphens hold: "the paper's editor-in-chief". */
function belongsToTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const isHyphen = token.text === "-" && !token.spaced;
  const hyphened = tokens[at + 1]!.text === "-" && !tokens[at + 1]!.spaced;
  if (isHyphen || hyphened) return true;
  if (NO_TITLE.test(token.lower)) return false;
  return /^(?:propernoun|noun|adjective|possessive)$/.test(token.pos);
}

function appositionAfter(document: Document, last: number, gazetteer: Gazetteer): string | null {
  const { tokens } = document;
  const comma = tokens[last];
  if (comma?.text !== ",") return null;
  const sentence = document.sentences[comma.sentence]!;
  let at = last + 1;
  let hasOffice = false;
  for (; at < sentence.last && at < last + 1 + LONGEST; at++) {
    const token = tokens[at]!;
    if (
      /^[,.;:—–()"“”]$/.test(token.text) ||
      token.pos === "verb" ||
      token.pos === "auxiliary" ||
      isFirstName(gazetteer, token) ||
      /^(?:who|which|that)$/.test(token.lower)
    )
      break;
    if (OFFICES.has(token.lower)) hasOffice = true;
  }
  const closed = tokens[at] !== undefined && /^[,.;—–]$/.test(tokens[at]!.text);
  if (!hasOffice || !closed || at === last + 1) return null;
  return textOf(document, { start: tokens[last + 1]!.start, end: tokens[at - 1]!.end }).replace(
    /^(?:the|a|an) /i,
    "",
  );
}
