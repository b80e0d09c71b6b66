import type { Relation } from "../../src/engine/grammar/relations.ts";
import { partOfSpeech, type Tag } from "../../src/engine/grammar/tags.ts";
import type { Document } from "../../src/engine/text/document.ts";

/**
 * A document of one sentence with a tree given by hand: a line of "word tag head relation" for each token, heads
 * counted from 1 and 0 for the root.
 */
export function treeOf(lines: string): Document {
  const tokens: Document["tokens"] = [];
  let text = "";
  for (const line of lines.trim().split("\n")) {
    const [word, tag, head, relation] = line.trim().split(/\s+/) as [string, Tag, string, Relation];
    const spaced = text === "" || !/^(?:'s|n't|-|[.,:])$/.test(word);
    if (spaced && text !== "") text += " ";
    const start = text.length;
    text += word;
    tokens.push({
      index: tokens.length,
      sentence: 0,
      start,
      end: text.length,
      text: word,
      lower: word.toLowerCase(),
      pos: partOfSpeech(tag),
      tag,
      head: Number(head) - 1,
      relation,
      spaced,
    });
  }
  const block = { start: 0, end: text.length, kind: "paragraph" as const };
  const sentence = { index: 0, block: 0, first: 0, last: tokens.length, start: 0, end: text.length };
  return { text, blocks: [block], sentences: [sentence], tokens };
}
