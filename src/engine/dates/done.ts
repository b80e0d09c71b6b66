/** Whether what a past verb tells was done on a day, or may have been announced for it. */
import type { VerbGroup } from "../clauses/index.ts";
import { APPOINTMENTS, isArranging } from "../lexicon/plans.ts";
import type { Token } from "../text/document.ts";
import { clauseOf, type Place } from "./tense.ts";

/** "pleaded guilty on Dec. 4"; not "called a vote on Dec. 4", "sold tickets for the concert on Dec. 4", "a Dec. 4 vote". */
export function isDoneOn(place: Place, verbs: VerbGroup): boolean {
  const { tokens, first, last, preposition } = place;
  if (verbs.form === "infinitive" || OPEN.has(preposition)) return false;
  const before = tokens[first - 1];
  if (before?.tag.startsWith("DET") || before?.pos === "possessive" || isNoun(tokens[last])) return false;
  // "ordered on Dec. 4 a recount": its own day stands straight behind a verb.
  const isOwn = preposition === "on" && first - verbs.head === 2;
  if (isArranging(verbs.lemma) && !(isOwn && verbs.voice === "active")) return false;
  // "preferred shares on Dec. 4": a participle alone may be an adjective.
  if (verbs.form === "past participle" && verbs.first === verbs.head && !isOwn) return false;
  return !isOfAppointment(place, verbs) && hangsOn(place, verbs);
}

/** Behind these stands the day for which something is meant. */
const OPEN: ReadonlySet<string> = new Set("for until till by before through of".split(" "));
const isNoun = (token: Token | undefined): boolean => token?.tag.startsWith("NOUN") === true;

/** "for the concert on Dec. 4", "ahead of the vote on Dec. 4" */
function isOfAppointment({ tokens, first }: Place, { last }: VerbGroup): boolean {
  const at = tokens[first - 1]?.lower === "on" ? first - 2 : first - 1;
  if (!APPOINTMENTS.has(tokens[at]?.lower ?? "")) return false;
  for (let i = at - 1; i > last && i > at - FARTHEST; i--) if (MEANT.has(tokens[i]!.lower)) return true;
  return false;
}
const FARTHEST = 6;
const MEANT: ReadonlySet<string> = new Set(["for", "before", "ahead", "to"]);

/** Whether the arcs lead from a date to its verb, past what stands between them. */
function hangsOn({ tokens, syntax, first, last }: Place, verbs: VerbGroup): boolean {
  const predicate = clauseOf(syntax, verbs)?.predicate;
  let at = first;
  for (let up = 0; up < MOST_ARCS && at >= 0; up++) {
    if ((at >= verbs.first && at <= verbs.head) || at === predicate) return true;
    // Another verb, or what stands on the other side of it, tells of another day.
    const isBetween = verbs.head < first ? at > verbs.head : at < verbs.first;
    if (!isBetween || ((at < first || at >= last) && syntax.verbAt(at) !== null)) return false;
    at = tokens[at]!.head;
  }
  return false;
}
const MOST_ARCS = 6;
