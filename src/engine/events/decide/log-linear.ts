/** Weights of features by class, summed to log odds: the form of every decision about a card. */
export class LogLinear {
  readonly classes: number;
  readonly #rowOf: ReadonlyMap<number, number>;
  /** `classes` weights for each row. */
  readonly #weights: Float32Array;

  constructor(classes: number, rowOf: ReadonlyMap<number, number>, weights: Float32Array) {
    this.classes = classes;
    this.#rowOf = rowOf;
    this.#weights = weights;
  }

  /** Adds to `scores` what a feature says of each class. */
  add(feature: number, value: number, scores: Float64Array): void {
    const row = this.#rowOf.get(feature);
    if (row === undefined) return;
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
