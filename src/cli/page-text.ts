import { isBlock } from "../article/walk.ts";
import type { Border, PageText, Piece } from "../export/index.ts";

/** Their text is in the page's content, and is none of its words. */
const CODE = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS TEXTAREA SELECT".split(" "));

/**
 * All text in the body of a page, for quotations of it. Without style sheets nobody knows what is drawn: all of it
 * counts as text that may not be.
 */
export function pageTextOf({ body }: Document): PageText {
  const pieces: Piece[] = [];
  let border: Border = "";
  let code: Node | null = null;
  for (let node: Node | null = body; node !== null; ) {
    if (node.nodeType === 3) {
      pieces.push({ text: (node as Text).data, border, kind: code === null ? "hidden" : "code" });
      border = "";
    } else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase();
      if (CODE.has(name)) code ??= node;
      if (isBlock(node) || name === "BR" || name === "HR") border = "\n";
    }
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== body) {
      if (node === code) code = null;
      if (isBlock(node)) border = "\n";
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node === null || node === body ? null : node.nextSibling;
  }
  return pieces;
}
