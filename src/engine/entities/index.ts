import type { Document } from "../text/document.ts";
import type { DateMention, Entity } from "../types.ts";

/** Everyone and everything the article names. */
export function readEntities(_document: Document, _dates: DateMention[], _names: NameModel): Entity[] {
  return [];
}

/** The name tagger's weights, as decoded from its binary file. */
export interface NameModel {
  version: number;
}

/** Decodes the binary file of weights. Throws an Error that says what is wrong with it. */
export function decodeNameModel(_bytes: Uint8Array): NameModel {
  return { version: 0 };
}
