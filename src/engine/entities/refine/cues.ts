import { COUNTRY_LETTERS, FIRMS_BEFORE, PLACE_HEADS, STATE_LETTERS } from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import { textOf } from "../../text/document.ts";
import type { Known, NameMention } from "../mention.ts";
import {
  COUNTRY_OR_REGION,
  type Gazetteer,
  isFirstName,
  LISTS,
  listsOfTokens,
  ORGANISATION,
} from "../tagger/gazetteer.ts";
import { addCues, type Cues, NO_CUES } from "./around.ts";
import { isUpper } from "./capitals.ts";
import { typeOfWords } from "./heads.ts";
import { inLists } from "./lists.ts";
import { isScored, type Scored } from "./scored.ts";

/** So many sentences with "its" make a body of what no list has as a place. */
const LEAST_THINGS = 2;

/**
 * Gives a name another type where what stands around it, all through the document, speaks against the tagger:
 * "in Ferndale" is a place, "the newspaper Ferndale Post" an organisation, "Mr Ferndale" a person.
 */
export function weighCues(document: Document, mentions: NameMention[], { gazetteer }: Known): NameMention[] {
  const { tokens } = document;
  const byName = new Map<string, { cues: Cues; mentions: NameMention[] }>();
  const surnames = new Set<string>();
  const firms = new Set<string>();
  for (const mention of mentions) {
    const { first, last, type } = mention;
    if (!isScored(type)) continue;
    const name = textOf(document, mention);
    const of = byName.get(name) ?? { cues: { ...NO_CUES }, mentions: [] };
    byName.set(name, of);
    of.mentions.push(mention);
    addCues(tokens, mention, of.cues);
    if (last - first === 1) continue;
    if (type === "person") surnames.add(tokens[last - 1]!.text);
    // "Orlo" of the Orlo Mining Company.
    if (type === "organization" && FIRMS_BEFORE.has(tokens[last - 1]!.lower)) firms.add(tokens[first]!.text);
  }
  const retyped = new Map<NameMention, NameMention["type"]>();
  for (const [name, { cues, mentions: of }] of byName) {
    if (firms.has(name)) cues.organization++;
    const { first, last, type } = of[0]!;
    const words = tokens.slice(first, last);
    const isSurname = words.length === 1 && surnames.has(name);
    const better = betterType(cues, type as Scored, isSurname, words, gazetteer);
    // One name is one thing, but for a surname that a town has too.
    const settled = better ?? (words.length > 1 || (!isSurname && cues.person === 0) ? type : null);
    if (settled !== null) for (const mention of of) retyped.set(mention, settled);
  }
  const typed = mentions.map((mention) => {
    const type = typeOfWords(document, { ...mention, type: retyped.get(mention) ?? mention.type });
    return type === mention.type ? mention : { ...mention, type };
  });
  return inLists(document, typed, gazetteer);
}

/** The type that the cues speak for, where it is another than the tagger's. */
function betterType(
  cues: Cues,
  type: Scored,
  isSurname: boolean,
  words: readonly Token[],
  gazetteer: Gazetteer,
): Scored | null {
  const [word] = words;
  const isLetters = words.length === 1 && isUpper(word!.text);
  if (isLetters && (COUNTRY_LETTERS.has(word!.lower) || STATE_LETTERS.has(word!.lower)))
    return type === "place" ? null : "place";
  const bits = listsOfTokens(gazetteer, words) & ~LISTS.surname;
  const isNamed = isFirstName(gazetteer, word!);
  const { person, organization, place, thing } = cues;
  const listed = bits & ~LISTS.city;
  const isListed = (listed & ORGANISATION) !== 0 && (listed & ~ORGANISATION) === 0;
  // What the lists know as a body alone is one, unless the text speaks of somebody or somewhere.
  if (isListed && type !== "organization" && !isSurname && person === 0 && place === 0) return "organization";
  if (type === "person") {
    if (isSurname || person > 0) return null;
    if (organization > 0 && organization >= place) return "organization";
    return place > 1 || (place > 0 && !isNamed) ? "place" : null;
  }
  if (type === "place") {
    // "Loopster said that its app": countries speak so as well, but they are listed.
    const isThing = bits === 0 && thing >= LEAST_THINGS && thing > place && person === 0;
    if (isThing || (organization > place && (bits & COUNTRY_OR_REGION) === 0)) return "organization";
    const isBuilt = PLACE_HEADS.has(words.at(-1)!.lower);
    const isSomebody = person > (isNamed && words.length > 1 ? 0 : 1) && place === 0;
    return isSomebody && bits === 0 && !isBuilt ? "person" : null;
  }
  const isTown = (bits & (LISTS.city | LISTS.region)) !== 0 && (bits & ORGANISATION) === 0;
  if (isTown && place > organization) return "place";
  const isSomebody = person > (isNamed && words.length > 1 ? 0 : 1) && organization === 0;
  return isSomebody && words.length <= 3 && bits === 0 ? "person" : null;
}
