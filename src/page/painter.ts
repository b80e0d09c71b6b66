import type { NodeMap } from "../article/index.ts";
import type { Span } from "../engine/index.ts";
import { MARK_STYLES, type Mark, type MarkStyle } from "./choose.ts";
import { isOnDark } from "./ground.ts";
import { markAt } from "./hit.ts";
import { breath, inSlices } from "./slices.ts";

const PALETTES = ["light", "dark"] as const;
/** Every name that marks are painted under. */
const NAMES = MARK_STYLES.flatMap((style) => PALETTES.map((palette) => `nutgraf-${style}-${palette}`));
const PULSE = "nutgraf-pulse";

/** Whether the browser can paint without changing the page. */
export const canPaint = (): boolean =>
  typeof Highlight === "function" && typeof CSS !== "undefined" && "highlights" in CSS;

/** Takes off what an earlier script of the extension has painted, which was cut off by an update. */
export function removeLeftovers(): void {
  for (const name of [...NAMES, PULSE]) CSS.highlights.delete(name);
}

/**
 * Paints marks with the CSS Custom Highlight API: the page's nodes stay as they are. The styles are in marks.css,
 * under names such as "nutgraf-person-dark".
 *
 * The registry is shared with the page, which may clear it; `restore` puts the marks back. It is never iterated,
 * because Firefox does not let an extension do so.
 */
export class Painter {
  readonly #nodes: NodeMap;
  readonly #text: string;
  readonly #painted = new Map<string, Highlight>();
  #marks = new Map<AbstractRange, Mark>();
  #painting = new AbortController();

  constructor(nodes: NodeMap, text: string) {
    this.#nodes = nodes;
    this.#text = text;
  }

  /** Replaces what is painted. A later call ends an earlier one that is still at work. */
  async paint(marks: readonly Mark[]): Promise<void> {
    this.#painting.abort();
    this.#painting = new AbortController();
    const { signal } = this.#painting;
    await breath();
    if (signal.aborted) return;
    const palette = this.#palette();
    const fresh = new Map<MarkStyle, Highlight>();
    const painted = new Map<AbstractRange, Mark>();
    for (const style of MARK_STYLES) {
      const highlight = new Highlight();
      // Names over figures over speech: the higher one wins where two overlap.
      highlight.priority = MARK_STYLES.length - MARK_STYLES.indexOf(style);
      fresh.set(style, highlight);
    }
    await inSlices(
      marks,
      (mark) => {
        for (const range of this.rangesOf(mark)) {
          fresh.get(mark.style)!.add(range);
          painted.set(range, mark);
        }
      },
      signal,
    );
    if (signal.aborted) return;
    this.#remove();
    this.#marks = painted;
    for (const [style, highlight] of fresh)
      if (highlight.size > 0) this.#painted.set(`nutgraf-${style}-${palette}`, highlight);
    this.restore();
  }

  /** Puts the marks back where the page has thrown them out of the registry. */
  restore(): void {
    for (const [name, highlight] of this.#painted) CSS.highlights.set(name, highlight);
  }

  /** The painted mark under a point of the window, in CSS pixels, where `target` is what the pointer met. */
  markAt(x: number, y: number, target: Node): Mark | null {
    return markAt(x, y, target, this.#marks);
  }

  clear(): void {
    this.#painting.abort();
    this.#remove();
    CSS.highlights.delete(PULSE);
  }

  /** Marks one place for a moment; returns what takes it away again. */
  pulse(ranges: readonly Range[]): () => void {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = MARK_STYLES.length + 1;
    CSS.highlights.set(PULSE, highlight);
    return () => {
      if (CSS.highlights.get(PULSE) === highlight) CSS.highlights.delete(PULSE);
    };
  }

  /** The ranges of a span on the page; none where its words are no longer there. */
  rangesOf(span: Span): Range[] {
    const parts = this.#nodes.partsOf(span);
    const shown = parts
      .map(({ node, start, end }) =>
        node.isConnected && start <= node.length ? node.substringData(start, end - start) : "",
      )
      .join("");
    if (bare(shown) !== bare(this.#text.slice(span.start, span.end))) return [];
    return parts.map(({ node, start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
  }

  /** Only its own: by now a newer script of the extension may have painted under the same names. */
  #remove(): void {
    for (const [name, highlight] of this.#painted)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#painted.clear();
    this.#marks.clear();
  }

  #palette(): (typeof PALETTES)[number] {
    const middle = this.#nodes.pointOf(Math.floor(this.#text.length / 2)) ?? this.#nodes.pointOf(0);
    return isOnDark(middle?.node.parentElement ?? null) ? "dark" : "light";
  }
}

/** Without white space and characters that are not to be seen, which the text and the page need not share. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]|\u200c|\u200d/g, "");
