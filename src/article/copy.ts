import { isTelling } from "./furniture.ts";
import { hiddenTest } from "./hidden.ts";
import { unclosedLinks } from "./links.ts";
import type { Metadata } from "./metadata.ts";
import { isCite } from "./quotations.ts";
import { isOfShares } from "./shares.ts";
import { MOST_COPIED, type Texts, type Visitor, walk } from "./walk.ts";
import type { Work } from "./work.ts";

/** So much of one text node is copied: enough to be scored, and the live node is read whole all the same. */
const LONGEST_TEXT = 20_000;
const LONGEST_ATTRIBUTE = 200;
/** A copy with more characters than this is not made. */
const LONGEST_COPY = 4_000_000;

/** The attribute that names the live node of a piece of text, by its number. */
export const STAMP = "data-n";

/** The attribute of a copy whose page calls itself an article, with the address of a story. */
export const DECLARED = "data-declared";

/** What the scoring looks at. */
const ATTRIBUTES = ["class", "id", "role", "rel", "itemprop", "href", "dir"];

export interface Copied extends Texts {
  /** The page as well-formed markup, with every piece of text in a stamped span; null where it is too large. */
  copy: string | null;
}

/** Walks a page once: its text nodes, and a copy of what matters for telling which of them are the article. */
export function* copyOf(root: Node, { title, authors }: Metadata, isDeclared: boolean): Work<Copied> {
  const pieces: string[] = [];
  let length = 0;
  let stamp = 0;
  let parts = 0;
  const document = root.ownerDocument!;
  const isHidden = hiddenTest(document);
  const unclosed = unclosedLinks(document);
  const tagOf = (node: Node): string =>
    unclosed.has(node as Element) || isCite(node as Element) ? "span" : nameOf(node);
  const isTooLarge = () => length > LONGEST_COPY || parts > MOST_COPIED;
  const write = (piece: string) => {
    length += piece.length;
    if (!isTooLarge()) pieces.push(piece);
  };
  const visitor: Visitor = {
    enter(node, isSkipped) {
      parts++;
      if (node.nodeType === 3) {
        const { data } = node as Text;
        const number = stamp++;
        if (isTooLarge()) return;
        const text = data.slice(0, LONGEST_TEXT);
        write(text.trim() === "" ? " " : `<span ${STAMP}="${number}">${escaped(text)}</span>`);
      } else if (node.nodeType === 1 && !(isSkipped && UNSCORED.test(node.nodeName))) {
        if (isTooLarge()) return;
        const hidden = isHidden(node as Element) ? ' hidden=""' : "";
        write(`<${tagOf(node)}${attributesOf(node as Element)}${hidden}>`);
      }
    },
    leave(node) {
      if (node.nodeType === 1 && !UNSCORED.test(node.nodeName)) write(`</${tagOf(node)}>`);
    },
  };
  const { nodes, isModest } = yield* walk(root, visitor);
  const isCopied = isModest && !isTooLarge();
  const author =
    authors[0] === undefined ? "" : `<meta name="author" content="${escaped(authors[0])}"></meta>`;
  const head = `<head><title>${escaped(title ?? "")}</title>${author}</head>`;
  const html = document.documentElement;
  const top = `<html${html ? attributesOf(html) : ""}${isDeclared ? ` ${DECLARED}="1"` : ""}>`;
  const body = root === html ? `<body>${pieces.join("")}</body>` : pieces.join("");
  return { nodes, isModest, copy: isCopied ? `${top}${head}${body}</html>` : null };
}

/** Their text is no text, and nobody counts them. */
const UNSCORED = /^(?:script|style|noscript|template|head)$/i;

/** Pages may name their elements in ways that no markup can repeat. */
const nameOf = ({ nodeName }: Node): string => {
  const tag = nodeName.toLowerCase();
  return /^[a-z][a-z\d-]*$/.test(tag) ? tag : "span";
};

function attributesOf(element: Element): string {
  let written = "";
  if (!element.hasAttributes()) return written;
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && !isMisleading(name, value, element))
      written += ` ${name}="${escaped(value.slice(0, LONGEST_ATTRIBUTE))}"`;
  }
  return written;
}

/** For the scoring every name with "share" in it is a button's, and a heading's with "meta" ("metal-prices-rise") the page's. */
const isMisleading = (name: string, value: string, element: Element): boolean =>
  (name === "class" || name === "id") &&
  (isOfShares(value, element) || (/^h[1-6]$/i.test(element.nodeName) && !isTelling(element)));

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => ENTITIES[char]!) : text;
