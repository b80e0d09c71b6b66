import type { EntityType, EventType } from "../engine/index.ts";
import { foldWords, spaced } from "./fold.ts";
import type { KeptRow } from "./types.ts";

export const SORTS = ["opened", "kept", "published", "title", "outlet"] as const;
export type Sort = (typeof SORTS)[number];

/** Where the words are looked for: anywhere, in the headline, or in the names of a kind. */
export const PLACES_TO_LOOK = ["anywhere", "title", "person", "organization", "place"] as const;
export type Within = (typeof PLACES_TO_LOOK)[number];

export interface Query {
  /** Each has to be there, at least as the beginning of a word; case and accents do not matter. */
  words: string;
  within: Within;
  type: EventType | null;
  /** ISO dates, both included: the day the page came out, or was kept where it does not say. */
  from: string | null;
  to: string | null;
  sort: Sort;
}

export const EVERYTHING: Query = {
  words: "",
  within: "anywhere",
  type: null,
  from: null,
  to: null,
  sort: "opened",
};

/**
 * The rows that fit a query, in its order. All rows are gone through: looking for a word in the words of 5,000 pages
 * takes some milliseconds, which no index that has to be built first would win back.
 */
export function search(rows: readonly KeptRow[], query: Query): KeptRow[] {
  const terms = [...new Set(foldWords(query.words))];
  return rows
    .filter((row) => fits(row, query) && terms.every((term) => row.words.includes(` ${term}`)))
    .filter((row) => query.within === "anywhere" || isWithin(row, query.within, terms))
    .sort(ORDERS[query.sort]);
}

/** The day by which a page is found: when it came out, else when it was kept (UTC). */
export const dayOf = ({ published, kept }: KeptRow): string =>
  published?.slice(0, 10) ?? new Date(kept).toISOString().slice(0, 10);

const fits = (row: KeptRow, { type, from, to }: Query): boolean =>
  (type === null || row.type === type) &&
  (from === null || dayOf(row) >= from) &&
  (to === null || dayOf(row) <= to);

function isWithin(
  { title, names }: KeptRow,
  within: Exclude<Within, "anywhere">,
  terms: readonly string[],
): boolean {
  const texts = within === "title" ? [title ?? ""] : namesOf(within, names);
  return texts.some((text) => {
    const words = spaced(foldWords(text));
    return terms.every((term) => words.includes(` ${term}`));
  });
}

const namesOf = (wanted: EntityType, names: KeptRow["names"]): string[] =>
  names.filter(({ type }) => type === wanted).map(({ name }) => name);

const latestFirst =
  (of: (row: KeptRow) => number | string) =>
  (a: KeptRow, b: KeptRow): number =>
    of(a) < of(b) ? 1 : of(a) > of(b) ? -1 : byText(a.address, b.address);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const collator = new Intl.Collator("en");
const byWords =
  (of: (row: KeptRow) => string | null) =>
  (a: KeptRow, b: KeptRow): number =>
    collator.compare(of(a) ?? "\uffff", of(b) ?? "\uffff") || b.opened - a.opened;

const ORDERS: Record<Sort, (a: KeptRow, b: KeptRow) => number> = {
  opened: latestFirst(({ opened }) => opened),
  kept: latestFirst(({ kept }) => kept),
  published: latestFirst(dayOf),
  title: byWords(({ title }) => title),
  outlet: byWords(({ publisher }) => publisher),
};
