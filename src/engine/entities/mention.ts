import type { EntityType, Span } from "../types.ts";
import type { TaggedType } from "./tagger/labels.ts";

/** A name where it stands, before it is known whose it is. */
export interface NameMention extends Span {
  type: TaggedType | EntityType;
  /** The tokens are `document.tokens.slice(first, last)`. */
  first: number;
  last: number;
}
