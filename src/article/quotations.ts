import { isBlock, nextElement } from "./walk.ts";

/** Quotations that stand as blocks of their own, with who said the words under them. */

const tagOf = (element: Element | null): string => element?.tagName.toUpperCase() ?? "";

/** A quotation stands among so many first elements of its `figure`; one that nobody closed has all that follows in it. */
const MOST_BEFORE = 24;

/** Whether a `figure` is one around a quotation. */
export function isAroundQuotation(figure: Element): boolean {
  let at = figure.firstElementChild;
  for (let i = 0; i < MOST_BEFORE && at !== null && figure.contains(at); i++, at = nextElement(at))
    if (tagOf(at) === "BLOCKQUOTE") return true;
  return false;
}

/** The block of quotation that an element lies in, with its cite: a `blockquote`, or the `figure` around one. */
export function quotationOf(element: Element): Element | null {
  const quotation = element.closest("blockquote, figure");
  if (tagOf(quotation) === "FIGURE") return isAroundQuotation(quotation!) ? quotation : null;
  const figure = quotation?.closest("figure") ?? null;
  return figure ?? quotation;
}

/** The outermost element around a node that says who speaks in a block of quotation: a `cite`, caption or footer. */
export function citeOf(node: Node): Element | null {
  let cite: Element | null = null;
  for (let at = node.parentElement; at !== null; at = at.parentElement) {
    if (isCite(at)) cite = at;
    else if (isBlock(at) && !/^(?:P|DIV)$/.test(tagOf(at))) break;
  }
  return cite;
}

/** Whether an element is the `cite`, caption or footer of a block of quotation. */
export function isCite(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === "CITE" || tag === "FOOTER") return element.closest("blockquote") !== null;
  const figure = element.parentElement;
  return tag === "FIGCAPTION" && tagOf(figure) === "FIGURE" && isAroundQuotation(figure!);
}
