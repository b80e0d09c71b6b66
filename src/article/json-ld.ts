/** What schema.org's NewsArticle and its kin say of a page. */
export interface JsonLdArticle {
  headline: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle)$/;
/** Nodes of one block that are looked at; hostile pages nest without end. */
const MOST_NODES = 2_000;

/** The first article that a page's JSON-LD describes; null where there is none or it cannot be read. */
export function readJsonLd(document: Document): JsonLdArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parse(script.textContent ?? ""));
    if (article !== null) return article;
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Line breaks inside strings are the commonest fault of hand-made JSON-LD.
    try {
      return JSON.parse(json.replace(/[\t\n\r]+/g, " "));
    } catch {
      return null;
    }
  }
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function articleIn(root: unknown): JsonLdArticle | null {
  const queue = list(root);
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (!isNode(node)) continue;
    if (list(node["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type)))
      return {
        headline: clean(node.headline ?? node.name),
        publisher: nameOf(list(node.publisher)[0]),
        authors: list(node.author)
          .map(nameOf)
          .filter((name): name is string => name !== null),
        published: clean(node.datePublished),
        modified: clean(node.dateModified),
      };
    queue.push(
      ...list(node["@graph"]),
      ...list(node.mainEntity),
      ...list(node.mainEntityOfPage).filter(isNode),
    );
  }
  return null;
}

const nameOf = (value: unknown): string | null => clean(isNode(value) ? list(value.name)[0] : value);

/** A string without markup and entities that were encoded twice; null for anything else. */
function clean(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value
    .replace(/<[^>]{1,200}>/g, "")
    .replace(/&#0?39;|&rsquo;|&apos;/g, "’")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" || /^https?:\/\//.test(text) ? null : text;
}
