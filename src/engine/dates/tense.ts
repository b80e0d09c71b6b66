/** Which way a text looks at a date: by the clause that it stands with. */
import type { Clause, Syntax, VerbGroup } from "../clauses/index.ts";
import { HAVE } from "../lexicon/auxiliaries.ts";
import {
  ALIKE,
  AWAITING,
  COMMITMENTS,
  COMMITTING,
  DUE,
  FORESEEING,
  OPEN,
  ORDERS,
  PASTS,
  RECOUNTING,
  SETTING,
  TIMETABLE,
} from "../lexicon/plans.ts";
import { type Document, type Sentence, sentenceAt, type Token, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";

/** The present tells of what is to come where it tells of a day: "The match is on Friday"; but "in May the river is low". */
export type Tense = "past" | "present" | "future";

/** Which way a text looks at a date. */
export interface Outlook {
  /** That of the clause it stands with; null where it leaves both directions open. */
  tense: Tense | null;
  /** The word before it, or before the clock time that stands with it: "until" of "until 10am on Saturday". */
  preposition: string;
  /** The clause denies what it tells: "did not search until Monday". */
  isDenied: boolean;
  /** The token of the verb that tells; -1 for none. */
  verb: number;
  /** It stands behind the date: "At 9 a.m. it opened." */
  opens: boolean;
}

/** A verb further off than this many tokens says nothing of a date. */
const REACH = 40;

/** The outlook of the clause that a date stands with: of the nearest verb before it in its sentence, else of the nearest after it. */
export function outlookAt(document: Document, syntax: Syntax, span: Span): Outlook {
  const sentence = sentenceAt(document, span.start);
  return sentence === null
    ? { tense: null, preposition: "", isDenied: false, verb: -1, opens: false }
    : new Place(document, syntax, sentence, span).outlook();
}

class Place {
  readonly #tokens: readonly Token[];
  readonly #syntax: Syntax;
  readonly #sentence: Sentence;
  /** Its first token, and the one behind its last. */
  readonly #date: { first: number; last: number };
  readonly #preposition: string;
  /** What the present of a timetable says: "The leaders meet Monday", but in a headline of what has been. */
  readonly #timetable: Tense | null;

  constructor(document: Document, syntax: Syntax, sentence: Sentence, span: Span) {
    this.#tokens = document.tokens;
    this.#syntax = syntax;
    this.#sentence = sentence;
    const first = tokenIndexAt(document, span.start);
    const last = Math.max(first + 1, tokenIndexAt(document, span.end));
    this.#date = { first, last };
    this.#preposition = prepositionBefore(document.tokens, sentence.first, first);
    this.#timetable = document.blocks[sentence.block]?.kind === "headline" ? null : "future";
  }

  outlook(): Outlook {
    const { first, last } = this.#date;
    const floor = this.#opensClause() ? first : Math.max(this.#sentence.first, first - REACH);
    const ceiling = Math.min(this.#sentence.last, last + REACH);
    for (let i = first - 1; i >= floor; i--) {
      const tense = this.#tenseAt(i);
      if (tense !== undefined) return this.#told(tense, i);
    }
    if (this.#isOrder(floor)) return this.#told(this.#timetable);
    for (let i = last; i < ceiling; i++) {
      const tense = this.#tenseAt(i);
      if (tense !== undefined) return this.#told(tense, i);
    }
    return this.#told(this.#isTimetable(floor) ? this.#timetable : null);
  }

  #told(tense: Tense | null, verb = -1): Outlook {
    const isDenied = this.#syntax.verbAt(verb)?.negated ?? false;
    return { tense, preposition: this.#preposition, isDenied, verb, opens: verb > this.#date.first };
  }

  /** "..., but Tuesday's vote showed": a clause that the date opens has its verb behind it. */
  #opensClause(): boolean {
    const { first, last } = this.#date;
    const before = this.#tokens[first - 1];
    const opening = before === undefined || before.pos === "conjunction" || OPENING.has(before.lower);
    return opening && this.#tokens[last]?.pos === "possessive";
  }

  /** What a token says of the date's direction; undefined for nothing, so that the next verb is asked. */
  #tenseAt(i: number): Tense | null | undefined {
    const { lower, tag } = this.#tokens[i]!;
    // "We look forward to the visit in May."
    if (lower === "forward" && LOOKING.has(this.#tokens[i - 1]?.lower ?? "")) return "future";
    if (DUE.has(lower) && tag !== "NOUN.Sing") return "future";
    // A modal whose verb the tagger took for a noun: "would [fund] the school".
    if (tag === "AUX.Modal" && this.#syntax.verbAt(this.#tokens[i]!.head) === null) return "future";
    // "into effect", "our visit": there stands a noun, whatever the tagger says.
    if (NOMINAL.has(this.#tokens[i - 1]?.tag ?? "")) return undefined;
    const verbs = this.#syntax.verbAt(i);
    return verbs === null ? (PASTS.has(lower) ? "past" : undefined) : this.#tenseOf(verbs);
  }

  #tenseOf(verbs: VerbGroup): Tense | null | undefined {
    const clause = this.#clauseOf(verbs);
    const { lemma, form } = verbs;
    const { tag } = this.#tokens[verbs.head]!;
    const hasAuxiliary = verbs.first < verbs.head;
    // "is sentenced Nov. 14" is still to come, "has been sentenced" and "the man sentenced" are not.
    const isDone =
      tag.includes(".Past") && (verbs.tense !== "present" || !hasAuxiliary || this.#hasHave(verbs));
    const isAhead = AHEAD_OF.has(this.#preposition);
    if (AWAITING.has(lemma)) return "future";
    if (SETTING.has(lemma) && isAhead) return "future";
    if (FORESEEING.has(lemma) && (isAhead || (verbs.voice === "passive" && hasAuxiliary))) return "future";
    if (this.#modalOf(verbs) !== null) return this.#hasHave(verbs) ? "past" : "future";
    // A bare form that has no subject is mostly no verb: "singer and lyricist".
    if (tag === "VERB.Inf" && !hasAuxiliary && clause?.subjectBy !== "own") return undefined;
    if (form === "infinitive" && this.#tokens[verbs.first]!.tag === "PART.to")
      return this.#tenseOfInfinitive(verbs, clause);
    if (isDone || verbs.tense === "past") return "past";
    if (tag === "VERB.Ing" && verbs.first === verbs.head) return undefined;
    if (clause !== null && OPEN.has(this.#tokens[clause.predicate]!.lower)) return "future";
    if (TIMETABLE.has(lemma)) return this.#timetable;
    const isTold = RECOUNTING.has(lemma) || (ALIKE.has(lemma) && tag !== "VERB.Pres3");
    return this.#timetable !== null && !isTold && this.#isOf(verbs, clause) ? "present" : null;
  }

  /** An infinitive looks where what governs it looks: "agreed to buy" ahead, "tried to buy" back. */
  #tenseOfInfinitive(verbs: VerbGroup, clause: Clause | null): Tense | null | undefined {
    const { tree, childrenOf } = this.#syntax;
    const predicate = clause?.predicate ?? verbs.head;
    // "guidelines to be published", "The board is to meet"
    const isBound = childrenOf(predicate).some((i) => this.#tokens[i]!.relation === "cop" && i < verbs.first);
    if (isBound || (verbs.voice === "passive" && !this.#hasHave(verbs))) return "future";
    if (COMMITMENTS.has(this.#tokens[tree.head[predicate]!]?.lower ?? "")) return "future";
    const governor = clause?.governor ?? null;
    if (governor?.verbs == null || governor.form === "infinitive") return undefined;
    if (COMMITTING.has(governor.lemma) || AWAITING.has(governor.lemma) || FORESEEING.has(governor.lemma))
      return "future";
    if (DUE.has(this.#tokens[governor.predicate]!.lower)) return "future";
    const isPresent = governor.tense === "present" && !this.#hasHave(governor.verbs);
    return isPresent ? "future" : (this.#tenseOf(governor.verbs) ?? undefined);
  }

  #clauseOf({ head }: VerbGroup): Clause | null {
    return this.#syntax.clauseAt(head) ?? this.#syntax.clauseAt(this.#syntax.tree.head[head]!);
  }

  #hasHave({ first, head }: VerbGroup): boolean {
    for (let i = first; i < head; i++) if (HAVE.has(this.#tokens[i]!.lower)) return true;
    return false;
  }

  /** Its own: a participle shares none with the verb it is joined to by a wrong arc. */
  #modalOf({ first, head, modal }: VerbGroup): string | null {
    if (!this.#tokens[head]!.tag.includes(".Past")) return modal;
    for (let i = first; i < head; i++) if (this.#tokens[i]!.tag === "AUX.Modal") return modal;
    return null;
  }

  /** Whether the date tells when the verb's deed is, and not when something else in its clause was. */
  #isOf({ first, head }: VerbGroup, clause: Clause | null): boolean {
    const { tokens } = this.#syntax;
    const { first: start, last } = this.#date;
    if (tokens[last]?.pos === "possessive") return false;
    let at = -1;
    for (let i = start; i < last; i++) {
      const governor = tokens[i]!.head;
      if (governor >= start && governor < last) continue;
      if (NO_WHEN.has(tokens[i]!.relation) && clause?.predicate !== i && clause?.lemma !== "be") return false;
      at = governor;
    }
    // A name has no time: "host Halvern on Friday".
    for (let up = 0; up < 4 && at > head && tokens[at]!.tag.startsWith("PROPN"); up++) at = tokens[at]!.head;
    return at < 0 || (at >= first && at <= head) || at === clause?.predicate;
  }

  /** "Orsen: Host Halvern on Friday": an order of the day has no subject. */
  #isOrder(floor: number): boolean {
    const opens = (i: number) => i === this.#sentence.first || this.#tokens[i - 1]!.text === ":";
    for (let i = floor; i < this.#date.first; i++)
      if (opens(i) && ORDERS.has(this.#tokens[i]!.lower)) return true;
    return false;
  }

  /** "Stores close on Friday", "The Gulls host Halvern": a sentence whose only verb was taken for a noun or adjective. */
  #isTimetable(floor: number): boolean {
    for (let i = floor + 1; i < this.#date.first; i++) {
      const { tag } = this.#tokens[i - 1]!;
      const isSubject = tag === "NOUN.Plur" || tag.startsWith("PROPN");
      if (isSubject && TIMETABLE.has(this.#tokens[i]!.lower)) return true;
    }
    return false;
  }
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

/** In "until at least about 10:30 a.m. on Saturday" no more words stand between. */
const FARTHEST = 8;
const LIMITS: ReadonlySet<string> = new Set("until till since by through starting beginning".split(" "));
const BESIDE_DAY: ReadonlySet<string> = new Set(
  "the on at least about around early late a.m. p.m. am pm noon midnight midday lunchtime and gmt bst est edt et pt cet".split(
    " ",
  ),
);

/** "for Friday", "postponed until May" */
const AHEAD_OF: ReadonlySet<string> = new Set(["for", "from", "to", "until", "till"]);
const NOMINAL: ReadonlySet<string> = new Set(["ADP", "DET.Def", "DET.Indef", "PRON.Poss"]);
/** What is done to a day says nothing of when: "calls it the long Friday". */
const NO_WHEN: ReadonlySet<string> = new Set(["obj", "iobj", "xcomp", "nsubj"]);
const OPENING: ReadonlySet<string> = new Set([
  ",",
  ";",
  "while",
  "as",
  "when",
  "because",
  "though",
  "although",
]);
const LOOKING: ReadonlySet<string> = new Set(["look", "looks", "looking"]);
