/**
 * What the reader's library holds. Of each page its whole analysis is kept, the text of the article in it, as it was
 * read last, and the reading before where the page said something else then: so the card, a comparison and what has
 * changed are made of what was read, and never of a summary. They are stored and exported as they stand here.
 */
import type { Analysis, EntityType, EventType } from "../engine/index.ts";

/** A page as it was read once. */
export interface Reading {
  analysis: Analysis;
  /** When it was read: milliseconds since 1970 (UTC). */
  read: number;
  /** All of the article was there, and it is no live blog: only such readings tell what has changed. */
  isWhole: boolean;
}

/** One page of the library. All instants are milliseconds since 1970 (UTC), and are passed in. */
export interface KeptPage {
  /** Tells it from all others: the page's address without fragment and tracking parameters. */
  address: string;
  /** When it was kept first. */
  kept: number;
  /** When the reader opened Nutgraf on it last. */
  opened: number;
  latest: Reading;
  /** The last reading before whose text was another; null where there is none that can be set beside the latest. */
  earlier: Reading | null;
}

/** Somebody or something that a kept page names. */
export interface KeptName {
  type: EntityType;
  name: string;
}

/** What lists and search know of a page without opening it. */
export interface KeptRow {
  address: string;
  title: string | null;
  publisher: string | null;
  /** ISO 8601, as the page says. */
  published: string | null;
  kept: number;
  opened: number;
  /** The kind of its event; null where it tells of none. */
  type: EventType | null;
  /** The days of the event, ISO dates. */
  days: string[];
  names: KeptName[];
  /** Whether another reading is there to set it beside. */
  hasChanged: boolean;
  /** Every word of it once, folded (`foldWords`), each between spaces: " ferry halvern sailor ". */
  words: string;
}

/** What a card says of a page that was kept. */
export interface Seen {
  type: "kept";
  address: string;
  /** When it was read before, if that is worth saying; milliseconds since 1970 (UTC). */
  on: number | null;
  /** How many things have changed since; null where the two readings cannot be set side by side. */
  changes: number | null;
}
