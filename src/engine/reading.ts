import type { Syntax } from "./clauses/index.ts";
import type { Document } from "./text/document.ts";
import type { Article, DateMention, Entity, Figure, Quote } from "./types.ts";

/** All that was read of an article before its event is put together: the evidence that a card stands on. */
export interface Reading {
  article: Article;
  document: Document;
  /** Its clauses, with who does what to whom. */
  syntax: Syntax;
  dates: DateMention[];
  entities: Entity[];
  figures: Figure[];
  quotes: Quote[];
}
