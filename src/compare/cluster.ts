import { type Across, acrossOf, type Group, groupOf, joined, within } from "./group.ts";
import { Heap } from "./heap.ts";
import { Postings } from "./postings.ts";
import { SAME, UNSURE } from "./same.ts";
import type { Trace } from "./trace.ts";

/**
 * Two groups are one event where their texts are nearly as alike across as they are within: texts of two like events,
 * the same teams a year later, have much in common, and less than those of each event.
 */
const AS_ALIKE = 0.9;

interface Link {
  a: number;
  b: number;
  value: number;
  /** Of both nodes, when this was true of them. */
  sizes: number;
}

/**
 * Which texts tell one event: average link over groups, the surest pair first. Only texts that share rare words are
 * compared, so that the work grows with their number and not with that of all pairs.
 */
export class Clusters {
  /** Groups by the number of their first text; null where a group went into another one. */
  readonly groups: (Group | null)[] = [];
  readonly #into: number[] = [];
  readonly #near: Map<number, Across>[] = [];
  readonly #links = new Heap<Link>((x, y) => x.value > y.value || (x.value === y.value && x.a < y.a));
  readonly #postings = new Postings();
  readonly #known = new Set<number>();

  /** Takes a group that has its name already: it comes before all texts, and is joined with no other such group. */
  addKnown(group: Group): number {
    const node = this.#enter(group);
    this.#known.add(node);
    return node;
  }

  /** Takes a text. Returns its number. */
  add(trace: Trace): number {
    const group = groupOf(trace);
    const near = this.#postings.near(group);
    const node = this.#enter(group);
    for (const other of near) {
      const across = acrossOf(group, this.groups[other]!);
      this.#near[node]!.set(other, across);
      this.#near[other]!.set(node, across);
      this.#offer(other, node, across);
    }
    return node;
  }

  #enter(group: Group): number {
    const node = this.groups.push(group) - 1;
    this.#into.push(node);
    this.#near.push(new Map());
    this.#postings.add(node, group);
    return node;
  }

  /** Joins whatever is one event. */
  join(): void {
    for (let link = this.#links.pop(); link !== undefined; link = this.#links.pop()) {
      const [a, b] = [this.groups[link.a], this.groups[link.b]];
      if (!a || !b || a.size + b.size !== link.sizes) continue;
      this.#merge(link.a, link.b);
    }
  }

  /** The number of the group that a text is in. */
  of(node: number): number {
    let at = node;
    while (this.#into[at] !== at) at = this.#into[at]!;
    return at;
  }

  #offer(a: number, b: number, across: Across): void {
    const [one, other] = [this.groups[a]!, this.groups[b]!];
    if (across.best < SAME || (this.#known.has(a) && this.#known.has(b))) return;
    const average = across.sum / (one.size * other.size);
    const value = average / Math.sqrt(within(one) * within(other));
    if (average >= UNSURE && value >= AS_ALIKE)
      this.#links.push({ a: Math.min(a, b), b: Math.max(a, b), value, sizes: one.size + other.size });
  }

  #merge(a: number, b: number): void {
    const [nearA, nearB] = [this.#near[a]!, this.#near[b]!];
    this.groups[a] = joined(this.groups[a]!, this.groups[b]!, nearA.get(b)!);
    this.groups[b] = null;
    this.#into[b] = a;
    if (this.#known.has(b)) this.#known.add(a);
    nearA.delete(b);
    nearB.delete(a);
    for (const [other, across] of nearB) {
      const known = nearA.get(other);
      nearA.set(other, known === undefined ? across : sumOf(known, across));
      this.#near[other]!.delete(b);
    }
    this.#near[b] = new Map();
    for (const [other, across] of nearA) {
      this.#near[other]!.set(a, across);
      this.#offer(a, other, across);
    }
  }
}

const sumOf = (a: Across, b: Across): Across => ({ sum: a.sum + b.sum, best: Math.max(a.best, b.best) });

/** For each text the number of the first text of its event. */
export function clustersOf(traces: readonly Trace[]): number[] {
  const clusters = new Clusters();
  for (const trace of traces) clusters.add(trace);
  clusters.join();
  return traces.map((_, node) => clusters.of(node));
}
