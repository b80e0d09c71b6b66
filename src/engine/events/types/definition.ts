import type { Deed } from "../../lexicon/deeds.ts";
import type { EventType, Role } from "../../types.ts";

/** What the engine knows of one kind of event; everything that differs between kinds stands in such a file. */
export interface EventTypeDefinition {
  type: EventType;
  /** The classification that its name and its roles come from. */
  standard: string;
  /**
   * Words that tell of it, with a weight: 4 and more settle the type alone ("earthquake"), 1 only adds to others
   * ("police"). Verbs in base form, nouns singular unless the plural alone tells; phrases as written, lower case.
   */
  verbs: Record<string, number>;
  /** Classes of verbs that tell of it; what `verbs` says of a member goes before. */
  deeds?: Partial<Record<Deed, number>>;
  nouns: Record<string, number>;
  phrases: Record<string, number>;
  /** The roles that its card may have, in the order of its rows. */
  roles: readonly Role[];
}
