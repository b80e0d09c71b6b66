/** Walking a tree that may be hostile: without recursion, and with an end. */

/** More nodes than this are no article; the rest of the page is left unread. */
const MOST_NODES = 150_000;
/** A page with more parts than this is not copied; the largest news pages have about 10,000. */
const MOST_COPIED = 50_000;
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

export interface Texts {
  /** In document order; those of scripts, styles and forms are left out. */
  nodes: Text[];
  /** Whether the tree is small enough to be copied. */
  isModest: boolean;
}

/** The text nodes below a root, and how much there is around them. */
export function textsOf(root: Node): Texts {
  const nodes: Text[] = [];
  let node: Node | null = root;
  let seen = 0;
  let depth = 0;
  let deepest = 0;
  /** The element whose text is not read. */
  let skipped: Node | null = null;
  for (; node !== null && seen < MOST_NODES; seen++) {
    if (skipped === null && node.nodeType === 3) nodes.push(node as Text);
    if (skipped === null && node.nodeType === 1 && SKIPPED.has(node.nodeName.toUpperCase())) skipped = node;
    if (node.firstChild) {
      node = node.firstChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node !== null && node !== root && !node.nextSibling) {
      if (node === skipped) skipped = null;
      node = node.parentNode;
      depth--;
    }
    if (node === skipped) skipped = null;
    node = node === null || node === root ? null : node.nextSibling;
  }
  return { nodes, isModest: seen <= MOST_COPIED && deepest <= DEEPEST };
}

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
