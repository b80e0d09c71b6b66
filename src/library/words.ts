import { diffWordsWithSpace } from "diff";

/** A piece of a text that was rewritten; `isNew` where the other text has it not. */
export interface Piece {
  text: string;
  isNew: boolean;
}

/** Two texts in pieces, those marked that only one of them has. Their pieces together are the texts. */
export function wordChanges(old: string, latest: string): { old: Piece[]; new: Piece[] } {
  const parts = diffWordsWithSpace(old, latest);
  return {
    old: parts.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, isNew: removed })),
    new: parts.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, isNew: added })),
  };
}
