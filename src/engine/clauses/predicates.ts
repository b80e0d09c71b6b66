import { upos } from "../grammar/tags.ts";
import type { Token } from "../text/document.ts";
import type { Phrases } from "./phrases.ts";
import { isAuxiliary, SERVING } from "./verb-groups.ts";

/** An arc of these makes a noun or adjective a predicate: it has a subject or a copula. */
const PREDICATIVE: ReadonlySet<string> = new Set([
  "cop",
  "nsubj",
  "nsubj:pass",
  "nsubj:outer",
  "csubj",
  "csubj:pass",
]);

/** The predicates of a document's clauses, 1 where a token is one. */
export function readPredicates({ tokens, tree, verbs }: Phrases): Uint8Array {
  const predicates = new Uint8Array(tokens.length);
  for (const { head } of verbs) if (isMain(tokens[head]!, tree.head[head]!)) predicates[head] = 1;
  for (const { index, relation } of tokens) {
    const head = tree.head[index]!;
    if (head >= 0 && PREDICATIVE.has(relation) && canPredicate(tokens[head]!)) predicates[head] = 1;
  }
  return predicates;
}

/** Copulas and auxiliaries serve a predicate; "He did." stands for one. */
const isMain = (token: Token, head: number): boolean =>
  !isAuxiliary(token) || head < 0 || !SERVING.has(token.relation);

const canPredicate = ({ tag }: Token): boolean => !NEVER.has(upos(tag));

/** What no clause is said with. */
const NEVER: ReadonlySet<string> = new Set("ADP CCONJ SCONJ PART INTJ PUNCT".split(" "));
