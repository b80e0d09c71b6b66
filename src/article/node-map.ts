import type { Span } from "../engine/index.ts";

/** A stretch in which text and node run alike, character by character. */
interface Run {
  text: number;
  node: Text;
  offset: number;
  length: number;
}

/** Where the article's text stands on the live page, and back. */
export class NodeMap {
  readonly #runs: Run[] = [];

  /** Adds `length` characters of `node` from `offset` as the characters of the text from `text`. In text order. */
  add(text: number, node: Text, offset: number, length: number): void {
    const last = this.#runs.at(-1);
    if (
      last !== undefined &&
      last.node === node &&
      last.text + last.length === text &&
      last.offset + last.length === offset
    )
      last.length += length;
    else if (length > 0) this.#runs.push({ text, node, offset, length });
  }

  /** The node and the offset in it of one character of the text; null for a character that the page does not hold. */
  pointOf(at: number): { node: Text; offset: number } | null {
    const run = this.#runAt(at);
    return run === null || at < run.text ? null : { node: run.node, offset: run.offset + at - run.text };
  }

  /** The parts of a span in their nodes, in order: one a node, so that each can be marked for itself. */
  partsOf({ start, end }: Span): { node: Text; start: number; end: number }[] {
    const parts: { node: Text; start: number; end: number }[] = [];
    for (let i = this.#indexAt(start); i < this.#runs.length; i++) {
      const run = this.#runs[i]!;
      if (run.text >= end) break;
      const from = Math.max(start, run.text);
      const to = Math.min(end, run.text + run.length);
      if (from >= to) continue;
      const part = { node: run.node, start: run.offset + from - run.text, end: run.offset + to - run.text };
      const last = parts.at(-1);
      // Characters that the text left out (a soft hyphen, a second space) stand between two runs of one node.
      if (last !== undefined && last.node === part.node) last.end = part.end;
      else parts.push(part);
    }
    return parts;
  }

  /** The text offset of a place in a node; null where the node is no part of the article. */
  offsetOf(node: Text, offset: number): number | null {
    let best: number | null = null;
    for (const run of this.#runs)
      if (run.node === node && offset >= run.offset && offset <= run.offset + run.length)
        best = run.text + offset - run.offset;
    return best;
  }

  /** Every node of the article once, in order. */
  nodes(): Text[] {
    return [...new Set(this.#runs.map(({ node }) => node))];
  }

  /** The first run that ends after `at`. */
  #indexAt(at: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle]!;
      if (run.text + run.length > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #runAt(at: number): Run | null {
    return this.#runs[this.#indexAt(at)] ?? null;
  }
}
