import { finish, type Work } from "./work.ts";

/** Walking a tree that may be hostile: without recursion, and with an end. */

/** More nodes than this are no article; the rest of the page is left unread. */
const MOST_NODES = 150_000;
/**
 * A page with more parts than this is not copied: the largest news pages have about 10,000, and the time that
 * Readability takes for a copy may grow with the square of them.
 */
export const MOST_COPIED = 25_000;
/** News pages nest about 40 deep, and what copies and scores a tree takes its time for every level. */
const DEEPEST = 250;

const SKIPPED = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "SVG",
  "CANVAS",
  "TEXTAREA",
  "SELECT",
  "VIDEO",
  "AUDIO",
  "HEAD",
]);

/** So many nodes are walked in one step of the work. */
const STEP = 500;

export interface Texts {
  /** In document order; those of scripts, styles and forms are left out. */
  nodes: Text[];
  /** Whether the tree is small enough to be copied. */
  isModest: boolean;
}

/** Hears of every node on a walk; a skipped element is told, but not what is in it. */
export interface Visitor {
  enter(node: Node, isSkipped: boolean): void;
  leave(node: Node): void;
}

/** The text nodes below a root, and how much there is around them. */
export function* walk(root: Node, visitor?: Visitor, most = MOST_NODES): Work<Texts> {
  const nodes: Text[] = [];
  let node: Node | null = root;
  let seen = 0;
  let depth = 0;
  let deepest = 0;
  /** The element whose text is not read. */
  let skipped: Node | null = null;
  for (; node !== null && seen < most; seen++) {
    if (seen % STEP === STEP - 1) yield;
    if (skipped === null) {
      if (node.nodeType === 3) nodes.push(node as Text);
      if (node.nodeType === 1 && SKIPPED.has(node.nodeName.toUpperCase())) skipped = node;
      visitor?.enter(node, skipped !== null);
    }
    if (node.firstChild) {
      node = node.firstChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node !== null) {
      if (skipped === null || node === skipped) visitor?.leave(node);
      if (node === skipped) skipped = null;
      if (node === root || node.nextSibling) break;
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return { nodes, isModest: seen <= MOST_COPIED && deepest <= DEEPEST };
}

/** The same at once, for a small part of a page. */
export const textsOf = (root: Node, most?: number): Text[] => finish(walk(root, undefined, most)).nodes;

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

export const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName.toUpperCase());

/** Inline elements are not nested deeper than this by anyone who means well. */
const DEEPEST_INLINE = 64;

/** The element that lays a text node out as part of one block; null where there is none near. */
export function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  for (let i = 0; i < DEEPEST_INLINE && at !== null; i++, at = at.parentElement) if (isBlock(at)) return at;
  return null;
}

/** The next element of the page that is not inside this one. */
export function elementAfter(element: Element): Element | null {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (one.nextElementSibling !== null) return one.nextElementSibling;
  return null;
}

/** The next element of the page in the order of its markup. */
export const nextElement = (element: Element): Element | null =>
  element.firstElementChild ?? elementAfter(element);

/** Nodes between two text nodes that are looked at; more of them are not a break within a line. */
const MOST_BETWEEN = 64;

/** A line break or a block between two text nodes of one block begins a paragraph. */
export function isBrokenBetween(a: Text, b: Text): boolean {
  let at: Node | null = a;
  for (let i = 0; i < MOST_BETWEEN; i++) {
    if (at.firstChild) at = at.firstChild;
    else {
      while (at !== null && !at.nextSibling) at = at.parentNode;
      at = at?.nextSibling ?? null;
    }
    if (at === null || at === b) return false;
    if (at.nodeName.toUpperCase() === "BR" || isBlock(at)) return true;
  }
  return false;
}

export const classOf = (element: Element): string => element.getAttribute("class") ?? "";
