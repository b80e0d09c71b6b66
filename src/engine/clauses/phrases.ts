import type { Document, Token } from "../text/document.ts";
import { type NounPhrase, readNounPhrases } from "./noun-phrases.ts";
import { readTree, type Tree } from "./tree.ts";
import { readVerbGroups, type VerbGroup } from "./verb-groups.ts";

/** A document's phrases and arcs, of which its clauses are made. */
export interface Phrases {
  tokens: readonly Token[];
  tree: Tree;
  /** In text order. No phrase crosses a sentence; they do not overlap. */
  nouns: NounPhrase[];
  verbs: VerbGroup[];
  /** The base noun phrase that a token is in. */
  phraseAt(token: number): NounPhrase | null;
  /** The verb group whose main verb a token is. */
  verbAt(token: number): VerbGroup | null;
}

export function readPhrases(document: Document): Phrases {
  const { tokens } = document;
  const tree = readTree(tokens);
  const nouns = document.sentences.flatMap((sentence) => readNounPhrases(document, tree, sentence));
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  nouns.forEach(({ first, last }, i) => {
    phraseOf.fill(i, first, last);
  });
  const groups = readVerbGroups(document, tree, (token) => phraseOf[token]! >= 0);
  return {
    tokens,
    tree,
    nouns,
    verbs: groups.filter((group) => group !== null),
    phraseAt: (token) => nouns[phraseOf[token] ?? -1] ?? null,
    verbAt: (token) => groups[token] ?? null,
  };
}
