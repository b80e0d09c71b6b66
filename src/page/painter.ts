import { MARK_STYLES, type Mark, type MarkStyle } from "./choose.ts";
import { Grounds } from "./ground.ts";
import { markAt } from "./hit.ts";
import type { Places } from "./places.ts";
import { PULSE } from "./pulse.ts";
import { breath, inSlices } from "./slices.ts";

const PALETTES = ["light", "dark"] as const;
type Palette = (typeof PALETTES)[number];
/** A name that marks are painted under: its style is in marks.css. */
type Name = `nutgraf-${MarkStyle}-${Palette}`;
const NAMES = MARK_STYLES.flatMap((style) => PALETTES.map((palette): Name => `nutgraf-${style}-${palette}`));

/** Takes off what an earlier script of the extension has painted, which was cut off by an update. */
export function removeLeftovers(): void {
  for (const name of [...NAMES, PULSE]) CSS.highlights.delete(name);
}

/**
 * Paints marks with the CSS Custom Highlight API: the page's nodes stay as they are. The styles are in marks.css,
 * under names such as "nutgraf-person-dark": each piece of a mark has the palette of the ground that it stands on.
 *
 * The registry is shared with the page, which may clear it; `restore` puts the marks back. It is never iterated,
 * because Firefox does not let an extension do so.
 */
export class Painter {
  readonly #places: Places;
  readonly #painted = new Map<Name, Highlight>();
  #marks = new Map<AbstractRange, Mark>();
  #choose: () => readonly Mark[] = () => [];
  #grounds = new Grounds();
  #painting = new AbortController();

  constructor(places: Places) {
    this.#places = places;
  }

  /** Replaces what is painted by what is chosen then. A later call ends an earlier one that is still at work. */
  async paint(choose: () => readonly Mark[]): Promise<void> {
    this.#painting.abort();
    this.#painting = new AbortController();
    const { signal } = this.#painting;
    this.#choose = choose;
    await breath();
    if (signal.aborted) return;
    const grounds = new Grounds();
    const fresh = new Map<Name, Highlight>();
    const painted = new Map<AbstractRange, Mark>();
    await inSlices(
      choose(),
      (mark) => {
        for (const range of this.#places.rangesOf(mark)) {
          highlightOf(mark.style, grounds.isDark(range.startContainer.parentElement), fresh).add(range);
          painted.set(range, mark);
        }
      },
      signal,
    );
    if (signal.aborted) return;
    this.#remove();
    this.#grounds = grounds;
    this.#marks = painted;
    for (const [name, highlight] of fresh) this.#painted.set(name, highlight);
    this.restore();
  }

  /** Paints anew where the ground of some mark has become dark or light since: the page or the system has a switch. */
  async follow(): Promise<void> {
    const { signal } = this.#painting;
    const now = new Grounds();
    let isOther = false;
    await inSlices(
      [...this.#grounds.answers],
      ([element, wasDark]) => {
        if (!isOther && element?.isConnected) isOther = now.isDark(element) !== wasDark;
      },
      signal,
    );
    if (isOther && !signal.aborted) await this.paint(this.#choose);
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
    this.#choose = () => [];
    this.#remove();
    CSS.highlights.delete(PULSE);
  }

  /** Only its own: by now a newer script of the extension may have painted under the same names. */
  #remove(): void {
    for (const [name, highlight] of this.#painted)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#painted.clear();
    this.#marks.clear();
  }
}

function highlightOf(style: MarkStyle, isDark: boolean, all: Map<Name, Highlight>): Highlight {
  const name: Name = `nutgraf-${style}-${isDark ? "dark" : "light"}`;
  let highlight = all.get(name);
  if (highlight === undefined) {
    highlight = new Highlight();
    // Names over figures over speech: the higher one wins where two overlap.
    highlight.priority = MARK_STYLES.length - MARK_STYLES.indexOf(style);
    all.set(name, highlight);
  }
  return highlight;
}
