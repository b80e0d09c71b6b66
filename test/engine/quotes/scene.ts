import { readSyntax } from "../../../src/engine/clauses/index.ts";
import { readReferences } from "../../../src/engine/entities/references.ts";
import { readQuotes } from "../../../src/engine/quotes/index.ts";
import type { Block, Entity, EntityType } from "../../../src/engine/types.ts";
import { documentOf } from "../../support/document.ts";
import { gazetteer } from "../entities/marked.ts";

/** Who is named in a test's text, by name or by its last word; so that no test stands on the trained names. */
export type Cast = Record<string, EntityType | { type: EntityType; description: string }>;

export const castIn = (text: string, cast: Cast): Entity[] =>
  Object.entries(cast).map(([name, is], i) => {
    const words = typeof is === "string" ? { type: is, description: null } : is;
    const short = words.type === "person" ? `|\\b${name.split(" ").at(-1)}` : "";
    const mentions = [...text.matchAll(new RegExp(`\\b${name}${short}`, "g"))].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      form: "name" as const,
    }));
    return { id: `e${i + 1}`, name, ...words, mentions };
  });

/** The quotations of a text whose names are given. */
export function quotesIn(text: string, cast: Cast = {}, blocks?: Block[]) {
  const document = documentOf(text, blocks);
  const entities = readReferences(document, castIn(text, cast), gazetteer);
  return readQuotes(document, readSyntax(document), entities).map(({ kind, contents, cue, source }) => ({
    kind,
    text: contents.map(({ start, end }) => text.slice(start, end)).join(" | "),
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    source: source?.name ?? null,
    written: source === null ? null : text.slice(source.start, source.end),
  }));
}
