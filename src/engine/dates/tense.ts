import { isIng, isPast as isPastTag } from "../grammar/tags.ts";
import { type Document, sentenceAt, type Token, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";

export type Tense = "past" | "future";

/** A verb further off than this many tokens says nothing of a date. */
const REACH = 40;

const MODAL = /^(?:will|shall|'ll|wo|ca|would|may|might|could|can|should|must)$/;
/** What is due, set or scheduled has not happened, though the words are participles. */
const AWAITED = /^(?:due|payable|scheduled|expected|planned|slated|expects?|hopes?|intends?|aims?)$/;
/** What they govern has not happened either, but they have: "agreed in June to buy". */
const COMMITTING =
  /^(?:agreed|agrees?|promised|vowed|pledged|plans?|agreement|deal|pledge|promise|decision|offer|proposal|set|is|are)$/;
/** In the present these tell of a timetable ("the court meets Monday"), but in a headline of what has been. */
const SCHEDULED =
  /^(?:open|begin|start|meet|end|close|expire|kick|arrive|depart|return|launch|resume|vote|leave|travel|play|face|host|goe?|take)s?$/;
/** What the tagger takes for verbs. */
const NO_VERB = /^(?:ready|according|['’]s)$/;
const BARE = /^(?:host|visit|play|face|meet|travel|welcome)$/;
const PERFECT = /^(?:was|were|had|did|been|have|has|got|went|took|came|held|made|met|fell|rose)$/;

const isVerbal = ({ pos, lower }: Token): boolean =>
  pos === "verb" ||
  pos === "auxiliary" ||
  pos === "negation" ||
  pos === "adverb" ||
  /^(?:to|'ll)$/.test(lower);
const isVerb = ({ pos, lower }: Token): boolean =>
  (pos === "verb" && !NO_VERB.test(lower)) ||
  pos === "auxiliary" ||
  AWAITED.test(lower) ||
  PERFECT.test(lower);

/**
 * The tense of the verb that a date stands with: the nearest before it in its sentence, else the nearest after it.
 * null where that is the present or there is no verb, which leaves both directions open.
 */
export function tenseAt(document: Document, span: Span): Tense | null {
  const sentence = sentenceAt(document, span.start);
  if (sentence === null) return null;
  const headline = document.blocks[sentence.block]?.kind === "headline";
  const timetable = headline ? null : "future";
  const at = tokenIndexAt(document, span.start);
  // "..., but Tuesday's vote showed": a clause that the date opens has its verb behind it.
  const opens =
    document.tokens[tokenIndexAt(document, span.end)]?.pos === "possessive" ||
    /^['’]s$/.test(document.tokens[tokenIndexAt(document, span.end)]?.text ?? "");
  const floor = opens && isConjunction(document.tokens[at - 1]) ? at : Math.max(sentence.first, at - REACH);
  for (let i = at - 1; i >= floor; i--) {
    // "We look forward to the visit in May."
    if (isLookingForward(document.tokens, i)) return "future";
    // "into effect", "our visit": there stands a noun, whatever the tagger says.
    if (!isVerb(document.tokens[i]!) || isNounBehind(document.tokens[i]!, document.tokens[i - 1])) continue;
    let first = i;
    while (first > floor && isVerbal(document.tokens[first - 1]!)) first--;
    const tense = tenseOf(document.tokens.slice(first, i + 1), document.tokens.slice(floor, first));
    if (tense === null && isOrder(document.tokens, sentence.first, at)) return timetable;
    if (tense !== "skip") return tense === "scheduled" ? timetable : tense;
    i = first;
  }
  // "Orsen: Host Halvern on Friday": an order of the day has no subject.
  if (floor < at && isOrder(document.tokens, sentence.first, at)) return timetable;
  const end = tokenIndexAt(document, span.end);
  const ceiling = Math.min(sentence.last, end + REACH);
  for (let i = end; i < ceiling; i++) {
    if (!isVerb(document.tokens[i]!)) continue;
    let last = i;
    // "found more space may be added": the first of two clauses has its own verb.
    while (last + 1 < ceiling && isVerbal(document.tokens[last + 1]!)) {
      if (document.tokens[last]!.pos === "verb" && MODAL.test(document.tokens[last + 1]!.lower)) break;
      last++;
    }
    const tense = tenseOf(document.tokens.slice(i, last + 1), []);
    if (tense !== "skip") return tense === "scheduled" ? timetable : tense;
    i = last;
  }
  return null;
}

const isNounBehind = ({ lower }: Token, before: Token | undefined): boolean =>
  before?.tag === "ADP" ||
  (/^(?:the|a|an|our|their|its|my|your|his)$/.test(before?.lower ?? "") && !AWAITED.test(lower));

const isLookingForward = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "forward"
    ? /^look(?:s|ing)?$/.test(tokens[at - 1]?.lower ?? "")
    : /^look(?:s|ing)?$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === "forward";

const isConjunction = (token: Token | undefined): boolean =>
  token === undefined || /^(?:but|and|while|as|when|because|though|although|,|;)$/.test(token.lower);

/** Whether the words before a date open with a bare verb of timetables, at their head or behind a colon. */
function isOrder(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if ((i === first || tokens[i - 1]!.text === ":") && BARE.test(tokens[i]!.lower)) return true;
  return false;
}

/** The tense of a group of verbs ("will be named", "had filed", "to buy"); participles before nouns are passed over. */
function tenseOf(group: readonly Token[], before: readonly Token[]): Tense | "scheduled" | "skip" | null {
  const modal = group.findIndex(({ lower }) => MODAL.test(lower));
  if (modal >= 0) return group.slice(modal).some(({ lower }) => lower === "have") ? "past" : "future";
  if (group.some(({ lower }) => AWAITED.test(lower))) return "future";
  // "agreed to buy" and "a plan to buy" look ahead, "tried to buy" looks back.
  const to = group.findIndex(({ lower }) => lower === "to");
  if (to === 0) {
    // "guidelines to be published"
    if (group[1]?.lower === "be") return "future";
    const governors = before.slice(-6).reverse();
    if (governors.some(({ lower }) => AWAITED.test(lower) || COMMITTING.test(lower))) return "future";
    return governors.some(isPast) ? "past" : "skip";
  }
  if (to > 0) {
    const governor = group.slice(0, to);
    return governor.some(isPast) && !governor.some(({ lower }) => COMMITTING.test(lower)) ? "past" : "future";
  }
  if (group.some(isPast)) return "past";
  const gerund = isIng(group.at(-1)!.tag);
  if (gerund) return group.some(({ lower }) => /^(?:is|are|am|'re)$/.test(lower)) ? "future" : "skip";
  return SCHEDULED.test(group.at(-1)!.lower) ? "scheduled" : null;
}

const isPast = ({ tag, lower }: Token): boolean => isPastTag(tag) || PERFECT.test(lower);
