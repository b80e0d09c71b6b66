import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeNameModel } from "../../../src/engine/entities/index.ts";
import { type Known, type NameMention, over } from "../../../src/engine/entities/mention.ts";
import { type Document, tokenIndexAt } from "../../../src/engine/text/document.ts";
import { documentOf } from "../../support/document.ts";

export const { gazetteer } = decodeNameModel(
  new Uint8Array(readFileSync(join(import.meta.dirname, "../../../extension/model/names.bin"))),
);

const TYPES: Record<string, NameMention["type"]> = {
  P: "person",
  O: "organization",
  L: "place",
  G: "group",
  M: "misc",
  LAW: "law",
  EV: "event",
  W: "work",
  PR: "product",
};

/** "[Ana Feld|P] left [Northgate|L]" as a document and its mentions. */
export function unmark(marked: string): { document: Document; mentions: NameMention[] } {
  const spans: { start: number; end: number; type: NameMention["type"] }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^[\]|]+\|[A-Z]+\])/)) {
    const mark = /^\[([^|]+)\|([A-Z]+)\]$/.exec(part);
    if (mark !== null)
      spans.push({ start: text.length, end: text.length + mark[1]!.length, type: TYPES[mark[2]!]! });
    text += mark?.[1] ?? part;
  }
  const document = documentOf(text);
  const mentions = spans.map(({ start, end, type }) =>
    over(document, tokenIndexAt(document, start), tokenIndexAt(document, end - 1) + 1, type),
  );
  return { document, mentions };
}

/** What a refiner makes of names that the tagger gave, in the same writing. */
export function refined(
  refine: (document: Document, mentions: NameMention[], known: Known) => NameMention[],
  marked: string,
): string {
  const { document, mentions } = unmark(marked);
  const letters = new Map(Object.entries(TYPES).map(([letter, type]) => [type, letter]));
  let { text } = document;
  for (const { start, end, type } of refine(document, mentions, {
    dates: [],
    gazetteer,
    headed: null,
  }).toSorted((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}[${text.slice(start, end)}|${letters.get(type)}]${text.slice(end)}`;
  return text;
}
