import {
  COUNTRY_LETTERS,
  DIRECTIONS,
  FIRMS_BEFORE,
  PLACE_HEADS,
  SPORT_WORDS,
  STATE_LETTERS,
} from "../../lexicon/names.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Known, NameMention } from "../mention.ts";
import {
  COUNTRY_OR_REGION,
  FIRST_NAME,
  isFirstName,
  LISTS,
  listsOf,
  ORGANISATION,
} from "../tagger/gazetteer.ts";
import { addCues, type Cues, NO_CUES } from "./around.ts";
import { typeOfWords } from "./heads.ts";
import { inLists } from "./lists.ts";
import { isScored, type Scored } from "./scored.ts";

/** So many words of match reports make one. */
const LEAST_SPORT = 5;

/** So many sentences with "its" make a body of what no list has as a place. */
const LEAST_THINGS = 2;

/**
 * Gives a name another type where what stands around it, all through the document, speaks against the tagger:
 * "in Ferndale" is a place, "the newspaper Ferndale Post" and "posts on Loopy" organisations, "Mr Ferndale" a person.
 */
export function weighCues(document: Document, mentions: NameMention[], { gazetteer }: Known): NameMention[] {
  const { tokens } = document;
  const isMatch = tokens.filter(({ lower }) => SPORT_WORDS.has(lower)).length >= LEAST_SPORT;
  const byName = new Map<string, { cues: Cues; mentions: NameMention[] }>();
  const people = new Set<string>();
  const given = new Set<string>();
  for (const mention of mentions) {
    if (!isScored(mention.type)) continue;
    const name = document.text.slice(mention.start, mention.end);
    const of = byName.get(name) ?? {
      cues: { ...NO_CUES },
      mentions: [],
    };
    byName.set(name, of);
    of.mentions.push(mention);
    addCues(tokens, mention, of.cues);
    if (mention.type === "person" && mention.last - mention.first > 1) {
      given.add(tokens[mention.first]!.text);
      people.add(tokens[mention.last - 1]!.text);
    }
  }
  const pairs = mentions
    .filter(({ first, last }) => last - first === 2)
    .map(({ first, type }) => ({ type, one: tokens[first]!, two: tokens[first + 1]! }));
  // "Ferndale" of "North Ferndale", and of "Ferndale Drive" where nobody is called so.
  const places = new Set(
    pairs
      .filter(({ type, one }) => type === "place" && (DIRECTIONS.has(one.lower) || one.lower === "new"))
      .map(({ two }) => two.text),
  );
  const streets = new Set(
    pairs
      .filter(({ one, two }) => STREETS.has(two.lower) && !isFirstName(gazetteer, one))
      .map(({ one }) => one.text),
  );
  const firms = new Set(
    mentions
      .filter(
        ({ type, first, last }) =>
          type === "organization" && last - first > 1 && FIRMS_BEFORE.has(tokens[last - 1]!.lower),
      )
      .map(({ first }) => tokens[first]!.text),
  );
  const retyped = new Map<NameMention, Scored>();
  for (const [name, { cues, mentions: of }] of byName) {
    const { first, last, type } = of[0]!;
    const words = tokens.slice(first, last);
    const isSurname = words.length === 1 && people.has(name);
    const bits =
      listsOf(
        gazetteer,
        words.map(({ lower }) => lower),
      ) & ~LISTS.surname;
    // Sports speak of towns and of clubs that are called after them; a player is no club.
    if (!(bits & (LISTS.city | ORGANISATION)) && isMatch) cues.organization = Math.min(cues.organization, 0);
    if (firms.has(name)) cues.organization++;
    if (words.length === 1 && places.has(name)) cues.place++;
    if (words.length === 1 && streets.has(name)) cues.place += 2;
    // "Chelsea", where no player is called so: in a match report it is the club.
    if (isMatch && bits & ORGANISATION && !given.has(name)) cues.organization++;
    const better = betterType(cues, type as Scored, bits, isSurname, words, gazetteer);
    const settled =
      better ??
      ((words.length > 1 || (!isSurname && cues.person === 0)) && of.some((one) => one.type !== type)
        ? (type as Scored)
        : null);
    if (settled !== null) for (const mention of of) retyped.set(mention, settled);
  }
  const bodies = new Set(
    mentions
      .filter((mention) => (retyped.get(mention) ?? mention.type) === "organization")
      .map(({ start, end }) => document.text.slice(start, end)),
  );
  return inLists(
    document,
    mentions.map((mention) => {
      const type = retyped.get(mention) ?? typeOfWords(document, mention, bodies);
      return type === mention.type ? mention : { ...mention, type };
    }),
    gazetteer,
  );
}

function betterType(
  cues: Cues,
  type: Scored,
  bits: number,
  isSurname: boolean,
  words: readonly Token[],
  gazetteer: Known["gazetteer"],
): Scored | null {
  if (
    words.length === 1 &&
    (COUNTRY_LETTERS.has(words[0]!.lower) || STATE_LETTERS.has(words[0]!.lower)) &&
    words[0]!.text === words[0]!.text.toUpperCase()
  )
    return type === "place" ? null : "place";
  const listed = bits & ~LISTS.city;
  if (
    type !== "organization" &&
    (listed & ORGANISATION) !== 0 &&
    (listed & ~ORGANISATION) === 0 &&
    !isSurname &&
    cues.person === 0 &&
    cues.place === 0
  )
    return "organization";
  const isNamed = words.length > 1 && isFirstName(gazetteer, words[0]!);
  const isGiven = (bits & FIRST_NAME) !== 0;
  if (type === "person") {
    if (isSurname || cues.person > 0) return null;
    if (cues.organization > 0 && cues.organization >= cues.place) return "organization";
    if (cues.place > 0 && (cues.place > 1 || (words.length === 1 ? !isGiven : !isNamed))) return "place";
    return null;
  }
  if (type === "place") {
    // "Loopster said that its app": countries speak so as well, but they are listed.
    if (bits === 0 && cues.thing >= LEAST_THINGS && cues.thing > cues.place && cues.person === 0)
      return "organization";
    if (cues.organization > cues.place && (bits & COUNTRY_OR_REGION) === 0) return "organization";
    if (cues.person > 0 && cues.place === 0 && bits === 0 && words.length > 1 && isNamed) return "person";
    const isBuilt = PLACE_HEADS.has(words.at(-1)!.lower);
    return cues.person > 1 && cues.place === 0 && bits === 0 && !isBuilt ? "person" : null;
  }
  if (cues.quarter > 0 && cues.organization === 0 && bits === 0) return "place";
  const isTown = (bits & (LISTS.city | LISTS.region)) !== 0 && (bits & ORGANISATION) === 0;
  if (isTown && cues.place > cues.organization) return "place";
  if (cues.person > (isNamed ? 0 : 1) && cues.organization === 0 && words.length <= 3 && bits === 0)
    return "person";
  return null;
}

const STREETS = new Set("street road drive avenue lane boulevard way highway".split(" "));
