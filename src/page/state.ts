import type { Analysis, Span } from "../engine/index.ts";

/** What the reader can switch on and off; a category has one line style and one colour wherever it is shown. */
export const CATEGORIES = ["person", "organization", "place", "figure", "speech"] as const;
export type Category = (typeof CATEGORIES)[number];

/** 0 nothing, 1 what the card uses, 2 the first mention of everything in each group of paragraphs, 3 every mention. */
export type Density = 0 | 1 | 2 | 3;

export interface MarkOptions {
  density: Density;
  categories: Record<Category, boolean>;
}

/**
 * The state of one page. It lives in the page's content script, so that a stopped background loses nothing; the
 * popup and the panel are views of it.
 */
export type PageState =
  /** The article is being read; `analysis` is what is known so far. */
  | { status: "working"; analysis: Analysis | null }
  | {
      status: "ready";
      analysis: Analysis;
      /** Highlights cannot be painted: the browser lacks the CSS Custom Highlight API. */
      paintable: boolean;
      /** The reader has switched the marks on this page on or off. */
      marksOn: boolean;
      /** The page was edited or navigated after it was read. */
      changed: boolean;
      /** More of the article has appeared since. */
      grown: boolean;
      /** The page goes on being written, post by post; the card tells of the newest. */
      isLiveBlog: boolean;
      /** Only this many paragraphs were to be seen (a paywall); null for a whole article. */
      visibleParagraphs: number | null;
    }
  /** A section front, a gallery, a search page: nothing to read unless the reader asks for it. */
  | { status: "no-article" }
  | { status: "unsupported-language"; language: string }
  | { status: "too-large" }
  | { status: "error"; message: string; details: string };

/** What a view asks of the page. */
export type PageCommand =
  /** Read the page; `anyway` even where it does not look like an article. */
  | { type: "read"; anyway: boolean }
  | { type: "marks"; on: boolean }
  /** Marks on, if they are off, and the other way round. */
  | { type: "toggle" }
  /** To the next mark on the page, or the one before. */
  | { type: "step"; by: 1 | -1 }
  /** Scroll to one of the places where a value stands, select and pulse it. */
  | { type: "reveal"; spans: Span[]; index: number };

/** What the page tells its views. */
export type PageNotice =
  | { type: "state"; state: PageState }
  /** The answer to `reveal`: which of the places is shown ("2 of 3"); null where none is on the page any more. */
  | { type: "revealed"; index: number | null; count: number };
