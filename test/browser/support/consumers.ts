import { createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import { createTextAnnotator, W3CTextFormat } from "@recogito/text-annotator";
import { toRange } from "dom-anchor-text-quote";

/**
 * Programs that read annotations, run in a page: each finds the words of a target by its own means. Bundled for the page
 * with the Hypothesis client's code beside it; see `consumersScript`.
 */

export interface QuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix?: string;
  suffix?: string;
}
export type Selector = QuoteSelector | { type: "TextPositionSelector"; start: number; end: number };
export interface Item {
  id: string;
  target: { source: string; selector: [QuoteSelector, ...Selector[]] }[];
}

/** Where a program found words: in the body's `textContent`, and in which elements with an id. */
export interface Found {
  start: number;
  end: number;
  text: string;
  ids: string[];
  isCode: boolean;
}

function foundAt(range: Range): Found {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const ids = [...document.querySelectorAll("[id]")].filter((one) => range.intersectsNode(one));
  return {
    start,
    end: start + range.toString().length,
    text: range.toString(),
    ids: ids.map(({ id }) => id),
    isCode: range.startContainer.parentElement?.closest("script, style, noscript") != null,
  };
}

/** All places that Apache Annotator finds for a quotation. */
export async function apache(selector: QuoteSelector): Promise<Found[]> {
  const found: Found[] = [];
  for await (const range of createTextQuoteSelectorMatcher(selector)(document.body))
    found.push(foundAt(range as Range));
  return found;
}

/** The place that dom-anchor-text-quote finds, with the position as its hint where there is one. */
export function textQuote([quote, ...others]: readonly [QuoteSelector, ...Selector[]]): Found | null {
  const position = others.find((one) => one.type === "TextPositionSelector");
  const range = toRange(document.body, quote, position === undefined ? {} : { hint: position.start });
  return range && foundAt(range);
}

type Box = [left: number, top: number, right: number, bottom: number];

/** Milliseconds. */
const PATIENCE = 5_000;

/** What Recogito's annotator refuses of some annotations, and the boxes that it paints for each of the others. */
export async function recogito(
  items: readonly Item[],
): Promise<{ refused: string[]; painted: Record<string, Box[]> }> {
  const format = W3CTextFormat(items[0]!.target[0]!.source, document.body);
  const refused = items.filter((item) => format.parse(item as never).error).map(({ id }) => id);
  const annotator = createTextAnnotator(document.body, { adapter: format, renderer: "SPANS" });
  annotator.setAnnotations(items as never);
  // It draws on a clock of its own: until all stand there, or long enough to know that some never will.
  const isDrawn = ({ id }: Item) =>
    refused.includes(id) || annotator.state.store.getAnnotationRects(id).length > 0;
  const end = performance.now() + PATIENCE;
  while (performance.now() < end && !items.every(isDrawn)) await new Promise(requestAnimationFrame);
  const { left, top } = document.body.getBoundingClientRect();
  const painted = Object.fromEntries(
    items.map(({ id }) => [
      id,
      annotator.state.store
        .getAnnotationRects(id)
        .map((box): Box => [box.left + left, box.top + top, box.right + left, box.bottom + top]),
    ]),
  );
  annotator.destroy();
  return { refused, painted };
}

/** The boxes in which the page shows a stretch of its text. */
export function boxesOf({ start, end }: { start: number; end: number }): Box[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [];
  let offset = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const [from, to] = [Math.max(0, start - offset), Math.min(node.length, end - offset)];
    if (from < to) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      for (const { left, top, right, bottom, width, height } of range.getClientRects())
        if (width > 1 && height > 1) boxes.push([left, top, right, bottom]);
    }
    offset += node.length;
  }
  return boxes;
}

declare global {
  /** The client's own anchoring, which its script puts there. */
  var hypothesisClient: { anchor(root: Element, selectors: readonly Selector[]): Promise<Range> };
}

/** The place that the Hypothesis client finds for the selectors of a target. */
export const hypothesis = async (selectors: readonly Selector[]): Promise<Found> =>
  foundAt(await hypothesisClient.anchor(document.body, selectors));
