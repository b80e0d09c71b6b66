import { isoDate } from "./iso-date.ts";
import { readJsonLd } from "./json-ld.ts";
import { publishedOf } from "./published.ts";

/** What a page says of itself in its head. */
export interface Metadata {
  title: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  language: string | null;
  url: string | null;
  /** What it is about, in a sentence. */
  description: string | null;
  /** JSON-LD or Open Graph call it an article. */
  declared: "json-ld" | "og" | null;
  /** The page goes on being written, post by post. */
  isLiveBlog: boolean;
}

/** No title or name is longer. */
const LONGEST = 2_000;

/** Reads JSON-LD, then Open Graph and other meta tags, then the page itself; the calendar day is the source's own. */
export function readMetadata(document: Document, url: string | null): Metadata {
  const ld = readJsonLd(document);
  const metas = readMetas(document);
  const meta = (...names: string[]): string | null =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null;
  const title = ld?.headline ?? meta("og:title", "twitter:title") ?? text(document.querySelector("title"));
  return {
    title: title === null ? null : withoutOutlet(title, meta("og:site_name")),
    publisher: ld?.publisher ?? meta("og:site_name", "application-name", "publisher"),
    authors: ld?.authors.length
      ? ld.authors
      : [meta("author", "article:author", "byl")]
          .filter((name): name is string => name !== null && !/^https?:/.test(name))
          .map((name) => name.replace(/^by\s+/i, "")),
    published: publishedOf(document, ld?.published ?? null, meta, url),
    modified: isoDate(ld?.modified ?? meta("article:modified_time", "dateModified", "last-modified")),
    language: document.documentElement?.getAttribute("lang") || meta("og:locale")?.replace("_", "-") || null,
    url: address(canonical(document), url) ?? address(meta("og:url"), url) ?? url,
    description: meta("description", "og:description"),
    declared: ld !== null ? "json-ld" : meta("og:type")?.toLowerCase() === "article" ? "og" : null,
    isLiveBlog: ld?.isLiveBlog ?? false,
  };
}

/** The first content under each name of the page's meta tags, in one walk. */
function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.slice(0, LONGEST).replace(/\s+/g, " ").trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute);
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

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

/** "Bridge closes | The Northgate Echo" -> "Bridge closes" */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1)!;
  const isOutlet = outlet !== null && last.toLowerCase().includes(outlet.toLowerCase());
  return parts.length > 1 && (isOutlet || (title.includes("|") && last.length < 30))
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—-]\s+$/, "")
    : title;
}
