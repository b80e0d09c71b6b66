import type { EntityType } from "../../types.ts";

/** What the tagger tells apart; `misc` is a named event, law, work or product, which lists and rules take further. */
export type TaggedType = Extract<EntityType, "person" | "organization" | "place" | "group"> | "misc";

export const TAGGED_TYPES: readonly TaggedType[] = ["person", "organization", "place", "group", "misc"];

/** Label 0 is outside; 1, 3, 5 ... begin a name of a type, 2, 4, 6 ... continue it. */
export const LABELS = 1 + 2 * TAGGED_TYPES.length;

export const OUTSIDE = 0;
export const beginOf = (type: TaggedType): number => 1 + 2 * TAGGED_TYPES.indexOf(type);
export const insideOf = (type: TaggedType): number => 2 + 2 * TAGGED_TYPES.indexOf(type);
export const typeOf = (label: number): TaggedType | null => TAGGED_TYPES[(label - 1) >> 1] ?? null;
export const isBegin = (label: number): boolean => label % 2 === 1;

/** A name is continued only by its own type. */
export const mayFollow = (previous: number, label: number): boolean =>
  label === OUTSIDE || isBegin(label) || previous === label || previous === label - 1;
