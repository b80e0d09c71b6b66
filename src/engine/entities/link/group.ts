import type { EntityType } from "../../types.ts";
import type { NameMention } from "../mention.ts";

/** One entity while its mentions are gathered. */
export interface Group {
  type: EntityType;
  /** The words of its first name, as `wordsOf` gives them. */
  words: string[];
  names: string[];
  /** The last word of each of its names. */
  surnames: (string | undefined)[];
  mentions: NameMention[];
}
