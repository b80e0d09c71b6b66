import { isAside } from "./asides.ts";
import { classOf, isHiddenByClass } from "./furniture.ts";
import { blockOf } from "./walk.ts";

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
  for (const [block, nodes] of blocksOf(between.slice(0, MOST_BETWEEN))) {
    if (isHidden(block)) continue;
    const written = nodes.map(({ data }) => data).join("");
    if (!LOWER_CASE.test(written) || isAside(written)) continue;
    const text = plain(written);
    if (text.length < SHORTEST || text.length > LONGEST || told.includes(text)) continue;
    if (isStandfirst(block) || (about.length > SHORTEST && (text === about || isCutOf(about, text))))
      return nodes.filter(({ data }) => data.trim() !== "");
  }
  return [];
}

function blocksOf(nodes: readonly Text[]): Map<Element, Text[]> {
  const blocks = new Map<Element, Text[]>();
  for (const node of nodes) {
    const block = blockOf(node);
    if (block !== null) blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  return blocks;
}

/** Descriptions are cut after some hundred characters. */
const isCutOf = (cut: string, whole: string): boolean =>
  cut.length > 100 && whole.startsWith(cut.slice(0, -3));

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

function isHidden(block: Element): boolean {
  if (block.closest("figure, nav, aside, button, label, dialog, footer, ul, ol, [hidden]") !== null)
    return true;
  for (let at: Element | null = block, i = 0; at !== null && i < 4; at = at.parentElement, i++)
    if (isHiddenByClass(at)) return true;
  return false;
}
