/** Walking a tree that may be hostile: without recursion, and with an end. */

/** More nodes than this are no article; the rest of the page is left unread. */
export const MOST_NODES = 150_000;

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

/** The text nodes below a root in document order, with those of scripts, styles and forms left out. */
export function textNodesOf(root: Node): Text[] {
  const nodes: Text[] = [];
  let node: Node | null = root;
  for (let seen = 0; node !== null && seen < MOST_NODES; seen++) {
    if (node.nodeType === 3) nodes.push(node as Text);
    node = after(node, root, node.nodeType === 1 && SKIPPED.has(node.nodeName.toUpperCase()));
  }
  return nodes;
}

function after(node: Node, root: Node, skipChildren: boolean): Node | null {
  if (!skipChildren && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

/** The element that lays a text node out as part of one block. */
export function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at !== null && !BLOCKS.has(at.tagName.toUpperCase())) at = at.parentElement;
  return at;
}
