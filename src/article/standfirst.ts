import { isAside } from "./asides.ts";
import { isHiddenByClass, isUnseenIn } from "./hidden.ts";
import { blockOf, classOf } from "./walk.ts";

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|strapline|sub-?head(?:line|ing)?|sub-?title|dek|deck|summary|synopsis|excerpt|article-intro)(?:[\s_-]|$)/i;
/** More text nodes between headline and body are a page of their own. */
const MOST_BETWEEN = 300;
const SHORTEST = 20;
/** A line that tells something has such words; names and dates have not. */
const LOWER_CASE = /(?:(?:^|\s)\p{Ll}[\s\S]*?){3}/u;
const LONGEST = 500;

/** Whether a block or the element around it is called a standfirst. */
export const isStandfirst = (block: Element | null): boolean =>
  block !== null &&
  block.tagName.toUpperCase() !== "H1" &&
  [block, block.parentElement].some((at) => at !== null && STANDFIRST.test(classOf(at)));

/**
 * The text nodes of the lines under the headline that sum the story up, where they are no part of the body: they stand
 * in the page's header with bylines and buttons, under a telling class, or say what the page says of itself.
 *
 * `between` are the text nodes from headline to body, `body` is the body's text.
 */
export function standfirstOf(between: readonly Text[], body: string, description: string | null): Text[] {
  const about = plain(description ?? "");
  const told = plain(body.slice(0, 10_000));
  let nodes: Text[] = [];
  for (const [i, node] of between.slice(0, MOST_BETWEEN).entries()) {
    const block = blockOf(node);
    if (block === null || !isUnseenIn(block, node)) nodes.push(node);
    const next = between[i + 1];
    if (next !== undefined && blockOf(next) === block) continue;
    const written = nodes.map(({ data }) => data).join("");
    const text = plain(written);
    if (
      block !== null &&
      text.length >= SHORTEST &&
      text.length <= LONGEST &&
      (isStandfirst(block) || (about.length > SHORTEST && (text === about || isCutOf(about, text)))) &&
      !told.includes(text) &&
      LOWER_CASE.test(written) &&
      !isAside(written) &&
      !isHidden(block)
    )
      return nodes.filter(({ data }) => data.trim() !== "");
    nodes = [];
  }
  return [];
}

/** Descriptions are cut after some hundred characters. */
const isCutOf = (cut: string, whole: string): boolean =>
  cut.length > 100 && whole.startsWith(cut.slice(0, -3));

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

const isHidden = (block: Element): boolean =>
  isHiddenByClass(block) ||
  block.closest("figure, nav, aside, button, label, dialog, footer, ul, ol, [hidden]") !== null;
