import type { Analysis, Span } from "../engine/index.ts";
import type { Mark } from "./choose.ts";
import type { Way } from "./pointer.ts";

/**
 * The small card is a script of its own that is put into the page when it is first needed. It shares a world with the
 * page's reader, which the page itself cannot see, and finds it there under this symbol.
 */
export const PAGE_KEY = Symbol.for("nutgraf.page");

/** What the small card asks of the page's reader. */
export interface CardPage {
  /** What the page says, without what is hidden; null while it is not known, or no longer that of the page. */
  known(): Analysis | null;
  /** Where words stand now; empty where they are gone. */
  rangesOf(span: Span): Range[];
  /** Scrolls to one of several places; which one is shown, or null. */
  reveal(spans: readonly Span[], index: number): number | null;
}

/** A mark that the reader came to, and where in the window the pointer was. */
export interface Pointed {
  mark: Mark;
  way: Way;
  x: number;
  y: number;
}

/** What the page's reader asks of the small card. */
export interface SmallCard {
  open(page: CardPage, pointed: Pointed): void;
  /** What is known of the page has changed. */
  update(): void;
  close(): void;
}

/** The page's reader, as the small card's script finds it: hands over what waits to be shown. */
export interface CardOwner {
  useCard(card: SmallCard): void;
}
