import type { Block, BlockKind } from "../engine/index.ts";
import { NodeMap } from "./node-map.ts";
import { blockOf } from "./walk.ts";

export interface AssembledText {
  text: string;
  blocks: Block[];
  nodes: NodeMap;
}

/** More characters than this are left unread; the engine reads no more either. */
const LONGEST = 1_000_000;
/** Characters that are not to be seen: soft hyphen, zero-width ones, byte order mark. */
const INVISIBLE = new Set(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"]);
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
 * invisible characters left out. Every character knows its place on the page.
 */
export function assemble(nodes: readonly Text[]): AssembledText {
  const map = new NodeMap();
  const blocks: Block[] = [];
  let text = "";
  let start = 0;
  let current: Element | null | undefined;
  let kind: BlockKind = "paragraph";
  /** A space is written only once a word follows it. */
  let space = false;

  const close = () => {
    if (text.length > start) blocks.push({ start, end: text.length, kind });
    space = false;
  };
  const open = (block: Element | null) => {
    close();
    current = block;
    kind = kindOf(block);
    if (text.length > 0 && !text.endsWith("\n\n")) text += "\n\n";
    start = text.length;
  };

  let previous: Text | null = null;
  for (const node of nodes) {
    if (text.length >= LONGEST) break;
    const block = blockOf(node);
    if (block !== current || (previous !== null && isBrokenBetween(previous, node))) open(block);
    previous = node;
    const { data } = node;
    for (let i = 0; i < data.length && text.length < LONGEST; i++) {
      const char = data[i]!;
      if (INVISIBLE.has(char)) continue;
      if (/\s/.test(char)) {
        space = text.length > start;
        continue;
      }
      if (space) {
        // The space before a word is shown where it stands, if it is in this node.
        if (i > 0 && /\s/.test(data[i - 1]!)) map.add(text.length, node, i - 1, 1);
        text += " ";
        space = false;
      }
      map.add(text.length, node, i, 1);
      text += char;
    }
  }
  close();
  return { text: text.trimEnd(), blocks, nodes: map };
}

function kindOf(block: Element | null): BlockKind {
  for (let at = block, i = 0; at !== null && i < 3; at = at.parentElement, i++) {
    const kind = KINDS[at.tagName.toUpperCase()];
    if (kind !== undefined) return kind;
  }
  return "paragraph";
}

/** Two line breaks, or a block, between two text nodes of one block begin a paragraph. */
function isBrokenBetween(a: Text, b: Text): boolean {
  let breaks = 0;
  let at: Node | null = a;
  for (let i = 0; i < 12 && at !== null && at !== b; i++) {
    let next: Node | null = at.nextSibling;
    while (next === null && at !== null && at.parentNode !== null && !at.parentNode.contains(b)) {
      at = at.parentNode;
      next = at.nextSibling;
    }
    at = next;
    if (at === null) return false;
    if (at.nodeName.toUpperCase() === "BR") breaks++;
    if (at.contains?.(b)) {
      while (at !== b && at.firstChild !== null && at.firstChild !== b && !at.firstChild.contains(b))
        return breaks >= 1;
      return breaks >= 1;
    }
  }
  return breaks >= 1;
}
