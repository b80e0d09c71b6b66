import type { Document } from "../text/document.ts";
import type { DateMention, Entity, Figure } from "../types.ts";

/** Every number that carries news, with what it counts; numbers inside dates and names are none. */
export function readFigures(_document: Document, _dates: DateMention[], _entities: Entity[]): Figure[] {
  return [];
}
