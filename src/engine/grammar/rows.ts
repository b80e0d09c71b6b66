/**
 * Linear weights by feature, in flat arrays: a Map of 100,000 rows takes longer to make than to use. What costs time is
 * memory, so the tables are small enough for the processor's cache.
 */

/** What scores are added up by: the weights that ship, or those that training still moves. */
export interface Scorer {
  /** Adds what features (24 bits each) say of each class. */
  score(features: Int32Array, scores: Int32Array | Float64Array): void;
}

/** Bits of a feature. */
const BITS = 24;
const ALL = (1 << BITS) - 1;
/** An odd number shuffles bits upwards; its inverse brings them back. */
const SHUFFLE = 0x9e3779b1;
const UNSHUFFLE = 0xe8b2f51;
/** No more than this share of the slots of two tables can be filled for sure. */
const FULLEST = 0.45;

/**
 * Weights of three classes. A feature stands in one of two slots: that of its lowest bits in one table, or that of its
 * highest, once shuffled, in another (cuckoo hashing: Pagh and Rodler 2004). Both are looked at without asking which,
 * as more than half of the features are not there: no processor guesses which, and a wrong guess costs more than a look.
 * A slot's highest eight bits are the other ones of its feature; then come twelve each for the weights of the second and
 * the third class beside the first.
 */
export class ShortRows implements Scorer {
  readonly #bits: number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  constructor(features: ArrayLike<number>, weights: (row: number) => readonly [number, number, number]) {
    let bits = 16;
    while (features.length > FULLEST * (2 << bits)) bits++;
    this.#bits = bits;
    this.#low = new Int32Array(1 << bits);
    this.#high = new Int32Array(1 << bits);
    for (let row = 0; row < features.length; row++) {
      const [first, second, third] = weights(row);
      const said = (twelve(second - first) << 12) | twelve(third - first);
      // An empty slot says nothing too.
      if (said !== 0) this.#put(features[row]!, said);
    }
  }

  /** Puts a feature in its slot; what stood there moves to its other slot, and so on. */
  #put(feature: number, said: number): void {
    const bits = this.#bits;
    const rest = BITS - bits;
    for (let steps = 0; steps < 1_000; steps++) {
      const at = feature & ((1 << bits) - 1);
      const moved = this.#low[at]!;
      this.#low[at] = ((feature >>> bits) << 24) | said;
      if (moved === 0) return;
      const other = shuffled(((moved >>> 24) << bits) | at);
      const place = other >>> rest;
      const gone = this.#high[place]!;
      this.#high[place] = ((other & ((1 << rest) - 1)) << 24) | (moved & 0xffffff);
      if (gone === 0) return;
      feature = unshuffled((place << rest) | (gone >>> 24));
      said = gone & 0xffffff;
    }
    throw new Error("The features do not fit into their table.");
  }

  score(features: Int32Array, scores: Int32Array | Float64Array): void {
    const low = this.#low;
    const high = this.#high;
    const bits = this.#bits;
    const rest = BITS - bits;
    const mask = (1 << bits) - 1;
    const keep = (1 << rest) - 1;
    let second = 0;
    let third = 0;
    for (let k = 0; k < features.length; k++) {
      const feature = features[k]!;
      const one = low[feature & mask]!;
      const moved = shuffled(feature);
      const other = high[moved >>> rest]!;
      // All ones where the other bits are the feature's, else nothing.
      const isOne = (((one >>> 24) ^ (feature >>> bits)) - 1) >> 31;
      const isOther = (((other >>> 24) ^ (moved & keep)) - 1) >> 31;
      const said = (one & isOne) | (other & isOther);
      second += (said << 8) >> 20;
      third += (said << 20) >> 20;
    }
    scores[1]! += second;
    scores[2]! += third;
  }
}

/** Every bit tells in the highest ones, so that features that share one slot do not share the other too. */
const shuffled = (feature: number): number => Math.imul(feature ^ (feature >>> (BITS / 2)), SHUFFLE) & ALL;

const unshuffled = (moved: number): number => {
  const folded = Math.imul(moved, UNSHUFFLE) & ALL;
  return folded ^ (folded >>> (BITS / 2));
};

const twelve = (weight: number): number => Math.max(-2048, Math.min(2047, weight)) & 0xfff;

/** The features of one decision are at most this many. */
const MOST_FEATURES = 256;

/**
 * Rows of any length, for many classes: a row holds those that its feature speaks for. It begins with the feature's lowest
 * 16 bits and its length; then each cell is the root of a weight and a class. Open addressing finds where it starts: a
 * slot is 0, or the feature's highest eight bits and the place of its row.
 */
export class Rows implements Scorer {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #rows: Int16Array;
  /** Slots and rows of the features at hand. */
  readonly #found = new Int32Array(MOST_FEATURES);

  /**
   * `starts`: where the cells of each feature start in `classes` and `roots`; one more than there are features. A weight
   * is its root times the size of its root.
   */
  constructor(
    features: ArrayLike<number>,
    starts: ArrayLike<number>,
    classes: ArrayLike<number>,
    roots: ArrayLike<number>,
  ) {
    const count = features.length;
    let size = 4;
    while (size < count * 1.6) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#rows = new Int16Array(1 + 2 * count + classes.length);
    let at = 1;
    for (let row = 0; row < count; row++) {
      const feature = features[row]!;
      let slot = feature & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = ((feature >>> 16) << 24) | at;
      this.#rows[at++] = feature;
      this.#rows[at++] = starts[row + 1]! - starts[row]!;
      for (let i = starts[row]!; i < starts[row + 1]!; i++)
        this.#rows[at++] = (roots[i]! << CLASS_BITS) | classes[i]!;
    }
  }

  /** Three short loops instead of one: the looks of each do not wait for one another, and memory is what is slow. */
  score(features: Int32Array, scores: Int32Array | Float64Array): void {
    const slots = this.#slots;
    const rows = this.#rows;
    const found = this.#found;
    const mask = this.#mask;
    const count = features.length;
    for (let k = 0; k < count; k++) found[k] = slots[features[k]! & mask]!;
    let hits = 0;
    for (let k = 0; k < count; k++) {
      const feature = features[k]!;
      let slot = found[k]!;
      for (let at = feature & mask; slot !== 0; slot = slots[at]!) {
        const row = slot & 0xffffff;
        if (slot >>> 24 === feature >>> 16 && (rows[row]! & 0xffff) === (feature & 0xffff)) {
          found[hits++] = row;
          break;
        }
        at = (at + 1) & mask;
      }
    }
    for (let k = 0; k < hits; k++) {
      const first = found[k]! + 2;
      const end = first + rows[first - 1]!;
      for (let i = first; i < end; i++) {
        const cell = rows[i]!;
        const root = cell >> CLASS_BITS;
        scores[cell & CLASS]! += root * Math.abs(root);
      }
    }
  }
}

/** There are fewer than 64 tags and relations. */
const CLASS_BITS = 6;
const CLASS = (1 << CLASS_BITS) - 1;
