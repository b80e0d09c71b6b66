import type { Document } from "./text/document.ts";
import type { Article, DateMention, Entity, Figure, Quote } from "./types.ts";

/** All that was read of an article before its event is put together: the evidence that a card stands on. */
export interface Reading {
  article: Article;
  document: Document;
  dates: DateMention[];
  entities: Entity[];
  figures: Figure[];
  quotes: Quote[];
}
