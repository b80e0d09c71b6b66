/** The pages that are read, on the loopback interface. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { type PageServer, serve } from "../../scripts/browser/server.ts";
import { readArticle } from "../../src/article/index.ts";
import { textOf } from "../texts.ts";
import { longRead } from "./article.ts";

const PAGES = join(import.meta.dirname, "../../build/bench");
const WORDS = 600;

export interface Pages {
  /** The page of about 6,000 words. */
  long: string;
  /** The text of its article, as the extension reads it. */
  text: string;
  /** As many other pages as are asked for, no two alike. */
  others: string[];
  close(): void;
}

/** Our own stories from one of them on, as a page. */
function page(i: number): string {
  const paragraphs = textOf(WORDS, i).split("\n\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News in brief ${i + 1}</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-12"></head>
    <body><article><h1>News in brief ${i + 1}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article></body></html>`;
}

export async function servePages(others = 0): Promise<Pages> {
  mkdirSync(PAGES, { recursive: true });
  const html = longRead();
  const write = (name: string, content: string) => writeFileSync(join(PAGES, name), content);
  write("long-read.html", html);
  const names = Array.from({ length: others }, (_, i) => `brief-${i}.html`);
  names.forEach((name, i) => {
    write(name, page(i));
  });
  const { document } = parseHTML(html);
  const found = readArticle(document as unknown as Document, { url: null, anyway: true });
  const server: PageServer = await serve(PAGES);
  return {
    long: server.url("long-read.html"),
    text: found.kind === "article" ? found.article.text : "",
    others: names.map((name) => server.url(name)),
    close: () => server.close(),
  };
}
