/** Which way a text looks at a date: by the clause that it stands with. */
import type { Syntax } from "../clauses/index.ts";
import { lemmaOf } from "../grammar/lemma.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { DELIVERIES, DUE, FIXTURES, PASTS, TIMETABLE } from "../lexicon/plans.ts";
import { type Document, sentenceAt, type Token, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";
import { isDoneOn } from "./done.ts";
import { clauseOf, type Place, type Tense, tenseOf } from "./tense.ts";

export interface Outlook {
  /** That of the clause it stands with; null where it leaves both directions open. */
  tense: Tense | null;
  /** What its past verb tells was done on the day itself, and not announced for it: "pleaded guilty on Dec. 4". */
  isDone: boolean;
  /** The word before it, or before the clock time that stands with it: "until" of "until 10am on Saturday". */
  preposition: string;
  /** The clause denies what it tells: "did not search until Monday". */
  isDenied: boolean;
  /** The token of the verb that tells; -1 for none. */
  verb: number;
  /** It stands behind the date: "At 9 a.m. it opened." */
  opens: boolean;
  /** The last word of whom it tells, in lower case; "" for none. */
  subject: string;
}

const NOWHERE: Outlook = {
  tense: null,
  isDone: false,
  preposition: "",
  isDenied: false,
  verb: -1,
  opens: false,
  subject: "",
};

/** A verb further off than this many tokens says nothing of a date. */
const REACH = 40;

/**
 * The outlook of the clause that a date stands with: that of the nearest verb before it in its sentence, else of the
 * nearest after it.
 */
export function outlookAt(document: Document, syntax: Syntax, span: Span): Outlook {
  const sentence = sentenceAt(document, span.start);
  if (sentence === null) return NOWHERE;
  const { tokens } = document;
  const first = tokenIndexAt(document, span.start);
  const last = Math.max(first + 1, tokenIndexAt(document, span.end));
  const preposition = prepositionBefore(tokens, sentence.first, first);
  const timetable = document.blocks[sentence.block]?.kind === "headline" ? null : "future";
  const place: Place = { tokens, syntax, first, last, preposition, timetable };
  // "ahead of Sunday's final", "for January delivery": what is meant is still to come, whatever has been.
  if (preposition === "of" && tokens[first - 2]?.lower === "ahead") return told(place, "future");
  if (preposition === "for" && DELIVERIES.has(tokens[last]?.lower ?? "")) return told(place, "future");

  let floor = opensClause(place) ? first : Math.max(sentence.first, first - REACH);
  // "It was signed in May; on Friday it will end."
  for (let i = first - 1; i >= floor; i--) if (tokens[i]!.text === ";") floor = i + 1;
  for (let i = first - 1; i >= floor; i--) {
    const tense = tenseAt(place, i);
    if (tense !== undefined) return told(place, tense, i);
  }
  if (isOrder(place, sentence.first, floor)) return told(place, timetable);
  const ceiling = Math.min(sentence.last, last + REACH);
  for (let i = last; i < ceiling; i++) {
    const tense = tenseAt(place, i);
    if (tense !== undefined) return told(place, tense, i);
  }
  return told(place, isTimetable(place, floor) ? timetable : null);
}

function told(place: Place, tense: Tense | null, verb = -1): Outlook {
  const { tokens, syntax, first, preposition } = place;
  const group = syntax.verbAt(verb);
  // "[The stock] was down": what stands before the verb is who is told of, whatever its arc is.
  const head =
    group === null
      ? undefined
      : (clauseOf(syntax, group)?.subject?.head ?? syntax.phraseAt(group.first - 1)?.head);
  const subject = head === undefined ? "" : tokens[head]!.lower;
  const isDone = tense === "past" && group !== null && isDoneOn(place, group);
  return {
    tense,
    isDone,
    preposition,
    isDenied: group?.negated ?? false,
    verb,
    opens: verb > first,
    subject,
  };
}

/** What a token says of the date's direction; undefined for nothing, so that the next verb is asked. */
function tenseAt(place: Place, i: number): Tense | null | undefined {
  const { tokens, syntax } = place;
  const { lower, tag, head } = tokens[i]!;
  const before = tokens[i - 1];
  // "We look forward to the visit in May."
  if (lower === "forward" && LOOKING.has(before?.lower ?? "")) return "future";
  if (DUE.has(lower) && tag !== "NOUN.Sing") return "future";
  // A modal whose verb the tagger took for a noun: "would [fund] the school".
  if (tag === "AUX.Modal" && syntax.verbAt(head) === null) return "future";
  // "into effect", "our visit": there stands a noun, whatever the tagger says.
  if (NOMINAL.has(before?.tag ?? "")) return undefined;
  const verbs = syntax.verbAt(i);
  if (verbs !== null) return tenseOf(place, verbs);
  if (PASTS.has(lower)) return "past";
  return isFixture(place, i) ? place.timetable : undefined;
}

/** "City face Halvern", "The Gulls, who beat Utah, host Dallas": a verb between two teams that was taken for a noun. */
function isFixture({ tokens, first }: Place, i: number): boolean {
  const [before, verb, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (i >= first || before === undefined || next === undefined || !FIXTURES.has(verb.text)) return false;
  // "travel to Orsen", "play host to Orsen"
  const opponent = tokens.slice(i + 1, i + 4).find(({ lower }) => lower !== "to" && lower !== "host");
  const isOpposed = opponent !== undefined && (isCapital(opponent) || opponent.tag.startsWith("DET"));
  // "A visit to Orsen", "the Orsen visit on Friday": a noun has no opponent, or no team before it.
  const isTeam = before.sentence === verb.sentence && (isCapital(before) || ENDS_TEAM.has(before.text));
  return isTeam && isOpposed && !isCalendarWord(opponent.lower) && tokens[i - 2]?.pos !== "possessive";
}

/** Behind a team, or between it and its verb: "The Gulls (8-3) host", "lost on Friday but host". */
const ENDS_TEAM: ReadonlySet<string> = new Set([",", ")", "and", "but"]);

const isCapital = ({ text, lower }: Token): boolean => text[0] !== lower[0];

/** "..., but Tuesday's vote showed": a clause that the date opens has its verb behind it. */
function opensClause({ tokens, first, last }: Place): boolean {
  const before = tokens[first - 1];
  const opening = before === undefined || before.pos === "conjunction" || OPENING.has(before.lower);
  return opening && tokens[last]?.pos === "possessive";
}

/** "Orsen: Host Halvern on Friday": an order of the day has no subject. */
function isOrder({ tokens, first }: Place, opening: number, floor: number): boolean {
  for (let i = floor; i < first; i++)
    if ((i === opening || tokens[i - 1]!.text === ":") && FIXTURES.has(tokens[i]!.lower)) return true;
  return false;
}

/** "Stores close on Friday", "Parliament votes": a sentence whose only verb was taken for a noun or adjective. */
function isTimetable({ tokens, first }: Place, floor: number): boolean {
  for (let i = floor + 1; i < first; i++) {
    const { lower, tag } = tokens[i]!;
    const before = tokens[i - 1]!.tag;
    const isPlural = before === "NOUN.Plur";
    // "Voting ends": a deed that opens the sentence is its subject.
    const isDeed = before === "VERB.Ing" && i - 1 === floor;
    if (!isPlural && !isDeed && before !== "NOUN.Sing" && !before.startsWith("PROPN")) continue;
    // "[The board] votes", "[The Gulls] host"
    if (tag === "NOUN.Plur" && !isPlural && TIMETABLE.has(lemmaOf(lower, "VERB.Pres3"))) return true;
    // "The Orsen visit": a noun, as no name of several stands before it.
    const isOfOne = before.startsWith("PROPN") && !tokens[i - 1]!.lower.endsWith("s");
    if (isOfOne && tokens[i - 2]?.tag.startsWith("DET")) continue;
    if (before !== "NOUN.Sing" && TIMETABLE.has(lower)) return true;
  }
  return false;
}

/** Past what a clock says: "until 10am on Saturday", "by the 3rd". */
function prepositionBefore(tokens: readonly Token[], floor: number, at: number): string {
  for (let i = at - 1; i >= Math.max(floor, at - FARTHEST); i--) {
    const { lower, pos } = tokens[i]!;
    if (LIMITS.has(lower)) return lower;
    if (pos !== "number" && pos !== "punctuation" && !BESIDE_DAY.has(lower)) break;
  }
  return tokens[at - 1]?.lower ?? "";
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
/** In "until at least about 10:30 a.m. on Saturday" no more words stand between. */
const FARTHEST = 8;
const LIMITS = words("until till since by through starting beginning");
const BESIDE_DAY = words(
  "the on at least about around early late a.m. p.m. am pm noon midnight midday lunchtime and gmt bst est edt et pt cet",
);
const NOMINAL = words("ADP DET.Def DET.Indef PRON.Poss");
const OPENING = words(", ; while as when because though although");
const LOOKING = words("look looks looking");
