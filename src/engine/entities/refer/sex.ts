import { UNISEX_NAMES } from "../../lexicon/names.ts";
import { type Document, textOf, tokenIndexAt } from "../../text/document.ts";
import type { Entity, Span } from "../../types.ts";
import { type Gazetteer, LISTS, listsOf } from "../tagger/gazetteer.ts";

export type Sex = "he" | "she";

export const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
]);

const MALE =
  /^(?:mr|sir|lord|king|prince|duke|father|brother|son|husband|spokesman|chairman|businessman|congressman|assemblyman|statesman|actor|pope|bishop|imam|sultan|emir|policeman|fireman|man|boy|uncle|nephew|grandfather|grandson|gentleman|monsieur|nobleman|salesman|fisherman)\b/i;
const FEMALE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|duchess|mother|sister|daughter|wife|widow|spokeswoman|chairwoman|businesswoman|congresswoman|actress|assemblywoman|policewoman|woman|girl|aunt|niece|grandmother|granddaughter|madame|waitress)\b/i;

/** What one word says of the person whom it names: "spokeswoman" -> she. */
export const sexOfWord = (word: string): Sex | null =>
  FEMALE.test(word) ? "she" : MALE.test(word) ? "he" : null;

/** What a person's titles say, the commoner of two; null where they say nothing. */
export function sexOfTitles(document: Document, { description, mentions }: Entity): Sex | null {
  let balance = 0;
  // The last word of a description is what the person is: "the queen's spokesman" is he.
  const head = sexOfWord(
    description
      ?.split(/\s+(?:of|for|at|in|to|who)\s|,/)[0]
      ?.split(/\s+/)
      .at(-1) ?? "",
  );
  if (head !== null) balance += head === "she" ? 1 : -1;
  for (const mention of mentions) {
    const said = sexOfWord(titleBefore(document, mention));
    if (said !== null) balance += said === "she" ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0 ? "she" : "he";
}

/** The word that a name stands beside, or is set off from by commas: "Mr. Whitlock", "her son, Per Whitlock,". */
function titleBefore(document: Document, { start, end }: Span): string {
  const { tokens, text } = document;
  const at = tokenIndexAt(document, start) - 1;
  const isApart = tokens[at]?.text === "," && text[end] === ",";
  const title = tokens[isApart ? at - 1 : at];
  return title === undefined || title.end < start - 2 ? "" : title.lower;
}

/** What a given name says: "Mary Whitlock" is she. A surname alone and a name of both sexes say nothing. */
export function sexOfGivenName(
  document: Document,
  { mentions, name }: Entity,
  gazetteer: Gazetteer,
): Sex | null {
  if (!/\s/.test(name)) return null;
  const full = mentions.find(({ start, end }) => textOf(document, { start, end }) === name);
  const given = full === undefined ? undefined : document.tokens[tokenIndexAt(document, full.start)];
  if (given === undefined || UNISEX_NAMES.has(given.lower)) return null;
  const lists = listsOf(gazetteer, [given.lower]);
  const [female, male] = [(lists & LISTS.femaleName) !== 0, (lists & LISTS.maleName) !== 0];
  return female === male ? null : female ? "she" : "he";
}
