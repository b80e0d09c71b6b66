/**
 * Headlines leave out articles and forms of "be", and often have capitals throughout; treebanks hold few. This makes
 * some of a treebank's sentences over in that way, so that the grammar learns it.
 */
import { RELATIONS } from "../../src/engine/grammar/relations.ts";
import { TAGS } from "../../src/engine/grammar/tags.ts";
import type { GoldSentence } from "./treebank.ts";

/** Every so many sentences of a headline's length are made over. */
const EVERY = 4;
const LONGEST = 20;

export function headlinesOf(sentences: readonly GoldSentence[]): GoldSentence[] {
  return sentences
    .filter(({ tokens, tags }) => tokens.length >= 5 && tokens.length <= LONGEST && hasVerb(tags))
    .filter((_, i) => i % EVERY === 0)
    .map((sentence, i) => headlineOf(sentence, i % 2 === 0))
    .filter((sentence) => sentence.tokens.length > 2);
}

const hasVerb = (tags: Uint8Array): boolean => tags.some((tag) => TAGS[tag]!.startsWith("VERB."));

function headlineOf(sentence: GoldSentence, capitals: boolean): GoldSentence {
  const last = sentence.tokens.length - 1;
  const isLeaf = (i: number): boolean => !sentence.heads.includes(i);
  const isLeftOut = (i: number): boolean => {
    const tag = TAGS[sentence.tags[i]!]!;
    const relation = RELATIONS[sentence.relations[i]!]!;
    if (!isLeaf(i)) return false;
    if (tag === "DET.Def" || tag === "DET.Indef") return true;
    if (relation === "aux:pass" && (tag === "AUX.Past" || tag === "AUX.Pres")) return true;
    return i === last && sentence.tokens[i]!.text === ".";
  };
  const kept = sentence.tokens.flatMap((_, i) => (isLeftOut(i) ? [] : [i]));
  const place = new Map(kept.map((old, i) => [old, i]));
  return {
    source: sentence.source,
    tokens: kept.map((old, i) => {
      const token = sentence.tokens[old]!;
      const raised = (capitals && token.text.length > 3) || i === 0;
      const text = raised ? token.text[0]!.toUpperCase() + token.text.slice(1) : token.text;
      return { ...token, index: i, text };
    }),
    tags: Uint8Array.from(kept, (old) => sentence.tags[old]!),
    relations: Uint8Array.from(kept, (old) => sentence.relations[old]!),
    heads: Int32Array.from(kept, (old) => {
      const head = sentence.heads[old]!;
      return head < 0 ? -1 : place.get(head)!;
    }),
  };
}
