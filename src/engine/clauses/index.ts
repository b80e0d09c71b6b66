/**
 * The one view of syntax: noun phrases, verb groups and clauses with their arguments, made of tags and dependencies.
 * Readers above ask here who does what to whom, and look at no arc themselves.
 */
import { THAT_FORMS } from "../lexicon/reporting.ts";
import type { Document } from "../text/document.ts";
import { type Apposition, readAppositions } from "./appositions.ts";
import { ClauseBuilder } from "./build.ts";
import type { Clause } from "./clause.ts";
import { type Phrases, readPhrases } from "./phrases.ts";
import { readPredicates } from "./predicates.ts";

export type { Apposition, Naming } from "./appositions.ts";
export { type Argument, type Clause, doerOf, type SubjectBy, undergoerOf } from "./clause.ts";
export type { NounPhrase } from "./noun-phrases.ts";
export { type Phrases, readPhrases } from "./phrases.ts";
export type { VerbGroup } from "./verb-groups.ts";

export interface Syntax extends Phrases {
  /** By predicate, in text order. */
  clauses: Clause[];
  appositions: Apposition[];
  /** The clause whose predicate a token is. */
  clauseAt(token: number): Clause | null;
  /** The innermost clause that a token belongs to. */
  clauseOf(token: number): Clause | null;
  /** The tokens that depend on a token, in text order. */
  childrenOf(token: number): readonly number[];
}

/** Reads the clauses of a document. Linear in its length; whatever the arcs are, it ends and throws nothing. */
export function readSyntax(document: Document): Syntax {
  const phrases = readPhrases(document);
  const { tree, tokens } = phrases;
  const predicates = readPredicates(phrases);
  const owner = new Int32Array(tokens.length).fill(-1);
  const at: (Clause | null)[] = tokens.map(() => null);
  const indexOf = new Int32Array(tokens.length);
  for (let i = 0, index = 0; i < tokens.length; i++) if (predicates[i]) indexOf[i] = index++;
  const builder = new ClauseBuilder(phrases, (token) => predicates[token] === 1);
  for (const i of tree.order) {
    const outside = tree.head[i]! < 0 ? -1 : owner[tree.head[i]!]!;
    owner[i] = predicates[i] ? i : outside;
    if (predicates[i]) at[i] = builder.build(indexOf[i]!, i, outside < 0 ? null : at[outside]!);
  }
  const clauses = at.filter((clause) => clause !== null);
  const clauseAt = (token: number) => at[token] ?? null;
  const clauseOf = (token: number) => at[owner[token] ?? -1] ?? null;
  for (const clause of clauses) clause.complement = complementOf(phrases, clauseAt, clauseOf, clause);
  return {
    ...phrases,
    clauses,
    appositions: readAppositions(phrases),
    clauseAt,
    clauseOf,
    childrenOf: tree.childrenOf,
  };
}

/**
 * What a clause takes as object: by its arc; or what stands straight behind a verb that reports, whatever its arc is; or,
 * where speech is set beside the verb that reports it, that speech.
 */
function complementOf(
  phrases: Phrases,
  clauseAt: ClauseAt,
  clauseOf: ClauseAt,
  clause: Clause,
): Clause | null {
  const { tokens, tree, phraseAt } = phrases;
  const children = tree.childrenOf(clause.predicate).filter((i) => clauseAt(i) !== null);
  const by = (relation: string) => children.find((i) => tokens[i]!.relation === relation);
  const own = by("ccomp") ?? by("xcomp");
  if (own !== undefined) return clauseAt(own);
  const { verbs } = clause;
  if (verbs === null || !THAT_FORMS.has(tokens[clause.predicate]!.lower)) return null;
  // "announced [the suspect] was arrested": what stands as its object is the subject of the verb straight behind it.
  if (clause.object !== null) {
    const next = clauseOf(clause.object.last);
    const isNext =
      next?.verbs?.first === clause.object.last && next.subject !== null && next.form === "finite";
    if (!isNext || next.governor !== clause || next.marker !== null) return null;
    [next.subject, next.subjectBy] = [clause.object, "own"];
    clause.object = null;
    return next;
  }
  // "said that rates", "said rates will rise": the clause that its first words belong to.
  const next = tokens[verbs.last];
  const opening = next?.tag === "SCONJ" && next.lower === "that" ? verbs.last : phraseAt(verbs.last)?.head;
  const behind = opening === undefined ? null : clauseOf(opening);
  if (behind !== null && behind.predicate > opening! && behind.sentence === clause.sentence) return behind;
  // "Rates, he said, will rise", "“Rates will rise,” said the bank": what is said governs the verb that reports it.
  const isBehind = tokens[verbs.first - 1]?.pos === "punctuation" && clause.marker === null;
  if (clause.relation === "parataxis" || (isBehind && BESIDE.has(clause.relation))) return clause.governor;
  // "He said: Rates will rise."
  const beside = by("parataxis");
  const told = beside === undefined ? null : clauseAt(beside);
  return told !== null && OPENING.has(tokens[told.first - 1]?.text ?? "") ? told : null;
}

/** What a parser also takes inverted reports for. */
const BESIDE: ReadonlySet<string> = new Set(["advcl", "conj", "acl"]);

const OPENING: ReadonlySet<string> = new Set([":", '"', "“", "‘", "'", "«"]);

type ClauseAt = (token: number) => Clause | null;
