/** What the npm package gives to programs: the extension's engine, and the way from a page to its article, in Node. */

import { readArticle as readFrom } from "../article/index.ts";
import type { ArticleText, Engine, Resources } from "../engine/index.ts";
import { createEngine as createFrom } from "../engine/index.ts";
import { parsePage, TooDeep } from "./parse.ts";
import { weights } from "./weights.ts";

export type * from "../engine/index.ts";
export { EngineError } from "../engine/index.ts";

/** The engine, with the weights of this package where no others are given. Throws an `Error` where they cannot be read. */
export function createEngine(resources: Resources = weights()): Engine {
  return createFrom(resources);
}

export interface PageOptions {
  /** The page's address, which its own links belong to. */
  url?: string | null;
  /** Reads a page that does not look like an article all the same. */
  anyway?: boolean;
}

export type FoundArticle =
  | {
      kind: "article";
      /** What `analyse` of the engine reads. */
      article: ArticleText;
      /** How many paragraphs a paywall leaves; null for a whole article. */
      visibleParagraphs: number | null;
      /** The page goes on being written; its newest post stands first in the text. */
      isLiveBlog: boolean;
    }
  | { kind: "no-article" };

/** Finds the article in a page's markup. */
export function readArticle(html: string, { url = null, anyway = false }: PageOptions = {}): FoundArticle {
  try {
    const found = readFrom(parsePage(html), { url, anyway });
    if (found.kind === "no-article") return found;
    const { kind, article, visibleParagraphs, isLiveBlog } = found;
    return { kind, article, visibleParagraphs, isLiveBlog };
  } catch (error) {
    if (error instanceof TooDeep) return { kind: "no-article" };
    throw error;
  }
}
