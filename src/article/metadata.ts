import { authorsIn, authorsOf } from "./authors.ts";
import { isoDate } from "./iso-date.ts";
import { type JsonLdArticle, readJsonLd } from "./json-ld.ts";
import { firstOutlet, outletIn, outletInFooter, partsOfTitle } from "./outlet.ts";
import { publishedOf } from "./published.ts";
import { wordsOf } from "./words.ts";

/** What a page says of itself in its head. */
export interface Metadata {
  title: string | null;
  publisher: string | null;
  authors: string[];
  /** Those of them whom JSON-LD calls persons. */
  people: string[];
  published: string | null;
  modified: string | null;
  language: string | null;
  url: string | null;
  /** What it is about, in a sentence. */
  description: string | null;
  /** What JSON-LD calls it: news, an article, or what is none, such as a product; "og": Open Graph calls it an article. */
  declared: "news" | "article" | "og" | "other" | null;
  /** What it calls the piece: schema.org's types, sections. */
  labels: string[];
  /** The page goes on being written, post by post. */
  isLiveBlog: boolean;
  /** Its whole text, where JSON-LD has it; line breaks end paragraphs. */
  body: string | null;
}

/** No title or name is longer. */
const LONGEST = 2_000;

/** Reads JSON-LD, then Open Graph and other meta tags, then the page itself; the calendar day is the source's own. */
export function readMetadata(document: Document, url: string | null): Metadata {
  const ld = readJsonLd(document);
  const metas = readMetas(document);
  const all = (...names: string[]): string[] => names.flatMap((name) => metas.get(name.toLowerCase()) ?? []);
  const meta = (...names: string[]): string | null => all(...names)[0] ?? null;
  const whole = text(document.querySelector("title"));
  const headings = [...document.querySelectorAll("h1")]
    .slice(0, MOST_HEADINGS)
    .map((heading) => text(heading) ?? "");
  const own = url ?? canonical(document) ?? meta("og:url");
  const host = hostOf(own);
  const names = [ld?.publisher, ...all("og:site_name", "application-name", "publisher", "dc.publisher")];
  const inFooter = outletInFooter(document);
  const named = firstOutlet(
    names.filter((name) => name !== ld?.headline),
    inFooter,
    whole,
    host,
  );
  const parts = (title: string) => partsOfTitle(title, [ld?.headline ?? "", ...headings], host, named);
  const behind = whole === null ? null : outletIn(parts(whole).outlet);
  const title = titleOf(
    ld?.kind === "other" ? null : (ld?.headline ?? null),
    meta("og:title", "twitter:title"),
    whole,
    headings,
  );
  return {
    title: title === null ? null : parts(title).headline,
    // "echo" is what a system calls it.
    publisher: (named !== null && /\p{Lu}/u.test(named) ? named : (behind ?? named)) ?? inFooter,
    authors: authorsOf(document, ld?.authors ?? [], all(...AUTHORS)),
    people: authorsIn(ld?.people ?? []),
    published: publishedOf(document, ld?.published ?? null, (name) => meta(name), own),
    modified: isoDate(ld?.modified ?? meta("article:modified_time", "dateModified", "last-modified")),
    language: document.documentElement?.getAttribute("lang") || meta("og:locale")?.replace("_", "-") || null,
    url: address(canonical(document), url) ?? address(meta("og:url"), url) ?? url,
    description: meta("description", "og:description"),
    declared: declaredBy(ld, meta("og:type")),
    labels: [...(ld?.labels ?? []), ...all("article:section")],
    isLiveBlog: ld?.labels.includes("LiveBlogPosting") ?? false,
    body: ld?.body ?? null,
  };
}

/** The names under which pages give their authors. */
const AUTHORS = [
  "author",
  "article:author",
  "byl",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "citation_authors",
];
const MOST_HEADINGS = 5;
function declaredBy(ld: JsonLdArticle | null, type: string | null): Metadata["declared"] {
  const isOpenGraph = /^article$/i.test(type ?? "");
  // Pages of any kind hold the data of wares, and lists of other pages.
  if (ld !== null && !(ld.kind === "other" && isOpenGraph)) return ld.kind;
  if (isOpenGraph) return "og";
  return /^product/i.test(type ?? "") ? "other" : null;
}

/**
 * The headline that a page gives: the first that has a word in common with the page's title or a heading. Some systems
 * give their own name for it.
 */
function titleOf(
  fromJsonLd: string | null,
  fromMeta: string | null,
  whole: string | null,
  headings: readonly string[],
): string | null {
  const shown = new Set(wordsOf([whole ?? "", ...headings].join(" ")));
  const given = [fromJsonLd, fromMeta].filter((title) => title !== null);
  const title =
    given.find((one) => shown.size === 0 || wordsOf(one).some((word) => shown.has(word))) ??
    whole ??
    given[0] ??
    null;
  return headings.find((heading) => title !== null && isCutOf(title, heading)) ?? title;
}

/** "Bridge closes after st", "Bridge closes after ...": the beginning of a headline that is longer. */
function isCutOf(title: string, heading: string): boolean {
  const [own, whole] = [wordsOf(title), wordsOf(heading)];
  const last = own.length - 1;
  if (last < FEWEST_CUT || own.slice(0, last).join() !== whole.slice(0, last).join()) return false;
  const isWhole = own[last] === whole[last];
  return isWhole ? /(?:\.\.\.|…)$/.test(title) : (whole[last] ?? "").startsWith(own[last]!);
}
const FEWEST_CUT = 3;

const hostOf = (url: string | null): string => {
  try {
    return new URL(url ?? "").hostname;
  } catch {
    return "";
  }
};

/** The contents under each name of the page's meta tags, in one walk; names in lower case. */
function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    // Some systems give it as "value".
    const content = (element.getAttribute("content") ?? element.getAttribute("value"))
      ?.slice(0, LONGEST)
      .replace(/\s+/g, " ")
      .trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (!name || !content) continue;
      const known = metas.get(name);
      if (known === undefined) metas.set(name, [content]);
      else if (known.length < MOST_CONTENTS) known.push(content);
    }
  }
  return metas;
}
const MOST_CONTENTS = 20;

const canonical = (document: Document): string | null =>
  document.querySelector('link[rel="canonical"]')?.getAttribute("href") || null;

/** What a page gives for its address, whole; null for a path that belongs to no known address, and for what is none. */
function address(written: string | null, base: string | null): string | null {
  try {
    const url = new URL(written ?? "", base ?? undefined);
    return written !== null && /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

const text = (element: Element | null): string | null =>
  element?.textContent?.slice(0, LONGEST).replace(/\s+/g, " ").trim() || null;
