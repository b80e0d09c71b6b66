import { readFileSync } from "node:fs";
import { decodeGrammar, type Grammar } from "../../src/engine/grammar/index.ts";
import { parse } from "../../src/engine/nlp.ts";
import { paragraphsOf } from "../../src/engine/text/blocks.ts";
import type { Document } from "../../src/engine/text/document.ts";
import type { Block } from "../../src/engine/types.ts";

let grammar: Grammar | null = null;

/** The grammar with the weights that ship, decoded once. */
export function realGrammar(): Grammar {
  grammar ??= decodeGrammar(readFileSync(new URL("../../extension/model/grammar.bin", import.meta.url)));
  return grammar;
}

/** A text with its sentences, tokens, tags and dependencies, as the engine reads them. */
export const documentOf = (text: string, blocks: Block[] = paragraphsOf(text)): Document =>
  parse(text, blocks, realGrammar());
