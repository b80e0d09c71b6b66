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
  SURNAMES_OF_PLACES,
} from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Known, NameMention } from "../mention.ts";
import { LISTS, phraseHash } from "../tagger/gazetteer.ts";
import { byPlural, inLists } from "./lists.ts";
import { isScored, type Scored } from "./scored.ts";

/** So many words of match reports make one. */
const LEAST_SPORT = 5;

/** So many sentences with "its" make a body of what no list has as a place. */
const LEAST_THINGS = 2;

type Cues = Record<Scored | "thing", number>;

/**
 * Gives a name another type where what stands around it, all through the document, speaks against the tagger:
 * "in Ferndale" is a place, "the newspaper Ferndale Post" and "posts on Loopy" organisations, "Mr Ferndale" a person.
 */
export function weighCues(document: Document, mentions: NameMention[], { gazetteer }: Known): NameMention[] {
  const { tokens } = document;
  const isMatch = tokens.filter(({ lower }) => SPORT_WORDS.has(lower)).length >= LEAST_SPORT;
  const byName = new Map<string, { cues: Cues; mentions: NameMention[] }>();
  const people = new Set<string>();
  for (const mention of mentions) {
    if (!isScored(mention.type)) continue;
    const name = document.text.slice(mention.start, mention.end);
    const of = byName.get(name) ?? { cues: { person: 0, organization: 0, place: 0, thing: 0 }, mentions: [] };
    byName.set(name, of);
    of.mentions.push(mention);
    addCues(tokens, mention, of.cues);
    if (isMatch && playsAt(tokens, mention)) of.cues.organization++;
    if (mention.type === "person" && mention.last - mention.first > 1)
      people.add(tokens[mention.last - 1]!.text);
  }
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
    const better = betterType(cues, type as Scored, bits, isSurname, words);
    const settled =
      better ??
      ((words.length > 1 || (!isSurname && cues.person === 0)) && of.some((one) => one.type !== type)
        ? (type as Scored)
        : null);
    if (settled !== null) for (const mention of of) retyped.set(mention, settled);
  }
  return inLists(
    document,
    byPlural(document, mentions).map((mention) => {
      const type = retyped.get(mention) ?? byHead(document, mention);
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
    COUNTRY_LETTERS.has(words[0]!.lower) &&
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
    return cues.person > 1 && cues.place === 0 && bits === 0 ? "person" : null;
  }
  const isTown = (bits & (LISTS.city | LISTS.region)) !== 0 && (bits & LISTS.organisation) === 0;
  if (isTown && cues.place > cues.organization) return "place";
  const isNamed = words.length > 1 && words[0]!.tags.has("FirstName");
  if (cues.person > (isNamed ? 0 : 1) && cues.organization === 0 && words.length <= 3 && bits === 0)
    return "person";
  return null;
}

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

/** "ST. FERNDALE, Mich. (AP) —": capitals that open a paragraph before its agency. */
function isDateline({ tokens, sentences, text }: Document, first: number, last: number): boolean {
  const { sentence, start } = tokens[first]!;
  const opens =
    sentences[sentence]!.first === first && sentences[sentence - 1]?.block !== sentences[sentence]!.block;
  const name = text.slice(start, tokens[last - 1]!.end);
  if (!opens || name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return false;
  return /^(?:, [\p{L}. ]{2,20})?,? (?:\([\p{L} ]{2,20}\)|[—–-]{1,2} )/u.test(
    text.slice(tokens[last - 1]!.end, start + 90),
  );
}

/** Four capitals among words in small letters. */
const isAcronym = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^\p{Lu}{4}$/u.test(tokens[first]!.text) &&
  [tokens[first - 1], tokens[last]].some(
    (beside) => beside?.sentence === tokens[first]!.sentence && /^\p{Ll}/u.test(beside.text),
  );

/** "Ferndale Channel" is no person and no body. */
function byHead(document: Document, { first, last, type }: NameMention): NameMention["type"] {
  const { tokens } = document;
  if (isDateline(document, first, last)) return "place";
  // "the BART police": places are written out, and bodies go by four letters.
  if (last - first < 2) return type === "place" && isAcronym(tokens, first, last) ? "organization" : type;
  const head = tokens[last - 1]!;
  if (!PLACE_HEADS.has(head.lower) || !/^\p{Lu}/u.test(head.text)) return type;
  if (type === "organization")
    return /^(?:county|province|district|parish|borough|lane|prison)$/.test(head.lower) ? type : "place";
  return type === "person" && !SURNAMES_OF_PLACES.has(head.lower) ? "place" : type;
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
      (before.lower === "," &&
        ORGANISATION_NOUNS.has(`${earlier?.lower}`) &&
        /^(?:the|an?|one|another)$/.test(`${earliest?.lower}`))
    )
      cues.organization++;
    if (HONORIFICS.has(before.lower)) cues.person += 2;
    else if (OFFICES.has(before.lower)) cues.person++;
  }
  if (isThing(tokens, last)) cues.thing++;
  if (after === null) return;
  if (SETTLEMENTS.test(after.lower)) cues.place++;
  const apposition = after.text === "," ? headOfApposition(tokens, last + 1) : null;
  if (apposition !== null && SETTLEMENTS.test(apposition)) cues.place++;
  if (apposition !== null && (ORGANISATION_NOUNS.has(apposition) || MAKERS.has(apposition)))
    cues.organization++;
  if (after.lower === "who" || (after.text === "," && later?.lower === "who")) cues.person++;
  if (after.text === "," && /^\d\d$/.test(later?.text ?? "") && at(last + 2)?.text === ",") cues.person++;
  if (OF_ORGANISATIONS.has(after.lower) || (isOwner && OF_ORGANISATIONS.has(`${later?.lower}`)))
    cues.organization++;
}

/** Nouns beside the name of where people live, small enough that they are no country's: "the town Ferndale". */
const SETTLEMENTS = /^(?:town|village|hamlet|township|suburb|settlement|island)$/;

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
