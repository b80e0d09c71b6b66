/** Tags and dependencies of a document's words, by weights that were learned from treebanks. */
import type { Document } from "../text/document.ts";
import { parseSentences } from "./parser.ts";
import { RELATIONS } from "./relations.ts";
import { tagWords } from "./tagger.ts";
import { partOfSpeech, TAGS } from "./tags.ts";
import type { Grammar } from "./weights.ts";

export { decodeGrammar, type Grammar } from "./weights.ts";

const POS = TAGS.map(partOfSpeech);

/** Fills in tag, part of speech, head and relation of each token. Linear in the text. */
export function readGrammar(document: Document, { tagger, parser }: Grammar): void {
  const tags = tagWords(document, tagger);
  const { heads, relations } = parseSentences(document, tags, parser);
  document.tokens.forEach((token, i) => {
    token.tag = TAGS[tags[i]!]!;
    token.pos = POS[tags[i]!]!;
    token.head = heads[i]!;
    token.relation = RELATIONS[relations[i]!] ?? "dep";
  });
}
