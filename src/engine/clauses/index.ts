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
  childrenOf(token: number): Int32Array;
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
  for (const clause of clauses) clause.complement = complementOf(phrases, at, clause);
  return {
    ...phrases,
    clauses,
    appositions: readAppositions(phrases),
    clauseAt: (token) => at[token] ?? null,
    clauseOf: (token) => at[owner[token] ?? -1] ?? null,
    childrenOf: tree.childrenOf,
  };
}

/** What a clause takes as object: by its arc, or, where speech is set beside the verb that reports it, by that verb. */
function complementOf(
  { tokens, tree }: Phrases,
  at: readonly (Clause | null)[],
  clause: Clause,
): Clause | null {
  const children = [...tree.childrenOf(clause.predicate)].filter((i) => at[i] !== null);
  const by = (relation: string) => children.find((i) => tokens[i]!.relation === relation);
  const own = by("ccomp") ?? by("xcomp");
  if (own !== undefined) return at[own]!;
  if (!THAT_FORMS.has(tokens[clause.predicate]!.lower) || clause.object !== null) return null;
  // "Rates, he said, will rise": what is said governs the verb that reports it.
  if (clause.relation === "parataxis") return clause.governor;
  // "He said: Rates will rise."
  const beside = by("parataxis");
  return beside === undefined ? null : at[beside]!;
}
