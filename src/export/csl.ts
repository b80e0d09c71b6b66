import type { Analysis } from "../engine/index.ts";

/** The article as one item of CSL-JSON, for reference managers. */
export function toCsl({ article, event }: Analysis): string {
  const item = {
    id: article.url ?? article.title ?? "article",
    type: "article-newspaper",
    title: article.title ?? undefined,
    "container-title": article.publisher ?? undefined,
    author: article.authors.length === 0 ? undefined : article.authors.map((literal) => ({ literal })),
    issued: dayOf(article.published),
    language: article.language,
    URL: article.url ?? undefined,
    abstract: event === null ? undefined : article.text.slice(event.nutgraf.start, event.nutgraf.end),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** As much of a day as is known: year, year and month, or all three. */
function dayOf(iso: string | null): { "date-parts": number[][] } | undefined {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? "") ?? [];
  const known = parts.filter((part) => part !== undefined).map(Number);
  return known.length === 0 ? undefined : { "date-parts": [known] };
}
