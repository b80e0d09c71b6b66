import { isBlock, nextElement } from "./walk.ts";

/** Quotations that stand as blocks of their own, with who said the words under them. */

const tagOf = (element: Element | null): string => element?.tagName.toUpperCase() ?? "";

/** A quotation stands among so many first elements of its `figure`; one that nobody closed has all that follows in it. */
const MOST_BEFORE = 24;
const PICTURE = /^(?:IMG|PICTURE|VIDEO|AUDIO|IFRAME|SVG|TABLE|PRE|CANVAS|OBJECT)$/;

/** Whether a `figure` is one around a quotation: a block of it, or words with a cite below them where no picture is, or in its caption. */
export function isAroundQuotation(figure: Element): boolean {
  const parts: Element[] = [];
  let at = figure.firstElementChild;
  for (; parts.length < MOST_BEFORE && at !== null && figure.contains(at); at = nextElement(at)) {
    if (tagOf(at) === "BLOCKQUOTE") return true;
    parts.push(at);
  }
  const caption = parts.find((part) => tagOf(part) === "FIGCAPTION");
  const cite = parts.find((part) => tagOf(part) === "CITE" && caption?.contains(part));
  if (parts.length === MOST_BEFORE || caption === undefined || cite === undefined) return false;
  return isWords(caption, cite) || !parts.some((part) => PICTURE.test(tagOf(part)));
}

/** Whether a caption is somebody's words before its cite: in marks as a whole, or in the first person. */
function isWords(caption: Element, cite: Element): boolean {
  if (tagOf(caption.firstElementChild) === "Q") return true;
  return WORDS.test((caption.textContent ?? "").replace(cite.textContent ?? "", "").trim());
}
const WORDS = /^["“‘«][\s\S]*["”’»]\s*[—–-]*$|(?:^|\s)(?:I|[Ww]e|[Mm]y|[Oo]ur)\s/;

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

/** Whether an element is the `cite`, caption or footer of a block of quotation, in it or right below. */
export function isCite(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === "FOOTER") return element.closest("blockquote") !== null;
  if (tag === "CITE") return quotationOf(element) !== null || isBelow(element);
  return isCaptionOfQuotation(element) && !holdsWords(element);
}

/** Whether an element is the caption of a figure around a quotation. */
export const isCaptionOfQuotation = (element: Element): boolean =>
  tagOf(element) === "FIGCAPTION" &&
  tagOf(element.parentElement) === "FIGURE" &&
  isAroundQuotation(element.parentElement!);

/** The caption has the quotation itself, which stands nowhere else in its figure. */
function holdsWords(caption: Element): boolean {
  const cite = caption.querySelector("cite");
  return cite !== null && (isWords(caption, cite) || caption.parentElement!.childElementCount === 1);
}

/** A cite that is all of the line under a block of quotation. */
function isBelow(cite: Element): boolean {
  const line = /^(?:P|DIV)$/.test(tagOf(cite.parentElement)) && cite.parentElement!.childElementCount === 1;
  return tagOf((line ? cite.parentElement! : cite).previousElementSibling) === "BLOCKQUOTE";
}
