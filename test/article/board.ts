/** A page of ours on a meeting of a harbour board, into which tests put what they ask about. */
import { parseHTML } from "linkedom";
import { readArticle } from "../../src/article/index.ts";

export const SENTENCE =
  "The harbour board of Port Ellery met on Monday to talk about the pier and the cost of its repair. ";
export const LONG = `<p>${SENTENCE.repeat(3)}</p>`;
const URL = "https://news.example/2026/03/12/board-meets-over-pier";

export function read(body: string, head = "", title = "Board meets over pier") {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}</body></html>`,
  );
  return readArticle(document as unknown as Document, { url: URL });
}
/** The story's text; throws where none is found. */
export function textOf(body: string, head = ""): string {
  const found = read(body, head);
  if (found.kind !== "article") throw new Error("no article");
  return found.article.text;
}
/** Something in the middle of the story. */
export const within = (inner: string) =>
  `<article><h1>Board meets over pier</h1>${LONG}${LONG}${inner}${LONG}${LONG}</article>`;
