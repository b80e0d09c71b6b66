/**
 * Trains a linear-chain conditional random field by stochastic gradient with AdaGrad, one stretch at a time.
 * Deterministic: the order of stretches and the hidden words come from a seeded generator.
 */
import { LABELS } from "../../src/engine/entities/tagger/labels.ts";
import type { Example } from "./examples.ts";
import { generator, shuffle } from "./perceptron.ts";

/** An example whose features are rows of weights: `starts` has for each token where they begin, and where without its own word. */
interface Indexed extends Pick<Example, "labels" | "weight"> {
  rows: Int32Array;
  starts: Int32Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** Strength of the pull towards zero, per step. */
  decay: number;
  /** How often a token's own word is hidden, so that context counts. */
  hidden: number;
  /** Features seen less often are left out. */
  least: number;
  seed: number;
}

export interface Crf {
  start: Float64Array;
  transition: Float64Array;
  rows: Map<number, number>;
  weights: Float64Array;
}

/** The weights are the mean of those after each of the last epochs, which is steadier than the last alone. */
const AVERAGED = 6;

export function train(examples: Example[], settings: Settings, report: (line: string) => void): Crf {
  const random = generator(settings.seed);
  const rows = indexFeatures(examples, settings.least);
  const indexed = examples.map((example) => withRows(example, rows));
  report(`${examples.length} stretches, ${rows.size} features`);
  const crf: Crf = {
    start: new Float64Array(LABELS),
    transition: new Float64Array(LABELS * LABELS),
    rows,
    weights: new Float64Array(rows.size * LABELS),
  };
  const squares = {
    start: new Float64Array(LABELS),
    transition: new Float64Array(LABELS * LABELS),
    weights: new Float64Array(rows.size * LABELS),
  };
  const mean: Gradients = {
    start: new Float64Array(LABELS),
    transition: new Float64Array(LABELS * LABELS),
    weights: new Float64Array(rows.size * LABELS),
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const i of order) loss += step(crf, squares, indexed[i]!, settings, random);
    report(`epoch ${epoch}: loss ${(loss / examples.length).toFixed(4)} a stretch`);
    if (epoch > settings.epochs - AVERAGED)
      for (const part of ["start", "transition", "weights"] as const)
        crf[part].forEach((value, i) => {
          mean[part][i]! += value / AVERAGED;
        });
  }
  return { rows, ...mean };
}

/** The mean of several trainings; a feature that one did not see weighs nothing there. */
export function meanOf(crfs: readonly Crf[]): Crf {
  const rows = new Map<number, number>();
  for (const crf of crfs) for (const hash of crf.rows.keys()) if (!rows.has(hash)) rows.set(hash, rows.size);
  const mean: Crf = {
    start: new Float64Array(LABELS),
    transition: new Float64Array(LABELS * LABELS),
    rows,
    weights: new Float64Array(rows.size * LABELS),
  };
  for (const { start, transition, rows: own, weights } of crfs) {
    start.forEach((value, i) => {
      mean.start[i]! += value / crfs.length;
    });
    transition.forEach((value, i) => {
      mean.transition[i]! += value / crfs.length;
    });
    for (const [hash, row] of own)
      for (let l = 0; l < LABELS; l++)
        mean.weights[rows.get(hash)! * LABELS + l]! += weights[row * LABELS + l]! / crfs.length;
  }
  return mean;
}

function indexFeatures(examples: Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const of of features) for (const hash of of) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) rows.set(hash, rows.size);
  return rows;
}

function withRows({ features, labels, contexts, weight }: Example, rows: Map<number, number>): Indexed {
  const known: number[] = [];
  const starts: number[] = [];
  features.forEach((of) => {
    starts.push(known.length);
    of.forEach((hash, k) => {
      if (k === contexts) starts.push(known.length);
      const row = rows.get(hash);
      if (row !== undefined) known.push(row);
    });
  });
  starts.push(known.length);
  return { labels, weight, rows: Int32Array.from(known), starts: Int32Array.from(starts) };
}

type Gradients = Pick<Crf, "start" | "transition" | "weights">;

/** One stretch: forward and backward, then a step along the gradient. Returns the negative log-likelihood. */
function step(
  crf: Crf,
  squares: Gradients,
  example: Indexed,
  settings: Settings,
  random: () => number,
): number {
  const { labels, rows: known, starts, weight } = example;
  const { length } = labels;
  const active: Int32Array[] = [];
  const emission = new Float64Array(length * LABELS);
  for (let t = 0; t < length; t++) {
    const from = starts[2 * t + (random() < settings.hidden ? 1 : 0)]!;
    const rows = known.subarray(from, starts[2 * t + 2]);
    for (const row of rows)
      for (let l = 0; l < LABELS; l++) emission[t * LABELS + l]! += crf.weights[row * LABELS + l]!;
    active.push(rows);
  }
  const expTransition = crf.transition.map(Math.exp);
  const alpha = new Float64Array(length * LABELS);
  const beta = new Float64Array(length * LABELS);
  const scale = new Float64Array(length);
  const exp = new Float64Array(length * LABELS);
  let logScale = 0;
  for (let t = 0; t < length; t++) {
    let most = -Infinity;
    for (let l = 0; l < LABELS; l++) most = Math.max(most, emission[t * LABELS + l]!);
    logScale += most;
    for (let l = 0; l < LABELS; l++) exp[t * LABELS + l] = Math.exp(emission[t * LABELS + l]! - most);
  }
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let l = 0; l < LABELS; l++) {
      let value = 0;
      if (t === 0) value = Math.exp(crf.start[l]!);
      else
        for (let p = 0; p < LABELS; p++)
          value += alpha[(t - 1) * LABELS + p]! * expTransition[p * LABELS + l]!;
      value *= exp[t * LABELS + l]!;
      alpha[t * LABELS + l] = value;
      sum += value;
    }
    scale[t] = sum;
    for (let l = 0; l < LABELS; l++) alpha[t * LABELS + l]! /= sum;
  }
  for (let l = 0; l < LABELS; l++) beta[(length - 1) * LABELS + l] = 1;
  for (let t = length - 2; t >= 0; t--)
    for (let p = 0; p < LABELS; p++) {
      let value = 0;
      for (let l = 0; l < LABELS; l++)
        value += expTransition[p * LABELS + l]! * exp[(t + 1) * LABELS + l]! * beta[(t + 1) * LABELS + l]!;
      beta[t * LABELS + p] = value / scale[t + 1]!;
    }

  let gold = crf.start[labels[0]!]!;
  let logZ = logScale;
  for (let t = 0; t < length; t++) {
    logZ += Math.log(scale[t]!);
    gold += emission[t * LABELS + labels[t]!]!;
    if (t > 0) gold += crf.transition[labels[t - 1]! * LABELS + labels[t]!]!;
  }

  const move = (values: Float64Array, sums: Float64Array, i: number, gradient: number) => {
    const g = gradient * weight - settings.decay * values[i]!;
    sums[i]! += g * g;
    values[i]! += (settings.rate * g) / Math.sqrt(sums[i]! + 1e-6);
  };
  // The pairs first, while the transitions are still those that the probabilities were computed with.
  const pairs = new Float64Array(LABELS * LABELS);
  for (let t = 1; t < length; t++) {
    for (let p = 0; p < LABELS; p++) {
      const a = alpha[(t - 1) * LABELS + p]! / scale[t]!;
      if (a < 1e-9) continue;
      for (let l = 0; l < LABELS; l++)
        pairs[p * LABELS + l]! -=
          a * expTransition[p * LABELS + l]! * exp[t * LABELS + l]! * beta[t * LABELS + l]!;
    }
    pairs[labels[t - 1]! * LABELS + labels[t]!]! += 1;
  }
  for (let i = 0; i < pairs.length; i++)
    if (pairs[i] !== 0) move(crf.transition, squares.transition, i, pairs[i]!);
  for (let t = 0; t < length; t++)
    for (let l = 0; l < LABELS; l++) {
      const gradient = (labels[t] === l ? 1 : 0) - alpha[t * LABELS + l]! * beta[t * LABELS + l]!;
      if (Math.abs(gradient) < 1e-4) continue;
      if (t === 0) move(crf.start, squares.start, l, gradient);
      for (const row of active[t]!) move(crf.weights, squares.weights, row * LABELS + l, gradient);
    }
  return logZ - gold;
}
