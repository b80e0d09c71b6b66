import { BODIES_BEFORE, BODIES_OF, FIRMS_BEFORE, LAWS_OF, TEAM_WORDS } from "../../lexicon/names.ts";
import { OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { inTextOrder } from "../../text/span.ts";
import { type NameMention, over } from "../mention.ts";
import { isCapital, isHigh, isPossessive, LONGEST_RUN, runFrom, type Taken, takenBy } from "./capitals.ts";
import { isHeadline } from "./headlines.ts";

/**
 * Puts together what the tagger cut: "Bank of [Northgate]", "[Swedish] Fishing
 * Authority", "[Harbour Party] for the People". Only where the noun of a body closes or opens the name, and never in a
 * headline, whose capitals say nothing.
 */
export function joinBodies(document: Document, mentions: NameMention[]): NameMention[] {
  const sorted = [...mentions].sort(inTextOrder);
  const taken = takenBy(sorted);
  const joined: NameMention[] = [];
  for (const mention of sorted) {
    const previous = joined.at(-1);
    // What a longer name has taken in by now is no name of its own.
    if (previous !== undefined && mention.first < previous.last) continue;
    const right = toTheRight(document, mention, taken);
    const whole = toTheLeft(document, right, taken);
    if (whole === mention || isHeadline(document, document.tokens[mention.first]!.sentence)) {
      joined.push(mention);
      continue;
    }
    while (joined.at(-1) !== undefined && joined.at(-1)!.last > whole.first) joined.pop();
    joined.push(whole);
  }
  return joined;
}

/** "[Swedish] Fishing Authority", "[Feld] Foundation", "[Northgate] United". */
function toTheRight(document: Document, mention: NameMention, taken: Taken): NameMention {
  const { tokens } = document;
  const { first, last, type } = mention;
  for (let end = runFrom(document, last, taken); end > last; end--) {
    const head = tokens[end - 1]!.lower;
    const isBody = type !== "person" && BODIES_BEFORE.has(head);
    const isTeam = type === "place" && end === last + 1 && TEAM_WORDS.has(head);
    if (FIRMS_BEFORE.has(head) || isBody || isTeam) return over(document, first, end, "organization");
  }
  return mention;
}

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
  // "the Friends of the Louvre" are a society, friends of Whitlock are not, and at the opening nobody can tell.
  if (noun === "friends" && (type === "person" || head === opens)) return mention;
  const word = tokens[joint]!.text;
  const isJoint =
    word === "of" || (type !== "person" && (word === "for" || (word === "on" && TAKES_ON.has(noun))));
  if (!isJoint) return mention;
  let start = taken.get(head)?.first ?? head;
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

/** Only these take "on": "Committee on Fisheries"; "the Ministry on Friday" is no name. */
const TAKES_ON = new Set(
  "committee subcommittee commission council treaty convention agreement accord".split(" "),
);

const NOMINAL = new Set<Token["pos"]>(["propernoun", "noun", "adjective"]);

/** Capitals before a body's noun; the first word of a sentence only where it could be no article or adverb. */
const belongs = (token: Token, opens: boolean): boolean =>
  isPossessive(token) ||
  (isHigh(token.text) &&
    !OFFICES.has(token.lower) &&
    NOMINAL.has(token.pos) &&
    (!opens || token.pos !== "noun" || token.lower.endsWith("s")));
