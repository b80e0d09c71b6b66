/** The averaged perceptron that the grammar is trained with, and how its weights become the rows that ship. */
import type { Scorer } from "../../src/engine/grammar/rows.ts";

const FEATURES = 1 << 24;

/** Weights of features by class. A feature gets a row when it is first corrected. */
export class Perceptron implements Scorer {
  readonly classes: number;
  /** Row of each feature, or -1. */
  readonly #rowOf = new Int32Array(FEATURES).fill(-1);
  #weights: Float32Array;
  /** Sum over time of each weight, up to its last change. */
  #sums: Float64Array;
  #changed: Int32Array;
  #size = 0;
  #time = 1;
  /** Where set, no other feature gets a row. */
  #kept: Uint8Array | null = null;

  constructor(classes: number, capacity = 1 << 16) {
    this.classes = classes;
    this.#weights = new Float32Array(capacity * classes);
    this.#sums = new Float64Array(capacity * classes);
    this.#changed = new Int32Array(capacity * classes);
  }

  score(features: Int32Array, scores: Int32Array | Float64Array): void {
    for (const feature of features) {
      const row = this.#rowOf[feature]!;
      if (row < 0) continue;
      const at = row * this.classes;
      for (let c = 0; c < this.classes; c++) scores[c]! += this.#weights[at + c]!;
    }
  }

  /** One decision has been made, right or wrong. */
  tick(): void {
    this.#time++;
  }

  update(features: Int32Array, wanted: number, instead: number): void {
    for (const feature of features) {
      this.#move(feature, wanted, 1);
      this.#move(feature, instead, -1);
    }
  }

  #move(feature: number, klass: number, by: number): void {
    let row = this.#rowOf[feature]!;
    if (row < 0) {
      if (this.#kept !== null && this.#kept[feature] === 0) return;
      row = this.#size++;
      this.#rowOf[feature] = row;
      if (this.#size * this.classes > this.#weights.length) this.#grow();
    }
    const i = row * this.classes + klass;
    this.#sums[i]! += (this.#time - this.#changed[i]!) * this.#weights[i]!;
    this.#changed[i] = this.#time;
    this.#weights[i]! += by;
  }

  #grow(): void {
    const weights = new Float32Array(this.#weights.length * 2);
    weights.set(this.#weights);
    this.#weights = weights;
    const sums = new Float64Array(this.#sums.length * 2);
    sums.set(this.#sums);
    this.#sums = sums;
    const changed = new Int32Array(this.#changed.length * 2);
    changed.set(this.#changed);
    this.#changed = changed;
  }

  /** Puts the means in the weights' place: what is added from now on is what would ship. */
  settle(): void {
    for (let i = 0; i < this.#size * this.classes; i++)
      this.#weights[i] = (this.#sums[i]! + (this.#time - this.#changed[i]!) * this.#weights[i]!) / this.#time;
  }

  /** The mean of each weight over all decisions, as rows `[feature, [class, weight][]]` with what is at least `least`. */
  averaged(least: number): [feature: number, cells: [klass: number, weight: number][]][] {
    const rows: [number, [number, number][]][] = [];
    for (let feature = 0; feature < FEATURES; feature++) {
      const row = this.#rowOf[feature]!;
      if (row < 0) continue;
      const cells: [number, number][] = [];
      for (let c = 0; c < this.classes; c++) {
        const i = row * this.classes + c;
        const weight = (this.#sums[i]! + (this.#time - this.#changed[i]!) * this.#weights[i]!) / this.#time;
        if (Math.abs(weight) >= least) cells.push([c, weight]);
      }
      if (cells.length > 0) rows.push([feature, cells]);
    }
    return rows;
  }

  /** A fresh perceptron that learns only the features with the largest mean weights of this one. */
  restricted(size: number): Perceptron {
    const sizes = this.averaged(0).map(
      ([feature, cells]) => [feature, Math.max(...cells.map(([, weight]) => Math.abs(weight)))] as const,
    );
    sizes.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const fresh = new Perceptron(this.classes, size);
    fresh.#kept = new Uint8Array(FEATURES);
    for (const [feature] of sizes.slice(0, size)) fresh.#kept[feature] = 1;
    return fresh;
  }
}

/** mulberry32: numbers in [0, 1), the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
