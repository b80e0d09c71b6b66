import type { Token } from "../text/document.ts";

/** The parser's arcs as arrays over all tokens of a document, made fit to walk on: no arc leaves its sentence or closes a ring. */
export interface Tree {
  /** The token it depends on, -1 for a root. */
  head: Int32Array;
  /** All tokens, each after the one it depends on. */
  order: Int32Array;
  /** First and last token of all that hangs on a token, but for punctuation and what is only set beside it. */
  left: Int32Array;
  right: Int32Array;
  /** The tokens that depend on a token, in text order. */
  childrenOf(token: number): readonly number[];
}

const NONE: readonly number[] = [];

/** "Rates, he said, will rise": what is set beside a clause is no part of it. */
const BESIDE: ReadonlySet<string> = new Set(["punct", "parataxis", "reparandum"]);

export function readTree(tokens: readonly Token[]): Tree {
  const head = headsOf(tokens);
  const size = tokens.length;
  const children = new Array<number[] | undefined>(size).fill(undefined);
  for (let i = 0; i < size; i++) {
    const h = head[i]!;
    if (h < 0) continue;
    const of = children[h];
    if (of === undefined) children[h] = [i];
    else of.push(i);
  }
  const childrenOf = (token: number) => children[token] ?? NONE;

  const order = new Int32Array(size);
  let known = 0;
  for (let i = 0; i < size; i++) if (head[i]! < 0) order[known++] = i;
  for (let i = 0; i < known; i++) for (const child of childrenOf(order[i]!)) order[known++] = child;

  const left = new Int32Array(size);
  for (let i = 0; i < size; i++) left[i] = i;
  const right = left.slice();
  for (let n = size - 1; n >= 0; n--) {
    const i = order[n]!;
    const h = head[i]!;
    if (h < 0 || BESIDE.has(tokens[i]!.relation)) continue;
    left[h] = Math.min(left[h]!, left[i]!);
    right[h] = Math.max(right[h]!, right[i]!);
  }
  return { head, order, left, right, childrenOf };
}

function headsOf(tokens: readonly Token[]): Int32Array {
  const head = new Int32Array(tokens.length);
  for (const { head: to, index, sentence } of tokens)
    head[index] = to >= 0 && to !== index && tokens[to]?.sentence === sentence ? to : -1;
  // 1 while a way up is walked, 2 where it is known to end; whoever meets its own way makes a ring and becomes a root.
  const state = new Uint8Array(tokens.length);
  for (let start = 0; start < head.length; start++) {
    let i = start;
    for (; i >= 0 && state[i] === 0; i = head[i]!) state[i] = 1;
    if (i >= 0 && state[i] === 1) head[i] = -1;
    for (i = start; i >= 0 && state[i] === 1; i = head[i]!) state[i] = 2;
  }
  return head;
}
