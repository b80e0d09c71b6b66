import type { Analysis } from "../engine/index.ts";
import { GENRES, genreOf } from "./genre.ts";
import { identityOf } from "./identity.ts";
import { personName } from "./names.ts";
import type { TakeOptions } from "./take.ts";

/** The article as one item of CSL-JSON, for reference managers; its id is the same whenever the article is taken. */
export function toCsl({ article, event }: Analysis, { accessed }: TakeOptions = {}): string {
  const people = new Set(article.people);
  const authors = article.authors.map((name) => (people.has(name) ? personName(name) : { literal: name }));
  const genre = genreOf(article);
  const item = {
    id: identityOf(article),
    type: "article-newspaper",
    title: article.title ?? undefined,
    "container-title": article.publisher ?? undefined,
    author: authors.length === 0 ? undefined : authors,
    issued: dayOf(article.published),
    accessed: dayOf(accessed ?? null),
    language: article.language,
    genre: genre === null ? undefined : GENRES[genre],
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
