/** Subjects that an aside parts from their verb: "The High Court of Norland — the last court of appeal — ruled". */
import { CIRCUMSTANCES } from "../lexicon/auxiliaries.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import { argumentAt, type IsPredicate } from "./arguments.ts";
import { JOINING } from "./beside.ts";
import type { Argument, Clause } from "./clause.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Phrases } from "./phrases.ts";

const MARKS: ReadonlySet<string> = new Set([",", "—", "–", "--", "(", ")"]);
/** More phrases than this hang on each other in no subject that somebody writes. */
const LONGEST = 6;
/** A relative clause in the middle of another is no longer than this, in tokens. */
const FARTHEST = 40;

/**
 * The subject before the aside, where what was taken for the subject is that aside: a noun phrase behind a comma or
 * dash, closed by another before the verb, or a wider place behind a place ("The parliament of Westmark, Norland voted").
 * null where it is a subject indeed: "In Halvern, Whitlock resigned".
 */
export function subjectBeforeAside(
  phrases: Phrases,
  isPredicate: IsPredicate,
  clause: Clause,
): Argument | null {
  const { tokens, phraseAt } = phrases;
  const { predicate, verbs } = clause;
  const subject = asideOf(phrases, clause);
  if (verbs === null) return null;
  if (subject === null) return subjectBeforeRelative(phrases, isPredicate, clause, verbs.first);
  if (subject.first >= predicate || !MARKS.has(tokens[subject.first - 1]?.text ?? "")) return null;
  const before = phraseAt(subject.first - 2);
  if (before === null || before.sentence !== tokens[predicate]!.sentence) return null;
  const outer = outermost(phrases, before);
  // "after Owen Tarr, the mayor, was stabbed": such a preposition joins the clause.
  const opens = outer.preposition === null || JOINING.has(outer.preposition);
  if (!opens || isPredicate(outer.head) || isTime(phrases, outer)) return null;
  // "ended, officials said": a verb before the comma has its own subject.
  for (let i = outer.last; i < subject.first - 1; i++)
    if (isPredicate(i) && !PARTICIPLES.has(tokens[i]!.tag)) return null;
  const isClosed = MARKS.has(tokens[verbs.first - 1]?.text ?? "");
  const isWider =
    before !== outer &&
    before.preposition !== null &&
    tokens[subject.head]!.pos === "propernoun" &&
    outer.first === startOf(phrases, outer);
  return isClosed || isWider ? argumentAt(phrases, isPredicate, outer.head, predicate) : null;
}

/**
 * "[Tarrant], who says the pier will close, met the mayor": a finite verb behind the comma that closes a relative clause
 * has the noun before it for its subject.
 */
function subjectBeforeRelative(
  phrases: Phrases,
  isPredicate: IsPredicate,
  { predicate, subjectBy, form, relation, isBehindComma }: Clause,
  verb: number,
): Argument | null {
  const { tokens, phraseAt } = phrases;
  // A finite verb's subject is no other clause's object: "which makes engines, closed its plant".
  const lacksSubject = subjectBy === null || subjectBy === "controlled";
  if (!isBehindComma || form !== "finite" || !lacksSubject || relation === "conj") return null;
  const { sentence } = tokens[verb]!;
  for (let i = verb - 2; i > verb - FARTHEST && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.tag !== "PRON.Rel" || tokens[i - 1]?.text !== ",") continue;
    const before = phraseAt(i - 2);
    if (before === null || before.sentence !== sentence) return null;
    const outer = outermost(phrases, before);
    // "praised Tarrant, who fled": an object is no subject.
    const isFree = outer.preposition === null && !isPredicate(outer.head) && !isPredicate(outer.first - 1);
    return isFree ? argumentAt(phrases, isPredicate, outer.head, predicate) : null;
  }
  return null;
}

/** What may be an aside: the subject that the arcs give, or else the noun phrase that a comma closes before the verb. */
function asideOf(
  phrases: Phrases,
  { subject, subjectBy, relation, verbs, form }: Clause,
): NounPhrase | Argument | null {
  if (subjectBy === "own") return subject === null || subject.heads.length > 1 ? null : subject;
  // "rose and fell" shares its subject; "after Tarrant, the mayor, was stabbed" has its own.
  if (verbs === null || form !== "finite" || (subject !== null && relation !== "conj")) return null;
  if (!MARKS.has(phrases.tokens[verbs.first - 1]?.text ?? "")) return null;
  const closed = phrases.phraseAt(verbs.first - 2);
  return closed === null ? null : outermost(phrases, closed);
}

/** "the parliament of Westmark": back over the phrases that hang on it by a preposition. */
function outermost({ phraseAt, tokens }: Phrases, phrase: NounPhrase): NounPhrase {
  let at = phrase;
  for (let steps = 0; steps < LONGEST && at.preposition !== null && !JOINING.has(at.preposition); steps++) {
    // "a bus operated by the firm": past the participle that hangs on it.
    const isParticiple = PARTICIPLES.has(tokens[at.first - 2]?.tag ?? "");
    const before = phraseAt(at.first - (isParticiple ? 3 : 2));
    if (before === null || before.sentence !== at.sentence) break;
    if (before.last !== at.first - (isParticiple ? 2 : 1)) break;
    if (tokens[before.head]!.pos === "pronoun") break;
    at = before;
  }
  return at;
}

const PARTICIPLES: ReadonlySet<string> = new Set(["VERB.PastPart", "VERB.Ing"]);

const startOf = ({ tokens }: Phrases, { first }: NounPhrase): number =>
  tokens[first - 1]?.sentence === tokens[first]!.sentence ? -1 : first;

const isTime = ({ tokens }: Phrases, { head, last }: NounPhrase): boolean =>
  [tokens[head]!, tokens[last - 1]!].some(({ lower }) => CIRCUMSTANCES.has(lower) || isCalendarWord(lower));
