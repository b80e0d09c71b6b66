import type { Analysis } from "../engine/index.ts";

/** The article as one item of CSL-JSON, for reference managers. */
export function toCsl({ article, event }: Analysis): string {
  const day = (iso: string | null) =>
    iso === null ? undefined : { "date-parts": [iso.slice(0, 10).split("-").map(Number)] };
  const item = {
    id: article.url ?? article.title ?? "article",
    type: "article-newspaper",
    title: article.title ?? undefined,
    "container-title": article.publisher ?? undefined,
    author: article.authors.length === 0 ? undefined : article.authors.map((literal) => ({ literal })),
    issued: day(article.published),
    language: article.language,
    URL: article.url ?? undefined,
    abstract: event === null ? undefined : article.text.slice(event.nutgraf.start, event.nutgraf.end),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
