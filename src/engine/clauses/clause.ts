import type { Relation } from "../grammar/relations.ts";
import type { Span } from "../types.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** A noun phrase in its place in a clause; what is coordinated with it is in the same place. */
export interface Argument {
  /** Token of the head noun. */
  head: number;
  /** The head and those coordinated with it: "Whitlock and her lawyer". */
  heads: readonly number[];
  /** The base phrase: "the head"; tokens from `first` up to before `last`. */
  first: number;
  last: number;
  /** All of it, with modifiers, appositions, relative clauses and conjuncts: "the head of the board, Ana Whitlock". */
  span: Span;
  /** "in", "because of"; null without one. */
  preposition: string | null;
}

/**
 * Where a subject stands: in the clause itself; with the verb it is joined to ("rose and fell"); as the subject or
 * object of the governing clause ("asked him to leave", "Speaking in Halvern, she said"); as the noun that a relative
 * clause ("the man who fled") or a participle ("the man killed in Halvern") is about.
 */
export type SubjectBy = "own" | "shared" | "controlled" | "relative" | "participle";

export interface Clause {
  index: number;
  sentence: number;
  /** Its verb, or the noun or adjective of "is a doctor", "was dead". */
  predicate: number;
  /** The verb's base form, with its particle ("set off"); "be" with a noun or adjective. */
  lemma: string;
  /** Null where no verb is written: "Whitlock under arrest". */
  verbs: VerbGroup | null;
  voice: VerbGroup["voice"];
  negated: boolean;
  modal: string | null;
  tense: VerbGroup["tense"];
  form: VerbGroup["form"];
  /** How the predicate depends on the governing clause, or the noun in it that it is about. */
  relation: Relation;
  governor: Clause | null;
  /** What joins it to its governor: a complementizer ("that", "whether") or subordinator ("after", "because of"). */
  marker: string | null;
  subject: Argument | null;
  subjectBy: SubjectBy | null;
  object: Argument | null;
  indirectObject: Argument | null;
  /** Who does what a passive tells: "by gunmen". */
  agent: Argument | null;
  obliques: readonly Argument[];
  /** The clause that it takes as object or reports: "said that", "promised to", "Rates, he said, will rise". */
  complement: Clause | null;
  /** A comma stands straight before its verb. */
  isBehindComma: boolean;
  /** From the first to the last token of all that is in it. */
  first: number;
  last: number;
}

/** Who does it. */
export const doerOf = ({ voice, agent, subject }: Clause): Argument | null =>
  voice === "passive" ? agent : subject;

/** Whom or what it is done to. */
export const undergoerOf = ({ voice, subject, object }: Clause): Argument | null =>
  voice === "passive" ? subject : object;
