/**
 * Linear weights by feature: a row for each feature that says something, holding only the classes that it speaks for.
 * Open addressing over flat arrays, because a Map of 100,000 rows takes longer to make than to use.
 */

/** What scores are added up by: the weights that ship, or those that training still moves. */
export interface Scorer {
  /** Adds what a feature (24 bits) says of each class. */
  add(feature: number, scores: Int32Array | Float64Array): void;
}

/** Weights of three classes in one number, ten bits each. */
export const packed = (weights: readonly number[]): number =>
  weights.reduce((all, weight, i) => all | ((clamped(weight) & 0x3ff) << (10 * i)), 0);

const clamped = (weight: number): number => Math.max(-512, Math.min(511, weight));

/** Rows of at most three classes: feature and weights lie side by side, so that a look costs one line of the cache. */
export class ShortRows implements Scorer {
  readonly #mask: number;
  readonly #slots: Int32Array;

  /** `weights`: as `packed` gives them. */
  constructor(features: Uint32Array, weights: Int32Array) {
    let size = 4;
    while (size < features.length * 1.6) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2).fill(-1);
    features.forEach((feature, row) => {
      let slot = feature & this.#mask;
      while (this.#slots[slot * 2] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = feature;
      this.#slots[slot * 2 + 1] = weights[row]!;
    });
  }

  add(feature: number, scores: Int32Array | Float64Array): void {
    const slots = this.#slots;
    let at = (feature & this.#mask) * 2;
    for (;;) {
      const key = slots[at]!;
      if (key === feature) break;
      if (key === -1) return;
      at = (at + 2) & (this.#mask * 2);
    }
    const weights = slots[at + 1]!;
    scores[0]! += (weights << 22) >> 22;
    scores[1]! += (weights << 12) >> 22;
    scores[2]! += (weights << 2) >> 22;
  }
}

/** A class and its weight in one number, so that a cell costs one look at memory. */
export const cellOf = (klass: number, weight: number): number => (weight << 8) | klass;

export class Rows implements Scorer {
  readonly #mask: number;
  /** Two numbers a slot: the feature (or -1), and its row. */
  readonly #slots: Int32Array;
  /** The cells of a row are `#cells.subarray(#starts[row], #starts[row + 1])`. */
  readonly #starts: Uint32Array;
  readonly #cells: Int32Array;

  constructor(features: Uint32Array, starts: Uint32Array, cells: Int32Array) {
    let size = 4;
    while (size < features.length * 1.6) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2).fill(-1);
    this.#starts = starts;
    this.#cells = cells;
    features.forEach((feature, row) => {
      let slot = feature & this.#mask;
      while (this.#slots[slot * 2] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = feature;
      this.#slots[slot * 2 + 1] = row;
    });
  }

  add(feature: number, scores: Int32Array | Float64Array): void {
    const slots = this.#slots;
    // Features are hashes already: their low bits are as good as any.
    let slot = feature & this.#mask;
    for (;;) {
      const key = slots[slot * 2]!;
      if (key === feature) break;
      if (key === -1) return;
      slot = (slot + 1) & this.#mask;
    }
    const row = slots[slot * 2 + 1]!;
    const cells = this.#cells;
    const end = this.#starts[row + 1]!;
    for (let i = this.#starts[row]!; i < end; i++) scores[cells[i]! & 0xff]! += cells[i]! >> 8;
  }
}
