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
  #runs: Run[] = [];
  #runsOfNode = new Map<Text, Run[]>();

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
    else if (length > 0) {
      const run = { text, node, offset, length };
      this.#runs.push(run);
      const known = this.#runsOfNode.get(node);
      if (known === undefined) this.#runsOfNode.set(node, [run]);
      else known.push(run);
    }
  }

  /** Adds what another map knows of a stretch of its text, as the text from `text` here. */
  addFrom(other: NodeMap, { start, end }: Span, text: number): void {
    for (let i = other.#indexAt(start); i < other.#runs.length; i++) {
      const run = other.#runs[i]!;
      if (run.text >= end) break;
      const from = Math.max(start, run.text);
      const to = Math.min(end, run.text + run.length);
      if (from < to) this.add(text + from - start, run.node, run.offset + from - run.text, to - from);
    }
  }

  /** Takes over what another map of the same text knows: who holds this map sees the page as it is now. */
  become(other: NodeMap): void {
    this.#runs = other.#runs;
    this.#runsOfNode = other.#runsOfNode;
  }

  /** How many characters of a stretch of the text the page no longer shows where they stood. */
  lostIn(text: string, { start, end }: Span): number {
    let lost = 0;
    for (let i = this.#indexAt(start); i < this.#runs.length; i++) {
      const { text: at, node, offset, length } = this.#runs[i]!;
      if (at >= end) break;
      if (!node.isConnected || !isSame(node, offset, text, at, length)) lost += length;
    }
    return lost;
  }

  /** How many characters of the text stand on the page. */
  get size(): number {
    return this.#runs.reduce((sum, { length }) => sum + length, 0);
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

  /** The character of the text at a place in a node; null where the page's character is no part of the text. */
  offsetOf(node: Text, offset: number): number | null {
    const runs = this.#runsOfNode.get(node) ?? [];
    const run = runs[firstEndingAfter(runs, ({ offset }) => offset, offset)];
    return run === undefined || offset < run.offset ? null : run.text + offset - run.offset;
  }

  /** Every node of the article once, in order. */
  nodes(): Text[] {
    return [...this.#runsOfNode.keys()];
  }

  #indexAt(at: number): number {
    return firstEndingAfter(this.#runs, ({ text }) => text, at);
  }

  #runAt(at: number): Run | null {
    return this.#runs[this.#indexAt(at)] ?? null;
  }
}

/** Whether a run reads in its node as in the text, where any white space is one space. */
function isSame(node: Text, offset: number, text: string, at: number, length: number): boolean {
  if (offset > node.length) return false;
  // Not `data`: Firefox copies the whole of it each time, which may be megabytes.
  const there = node.substringData(offset, length);
  const here = text.slice(at, at + length);
  return there === here || there.replace(/\s/g, " ") === here;
}

/** The index of the first run that ends after `at`; runs are in order on both sides. */
function firstEndingAfter(runs: readonly Run[], startOf: (run: Run) => number, at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (startOf(run) + run.length > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
