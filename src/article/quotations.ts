import { isBlock } from "./walk.ts";

/** Quotations that stand as blocks of their own, with who said the words under them. */

const tagOf = (element: Element | null): string => element?.tagName.toUpperCase() ?? "";

/** The block of quotation that an element lies in, with its cite: a `blockquote`, or the `figure` around one. */
export function quotationOf(element: Element): Element | null {
  const quotation = element.closest("blockquote, figure");
  if (tagOf(quotation) === "FIGURE")
    return quotation!.querySelector("blockquote") === null ? null : quotation;
  const figure = quotation?.closest("figure") ?? null;
  return figure ?? quotation;
}

/** The element within a block of quotation that says who speaks: a `cite`, the figure's caption, the footer. */
export function citeOf(node: Node): Element | null {
  for (let at = node.parentElement; at !== null; at = at.parentElement) {
    const tag = tagOf(at);
    if (tag === "CITE" || tag === "FIGCAPTION" || tag === "FOOTER") return isCite(at) ? at : null;
    if (isBlock(at) && tag !== "P" && tag !== "DIV") return null;
  }
  return null;
}

/** Whether a `cite`, caption or footer belongs to a block of quotation. */
export const isCite = (element: Element): boolean =>
  tagOf(element) === "FIGCAPTION"
    ? element.parentElement?.querySelector("blockquote") != null && tagOf(element.parentElement) === "FIGURE"
    : element.closest("blockquote") !== null;
