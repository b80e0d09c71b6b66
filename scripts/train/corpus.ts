/** Reads annotated texts for the name tagger and lines their names up with our own tokens. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beginOf, insideOf, OUTSIDE, type TaggedType } from "../../src/engine/entities/tagger/labels.ts";
import { decodeGrammar, type Grammar } from "../../src/engine/grammar/index.ts";
import { parse } from "../../src/engine/nlp.ts";
import { paragraphsOf } from "../../src/engine/text/blocks.ts";
import type { Document } from "../../src/engine/text/document.ts";

let weights: Grammar | null = null;

/** The grammar that ships, whose tags the names are learned with. */
function grammar(): Grammar {
  weights ??= decodeGrammar(readFileSync(join(import.meta.dirname, "../../extension/model/grammar.bin")));
  return weights;
}

export interface Text {
  document: Document;
  /** The label of each token. */
  labels: Uint8Array;
}

interface AnnotatedText {
  text: string;
  mentions: { start: number; end: number; type: string }[];
}

const TYPES: Record<string, TaggedType> = {
  person: "person",
  organization: "organization",
  place: "place",
  group: "group",
  event: "misc",
  work: "misc",
  law: "misc",
  product: "misc",
  PER: "person",
  ORG: "organization",
  LOC: "place",
  MISC: "misc",
};

/** A JSON Lines file of `{text, mentions}`. */
export const readTexts = (file: string): Text[] => linesOf<AnnotatedText>(file).map((line) => align(line));

/** A JSON Lines file of `{doc, tokens, tags}` in BIO: the sentences of a document become one text. */
export function readTagged(file: string, isGroup: (name: string) => boolean): Text[] {
  const documents = new Map<string, AnnotatedText>();
  for (const line of linesOf<{ doc: string; tokens: string[]; tags: string[] }>(file)) {
    const document = documents.get(line.doc) ?? { text: "", mentions: [] };
    documents.set(line.doc, document);
    line.tokens.forEach((token, i) => {
      if (i > 0 && needsSpace(line.tokens[i - 1]!, token)) document.text += " ";
      const start = document.text.length;
      document.text += token;
      const [position, label] = [line.tags[i]![0], line.tags[i]!.slice(2)];
      const open = document.mentions.at(-1);
      if (position === "B") document.mentions.push({ start, end: document.text.length, type: label });
      else if (position === "I" && open) open.end = document.text.length;
    });
    document.text += "\n";
  }
  for (const { text, mentions } of documents.values())
    for (const mention of mentions)
      if (mention.type === "MISC" && isGroup(text.slice(mention.start, mention.end))) mention.type = "group";
  return [...documents.values()].map(align);
}

/** The sentences of a tagged file as words alone, cut where our tokens are. */
export const readSentences = (file: string): string[][] =>
  linesOf<{ tokens: string[] }>(file).map(({ tokens }) =>
    tokens.flatMap((token) => token.split(/(-)/).filter((part) => part !== "")),
  );

const needsSpace = (before: string, token: string): boolean =>
  !/^(?:[.,;:!?)\]%]|['’]s|n['’]t|['’](?:re|ve|ll|d|m)|['’]{2}|['’])$/.test(token) && !/^[([$]$/.test(before);

function linesOf<T>(file: string): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

function align({ text, mentions }: AnnotatedText): Text {
  const document = parse(text, paragraphsOf(text), grammar());
  const labels = new Uint8Array(document.tokens.length);
  const sorted = mentions.filter(({ type }) => TYPES[type] !== undefined).sort((a, b) => a.start - b.start);
  let next = 0;
  let open: (typeof sorted)[number] | null = null;
  for (const token of document.tokens) {
    while (next < sorted.length && sorted[next]!.end <= token.start) next++;
    const mention = sorted[next];
    if (mention === undefined || mention.start >= token.end) {
      labels[token.index] = OUTSIDE;
      open = null;
      continue;
    }
    const type = TYPES[mention.type]!;
    labels[token.index] = mention === open ? insideOf(type) : beginOf(type);
    open = mention;
  }
  return { document, labels };
}
