/** What schema.org's NewsArticle and its kin say of a page. */
export interface JsonLdArticle {
  headline: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  /** The page goes on being written. */
  isLiveBlog: boolean;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle)$/;
/** Nodes of one block that are looked at; hostile pages nest without end. */
const MOST_NODES = 2_000;
const MOST_AUTHORS = 50;
/** No headline or name is longer. */
const LONGEST_WORDS = 2_000;

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
  const queue = list(root).slice(0, MOST_NODES);
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (!isNode(node)) continue;
    if (list(node["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type)))
      return {
        headline: clean(node.headline ?? node.name),
        publisher: nameOf(list(node.publisher)[0]),
        authors: list(node.author)
          .slice(0, MOST_AUTHORS)
          .map(nameOf)
          .filter((name): name is string => name !== null),
        published: clean(node.datePublished),
        modified: clean(node.dateModified),
        isLiveBlog: list(node["@type"]).includes("LiveBlogPosting"),
      };
    for (const inner of [node["@graph"], node.mainEntity, node.mainEntityOfPage])
      queue.push(...list(inner).slice(0, MOST_NODES));
  }
  return null;
}

const nameOf = (value: unknown): string | null => clean(isNode(value) ? list(value.name)[0] : value);

const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: "'",
  nbsp: " ",
  amp: "&",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  mdash: "—",
  ndash: "–",
  hellip: "…",
};

/** "8217" or "x2019" -> "’"; null for what is no character, or one that opens markup. */
function charOf(code: string): string | null {
  const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  const isChar = number >= 32 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
  return isChar && number !== 60 ? String.fromCodePoint(number) : null;
}

/** A string without markup and entities that were encoded twice; null for anything else. */
function clean(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value
    .slice(0, LONGEST_WORDS)
    .replace(/<[^>]{1,200}>/g, "")
    // Twice, for "&amp;#8217;"; "&lt;" stays, so that no markup comes to life.
    .replace(/&amp;/g, "&")
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (whole, code: string) => charOf(code) ?? whole)
    .replace(/&(quot|apos|nbsp|amp|[lr][sd]quo|[mn]dash|hellip);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, " ")
    .trim();
  return text === "" || /^https?:\/\//.test(text) ? null : text;
}
