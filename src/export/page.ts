/**
 * What stands before a piece of a page's text: nothing; a border that one browser reads across and another does not
 * (the edge of a box in a line, a picture, a drop cap); the break of a block.
 */
export type Border = "" | "\ufffc" | "\n";

export interface Piece {
  /** As the page holds it, white space and all. */
  text: string;
  border: Border;
  /** Drawn; not drawn, but text; a script, a style, what stands in for pictures and forms. */
  kind: "shown" | "hidden" | "code";
  /**
   * Words that are drawn before it and stand in no text of the page: what is told instead of a picture, what a field or
   * a style sheet holds. Firefox begins there, too, when it looks for words, and then does not go on to the next place.
   */
  painted?: string;
}

/** All text in the body of a page, in order: joined, the pieces are the body's `textContent`. */
export type PageText = readonly Piece[];

/** Some pieces of a page as one text, with a character for each border, and where they stand in the whole. */
export class PageView {
  readonly text: string;
  /** Painted words, each with the offset in `text` that they stand before. */
  readonly painted: readonly { words: string; at: number }[];
  /** Offsets of the pieces in `text` and in the page's content, both rising. */
  readonly #starts: number[] = [];
  readonly #places: number[] = [];

  constructor(page: PageText, kinds: readonly Piece["kind"][]) {
    let text = "";
    let place = 0;
    let border: Border = "";
    const painted: { words: string; at: number }[] = [];
    for (const piece of page) {
      if (piece.painted !== undefined) painted.push({ words: piece.painted, at: text.length });
      border = stronger(border, piece.border);
      if (kinds.includes(piece.kind)) {
        text += border;
        border = "";
        this.#starts.push(text.length);
        this.#places.push(place);
        // A line break in the source of a page is a space; what breaks a line of the page has a border.
        text += piece.text.replace(/[\n\r\f\t]/g, " ");
      }
      place += piece.text.length;
    }
    this.text = text;
    this.painted = painted;
  }

  /** Where a character of the text stands in the content of the page; a border's is what comes next. */
  placeOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#places[low] ?? 0) + Math.max(0, offset - (this.#starts[low] ?? 0));
  }
}

const STRENGTH: Record<Border, number> = { "": 0, "\ufffc": 1, "\n": 2 };

export const stronger = (a: Border, b: Border): Border => (STRENGTH[b] > STRENGTH[a] ? b : a);

/** The whole content of a page. */
export const contentOf = (page: PageText): string => page.map(({ text }) => text).join("");

/** Offsets in the content of a page at which a block begins or ends, rising. */
export function breaksOf(page: PageText): number[] {
  const breaks: number[] = [];
  let place = 0;
  for (const { text, border } of page) {
    if (border === "\n") breaks.push(place);
    place += text.length;
  }
  return breaks;
}
