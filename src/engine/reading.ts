import type { Syntax } from "./clauses/index.ts";
import type { Headed } from "./dates/index.ts";
import type { Document } from "./text/document.ts";
import type { Article, DateMention, Entity, Figure, Quote } from "./types.ts";

/** All that was read of an article before its event is put together: the evidence that a card stands on. */
export interface Reading {
  article: Article;
  /** Its dateline where it stands: the words before a lead are no part of what it tells. */
  headed: Headed | null;
  document: Document;
  /** Its clauses, with who does what to whom. */
  syntax: Syntax;
  dates: DateMention[];
  entities: Entity[];
  figures: Figure[];
  quotes: Quote[];
}
