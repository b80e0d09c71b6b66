import { MARK_STYLES } from "./choose.ts";

export const PULSE = "nutgraf-pulse";

/** Marks one place for a moment; returns what takes it away again. Where the browser cannot paint it does nothing. */
export function pulse(ranges: readonly Range[]): () => void {
  if (!canPaint()) return () => {};
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = MARK_STYLES.length + 1;
  CSS.highlights.set(PULSE, highlight);
  return () => {
    if (CSS.highlights.get(PULSE) === highlight) CSS.highlights.delete(PULSE);
  };
}

/** Whether the browser can paint without changing the page. */
export const canPaint = (): boolean =>
  typeof Highlight === "function" && typeof CSS !== "undefined" && "highlights" in CSS;
