import {
  COUNTRY_LETTERS,
  FIRMS_BEFORE,
  MAKERS,
  MATCH_VERBS,
  OF_ORGANISATIONS,
  ORGANISATION_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  SPORT_WORDS,
  STATE_LETTERS,
} from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Known, NameMention } from "../mention.ts";
import { LISTS, phraseHash } from "../tagger/gazetteer.ts";
import { typeOfWords } from "./heads.ts";
import { byPlural, inLists } from "./lists.ts";
import { isScored, type Scored } from "./scored.ts";

/** So many words of match reports make one. */
const LEAST_SPORT = 5;

/** So many sentences with "its" make a body of what no list has as a place. */
const LEAST_THINGS = 2;

/** How often something speaks for a type; `thing` for what is no person, `quarter` for a part of a town. */
type Cues = Record<Scored | "thing" | "quarter", number>;

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
      cues: { person: 0, organization: 0, place: 0, thing: 0, quarter: 0 },
      mentions: [],
    };
    byName.set(name, of);
    of.mentions.push(mention);
    addCues(tokens, mention, of.cues);
    if (isMatch && playsAt(tokens, mention)) of.cues.organization++;
    if (mention.type === "person" && mention.last - mention.first > 1) {
      given.add(tokens[mention.first]!.text);
      people.add(tokens[mention.last - 1]!.text);
    }
  }
  const pairs = mentions
    .filter(({ first, last }) => last - first === 2)
    .map(({ first }) => tokens.slice(first, first + 2));
  // "Ferndale" of "North Ferndale".
  const places = new Set(
    mentions
      .filter(
        ({ type, first, last }) =>
          type === "place" &&
          last - first === 2 &&
          /^(?:north|south|east|west|upper|lower|greater|new)$/.test(tokens[first]!.lower),
      )
      .map(({ last }) => tokens[last - 1]!.text),
  );
  // "Ferndale" of "Ferndale Drive", where nobody is called so.
  const streets = new Set(
    pairs
      .filter(([name, head]) => STREETS.test(head!.lower) && !name!.tags.has("FirstName"))
      .map(([name]) => name!.text),
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
    const bits = gazetteer.get(phraseHash(words.map(({ lower }) => lower))) ?? 0;
    // Sports speak of towns and of clubs that are called after them; a player is no club.
    if (!(bits & (LISTS.city | LISTS.organisation)) && isMatch)
      cues.organization = Math.min(cues.organization, 0);
    if (firms.has(name)) cues.organization++;
    if (words.length === 1 && places.has(name)) cues.place++;
    if (words.length === 1 && streets.has(name)) cues.place += 2;
    // "Chelsea", where no player is called so: in a match report it is the club.
    if (isMatch && bits & LISTS.organisation && !given.has(name)) cues.organization++;
    const better = betterType(cues, type as Scored, bits, isSurname, words);
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
    byPlural(document, mentions).map((mention) => {
      const type = retyped.get(mention) ?? typeOfWords(document, mention, bodies, gazetteer);
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
    listed === LISTS.organisation &&
    !isSurname &&
    cues.person === 0 &&
    cues.place === 0
  )
    return "organization";
  const isGiven = (bits & LISTS.firstName) !== 0 || words[0]!.tags.has("FirstName");
  if (type === "person") {
    if (isSurname || cues.person > 0) return null;
    if (cues.organization > 0 && cues.organization >= cues.place) return "organization";
    if (
      cues.place > 0 &&
      (cues.place > 1 || (words.length === 1 ? !isGiven : !words[0]!.tags.has("FirstName")))
    )
      return "place";
    return null;
  }
  if (type === "place") {
    // "Loopster said that its app": countries speak so as well, but they are listed.
    if (bits === 0 && cues.thing >= LEAST_THINGS && cues.thing > cues.place && cues.person === 0)
      return "organization";
    if (cues.organization > cues.place && (bits & (LISTS.country | LISTS.region)) === 0)
      return "organization";
    if (
      cues.person > 0 &&
      cues.place === 0 &&
      bits === 0 &&
      words.length > 1 &&
      words[0]!.tags.has("FirstName")
    )
      return "person";
    const isNamed = !PLACE_HEADS.has(words.at(-1)!.lower);
    return cues.person > 1 && cues.place === 0 && bits === 0 && isNamed ? "person" : null;
  }
  if (cues.quarter > 0 && cues.organization === 0 && bits === 0) return "place";
  const isTown = (bits & (LISTS.city | LISTS.region)) !== 0 && (bits & LISTS.organisation) === 0;
  if (isTown && cues.place > cues.organization) return "place";
  const isNamed = words.length > 1 && words[0]!.tags.has("FirstName");
  if (cues.person > (isNamed ? 0 : 1) && cues.organization === 0 && words.length <= 3 && bits === 0)
    return "person";
  return null;
}

const STREETS = /^(?:street|road|drive|avenue|lane|boulevard|way|highway)$/;

/** "Ferndale beat Alderton", "against Ferndale". */
function playsAt(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const { sentence } = tokens[first]!;
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : "");
  return (
    MATCH_VERBS.has(at(last)) ||
    /^(?:against|vs|versus|v|over)$/.test(at(first - 1)) ||
    /^(?:beat|beats|beating|defeated|thrashed|edged|trounced|facing|face|host)$/.test(at(first - 1)) ||
    (/^['’]s?$/.test(at(last)) && SPORT_WORDS.has(at(last + 1)))
  );
}

function addCues(tokens: readonly Token[], { first, last }: NameMention, cues: Cues): void {
  const { sentence } = tokens[first]!;
  const at = (i: number): Token | null => (tokens[i]?.sentence === sentence ? tokens[i]! : null);
  const [before, earlier, earliest] = [at(first - 1), at(first - 2), at(first - 3)];
  const [after, later] = [at(last), at(last + 1)];
  const isOwner = after !== null && /^['’]s?$/.test(after.text);
  // What goes on with a noun is about something else: "in Whitlock's hands", "in Loopy shares".
  const goesOn =
    isOwner ||
    (after !== null && /^(?:noun|propernoun|adjective|number)$/.test(after.pos)) ||
    after?.text === "-";
  if (before !== null) {
    if (/^(?:in|near|outside|across|throughout)$/.test(before.lower) && !goesOn) cues.place++;
    if (before.lower === "of" && earlier !== null && PLACE_NOUNS.has(earlier.lower)) cues.place += 2;
    if (SETTLEMENTS.test(before.lower)) cues.place++;
    // "the northern Ferndale": of somebody nothing is northern.
    if (/^(?:north|south|east|west)ern$/.test(before.lower) && !goesOn) cues.place += 2;
    // "the Ferndale and Alder Chief": an office of two places.
    if (before.lower === "the" && first + 1 === last && isOfOffice(tokens, last)) cues.place += 2;
    // "on Loopster police radio": what people listen to or post on, where no list has it as a place.
    if (before.lower === "on" && AIRED.test(after?.lower ?? "")) cues.thing += 2;
    // "the Chronicle says": nobody is called so with an article.
    if (before.lower === "the" && first + 1 === last && after?.pos === "verb") cues.organization++;
    if (
      before.lower === "on" &&
      /^(?:posts?|posted|wrote|shared|video|message|account|profile|page|live|streaming)$/.test(
        `${earlier?.lower}`,
      )
    )
      cues.organization++;
    if (
      ORGANISATION_NOUNS.has(before.lower) ||
      (before.lower === "tank" && /^(?:think|-)$/.test(`${earlier?.lower}`)) ||
      (before.lower === "," &&
        ORGANISATION_NOUNS.has(`${earlier?.lower}`) &&
        /^(?:the|an?|one|another)$/.test(`${earliest?.lower}`))
    )
      cues.organization++;
    const kin = before.text === "," ? earlier : before;
    if (KIN.test(kin?.text ?? "")) cues.person += 2;
    if (HONORIFICS.has(before.lower)) cues.person += 2;
    else if (OFFICES.has(before.lower)) cues.person++;
  }
  if (isThing(tokens, last)) cues.thing++;
  if (after === null) return;
  if (
    SETTLEMENTS.test(after.lower) ||
    (INHABITANTS.test(after.lower) && !/^(?:black|brown)$/.test(tokens[last - 1]!.lower))
  )
    cues.place++;
  if (/^neighbou?rhoods?$/.test(after.lower)) cues.quarter++;
  // "Lantern reported on Monday": towns do as well, but they report cases.
  if (/^report(?:s|ed)$/.test(after.lower) && (later === null || /^(?:,|\.|on|that)$/.test(later.lower)))
    cues.thing += 2;
  const apposition = after.text === "," ? headOfApposition(tokens, last + 1) : null;
  if (apposition !== null && SETTLEMENTS.test(apposition)) cues.place++;
  if (apposition !== null && (ORGANISATION_NOUNS.has(apposition) || MAKERS.has(apposition)))
    cues.organization++;
  if (/^whos?e?$/.test(after.lower) || (after.text === "," && later?.lower === "who")) cues.person++;
  if (after.text === "," && /^\d\d$/.test(later?.text ?? "") && at(last + 2)?.text === ",") cues.person++;
  if (OF_ORGANISATIONS.has(after.lower) || (isOwner && OF_ORGANISATIONS.has(`${later?.lower}`)))
    cues.organization++;
}

/** Nouns beside the name of where people live, small enough that they are no country's: "the town Ferndale". */
const SETTLEMENTS = /^(?:town|village|hamlet|township|suburb|settlement|island)$/;

const KIN =
  /^(?:wife|husband|widow|widower|fianc[ée]e?|girlfriend|boyfriend|mother|father|sister|brother|son|daughter|cousin|niece|nephew|uncle|aunt|grandmother|grandfather|grandson|granddaughter)$/;

/** Who lives where, behind its name: "Ferndale residents". */
const INHABITANTS = /^(?:communit(?:y|ies)|residents|villagers|townsfolk|inhabitants)$/;

const AIRED = /^(?:police|radio|television|tv|scanner|stream|feed|channel)$/;

/** An office in capitals follows within the next words: "and Alder Principal Chief". */
function isOfOffice(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.text !== "and" && tokens[last]?.text !== ",") return false;
  for (let i = last + 1; i < last + 5 && tokens[i]?.sentence === tokens[last]!.sentence; i++) {
    if (!/^\p{Lu}/u.test(tokens[i]!.text)) return false;
    if (OFFICES.has(tokens[i]!.lower)) return i > last + 1;
  }
  return false;
}

/** The noun of "a maker of", "the camera company,": what the name before the comma is; null where it is not so short. */
function headOfApposition(tokens: readonly Token[], from: number): string | null {
  if (!/^(?:an?|the)$/.test(tokens[from]?.lower ?? "")) return null;
  const { sentence } = tokens[from]!;
  for (let i = from + 1; i < from + 5 && tokens[i]?.sentence === sentence; i++) {
    const { pos, lower } = tokens[i]!;
    const next = tokens[i + 1];
    const isLast =
      next === undefined || /^(?:preposition|punctuation)$/.test(next.pos) || next.lower === "that";
    if (isLast) return lower;
    if (!/^(?:noun|propernoun|adjective|number|adverb)$/.test(pos)) return null;
  }
  return null;
}

/** "its" stands in the rest of the sentence, and no he or she before it. */
function isThing(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i < last + 14 && tokens[i]?.sentence === tokens[last - 1]!.sentence; i++) {
    if (/^(?:its|itself)$/.test(tokens[i]!.lower)) return true;
    if (/^(?:his|her|he|she|who|they|their)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}
