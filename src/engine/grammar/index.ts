/** Tags and dependencies of a document's words, by weights that were learned from treebanks. */
import type { Document } from "../text/document.ts";
import { parseSentences } from "./parser.ts";
import { RELATIONS } from "./relations.ts";
import { repairTags } from "./repairs.ts";
import { tagWords } from "./tagger.ts";
import { partOfSpeech, TAGS } from "./tags.ts";
import type { Grammar } from "./weights.ts";

export { decodeGrammar, type Grammar } from "./weights.ts";

const POS = TAGS.map(partOfSpeech);

/** Fills in tag and part of speech of each token; gives the numbers of the tags. Linear in the text. */
export function readTags(document: Document, { tagger }: Grammar): Uint8Array {
  const tags = tagWords(document, tagger);
  repairTags(document.tokens, tags);
  document.tokens.forEach((token, i) => {
    token.tag = TAGS[tags[i]!]!;
    token.pos = POS[tags[i]!]!;
  });
  return tags;
}

/** Fills in head and relation of each token, given the numbers of the tags. Linear in the text. */
export function readDependencies(document: Document, tags: Uint8Array, { parser }: Grammar): void {
  const { heads, relations } = parseSentences(document, tags, parser);
  document.tokens.forEach((token, i) => {
    token.head = heads[i]!;
    token.relation = RELATIONS[relations[i]!] ?? "dep";
  });
}

/** Tags and dependencies of a document's tokens. */
export function readGrammar(document: Document, grammar: Grammar): void {
  readDependencies(document, readTags(document, grammar), grammar);
}
