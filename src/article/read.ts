import type { ArticleText } from "../engine/index.ts";
import { isSlug } from "./address.ts";
import { isOf } from "./choose.ts";
import { type Copied, copyOf } from "./copy.ts";
import { findArticle } from "./find.ts";
import { isArticle } from "./gate.ts";
import { headlineOf } from "./headline.ts";
import { kickersOf } from "./kicker.ts";
import { newestFirst } from "./live-blog.ts";
import { type Metadata, readMetadata } from "./metadata.ts";
import type { NodeMap } from "./node-map.ts";
import { standfirstOf } from "./standfirst.ts";
import { type AssembledText, assemble } from "./text.ts";
import { blockOf } from "./walk.ts";
import type { Work } from "./work.ts";

export type PageArticle =
  | {
      kind: "article";
      article: ArticleText;
      /** Where the text stands on the page. */
      nodes: NodeMap;
      /** How many paragraphs a paywall leaves; null for a whole article. */
      visibleParagraphs: number | null;
      /** The page goes on being written; its newest post stands first in the text. */
      isLiveBlog: boolean;
    }
  | { kind: "no-article" };

export interface ReadOptions {
  url: string | null;
  /** Read a page that does not look like an article all the same. */
  anyway?: boolean;
  /** Where the page's scripts do not run: the text that they would draw, by what the page says of itself and shows. */
  draw?: (metadata: Metadata, shown: string) => AssembledText | null;
}

/** What is known of a page before its article is found. */
export interface Prepared extends Copied {
  metadata: Metadata;
}

/** The first half of a reading: what the page says of itself, its text nodes, and the copy that is searched. */
export function* prepare(document: Document, url: string | null): Work<Prepared | null> {
  if (!document.documentElement) return null;
  const metadata = readMetadata(document, url);
  yield;
  const isDeclared =
    metadata.declared !== null && metadata.declared !== "other" && (url === null || isSlug(url));
  return { metadata, ...(yield* copyOf(document.body ?? document.documentElement, metadata, isDeclared)) };
}

/** The second half: `stamps` are the numbers of the text nodes that the search of the copy has found. */
export function* conclude(
  document: Document,
  { metadata, nodes: live }: Prepared,
  stamps: readonly number[],
  { url, anyway = false, draw }: ReadOptions,
): Work<PageArticle> {
  const found = yield* findArticle(document, live, stamps, metadata.title);
  yield;
  const blog = metadata.isLiveBlog ? newestFirst(found) : null;
  const headline = blog === null ? headlineOf(live, found, metadata.title) : [];
  yield;
  const standfirst = blog === null ? standfirstBetween(live, headline, found, metadata) : [];
  const drawn = yield* assemble(
    [...headline, ...standfirst, ...(blog?.nodes ?? found)],
    standfirst[0] === undefined ? null : blockOf(standfirst[0]),
  );
  // A headline is one in whatever element it stands.
  if (headline.length > 0) drawn.blocks[0]!.kind = "headline";
  const { text, blocks, nodes } = (!isCut(document) && draw?.(metadata, drawn.text)) || drawn;
  yield;
  const paragraphs = blocks.filter(({ kind, start, end }) => kind === "paragraph" && end - start > 40).length;
  if (!anyway && !(isOf(text, blocks, metadata.title) && isArticle({ metadata, url, text, blocks, live })))
    return { kind: "no-article" };
  const { declared: _declared, description: _description, body: _body, isLiveBlog, ...about } = metadata;
  return {
    kind: "article",
    article: {
      ...about,
      labels: [...about.labels, ...kickersOf(live, headline[0] ?? found[0])],
      title: blog?.title ?? about.title,
      published: blog?.published ?? about.published,
      url: url ?? about.url,
      text,
      blocks,
    },
    nodes,
    visibleParagraphs: isCut(document) ? paragraphs : null,
    isLiveBlog,
  };
}

/** A standfirst that the body repeats is in its first lines. */
const MOST_OPENING = 40;

/** The standfirst that stands between headline and body, where the search of the copy has passed it over. */
function standfirstBetween(
  live: readonly Text[],
  headline: readonly Text[],
  body: readonly Text[],
  { description }: Metadata,
): Text[] {
  if (headline.length === 0 || body.length === 0) return [];
  // Order by the text nodes themselves: not every DOM compares positions rightly.
  const between = live.slice(live.indexOf(headline.at(-1)!) + 1, live.indexOf(body[0]!));
  const opening = body.slice(0, MOST_OPENING).map(({ data }) => data);
  return standfirstOf(between, opening.join(" "), description);
}

/** The page says that not all of it is shown. */
const isCut = (document: Document): boolean =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    /"isAccessibleForFree"\s*:\s*"?false/i.test(textContent ?? ""),
  ) && document.querySelector('[class*="paywall" i], [id*="paywall" i], [class*="piano" i]') !== null;
