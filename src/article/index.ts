/** From a page to its article: DOM, but no browser API, so that the command line reads the same way. */
import { conclude, type PageArticle, prepare, type ReadOptions } from "./read.ts";
import { survivorsOf } from "./survivors.ts";
import { undrawn } from "./undrawn.ts";
import { finish } from "./work.ts";

export { NodeMap } from "./node-map.ts";
export type { PageArticle, ReadOptions } from "./read.ts";
export { survivorsOf } from "./survivors.ts";

/** Finds the article of a page and reads it, at once, as it is without its scripts. The page is not changed. */
export function readArticle(document: Document, options: ReadOptions): PageArticle {
  const prepared = finish(prepare(document, options.url));
  if (prepared === null) return { kind: "no-article" };
  const stamps = prepared.copy === null ? [] : survivorsOf(prepared.copy);
  return finish(conclude(document, prepared, stamps, { ...options, draw: undrawn }));
}
