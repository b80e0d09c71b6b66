import type { Document } from "../text/document.ts";
import type { Entity, Quote } from "../types.ts";

/** Who said what: direct, mixed and indirect quotations with their cue and source. */
export function readQuotes(_document: Document, _entities: Entity[]): Quote[] {
  return [];
}
