import type { Block } from "../engine/index.ts";
import { isList, isSlug } from "./address.ts";
import type { Metadata } from "./metadata.ts";

/** The article must be this much of the text that the page shows; less where it has its own headline and day. */
const LEAST_SHARE = 0.25;
const LEAST_SHARE_HEADED = 0.1;
/** Characters of an article that nothing calls one, of one that is called so, of one that is called news, and of an item under its headline. */
const LEAST_TEXT = { unknown: 500, article: 350, news: 200, item: 120 };
const LEAST_PARAGRAPHS = 3;
/** So much is as good as paragraphs where all of it stands in one. */
const ONE_PARAGRAPH = 1_200;
/** So much of the text of a story is in sentences; a timetable or a list of results has fewer. */
const LEAST_TOLD = 0.5;

/** Pictures have some text with them; a story with pictures, which may be called the same, has more. */
const LONGEST_CAPTIONS = 2_000;
/** "The pier in winter (24 photos)", "In pictures: the pier", "The pier - in pictures" */
const GALLERY =
  /[([](?:\d+\s+)?(?:photos?|pictures|pics|images|(?:photo\s+)?gallery|slideshow)(?:[\s,&]+(?:and\s+)?videos?)?[)\]]\s*$|\s[-–—:|]\s+(?:in\s+(?:pictures|photos)|photos|(?:photo\s+)?gallery|slideshow)\s*$|^(?:in\s+(?:pictures|photos)|photos|pictures|(?:photo\s+)?gallery|slideshow)\s*[:|–—-]/i;

/** Works of reference call their entries articles. */
const REFERENCE = /\bwiki(?:pedia|voyage|source)?\b|\bencyclop(?:a|ae|æ)?edia\b|\bdictionary\b/i;
/** What stands beside every post of a forum. */
const POSTER = /^(?:posts|messages|join date|joined|member since)\s*:/gim;
const FEWEST_POSTERS = 2;
/** What a shop has beside its wares. */
const CART = /^\s*add to (?:cart|basket|bag|trolley)\s*$/i;

/** What was found on a page. */
export interface Found {
  metadata: Metadata;
  url: string | null;
  text: string;
  blocks: readonly Block[];
  /** All text that the page has, piece by piece. */
  live: readonly Text[];
}

/**
 * Whether a page is a news article. A page that calls itself news needs some text; one that calls itself an article,
 * as entries of encyclopedias do, needs sentences, and a day or the address of one story; any other must be paragraphs for a
 * good part of it too.
 */
export function isArticle({ metadata, url, text, blocks, live }: Found): boolean {
  const { declared, title, publisher, published, authors } = metadata;
  const isUnderHeadline = blocks[0]?.kind === "headline";
  const isItem = declared === "og" && isUnderHeadline;
  const isSigned = authors.length > 0 && isUnderHeadline;
  if (text.length < LEAST_TEXT[declared === "news" ? "news" : isItem ? "item" : "article"]) return false;
  if (text.length < LONGEST_CAPTIONS && GALLERY.test(title ?? "")) return false;
  if (declared === "news") return true;
  if (declared === "other" || (url !== null && isList(url))) return false;
  const isDated = declared === "article" && published !== null;
  if (url !== null && !isDated && !isSlug(url)) return false;
  if (REFERENCE.test(`${url === null ? "" : new URL(url).hostname} ${publisher}`)) return false;
  const told = toldIn(text, blocks);
  if (told.length < text.length * LEAST_TOLD) return false;
  if ((text.match(POSTER) ?? []).length >= FEWEST_POSTERS) return false;
  if (live.some(({ data }) => data.length < 40 && CART.test(data))) return false;
  if (isItem && text.length < LEAST_TEXT.article) return told.sentences >= FEWEST_SENTENCES;
  if (declared !== null) return true;
  if (!isSigned && text.length < LEAST_TEXT.unknown) return false;
  if (!isSigned && told.paragraphs < LEAST_PARAGRAPHS && told.length < ONE_PARAGRAPH) return false;
  const shown = live.reduce((sum, { data }) => sum + data.trim().length, 0);
  const isHeaded = isSigned || (isUnderHeadline && published !== null);
  return text.length >= shown * (isHeaded ? LEAST_SHARE_HEADED : LEAST_SHARE);
}

/** The paragraphs and quotations that are sentences, these, and their characters. */
function toldIn(
  text: string,
  blocks: readonly Block[],
): { paragraphs: number; sentences: number; length: number } {
  let paragraphs = 0;
  let sentences = 0;
  let length = 0;
  for (const { kind, start, end } of blocks) {
    if (end - start <= SHORTEST_TOLD || kind === "heading" || kind === "headline") continue;
    const ends = text.slice(start, end).match(SENTENCE_ENDS);
    if (ends === null) continue;
    paragraphs++;
    sentences += ends.length;
    length += end - start;
  }
  return { paragraphs, sentences, length };
}
const SHORTEST_TOLD = 40;
const SENTENCE_ENDS = /[.!?…][\])"'”’]*(?:\s|$)/g;
/** So many sentences under a headline are an item of news. */
const FEWEST_SENTENCES = 2;
