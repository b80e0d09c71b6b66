import {
  BODIES_BEFORE,
  BODIES_OF,
  COUNTRY_LETTERS,
  DIRECTIONS,
  FIRMS_BEFORE,
  LAWS_OF,
  PLACE_HEADS,
  SURNAMES_OF_PLACES,
  TEAM_WORDS,
} from "../../lexicon/names.ts";
import { OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { inTextOrder } from "../../text/span.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { COUNTRY_OR_REGION, type Gazetteer, isFirstName, LISTS, listsOf } from "../tagger/gazetteer.ts";
import { sideBySide } from "./beside.ts";
import { isCapital, LONGEST_RUN, runFrom, TAKES_ON, type Taken } from "./capitals.ts";
import { isHeadline } from "./headlines.ts";

/**
 * Puts together what the tagger cut: "Bank of [Northgate]", "[Medical College] and Hospital", "[Swedish] Fishing
 * Authority", "[Harbour Party] for the People". Only where the noun of a body or of a place closes or opens the name,
 * and never in a headline, whose capitals say nothing.
 */
export function joinBodies(document: Document, mentions: NameMention[], { gazetteer }: Known): NameMention[] {
  const sorted = [...mentions].sort(inTextOrder);
  const taken = new Map<number, NameMention>();
  for (const mention of sorted) for (let i = mention.first; i < mention.last; i++) taken.set(i, mention);
  const joined: NameMention[] = [];
  for (const mention of sorted) {
    const previous = joined.at(-1);
    // What a longer name has taken in by now is no name of its own.
    if (previous !== undefined && mention.first < previous.last) continue;
    if (isHeadline(document, document.tokens[mention.first]!.sentence)) {
      joined.push(sideBySide(document, mention, taken));
      continue;
    }
    const right = greater(document, mention, toTheRight(document, ofSaint(document, mention, taken), taken));
    const wide = hyphened(document, sideBySide(document, right, taken), taken, gazetteer);
    const whole = withLetters(document, toTheLeft(document, wide, taken, gazetteer), taken);
    while (joined.at(-1) !== undefined && joined.at(-1)!.last > whole.first) joined.pop();
    joined.push(whole);
  }
  return joined;
}

/** "Great [British] Energy", "Royal [Swedish] Academy", once the people's name has become a body's. */
function greater(document: Document, before: NameMention, joined: NameMention): NameMention {
  const adjective = document.tokens[joined.first - 1];
  const isBody = before.type === "group" && joined.type === "organization";
  return isBody && /^(?:Great|Royal|New|United|First|National|Greater)$/.test(adjective?.text ?? "")
    ? over(document, joined.first - 1, joined.last, joined.type)
    : joined;
}

/** "[Alder]-[Birchley]", where the lists do not know both, and neither is a country. */
function hyphened(document: Document, mention: NameMention, taken: Taken, gazetteer: Gazetteer): NameMention {
  const { tokens, text } = document;
  const next = taken.get(mention.last + 1);
  if (mention.type !== "place" || next?.type !== "place" || text.slice(mention.end, next.start) !== "-")
    return mention;
  const lists = [mention, next].map(({ first, last }) => {
    const words = tokens.slice(first, last).map(({ lower }) => lower);
    return COUNTRY_LETTERS.has(words.join(" ")) ? LISTS.country : listsOf(gazetteer, words);
  });
  const isCountry = lists.some((bits) => (bits & COUNTRY_OR_REGION) !== 0);
  return isCountry || !lists.includes(0) ? mention : over(document, mention.first, next.last, "place");
}

/** "HCA [Northgate Hospital]": the letters of whom it belongs to. */
function withLetters(document: Document, mention: NameMention, taken: Taken): NameMention {
  const { tokens } = document;
  const { first, last, type } = mention;
  const before = tokens[first - 1];
  const isHouse = /^(?:hospital|clinic|university|college|school|airport|stadium|arena)$/.test(
    tokens[last - 1]!.lower,
  );
  if (!isHouse || last - first < 2 || (type !== "place" && type !== "organization")) return mention;
  const named = taken.get(first - 1);
  if (before?.sentence !== tokens[first]!.sentence || (named !== undefined && named.type !== "misc"))
    return mention;
  return /^\p{Lu}{3,5}$/u.test(before.text) && !COUNTRY_LETTERS.has(before.lower)
    ? over(document, first - 1, last, type)
    : mention;
}

/** "[St. Feld]'s Medical Center", "[Prince Owen]'s County": what is called after one whom few are called after. */
function ofSaint(document: Document, mention: NameMention, taken: Taken): NameMention {
  const { tokens } = document;
  const { first, last, type } = mention;
  if (!/^(?:st\.?|saint|prince|princess|queen|king)$/.test(tokens[first]!.lower) || last - first < 2)
    return mention;
  if (type === "misc" || !/^['’]s$/.test(tokens[last]?.text ?? "")) return mention;
  const end = runFrom(document, last + 1, taken);
  const head = tokens[end - 1]!.lower;
  if (end === last + 1) return mention;
  if (PLACE_HEADS.has(head)) return over(document, first, end, "place");
  return BODIES_BEFORE.has(head) || /^(?:hospital|school|church|cathedral|center|centre)$/.test(head)
    ? over(document, first, end, "organization")
    : mention;
}

/** "[Swedish] Fishing Authority", "[Feld] Foundation", "[Northgate] Gardens", "[Northgate] United". */
function toTheRight(document: Document, mention: NameMention, taken: Taken): NameMention {
  const { tokens } = document;
  const { first, last, type } = mention;
  if (type === "place" && last - first === 1 && DIRECTIONS.has(tokens[first]!.lower)) {
    let end = runFrom(document, last, taken);
    // "Southwest Alder-Birchley"
    if (
      end > last &&
      tokens[end]?.text === "-" &&
      !tokens[end]!.spaced &&
      isCapital(tokens[end + 1], tokens[first]!.sentence)
    )
      end += 2;
    if (end > last) return over(document, first, end, type);
  }
  for (let end = runFrom(document, last, taken); end > last; end--) {
    const head = tokens[end - 1]!.lower;
    const single = end === last + 1;
    // "European Political Community", but not the first words of "Alder Jewish Community Center".
    const isUnion =
      head === "community" && end > last + 1 && !isCapital(tokens[end], tokens[first]!.sentence);
    const isBody = BODIES_BEFORE.has(head) || isClinic(tokens, end) || isUnion;
    if (FIRMS_BEFORE.has(head) || (type !== "person" && isBody))
      return over(document, first, end, "organization");
    if (type === "place" && single && TEAM_WORDS.has(head)) return over(document, first, end, "organization");
    if (
      PLACE_HEADS.has(head) &&
      !isCapital(tokens[end], tokens[first]!.sentence) &&
      (type === "place" || (type === "person" && !SURNAMES_OF_PLACES.has(head)))
    )
      return over(document, first, end, "place");
  }
  return mention;
}

/** "Medical Center": a center alone is anything. */
const isClinic = (tokens: readonly Token[], end: number): boolean =>
  /^cent(?:er|re)$/.test(tokens[end - 1]!.lower) &&
  /^(?:medical|health|healthcare|cancer|trauma|rehabilitation)$/.test(tokens[end - 2]!.lower);

/** "Bank of [Northgate]", "Treaty on the [Northern Sea]", "Great [British] Energy" once that is a body. */
function toTheLeft(
  document: Document,
  mention: NameMention,
  taken: Taken,
  gazetteer: Gazetteer,
): NameMention {
  const { tokens, sentences } = document;
  const { first, last, type } = mention;
  if (type === "misc" || (type === "person" && last - first > 1)) return mention;
  const { sentence } = tokens[first]!;
  const opens = sentences[sentence]!.first;
  const office = officeBefore(document, mention, taken);
  if (office < first) return over(document, office, last, "organization");
  const enumerated = Math.min(
    listBefore(tokens, mention, gazetteer),
    pairBefore(document, mention, taken, gazetteer),
  );
  if (enumerated < first) return over(document, enumerated, last, "organization");
  const joint = tokens[first - 1]?.text === "the" ? first - 2 : first - 1;
  const head = joint - 1;
  if (head < opens || !isCapital(tokens[head], sentence)) return mention;
  const noun = tokens[head]!.lower;
  const isLaw = LAWS_OF.has(noun);
  if (!isLaw && !BODIES_OF.has(noun)) return mention;
  const word = tokens[joint]!.text;
  if (type === "person" && word !== "of") return mention;
  if (!/^(?:of|for)$/.test(word) && !(word === "on" && TAKES_ON.test(noun))) return mention;
  const before = taken.get(head);
  let start = before?.first ?? head;
  while (
    start > opens &&
    start > head - LONGEST_RUN &&
    belongs(tokens[start - 1]!, start - 1 === opens) &&
    !taken.has(start - 1)
  )
    start--;
  // "the Attorney's Office" is a name; "Northland's Treaty" is the treaty alone.
  for (let i = head - 1; i >= start; i--)
    if (/^['’]s$/.test(tokens[i]!.text) && (i === start || noun !== "office")) {
      start = i + 1;
      break;
    }
  return over(document, start, last, isLaw ? "law" : "organization");
}

/** "[Attorney's] Office", with the country before it. */
function officeBefore({ tokens, sentences }: Document, { first, type }: NameMention, taken: Taken): number {
  const { sentence, lower } = tokens[first]!;
  const opens = sentences[sentence]!.first;
  if (type !== "organization" || lower !== "office" || first - 2 < opens) return first;
  if (!/^['’]s$/.test(tokens[first - 1]!.text) || !isCapital(tokens[first - 2], sentence)) return first;
  const country = taken.get(first - 3);
  return country?.type === "place" ? country.first : first - 2;
}

/** "Piers, Harbours and [Fisheries Northland]": a department that is named by a list and its country. */
function listBefore(
  tokens: readonly Token[],
  { first, last, type }: NameMention,
  gazetteer: Gazetteer,
): number {
  const country = tokens[last - 1]!;
  const isCountry = (listsOf(gazetteer, [country.lower]) & LISTS.country) !== 0;
  if (type !== "organization" || last - first !== 2 || !isCountry) return first;
  if (tokens[first - 1]?.text !== "and" || !isNounItem(tokens[first - 2], country.sentence, gazetteer))
    return first;
  let at = first - 2;
  while (tokens[at - 1]?.text === "," && isNounItem(tokens[at - 2], country.sentence, gazetteer)) at -= 2;
  return at;
}

/** "[Ferndale] Fish and [Wildlife Commission]": what else a place's body is for. */
function pairBefore(
  { tokens }: Document,
  { first, last, type }: NameMention,
  taken: Taken,
  gazetteer: Gazetteer,
): number {
  const place = taken.get(first - 3);
  return type === "organization" &&
    last - first > 1 &&
    BODIES_BEFORE.has(tokens[last - 1]!.lower) &&
    tokens[first - 1]?.text === "and" &&
    isNounItem(tokens[first - 2], tokens[first]!.sentence, gazetteer) &&
    !taken.has(first - 2) &&
    place?.type === "place"
    ? place.first
    : first;
}

const isNounItem = (token: Token | undefined, sentence: number, gazetteer: Gazetteer): boolean =>
  isCapital(token, sentence) && !isFirstName(gazetteer, token) && !OFFICES.has(token.lower);

/** Capitals before a body's noun; the first word of a sentence only where it could be no article or adverb. */
const belongs = (token: Token, opens: boolean): boolean =>
  /^['’]s$/.test(token.text) ||
  (/^\p{Lu}/u.test(token.text) &&
    !OFFICES.has(token.lower) &&
    /^(?:propernoun|noun|adjective)$/.test(token.pos) &&
    (!opens || token.pos !== "noun" || token.lower.endsWith("s")));
