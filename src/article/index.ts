/** From a page to its article: DOM, but no browser API, so that the command line reads the same way. */
import type { ArticleText } from "../engine/index.ts";
import { findArticle, lengthOf } from "./find.ts";
import { isArticle, isSlug } from "./gate.ts";
import { readMetadata } from "./metadata.ts";
import type { NodeMap } from "./node-map.ts";
import { standfirstOf } from "./standfirst.ts";
import { assemble } from "./text.ts";
import { blockOf, type Texts, textsOf } from "./walk.ts";

export { NodeMap } from "./node-map.ts";

export type PageArticle =
  | {
      kind: "article";
      article: ArticleText;
      /** Where the text stands on the page. */
      nodes: NodeMap;
      /** How many paragraphs a paywall leaves; null for a whole article. */
      visibleParagraphs: number | null;
    }
  | { kind: "no-article" };

export interface ReadOptions {
  url: string | null;
  /** Read a page that does not look like an article all the same. */
  anyway?: boolean;
}

/** Finds the article of a page and reads it. The page is not changed. */
export function readArticle(document: Document, { url, anyway = false }: ReadOptions): PageArticle {
  if (!document.documentElement) return { kind: "no-article" };
  const metadata = readMetadata(document, url);
  const texts = textsOf(document.body ?? document.documentElement);
  const body = bodyOf(document, texts, metadata.declared !== null && (url === null || isSlug(url)));
  // Order by the text nodes themselves: not every DOM compares positions rightly.
  const place = new Map<Node, number>(texts.nodes.map((node, i) => [node, i]));
  const headline = headlineOf(document, place, body, metadata.title);
  const standfirst = standfirstOf(
    headline.length === 0 || body.length === 0
      ? []
      : texts.nodes.slice(place.get(headline.at(-1)!)! + 1, place.get(body[0]!)),
    body
      .slice(0, MOST_OPENING)
      .map(({ data }) => data)
      .join(" "),
    metadata.description,
  );
  const { text, blocks, nodes } = assemble(
    [...headline, ...standfirst, ...body],
    standfirst[0] === undefined ? null : blockOf(standfirst[0]),
  );
  const paragraphs = blocks.filter(({ kind, start, end }) => kind === "paragraph" && end - start > 40).length;
  const shown = texts.nodes.reduce((sum, { data }) => sum + data.trim().length, 0);
  if (!anyway && !isArticle({ metadata, url, text, paragraphs, shown })) return { kind: "no-article" };
  const { declared: _declared, description: _description, ...about } = metadata;
  return {
    kind: "article",
    article: { ...about, url: url ?? about.url, text, blocks },
    nodes,
    visibleParagraphs: isCut(document) ? paragraphs : null,
  };
}

/** Less than this of a page that calls itself an article is its menu. */
const LEAST_BODY = 400;
/** A standfirst that the body repeats is in its first lines. */
const MOST_OPENING = 40;

function bodyOf(document: Document, texts: Texts, isDeclared: boolean): Text[] {
  const body = findArticle(document, texts);
  if (!isDeclared || lengthOf(body) >= LEAST_BODY) return body;
  // The names of its parts have misled: without them the largest text is found.
  const plain = findArticle(document, texts, { isNamed: false });
  return lengthOf(plain) > lengthOf(body) * 2 ? plain : body;
}

/** A page with more first headings has none that is the story's alone. */
const MOST_HEADINGS = 50;

const wordsOf = (text: string): string[] =>
  text
    .slice(0, 2_000)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text nodes of the page's headline, where it is no part of the body already. */
function headlineOf(
  document: Document,
  place: ReadonlyMap<Node, number>,
  body: readonly Text[],
  title: string | null,
): Text[] {
  const inBody = new Set<Node>(body);
  const first = body[0] === undefined ? Number.POSITIVE_INFINITY : (place.get(body[0]) ?? 0);
  const words = new Set(wordsOf(title ?? ""));
  const [best] = [...document.querySelectorAll("h1")]
    .slice(0, MOST_HEADINGS)
    .map((heading) => textsOf(heading).nodes)
    .filter(([opening]) => opening !== undefined && (place.get(opening) ?? 0) <= first)
    .map((nodes) => {
      const own = wordsOf(nodes.map(({ data }) => data).join(" "));
      return { nodes, likeness: own.filter((word) => words.has(word)).length };
    })
    .sort((a, b) => b.likeness - a.likeness);
  if (best === undefined || (words.size > 0 && best.likeness < Math.min(2, words.size))) return [];
  const nodes = best.nodes.filter(({ data }) => data.trim() !== "");
  return nodes.some((node) => inBody.has(node)) ? [] : nodes;
}

/** The page says that not all of it is shown. */
const isCut = (document: Document): boolean =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    /"isAccessibleForFree"\s*:\s*"?false/i.test(textContent ?? ""),
  ) && document.querySelector('[class*="paywall" i], [id*="paywall" i], [class*="piano" i]') !== null;
