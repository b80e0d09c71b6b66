import type { Headed } from "../dates/index.ts";
import type { Document } from "../text/document.ts";
import type { DateMention, EntityType, Span } from "../types.ts";
import type { Gazetteer } from "./tagger/gazetteer.ts";
import type { TaggedType } from "./tagger/labels.ts";

/** A name where it stands, before it is known whose it is. */
export interface NameMention extends Span {
  type: TaggedType | EntityType;
  /** The tokens are `document.tokens.slice(first, last)`. */
  first: number;
  last: number;
}

/** What else the refiners may look at. */
export interface Known {
  dates: DateMention[];
  gazetteer: Gazetteer;
  /** The report's dateline. */
  headed: Headed | null;
}

/** The mention over the tokens [first, last), of the given type. */
export const over = (
  { tokens }: Document,
  first: number,
  last: number,
  type: NameMention["type"],
): NameMention => ({ type, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end });
