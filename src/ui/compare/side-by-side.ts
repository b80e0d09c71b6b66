import {
  type ComparedPair,
  type ComparedRow,
  compare,
  type RowVerdict,
  type Voice,
} from "../../compare/index.ts";
import type { Analysis } from "../../engine/index.ts";

/** What the rows under one heading have in common; in this order. */
export const GROUPS = ["differ", "agree", "words", "only"] as const;
export type GroupKey = (typeof GROUPS)[number];

export interface Group {
  key: GroupKey;
  rows: ComparedRow[];
}

/** A page that is not set beside the first one, and why. */
export interface Apart {
  page: number;
  likeness: ComparedPair;
}

/** What several pages say, beside the first of them. Pages are their places among those that were compared. */
export interface SideBySide {
  /** The first page and those that tell its event; cells and quotations stand in this order. */
  pages: number[];
  /** None where no other page tells its event. */
  groups: Group[];
  voices: Voice[];
  apart: Apart[];
}

const GROUP_OF: Record<RowVerdict, GroupKey> = {
  differ: "differ",
  later: "differ",
  fits: "agree",
  agree: "agree",
  words: "words",
  only: "only",
};

/** Sets pages beside the first of them: those that tell the same event, and no others. */
export function sideBySide(analyses: readonly Analysis[]): SideBySide {
  const { events, pairs } = compare(analyses);
  const { pages, rows, voices } = events.find((event) => event.pages.includes(0))!;
  const apart = pairs
    .filter(({ pages: [one, other] }) => one === 0 && !pages.includes(other))
    .map((likeness) => ({ page: likeness.pages[1], likeness }));
  if (pages.length < 2) return { pages, groups: [], voices: [], apart };
  const groups = GROUPS.map((key) => ({
    key,
    rows: rows.filter(({ verdict }) => GROUP_OF[verdict] === key),
  }));
  return { pages, groups: groups.filter((group) => group.rows.length > 0), voices, apart };
}
