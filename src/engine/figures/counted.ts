import { isIng, isPastParticiple } from "../grammar/tags.ts";
import { WEEKDAYS } from "../lexicon/calendar.ts";
import { type Token, tokenIndexAt } from "../text/document.ts";
import type { Paragraph } from "./recogniser.ts";

/** What is counted has at most this many words. */
const LONGEST = 7;

/** Plurals without an ending, and words for many that have none. */
const MANY =
  /^(?:people|men|women|children|staff|police|personnel|crew|troops|teeth|feet|mice|sheep|aircraft|[\p{L}]+(?:men|women|people|children|folk))$/u;
const ENDS_IN_S = /[^suiy’']s$|(?:ie|[aeo]y)s$/;
/** Singular for all their ending, or no noun at all. */
const NO_PLURAL =
  /^(?:news|gas|lens|bias|canvas|atlas|chaos|series|species|headquarters|means|politics|physics|athletics|always|perhaps|sometimes|as|his|its|hers|was|is|has|does|says|tells|adds|goes|gets|this|yes|less|plus|versus|thus)$/;
/** What stands behind the counted without being it: "two shots moments later", "three goals minutes apart". */
const LATER = /^(?:moments|seconds|minutes|hours|days|weeks|months|years)$/;
/** Words that say what befell the counted, and are counted themselves. */
const BEFALLEN = /^(?:more|other|others|dead|wounded|injured|missing|killed|hurt|people)$/;
const STANDING_FOR = /^(?:them|us|you|whom|which|these|those)$/;

/** Whether a word is a plural: "offices", "people"; by its form, as taggers take "states" and "offices" for verbs. */
export const isPlural = (lower: string): boolean =>
  MANY.test(lower) || (ENDS_IN_S.test(lower) && !NO_PLURAL.test(lower));

/** What a number counts; offsets in the paragraph. */
export interface Counted {
  start: number;
  end: number;
  /** Where the head noun begins. */
  head: number;
}

/**
 * The noun phrase at an offset straight behind a number: "US troops", "of the wounded", "of them", "top swing states".
 * `several` says that the number is more than one, so that a plural must follow, whatever the tagger calls it.
 */
export function countedAt(paragraph: Paragraph, end: number, several: boolean): Counted | null {
  const { document, offset, text } = paragraph;
  const { tokens } = document;
  let at = tokenIndexAt(document, offset + end);
  const glued = tokens[at];
  if (glued === undefined || glued.start >= offset + text.length) return null;
  // "0.3-point" is one token to the tagger, "14-man" three; what hangs on the number is what it counts.
  if (glued.start < offset + end) {
    const start = end + (text[end] === "-" ? 1 : 0);
    const stop = Math.min(glued.end - offset, text.length);
    // "(56)" is one token too, and nothing hangs on it; nor on "9-of-14".
    return /^\p{L}\D*$/u.test(text.slice(start, stop)) ? { start, end: stop, head: start } : null;
  }
  if (glued.text === "-" && !glued.spaced) {
    const joined = tokens[at + 1];
    if (joined === undefined || joined.start >= offset + text.length || !/^\p{L}/u.test(joined.text))
      return null;
    const start = joined.start - offset;
    if (joined.pos !== "noun" && joined.pos !== "adjective") return null;
    return { start, end: joined.end - offset, head: start };
  }
  const partOf = glued.lower === "of";
  if (partOf) at++;
  const first = at;
  const last = lastOfPhrase(paragraph, first, { several, partOf });
  if (last === null) return null;
  return {
    start: tokens[first]!.start - offset,
    end: tokens[last]!.end - offset,
    head: tokens[last]!.start - offset,
  };
}

/** The index of the head of the noun phrase that begins at a token; null where there is none. */
function lastOfPhrase(
  { document: { tokens }, offset, text }: Paragraph,
  first: number,
  { several, partOf }: { several: boolean; partOf: boolean },
): number | null {
  const sentence = tokens[first]?.sentence;
  let head = -1;
  let plural = false;
  // Behind a participle or an "and" only a plural closes the phrase: "300 coordinated offices", "two locally known cases".
  let before = -1;
  let mustBePlural = false;
  for (let at = first; at < tokens.length && at < first + LONGEST; at++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.start >= offset + text.length) break;
    const next = tokens[at + 1];
    if (WEEKDAYS.has(token.lower) && token.lower !== token.text) break;
    if (BEFALLEN.test(token.lower)) head = at;
    else if (partOf && STANDING_FOR.test(token.lower)) {
      head = at;
      break;
    } else if (partOf && (isDeterminer(token) || token.pos === "possessive")) continue;
    else if (token.text === "-" && !token.spaced) continue;
    else if (isParticiple(token) && tokens[at - 1]!.text === "-" && !tokens[at - 1]!.spaced) {
      // "14 Norland-led troops", "30 state-owned banks": a word of three parts before what is counted.
      before = head;
      head = -1;
    } else if (plural) {
      // "two weapons caches", but neither "trucks laden" nor "points above Chelsea".
      if (token.pos !== "noun" || !isPlural(token.lower) || LATER.test(token.lower)) break;
      head = at;
    } else if (token.pos === "noun" || token.pos === "propernoun") head = at;
    else if (several && isPluralAfterAll(token, tokens[at - 1]!, partOf && head >= 0)) head = at;
    else if (token.pos === "adjective" || token.pos === "other") continue;
    else if (token.lower === "and" && isAdjectival(tokens[at - 1]) && isAdjectival(next) && several) {
      if (before < 0 && !mustBePlural) before = head;
      mustBePlural = true;
      continue;
    } else if (
      (isParticiple(token) || /ly$/.test(token.lower)) &&
      head < 0 &&
      next !== undefined &&
      (!isFunctional(next) || isParticiple(next))
    ) {
      mustBePlural = true;
      continue;
    } else break;
    plural ||= head === at && token.pos !== "propernoun" && isPlural(token.lower) && several;
  }
  if (head < 0 || (mustBePlural && !isPlural(tokens[head]!.lower))) head = before;
  return head < 0 ? null : head;
}

const isDeterminer = ({ pos }: Token): boolean => pos === "determiner" || pos === "pronoun";

/** A plural that the tagger takes for a verb, or for more of the number: "seven swing states", "2,000 staff", "two dozen firemen". */
function isPluralAfterAll({ pos, lower }: Token, before: Token, afterSubject: boolean): boolean {
  // "Half of the town votes", "Room 12 Kent identifies": verbs behind their subjects.
  return (
    (pos === "verb" || pos === "number") &&
    isPlural(lower) &&
    !afterSubject &&
    (before.pos !== "propernoun" || MANY.test(lower))
  );
}

const isAdjectival = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "adjective" || token.pos === "propernoun");

const isParticiple = ({ tag }: Token): boolean => isIng(tag) || isPastParticiple(tag);

const isFunctional = ({ pos, lower }: Token): boolean =>
  !(pos === "noun" || pos === "adjective" || pos === "propernoun" || (pos === "verb" && isPlural(lower)));
