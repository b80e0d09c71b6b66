import type { Block, BlockKind } from "../engine/index.ts";
import { NodeMap } from "./node-map.ts";
import { citeOf, isAroundQuotation } from "./quotations.ts";
import { isStandfirst } from "./standfirst.ts";
import { blockOf, isBrokenBetween } from "./walk.ts";
import type { Work } from "./work.ts";

export interface AssembledText {
  text: string;
  blocks: Block[];
  nodes: NodeMap;
}

/** About 65,000 words, longer than any article: more characters are left unread. */
const LONGEST = 400_000;
/** Of the page's own characters, with all white space, so many are looked at. */
const LONGEST_RAW = 4_000_000;
/** So many words and spaces are put together in one step of the work. */
const STEP = 200;
/** White space, or a word up to a character that is not to be seen: soft hyphen, zero-width ones, byte order mark. */
const PIECES = /(?<space>[^\S\ufeff]+)|[^\s\u00ad\u200b-\u200d\u2060]+/gu;
const KINDS: Record<string, BlockKind> = {
  H1: "headline",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  LI: "listItem",
  DT: "listItem",
  DD: "listItem",
  BLOCKQUOTE: "quote",
};

/**
 * Puts the text of an article together: one paragraph a block, two line breaks between them, white space folded,
 * invisible characters left out. Every character knows its place on the page. `standfirst` is the block that is known to
 * be one.
 */
export function* assemble(nodes: readonly Text[], standfirst: Element | null = null): Work<AssembledText> {
  const map = new NodeMap();
  const blocks: Block[] = [];
  let text = "";
  let raw = 0;
  let pieces = 0;
  let start = 0;
  let current: Element | null | undefined;
  let kind: BlockKind = "paragraph";
  /** The white space after the last word; it is written, as one space, only once another word follows. */
  let space: { node: Text; offset: number } | null = null;

  const close = () => {
    if (text.length > start) blocks.push({ start, end: text.length, kind });
    space = null;
  };
  const open = (block: Element | null) => {
    close();
    current = block;
    const isFirst = blocks.length < STANDFIRST_WITHIN && (block === standfirst || isStandfirst(block));
    kind = isFirst && block !== null ? "standfirst" : kindOf(block);
    // A block without a word has left its line breaks. Looking into the text would copy all of it for every block.
    if (text.length > start) text += "\n\n";
    start = text.length;
  };

  let previous: Text | null = null;
  for (const node of nodes) {
    if (text.length >= LONGEST || raw >= LONGEST_RAW) break;
    // Who speaks in a block of quotation stands in a block of its own, whatever the page lays it out as.
    const block = citeOf(node) ?? blockOf(node);
    if (block !== current || (previous !== null && isBrokenBetween(previous, node))) open(block);
    previous = node;
    const data = node.data.slice(0, LONGEST_RAW - raw);
    raw += data.length;
    for (const { 0: piece, index, groups } of data.matchAll(PIECES)) {
      if (++pieces % STEP === 0) yield;
      if (groups?.space !== undefined) {
        if (text.length > start) space ??= { node, offset: index };
        continue;
      }
      const room = LONGEST - text.length - (space === null ? 0 : 1);
      if (room <= 0) break;
      if (space !== null) {
        map.add(text.length, space.node, space.offset, 1);
        text += " ";
        space = null;
      }
      const word = piece.length > room ? piece.slice(0, room).replace(/[\ud800-\udbff]$/, "") : piece;
      map.add(text.length, node, index, word.length);
      text += word;
    }
  }
  close();
  // A block without a word leaves its line breaks behind.
  return { text: text.slice(0, blocks.at(-1)?.end ?? 0), blocks, nodes: map };
}

function kindOf(block: Element | null): BlockKind {
  if (block !== null && CITES.has(block.tagName.toUpperCase())) return "quote";
  for (let at = block, i = 0; at !== null && i < 3; at = at.parentElement, i++) {
    const tag = at.tagName.toUpperCase();
    const kind = tag === "FIGURE" && isAroundQuotation(at) ? "quote" : KINDS[tag];
    if (kind !== undefined) return kind;
  }
  return "paragraph";
}

/** These become blocks of a story only as the cites of quotations. */
const CITES = new Set(["CITE", "FIGCAPTION", "FOOTER"]);

/** The standfirst stands under the headline, or above it. */
const STANDFIRST_WITHIN = 2;
