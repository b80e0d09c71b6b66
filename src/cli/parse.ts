import { html as names, Parser, TokenizerMode, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import {
  type Attribute,
  type Child,
  CommentNode,
  DocumentNode,
  ElementNode,
  type Parent,
  TextNode,
} from "./dom/nodes.ts";

/** No page that anyone reads nests deeper: browsers cut at 512. What closes an element looks through all open ones. */
const DEEPEST = 2_048;

/** The page nests deeper than that. */
export class TooDeep extends Error {
  constructor() {
    super(`The page has elements in more than ${DEEPEST} others.`);
  }
}

/**
 * The document that browsers make of a page's markup: parse5 knows where they open and close elements that the page
 * does not (a paragraph in a paragraph, a figure without an end, a root in a comment). It can be read, not changed.
 *
 * Throws TooDeep.
 */
export function parsePage(html: string): Document {
  const parser = new Parser<Nodes>({ treeAdapter: adapter() });
  const { tokenizer, openElements } = parser;
  let at = 0;
  let misses = 0;
  for (let tag = find(CODE, html, 0); tag !== null && misses < MOST_MISSES; tag = find(CODE, html, at)) {
    const code = tag.index + tag[0].length;
    const around = openElements.current;
    tokenizer.write(html.slice(at, code), false);
    at = code;
    const element = openElements.current as ElementNode;
    // In a comment, a script or the like the tag is none.
    const isOpen = element !== around && element.localName === tag[1]!.toLowerCase();
    if (!isOpen || !CODE_STATES.has(tokenizer.state)) {
      misses++;
      continue;
    }
    const end = find(CODE_ENDS, html, code);
    if (end === null) break;
    at = end.index;
    if (at > code) insertText(element, normal(html.slice(code, at)), null);
  }
  tokenizer.write(html.slice(at), true);
  // It has of a document what src/article asks for.
  return parser.document as unknown as Document;
}

/**
 * What opens a script or a style sheet. Most of a page's characters stand in these; parse5, which goes from one to the
 * next and makes a string longer with each, is handed what it need not look at as a whole.
 */
const CODE = /<(script|style)\b[^<>]*>/gi;
/** A tag in a drawing, which is XML in part, opens none. */
const CODE_STATES: ReadonlySet<number> = new Set([TokenizerMode.SCRIPT_DATA, TokenizerMode.RAWTEXT]);
/** Where tags so often open nothing, as in one long comment, the rest is left to parse5: what it waits in is copied each time. */
const MOST_MISSES = 50;
/** What may end it, or change how its end is told. */
const CODE_ENDS = /<!--|<\/(?:script|style|noscript|iframe|noembed|noframes|xmp)/gi;

/** The first match from a place on. */
function find(pattern: RegExp, html: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(html);
}

/** Characters as the tokenizer would hand them on. */
const normal = (code: string): string => code.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");

function insertText(parent: Parent, text: string, before: Child | null): void {
  const last = before === null ? parent.lastChild : before.previousSibling;
  if (last?.nodeType === 3) last.data += text;
  else parent.insertBefore(new TextNode(text), before);
}

interface Nodes extends TreeAdapterTypeMap {
  node: Child | Parent;
  parentNode: Parent;
  childNode: Child;
  document: DocumentNode;
  documentFragment: ElementNode;
  element: ElementNode;
  commentNode: CommentNode;
  textNode: TextNode;
  template: ElementNode;
  documentType: never;
}

/** How parse5 makes the nodes of one document. */
function adapter(): TreeAdapter<Nodes> {
  let mode = names.DOCUMENT_MODE.NO_QUIRKS;
  let depth = 0;
  /** What a template holds is no part of the page. */
  const held = new Map<ElementNode, ElementNode>();
  const addAttributes = (element: ElementNode, added: readonly Attribute[]) => {
    for (const one of added) if (!element.hasAttribute(one.name)) element.attributes.push(one);
  };
  return {
    createDocument: () => new DocumentNode(),
    createDocumentFragment: () => new ElementNode("template", names.NS.HTML, []),
    createElement: (tag, space, attributes) => new ElementNode(tag, space, attributes),
    createCommentNode: (data) => new CommentNode(data),
    createTextNode: (text) => new TextNode(text),
    adoptAttributes: addAttributes,
    appendChild: (parent, node) => parent.insertBefore(node, null),
    insertBefore: (parent, node, before) => parent.insertBefore(node, before),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: (node) => node.remove(),
    setTemplateContent: (template, content) => void held.set(template, content),
    getTemplateContent: (template) => held.get(template)!,
    setDocumentType() {},
    setDocumentMode(_, found) {
      mode = found;
    },
    getDocumentMode: () => mode,
    getFirstChild: ({ firstChild }) => firstChild,
    getChildNodes: ({ childNodes }) => childNodes,
    getParentNode: ({ parentNode }) => parentNode,
    getAttrList: ({ attributes }) => attributes,
    getTagName: ({ localName }) => localName,
    getNamespaceURI: ({ namespaceURI }) => namespaceURI as names.NS,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: ({ data }) => data,
    getDocumentTypeNodeName: () => "",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node): node is TextNode => node.nodeType === 3,
    isCommentNode: (node): node is CommentNode => node.nodeType === 8,
    isDocumentTypeNode: (_node): _node is never => false,
    isElementNode: (node): node is ElementNode => node.nodeType === 1,
    setNodeSourceCodeLocation() {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation() {},
    onItemPush() {
      if (++depth > DEEPEST) throw new TooDeep();
    },
    onItemPop() {
      depth--;
    },
  };
}
