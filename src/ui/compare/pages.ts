import { createContext } from "preact";
import type { Analysis, Article, Span } from "../../engine/index.ts";
import { formatDay, formatEdtf } from "../edtf.ts";

/** A page that can be set beside the one at hand. */
export interface OtherPage {
  /** Its own among those that can be chosen. */
  id: string;
  /** Where it comes from: another tab of the browser, or the reader's library. */
  from: "open" | "kept";
  analysis: Analysis;
}

/** The page that values of a cell are of. */
export interface CellPage {
  /** It is the page at hand, which shows its words itself. */
  isHere: boolean;
  /** A link that opens the page at some words of it; null where there is none. */
  linkTo(span: Span): string | null;
}

export const CellPageContext = createContext<CellPage>({ isHere: false, linkTo: () => null });

/** What a page is called where there is little room: its outlet, or its site; null where neither is known. */
export function outletOf({ publisher, url }: Pick<Article, "publisher" | "url">): string | null {
  if (publisher !== null) return publisher;
  return url !== null && URL.canParse(url) ? new URL(url).hostname || null : null;
}

/** When a page came out, to the minute where it says so, by its own clock; null where it does not say. */
export function publishedOf({ published }: Pick<Article, "published">, locale: string): string | null {
  if (published === null) return null;
  return published.length > 10 ? formatEdtf(published.slice(0, 16), locale) : formatDay(published, locale);
}
