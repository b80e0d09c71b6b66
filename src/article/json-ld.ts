import { clean } from "./words.ts";

/** What schema.org's NewsArticle and its kin say of a page. */
export interface JsonLdArticle {
  /** NewsArticle and its kin; any other article, which may be an encyclopedia's; or what is none at all. */
  kind: "news" | "article" | "other";
  headline: string | null;
  publisher: string | null;
  authors: string[];
  /** Those of the authors that are persons. */
  people: string[];
  published: string | null;
  modified: string | null;
  /** Its types in schema.org's terms and its sections: "OpinionNewsArticle", "World". */
  labels: string[];
  /** The whole text, where the page gives it; line breaks end paragraphs. */
  body: string | null;
}

const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting|Report)$/;
const ARTICLE = /^(?:\w*Article|(?:Blog|SocialMedia)Posting)$/;
/** What pages are that may tell something and are no news. */
const OTHER =
  /^(?:Product(?:Group)?|DiscussionForumPosting|QAPage|JobPosting|Recipe|SearchResultsPage|CollectionPage|ProfilePage)$/;
/** Nodes that are looked at; hostile pages nest without end. */
const MOST_NODES = 2_000;
const MOST_AUTHORS = 50;
const LONGEST_BODY = 400_000;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The article that a page's JSON-LD describes, news before others; null where there is none or it cannot be read. */
export function readJsonLd(document: Document): JsonLdArticle | null {
  const nodes = nodesOf(document);
  const first = (types: RegExp) =>
    nodes.find((node) => list(node["@type"]).some((type) => typeof type === "string" && types.test(type)));
  const news = first(NEWS);
  const article = news ?? first(ARTICLE);
  const found = article ?? first(OTHER);
  if (found === undefined) return null;
  const byId = new Map<unknown, Node>();
  for (const node of nodes) if ("name" in node && !byId.has(node["@id"])) byId.set(node["@id"], node);
  const isPerson = (value: unknown): boolean =>
    isNode(value) && list(value["@type"] ?? byId.get(value["@id"])?.["@type"]).includes("Person");
  const nameOf = (value: unknown): string | null => {
    if (!isNode(value)) return clean(value);
    return clean(list(value.name)[0]) ?? clean(list(byId.get(value["@id"])?.name)[0]);
  };
  const site = first(/^WebSite$/);
  const authors = list(found.author ?? found.creator).slice(0, MOST_AUTHORS);
  const namesOf = (nodes: unknown[]): string[] => nodes.map(nameOf).filter((name) => name !== null);
  return {
    kind: news !== undefined ? "news" : article !== undefined ? "article" : "other",
    headline: clean(found.headline ?? found.name),
    publisher:
      [found.publisher, site?.publisher, site]
        .map((value) => nameOf(list(value)[0]))
        .find((name) => name !== null) ?? null,
    authors: namesOf(authors),
    people: namesOf(authors.filter(isPerson)),
    published: clean(found.datePublished),
    modified: clean(found.dateModified),
    labels: [...list(found["@type"]), ...list(found.articleSection)]
      .slice(0, MOST_AUTHORS)
      .map((label) => clean(label))
      .filter((label) => label !== null),
    body: typeof found.articleBody === "string" ? found.articleBody.slice(0, LONGEST_BODY) : null,
  };
}

/** All nodes of a page's graphs that may be its own or what its own refer to, in order. */
function nodesOf(document: Document): Node[] {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue = list(parse(script.textContent ?? "")).slice(0, MOST_NODES);
    for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
      if (!isNode(node)) continue;
      nodes.push(node);
      for (const inner of [node["@graph"], node.mainEntity, node.mainEntityOfPage])
        queue.push(...list(inner).slice(0, MOST_NODES));
    }
  }
  return nodes;
}

/** What older systems put around scripts, so that XML would not read them. */
const WRAPPING =
  /^\s*(?:\/\*\s*|\/\/\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/\*\s*|\/\/\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*;?\s*$|;\s*$/g;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Line breaks inside strings are the commonest fault of hand-made JSON-LD, lines of comment another.
    try {
      return JSON.parse(
        json
          .replace(WRAPPING, "")
          .replace(/^\s*\/\/.*$/gm, "")
          .replace(/[\t\n\r]+/g, " "),
      );
    } catch {
      return null;
    }
  }
}
