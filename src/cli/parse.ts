import { DOMParser } from "linkedom";
import { html as names, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";

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
 * does not (a paragraph in a paragraph, a figure without an end, a root in a comment), linkedom has the nodes.
 *
 * Throws TooDeep.
 */
export function parsePage(html: string): Document {
  return parse(html, { treeAdapter: adapter() });
}

interface Nodes extends TreeAdapterTypeMap {
  node: Node;
  parentNode: Element;
  childNode: ChildNode;
  document: Document;
  documentFragment: Element;
  element: Element;
  commentNode: Comment;
  textNode: Text;
  template: Element;
  documentType: DocumentType;
}

/** How parse5 makes the nodes of one document. */
function adapter(): TreeAdapter<Nodes> {
  const document = new DOMParser().parseFromString("", "text/html") as unknown as Document;
  let mode = names.DOCUMENT_MODE.NO_QUIRKS;
  let depth = 0;
  /** What a template holds is no part of the page. */
  const held = new WeakMap<Element, Element>();
  const attributes = new WeakMap<Element, Token.Attribute[]>();
  const spaces = new WeakMap<Element, names.NS>();
  const addAttributes = (element: Element, added: readonly Token.Attribute[]) => {
    for (const { name, value } of added) if (!element.hasAttribute(name)) element.setAttribute(name, value);
  };
  const insertText = (parent: Node, text: string, before: Node | null) => {
    const last = before === null ? parent.lastChild : before.previousSibling;
    if (last?.nodeType === 3) (last as Text).data += text;
    else parent.insertBefore(document.createTextNode(text), before);
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createElement("template"),
    createElement(tag, space, own) {
      const element =
        space === names.NS.SVG ? document.createElementNS(space, tag) : document.createElement(tag);
      spaces.set(element, space);
      attributes.set(element, own);
      addAttributes(element, own);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (text) => document.createTextNode(text),
    adoptAttributes: addAttributes,
    appendChild: (parent, node) => void parent.appendChild(node),
    insertBefore: (parent, node, before) => void parent.insertBefore(node, before),
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
    getFirstChild: ({ firstChild }) => firstChild as ChildNode | null,
    getChildNodes: ({ childNodes }) => [...childNodes],
    getParentNode: ({ parentNode }) => parentNode as Element | null,
    getAttrList: (element) => attributes.get(element) ?? [],
    getTagName: ({ localName }) => localName,
    getNamespaceURI: (element) => spaces.get(element) ?? names.NS.HTML,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: ({ data }) => data,
    getDocumentTypeNodeName: ({ name }) => name,
    getDocumentTypeNodePublicId: ({ publicId }) => publicId,
    getDocumentTypeNodeSystemId: ({ systemId }) => systemId,
    isTextNode: (node): node is Text => node.nodeType === 3,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
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
