/**
 * A page's tree to be read: of the DOM what src/article asks for, and nothing else. A node is a few fields and no more,
 * as a page of news has ten thousand of them, and a batch makes and drops them with every page.
 */
import { selectorOf } from "./selectors.ts";

export interface Attribute {
  name: string;
  value: string;
}

export type Child = ElementNode | TextNode | CommentNode;
export type Parent = ElementNode | DocumentNode;

abstract class TreeNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  parentNode: Parent | null = null;
  previousSibling: Child | null = null;
  nextSibling: Child | null = null;
  firstChild: Child | null = null;
  lastChild: Child | null = null;

  get parentElement(): ElementNode | null {
    return this.parentNode?.nodeType === 1 ? this.parentNode : null;
  }

  get ownerDocument(): DocumentNode | null {
    let at = this.parentNode;
    while (at?.nodeType === 1) at = at.parentNode;
    return at;
  }

  get isConnected(): boolean {
    return this.nodeType === 9 || this.ownerDocument !== null;
  }

  get nextElementSibling(): ElementNode | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): ElementNode | null {
    let at = this.previousSibling;
    while (at !== null && at.nodeType !== 1) at = at.previousSibling;
    return at;
  }

  contains(other: TreeNode | null): boolean {
    let at = other;
    while (at !== null && at !== this) at = at.parentNode;
    return at === this;
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (parentNode === null) return;
    if (previousSibling === null) parentNode.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) parentNode.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

/** The first element among a node and those after it. */
function elementFrom(node: Child | null): ElementNode | null {
  let at = node;
  while (at !== null && at.nodeType !== 1) at = at.nextSibling;
  return at;
}

abstract class CharacterNode extends TreeNode {
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  get nodeValue(): string {
    return this.data;
  }

  get textContent(): string {
    return this.data;
  }

  get length(): number {
    return this.data.length;
  }

  substringData(offset: number, count: number): string {
    return this.data.slice(offset, offset + count);
  }
}

export class TextNode extends CharacterNode {
  readonly nodeType = 3;
  readonly nodeName = "#text";
}

export class CommentNode extends CharacterNode {
  readonly nodeType = 8;
  readonly nodeName = "#comment";
}

abstract class ParentNode extends TreeNode {
  get firstElementChild(): ElementNode | null {
    return elementFrom(this.firstChild);
  }

  get children(): ElementNode[] {
    return this.childNodes.filter((node) => node.nodeType === 1);
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get childNodes(): Child[] {
    const nodes: Child[] = [];
    for (let at = this.firstChild; at !== null; at = at.nextSibling) nodes.push(at);
    return nodes;
  }

  get textContent(): string {
    let text = "";
    for (let at: Child | null = this.firstChild; at !== null; at = this.#after(at))
      if (at.nodeType === 3) text += at.data;
    return text;
  }

  /** Throws a SyntaxError for what `selectorOf` does not know. */
  querySelectorAll(selector: string): ElementNode[] {
    const matches = selectorOf(selector);
    const found: ElementNode[] = [];
    for (let at: Child | null = this.firstChild; at !== null; at = this.#after(at))
      if (at.nodeType === 1 && matches(at)) found.push(at);
    return found;
  }

  querySelector(selector: string): ElementNode | null {
    const matches = selectorOf(selector);
    for (let at: Child | null = this.firstChild; at !== null; at = this.#after(at))
      if (at.nodeType === 1 && matches(at)) return at;
    return null;
  }

  insertBefore(node: Child, next: Child | null): void {
    node.remove();
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this as unknown as Parent;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
  }

  /** The node behind another of those in this one, in the order of the page. */
  #after(node: Child): Child | null {
    if (node.firstChild !== null) return node.firstChild;
    let at: Child | null = node;
    while (at.nextSibling === null) {
      const { parentNode }: Child = at;
      if (parentNode === null || (parentNode as unknown) === this || parentNode.nodeType === 9) return null;
      at = parentNode;
    }
    return at.nextSibling;
  }
}

export class ElementNode extends ParentNode {
  readonly nodeType = 1;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly attributes: Attribute[];

  constructor(localName: string, namespaceURI: string, attributes: Attribute[]) {
    super();
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
  }

  get tagName(): string {
    return this.namespaceURI === HTML ? upper(this.localName) : this.localName;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  matches(selector: string): boolean {
    return selectorOf(selector)(this);
  }

  closest(selector: string): ElementNode | null {
    const matches = selectorOf(selector);
    let at: ElementNode | null = this;
    while (at !== null && !matches(at)) at = at.parentElement;
    return at;
  }
}

const HTML = "http://www.w3.org/1999/xhtml";

/** Names are few, and asked for again and again. */
const uppers = new Map<string, string>();
function upper(name: string): string {
  const known = uppers.get(name);
  if (known !== undefined) return known;
  const made = name.toUpperCase();
  if (uppers.size < MOST_NAMES) uppers.set(name, made);
  return made;
}
const MOST_NAMES = 1_000;

export class DocumentNode extends ParentNode {
  readonly nodeType = 9;
  readonly nodeName = "#document";

  get documentElement(): ElementNode | null {
    return this.firstElementChild;
  }

  get head(): ElementNode | null {
    return this.#part("head");
  }

  get body(): ElementNode | null {
    return this.#part("body");
  }

  get title(): string {
    return this.head?.querySelector("title")?.textContent ?? "";
  }

  #part(name: string): ElementNode | null {
    return this.documentElement?.children.find(({ localName }) => localName === name) ?? null;
  }
}
