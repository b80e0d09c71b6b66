import type { NodeMap } from "../article/live.ts";
import type { Span } from "../engine/index.ts";

/** Where the words of an article stand on the page now. It needs no reading to be done, and no marks to be painted. */
export class Places {
  readonly #nodes: NodeMap;
  readonly #text: string;

  constructor(nodes: NodeMap, text: string) {
    this.#nodes = nodes;
    this.#text = text;
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
}

/** Without white space and characters that are not to be seen, which the text and the page need not share. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]|\u200c|\u200d/g, "");
