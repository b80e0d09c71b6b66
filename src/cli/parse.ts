import { html as names, parse, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
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
  // It has of a document what src/article asks for.
  return parse(html, { treeAdapter: adapter() }) as unknown as Document;
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
  const insertText = (parent: Parent, text: string, before: Child | null) => {
    const last = before === null ? parent.lastChild : before.previousSibling;
    if (last?.nodeType === 3) last.data += text;
    else parent.insertBefore(new TextNode(text), before);
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
