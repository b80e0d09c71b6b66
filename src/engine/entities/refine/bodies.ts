import {
  BODIES_BEFORE,
  BODIES_OF,
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
import { type NameMention, over } from "../mention.ts";
import { isCapital, isHigh, isPossessive, LONGEST_RUN, runFrom, TAKES_ON, type Taken } from "./capitals.ts";
import { isHeadline } from "./headlines.ts";

/**
 * Puts together what the tagger cut: "Bank of [Northgate]", "[Swedish] Fishing
 * Authority", "[Harbour Party] for the People". Only where the noun of a body or of a place closes or opens the name,
 * and never in a headline, whose capitals say nothing.
 */
export function joinBodies(document: Document, mentions: NameMention[]): NameMention[] {
  const sorted = [...mentions].sort(inTextOrder);
  const taken = new Map<number, NameMention>();
  for (const mention of sorted) for (let i = mention.first; i < mention.last; i++) taken.set(i, mention);
  const joined: NameMention[] = [];
  for (const mention of sorted) {
    const previous = joined.at(-1);
    // What a longer name has taken in by now is no name of its own.
    if (previous !== undefined && mention.first < previous.last) continue;
    if (isHeadline(document, document.tokens[mention.first]!.sentence)) {
      joined.push(mention);
      continue;
    }
    const whole = toTheLeft(document, toTheRight(document, mention, taken), taken);
    while (joined.at(-1) !== undefined && joined.at(-1)!.last > whole.first) joined.pop();
    joined.push(whole);
  }
  return joined;
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

const CARE = new Set("medical health healthcare cancer trauma rehabilitation".split(" "));

/** "Medical Center": a center alone is anything. */
const isClinic = (tokens: readonly Token[], end: number): boolean =>
  /^cent(?:er|re)$/.test(tokens[end - 1]!.lower) && CARE.has(tokens[end - 2]!.lower);

/** "Bank of [Northgate]", "Treaty on the [Northern Sea]", "Great [British] Energy" once that is a body. */
function toTheLeft(document: Document, mention: NameMention, taken: Taken): NameMention {
  const { tokens, sentences } = document;
  const { first, last, type } = mention;
  if (type === "misc" || (type === "person" && last - first > 1)) return mention;
  const { sentence } = tokens[first]!;
  const opens = sentences[sentence]!.first;
  const joint = tokens[first - 1]?.text === "the" ? first - 2 : first - 1;
  const head = joint - 1;
  if (head < opens || !isCapital(tokens[head], sentence)) return mention;
  const noun = tokens[head]!.lower;
  const isLaw = LAWS_OF.has(noun);
  if (!isLaw && !BODIES_OF.has(noun)) return mention;
  const word = tokens[joint]!.text;
  if (type === "person" && word !== "of") return mention;
  if (!/^(?:of|for)$/.test(word) && !(word === "on" && TAKES_ON.has(noun))) return mention;
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
    if (isPossessive(tokens[i]) && (i === start || noun !== "office")) {
      start = i + 1;
      break;
    }
  return over(document, start, last, isLaw ? "law" : "organization");
}

/** Capitals before a body's noun; the first word of a sentence only where it could be no article or adverb. */
const belongs = (token: Token, opens: boolean): boolean =>
  isPossessive(token) ||
  (isHigh(token.text) &&
    !OFFICES.has(token.lower) &&
    /^(?:propernoun|noun|adjective)$/.test(token.pos) &&
    (!opens || token.pos !== "noun" || token.lower.endsWith("s")));
