/** The door for live pages: the same reading in steps, with the search of the copy left to somebody else. */
import { conclude, type PageArticle, prepare, type ReadOptions } from "./read.ts";
import type { Work } from "./work.ts";

export { anchor } from "./anchor.ts";
export { NodeMap } from "./node-map.ts";
export type { PageArticle } from "./read.ts";
export { unread } from "./unread.ts";
export type { Work } from "./work.ts";

export interface Reader {
  /** Does work in slices. */
  run<T>(work: Work<T>): Promise<T>;
  /** Which pieces of a page's copy are its article (`survivorsOf`), by their stamps. */
  find(copy: string): Promise<readonly number[]>;
}

/** Finds the article of a live page and reads it, while the page goes on. The page is not changed. */
export async function readLive(
  document: Document,
  options: ReadOptions,
  { run, find }: Reader,
): Promise<PageArticle> {
  const prepared = await run(prepare(document, options.url));
  if (prepared === null) return { kind: "no-article" };
  const stamps = prepared.copy === null ? [] : await find(prepared.copy);
  return run(conclude(document, prepared, stamps, options));
}
