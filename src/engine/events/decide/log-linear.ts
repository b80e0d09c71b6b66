/** An odd number shuffles a feature's bits upwards. */
const SHUFFLE = 0x9e3779b1;

/** Weights of features by class, summed to log odds: the form of every decision about a card. */
export class LogLinear {
  readonly classes: number;
  /** Rows by feature, in an open table with linear probing: a Map takes twice as long to ask. */
  readonly #features: Int32Array;
  readonly #rows: Int32Array;
  readonly #shift: number;
  /** `classes` weights for each row. */
  readonly #weights: Float32Array;

  /** `features`: that of each row, 24 bits. */
  constructor(classes: number, features: ArrayLike<number>, weights: Float32Array) {
    this.classes = classes;
    this.#weights = weights;
    let bits = 4;
    while (2 * features.length > 1 << bits) bits++;
    this.#shift = 32 - bits;
    this.#features = new Int32Array(1 << bits);
    this.#rows = new Int32Array(1 << bits).fill(-1);
    for (let row = 0; row < features.length; row++) {
      const at = this.#slotOf(features[row]!);
      this.#features[at] = features[row]!;
      this.#rows[at] = row;
    }
  }

  /** Where a feature stands, or the empty slot where it would. */
  #slotOf(feature: number): number {
    const last = this.#rows.length - 1;
    let at = Math.imul(feature, SHUFFLE) >>> this.#shift;
    while (this.#rows[at] !== -1 && this.#features[at] !== feature) at = (at + 1) & last;
    return at;
  }

  /** Adds to `scores` what a feature says of each class. */
  add(feature: number, value: number, scores: Float64Array): void {
    const row = this.#rows[this.#slotOf(feature)]!;
    if (row === -1) return;
    const at = row * this.classes;
    for (let c = 0; c < this.classes; c++) scores[c]! += this.#weights[at + c]! * value;
  }

  /** The log odds of each class by features that are there or not. */
  scores(features: Iterable<number>): Float64Array {
    const scores = new Float64Array(this.classes);
    for (const feature of features) this.add(feature, 1, scores);
    return scores;
  }
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Turns scores into the probabilities of classes that exclude each other. */
export function softmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}
