/** Log-linear models by stochastic gradient with AdaGrad. Deterministic: the order comes from a seeded generator. */
import { generator, shuffle } from "./perceptron.ts";

/** What one decision is learned from: features with their values, the share of each class that is right, its weight. */
export interface Example {
  features: readonly (readonly [feature: number, value: number])[];
  /** For one class the probability of yes; for several, a distribution. */
  right: readonly number[];
  weight: number;
  /** Log odds that each class has before anything is learned. */
  priors?: readonly number[];
}

export interface Settings {
  epochs: number;
  rate: number;
  /** Strength of the pull towards zero, per step. */
  decay: number;
  /** Features seen in fewer examples are left out. */
  least: number;
  seed: number;
}

/** The first squares of AdaGrad: smaller ones let the first steps be wild. */
const START = 0.1;

/** In how many orders the examples are gone through: the mean of the weights hangs less on any of them. */
const ORDERS = 12;

/** Weights of each class by feature. One class is a yes or no; several exclude each other. */
export function learn(examples: readonly Example[], settings: Settings): Map<number, number[]> {
  const [first, ...others] = Array.from({ length: ORDERS }, (_, order) =>
    learnOnce(examples, { ...settings, seed: settings.seed + ORDERS * order }),
  ) as [Map<number, number[]>, ...Map<number, number[]>[]];
  for (const [feature, weights] of first)
    for (let c = 0; c < weights.length; c++)
      weights[c] = others.reduce((sum, run) => sum + run.get(feature)![c]!, weights[c]!) / ORDERS;
  return first;
}

function learnOnce(examples: readonly Example[], settings: Settings): Map<number, number[]> {
  const { epochs, rate, decay, least, seed } = settings;
  const classes = examples[0]?.right.length ?? 1;
  const rows = indexed(examples, least);
  const weights = new Float64Array(rows.size * classes);
  const squares = new Float64Array(rows.size * classes).fill(START);
  const order = examples.map(({ features, right, weight, priors }) => {
    const known = features.filter(([feature]) => rows.has(feature));
    return {
      at: Int32Array.from(known, ([feature]) => rows.get(feature)! * classes),
      values: Float64Array.from(known, ([, value]) => value),
      right,
      weight,
      priors,
    };
  });
  const random = generator(seed);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { at, values, right, weight, priors } of order) {
      for (let c = 0; c < classes; c++) scores[c] = priors?.[c] ?? 0;
      for (let i = 0; i < at.length; i++)
        for (let c = 0; c < classes; c++) scores[c]! += weights[at[i]! + c]! * values[i]!;
      const told = chances(scores);
      for (let i = 0; i < at.length; i++)
        for (let c = 0; c < classes; c++) {
          const cell = at[i]! + c;
          const slope = (told[c]! - right[c]!) * values[i]! * weight + decay * weights[cell]!;
          squares[cell]! += slope * slope;
          weights[cell]! -= (rate * slope) / Math.sqrt(squares[cell]!);
        }
    }
  }
  return new Map(
    [...rows].map(([feature, row]) => [feature, [...weights.slice(row * classes, (row + 1) * classes)]]),
  );
}

function indexed(examples: readonly Example[], least: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const [feature] of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, times] of seen) if (times >= least) rows.set(feature, rows.size);
  return rows;
}

function chances(scores: Float64Array): Float64Array {
  if (scores.length === 1) return Float64Array.of(1 / (1 + Math.exp(-scores[0]!)));
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}
