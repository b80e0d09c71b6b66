/** What stands beside a verb where its arcs say nothing: one wrong arc does not lose a subject or object. */
import { CIRCUMSTANCES } from "../lexicon/auxiliaries.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { argumentAt, type IsPredicate } from "./arguments.ts";
import type { Argument, Clause } from "./clause.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Phrases } from "./phrases.ts";

/** The noun phrase straight before a finite verb: "[The board] resigned". */
export function subjectBeside(phrases: Phrases, isPredicate: IsPredicate, clause: Clause): Argument | null {
  if (clause.verbs === null || clause.form !== "finite") return null;
  const beside = phrases.phraseAt(clause.verbs.first - 1);
  // "left after [the board] voted": such a preposition joins clauses too.
  if (beside?.preposition && beside.sentence === clause.sentence && JOINING.has(beside.preposition))
    return isPredicate(beside.head) ? null : argumentAt(phrases, isPredicate, beside.head, clause.predicate);
  return free(phrases, isPredicate, clause, beside);
}

/** The noun phrase straight behind an active verb: "killed [two men]". */
export function objectBeside(phrases: Phrases, isPredicate: IsPredicate, clause: Clause): Argument | null {
  if (clause.verbs === null || clause.voice === "passive" || clause.verbs.head !== clause.predicate)
    return null;
  const { tokens, phraseAt } = phrases;
  const { last } = clause.verbs;
  // "killed at least [12 people]": a bound is no preposition.
  const isBounded = tokens[last]?.lower === "at" && tokens[last + 1]?.tag === "ADJ.Sup";
  const beside = phraseAt(isBounded ? last + 2 : last);
  return free(phrases, isPredicate, clause, isBounded && beside ? { ...beside, preposition: null } : beside);
}

/** Prepositions that join clauses too. */
export const JOINING: ReadonlySet<string> = new Set(["after", "before", "since", "until", "as", "than"]);

function free(
  phrases: Phrases,
  isPredicate: IsPredicate,
  clause: Clause,
  beside: NounPhrase | null,
): Argument | null {
  if (beside === null || beside.sentence !== clause.sentence || beside.preposition !== null) return null;
  if (isPredicate(beside.head) || isCredible(phrases, beside, clause)) return null;
  return argumentAt(phrases, isPredicate, beside.head, clause.predicate);
}

/** Whether the words around a noun phrase bear out what its arc says about it. */
function isCredible(
  { tokens, tree, verbAt }: Phrases,
  { head: noun, first }: NounPhrase,
  clause: Clause,
): boolean {
  const head = tree.head[noun]!;
  const before = tokens[first - 1];
  switch (tokens[noun]!.relation) {
    case "nsubj":
    case "nsubj:pass":
      // "said [the head of the board]": the subject of an inverted verb.
      if (head === clause.predicate) return true;
      // "the man killed in Halvern was ...": the noun of a relative clause has its own verb further on.
      return head > noun && (clause.predicate < noun || clause.relation.startsWith("acl"));
    case "obj":
    case "iobj":
      // "announced [the ministry] was looking into it"
      return head >= 0 && head < noun && verbAt(head) !== null && clause.relation !== "ccomp";
    case "nmod":
    case "nmod:poss":
    case "obl:agent":
    case "compound":
    case "amod":
    case "flat":
    case "dep":
    // An apposition would be closed by a comma before the verb.
    case "appos":
      return false;
    case "conj":
    case "parataxis":
      return before?.pos === "conjunction" || before?.pos === "punctuation";
    // "on Ostrel, officials said": without a preposition only a time is an oblique.
    case "obl":
      return CIRCUMSTANCES.has(tokens[noun]!.lower) || isCalendarWord(tokens[noun]!.lower);
    case "root":
      return head < 0 && (clause.verbs === null || clause.relation.startsWith("acl"));
    default:
      return true;
  }
}
