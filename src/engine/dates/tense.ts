/** What a verb says of the date that stands with it: whether that has been or is to come. */
import type { Clause, Syntax, VerbGroup } from "../clauses/index.ts";
import { BE, HAVE } from "../lexicon/auxiliaries.ts";
import {
  ALIKE,
  APPOINTMENTS,
  AWAITING,
  COMMITMENTS,
  COMMITTING,
  DUE,
  FORESEEING,
  OPEN,
  PROSPECTS,
  RECOUNTING,
  SETTING,
  TIMETABLE,
} from "../lexicon/plans.ts";
import type { Token } from "../text/document.ts";

/** The present tells of what is to come where it tells of a day: "The match is on Friday"; but "in May the river is low". */
export type Tense = "past" | "present" | "future";

/** Where a date stands. */
export interface Place {
  tokens: readonly Token[];
  syntax: Syntax;
  /** Its first token, and the one behind its last. */
  first: number;
  last: number;
  /** The word before it, or before the clock time that stands with it: "until" of "until 10am on Saturday". */
  preposition: string;
  /** What the present of a timetable says: "The leaders meet Monday", but in a headline of what has been. */
  timetable: Tense | null;
}

/** null where it leaves both directions open, undefined where it says nothing, so that the next verb is asked. */
export function tenseOf(place: Place, verbs: VerbGroup): Tense | null | undefined {
  const clause = clauseOf(place.syntax, verbs);
  const { lemma, form } = verbs;
  const { tag } = place.tokens[verbs.head]!;
  const hasAuxiliary = verbs.first < verbs.head;
  // "is sentenced Nov. 14" is still to come, "has been sentenced" and "the man sentenced" are not.
  const isDone =
    tag.includes(".Past") && (verbs.tense !== "present" || !hasAuxiliary || hasHave(place, verbs));
  const isAhead = AHEAD_OF.has(place.preposition);
  if (AWAITING.has(lemma)) return "future";
  if (SETTING.has(lemma) && isAhead) return "future";
  if (FORESEEING.has(lemma) && (isAhead || (verbs.voice === "passive" && hasAuxiliary))) return "future";
  if (modalOf(place, verbs) !== null) return hasHave(place, verbs) ? "past" : "future";
  // A bare form that has no subject is mostly no verb: "singer and lyricist".
  if (tag === "VERB.Inf" && !hasAuxiliary && clause?.subjectBy !== "own") return undefined;
  if (form === "infinitive" && place.tokens[verbs.first]!.tag === "PART.to")
    return tenseOfInfinitive(place, verbs, clause);
  if (isDone || verbs.tense === "past") return "past";
  if (tag === "VERB.Ing" && verbs.first === verbs.head) return undefined;
  if (clause !== null && OPEN.has(place.tokens[clause.predicate]!.lower)) return "future";
  if (TIMETABLE.has(lemma) || isProspect(place) || tellsHour(place, verbs)) return place.timetable;
  // "Next is a trip to Halvern on Friday"
  const { predicate = -1 } = clause ?? {};
  const isBetween = predicate > verbs.head && predicate < place.first;
  if (isBetween && APPOINTMENTS.has(place.tokens[predicate]!.lower)) return place.timetable;
  const isTold = RECOUNTING.has(lemma) || (ALIKE.has(lemma) && tag !== "VERB.Pres3");
  return place.timetable !== null && !isTold && isOf(place, verbs, clause) ? "present" : null;
}

/** An infinitive looks where what governs it looks: "agreed to buy" ahead, "tried to buy" back. */
function tenseOfInfinitive(place: Place, verbs: VerbGroup, clause: Clause | null): Tense | null | undefined {
  const { tree, childrenOf } = place.syntax;
  const predicate = clause?.predicate ?? verbs.head;
  // "guidelines to be published", "The board is to meet"
  const isBound = childrenOf(predicate).some((i) => place.tokens[i]!.relation === "cop" && i < verbs.first);
  if (isBound || (verbs.voice === "passive" && !hasHave(place, verbs))) return "future";
  if (COMMITMENTS.has(place.tokens[tree.head[predicate]!]?.lower ?? "")) return "future";
  const governor = clause?.governor ?? null;
  if (governor?.verbs == null || governor.form === "infinitive") return undefined;
  if (COMMITTING.has(governor.lemma) || AWAITING.has(governor.lemma) || FORESEEING.has(governor.lemma))
    return "future";
  if (DUE.has(place.tokens[governor.predicate]!.lower)) return "future";
  const isPresent = governor.tense === "present" && !hasHave(place, governor.verbs);
  return isPresent ? "future" : (tenseOf(place, governor.verbs) ?? undefined);
}

function hasHave(place: Place, { first, head }: VerbGroup): boolean {
  for (let i = first; i < head; i++) if (HAVE.has(place.tokens[i]!.lower)) return true;
  return false;
}

/** Its own: a participle shares none with the verb it is joined to by a wrong arc. */
function modalOf(place: Place, { first, head, modal }: VerbGroup): string | null {
  if (!place.tokens[head]!.tag.includes(".Past")) return modal;
  for (let i = first; i < head; i++) if (place.tokens[i]!.tag === "AUX.Modal") return modal;
  return null;
}

/** Whether the date tells when the verb's deed is, and not when something else in its clause was. */
function isOf(place: Place, { first, head }: VerbGroup, clause: Clause | null): boolean {
  const { tokens } = place.syntax;
  const { first: start, last } = place;
  if (tokens[last]?.pos === "possessive") return false;
  // "The match is on 5 May": the day is what is told.
  if (clause !== null && clause.predicate >= start && clause.predicate < last) return true;
  let at = -1;
  for (let i = start; i < last; i++) {
    const governor = tokens[i]!.head;
    if (governor >= start && governor < last) continue;
    if (NO_WHEN.has(tokens[i]!.relation) && clause?.lemma !== "be") return false;
    at = governor;
  }
  // A name has no time: "host Halvern on Friday"; nor has the "on" that the parser takes for a part of the verb.
  const isTimeless = (i: number) => tokens[i]!.tag.startsWith("PROPN") || tokens[i]!.tag === "ADP";
  // "are at Dallas on Friday": where they are then is what is told.
  const isStay = (i: number) => i === clause?.predicate && tokens[i - 1]!.tag === "ADP";
  for (let up = 0; up < 4 && at > head && isTimeless(at) && !isStay(at); up++) at = tokens[at]!.head;
  return at < 0 || (at >= first && at <= head) || at === clause?.predicate;
}

/** "Kickoff on Saturday is at 3 p.m.": nobody tells the hour of what has been in the present. */
function tellsHour({ tokens }: Place, { head }: VerbGroup): boolean {
  const [at, hour] = [tokens[head + 1], tokens[head + 2]];
  const isAt = at?.lower === "at" || at?.lower === "from";
  return BE.has(tokens[head]!.lower) && isAt && (hour?.pos === "number" || NOON.has(hour?.lower ?? ""));
}

/** "a chance of rain on Friday": of what may be, the day is still to come. */
function isProspect(place: Place): boolean {
  let at = place.tokens.slice(place.first, place.last).find(({ head }) => head < place.first)?.head ?? -1;
  for (let up = 0; up < 4 && at >= 0; up++) {
    if (PROSPECTS.has(place.tokens[at]!.lower)) return true;
    at = place.tokens[at]!.head;
  }
  return false;
}

/** The clause of a verb, or of the noun or adjective that it is the copula of. */
export const clauseOf = (syntax: Syntax, { head }: VerbGroup): Clause | null =>
  syntax.clauseAt(head) ?? syntax.clauseAt(syntax.tree.head[head]!);

/** "for Friday", "postponed until May" */
const AHEAD_OF: ReadonlySet<string> = new Set(["for", "from", "to", "until", "till"]);
const NOON: ReadonlySet<string> = new Set(["noon", "midday", "midnight"]);
/** What is done to a day says nothing of when: "calls it the long Friday". */
const NO_WHEN: ReadonlySet<string> = new Set(["obj", "iobj", "xcomp", "nsubj"]);
