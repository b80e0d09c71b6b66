/** Tags and dependencies of a document's words, by weights that were learned from treebanks. */
import { type Document, type Sentence, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";
import { parseSentences } from "./parser.ts";
import { RELATIONS } from "./relations.ts";
import { repairTags } from "./repairs.ts";
import { type TaggedWords, tagWords } from "./tagger.ts";
import { partOfSpeech, TAGS } from "./tags.ts";
import type { Grammar } from "./weights.ts";

export { decodeGrammar, type Grammar } from "./weights.ts";

const POS = TAGS.map(partOfSpeech);

/** Fills in tag and part of speech of each token; gives the numbers of the tags. Linear in the text. */
export function readTags(document: Document, { tagger }: Grammar): TaggedWords {
  const { tokens } = document;
  const tagged = tagWords(document, tagger);
  repairTags(document, tagged.tags);
  for (let i = 0; i < tokens.length; i++) {
    const tag = tagged.tags[i]!;
    tokens[i]!.tag = TAGS[tag]!;
    tokens[i]!.pos = POS[tag]!;
  }
  return tagged;
}

/**
 * The document with what stands before a sentence as a sentence of its own: "LONDON (AP) — It rained" is no clause with
 * London in it. `headed`: the dateline, or null where there is none.
 */
export function withoutDateline(document: Document, headed: Span | null): Document {
  const cut = headed === null ? 0 : tokenIndexAt(document, headed.end);
  const at = document.tokens[cut]?.sentence ?? -1;
  const whole = document.sentences[at];
  if (whole === undefined || cut <= whole.first) return document;
  const parts: Sentence[] = [
    { ...whole, last: cut, end: document.tokens[cut - 1]!.end },
    { ...whole, first: cut, start: document.tokens[cut]!.start },
  ];
  return { ...document, sentences: document.sentences.toSpliced(at, 1, ...parts) };
}

/** Fills in head and relation of each token of a tagged document. Linear in the text. */
export function readDependencies(document: Document, tagged: TaggedWords, { parser }: Grammar): void {
  const { tokens } = document;
  const { heads, relations } = parseSentences(document, tagged, parser);
  for (let i = 0; i < tokens.length; i++) {
    tokens[i]!.head = heads[i]!;
    tokens[i]!.relation = RELATIONS[relations[i]!] ?? "dep";
  }
}

/** Tags and dependencies of a document's tokens. */
export function readGrammar(document: Document, grammar: Grammar): void {
  readDependencies(document, readTags(document, grammar), grammar);
}
