import { MARK_STYLES, type Mark } from "./choose.ts";

/** Not yet in TypeScript's DOM. Ours are found as our own objects, in Firefox too. */
interface FromPoint {
  highlightsFromPoint?(x: number, y: number): { ranges: Iterable<AbstractRange> }[];
}

/**
 * The mark under a point of the window that is drawn on top; null where there is none, or where something of the page
 * lies over it. `target` is what the pointer met.
 */
export function markAt(
  x: number,
  y: number,
  target: Node,
  marks: ReadonlyMap<AbstractRange, Mark>,
): Mark | null {
  const registry = CSS.highlights as HighlightRegistry & FromPoint;
  const ranges = registry.highlightsFromPoint
    ? registry.highlightsFromPoint(x, y).flatMap((found) => [...found.ranges])
    : rangesAtCaret(x, y, marks.keys());
  return (
    ranges
      .filter((range) => target.contains(range.startContainer))
      .flatMap((range) => marks.get(range) ?? [])
      .sort((a, b) => MARK_STYLES.indexOf(a.style) - MARK_STYLES.indexOf(b.style))[0] ?? null
  );
}

/** For browsers that cannot be asked. A caret snaps to the nearest letter, so the range's boxes must hold the point. */
export function rangesAtCaret(x: number, y: number, ranges: Iterable<AbstractRange>): Range[] {
  const caret = caretAt(x, y);
  if (caret === null) return [];
  return ([...ranges] as Range[]).filter(
    (range) =>
      range.isPointInRange(caret.node, caret.offset) &&
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
      ),
  );
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
