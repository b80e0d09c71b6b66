/**
 * Trains a linear-chain conditional random field by stochastic gradient with AdaGrad, one sentence at a time.
 * Deterministic: the order of sentences and the hidden words come from a seeded generator.
 */
import { type Features, OWN_WORD_FEATURES } from "../../src/engine/entities/tagger/features.ts";
import { LABELS } from "../../src/engine/entities/tagger/labels.ts";
import { generator, shuffle } from "./perceptron.ts";

export interface Sentence {
  features: Features;
  labels: Uint8Array;
  first: number;
  last: number;
  /** How much it counts; 1 for gold. */
  weight: number;
}

/** A sentence whose features are rows of weights: `starts` has for each token where they begin, and where without its own word. */
interface Indexed extends Omit<Sentence, "features"> {
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

export function train(sentences: Sentence[], settings: Settings, report: (line: string) => void): Crf {
  const random = generator(settings.seed);
  const rows = indexFeatures(sentences, settings.least);
  const indexed = sentences.map((sentence) => withRows(sentence, rows));
  report(`${sentences.length} sentences, ${rows.size} features`);
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
  const order = sentences.map((_, i) => i);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const i of order) loss += step(crf, squares, indexed[i]!, settings, random);
    report(`epoch ${epoch}: loss ${(loss / sentences.length).toFixed(4)} a sentence`);
    if (epoch > settings.epochs - AVERAGED)
      for (const part of ["start", "transition", "weights"] as const)
        crf[part].forEach((value, i) => {
          mean[part][i]! += value / AVERAGED;
        });
  }
  return { rows, ...mean };
}

function indexFeatures(sentences: Sentence[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features, first, last } of sentences)
    for (let k = features.starts[first]!; k < features.starts[last]!; k++)
      counts.set(features.hashes[k]!, (counts.get(features.hashes[k]!) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) rows.set(hash, rows.size);
  return rows;
}

function withRows({ features, labels, first, last, weight }: Sentence, rows: Map<number, number>): Indexed {
  const known: number[] = [];
  const starts: number[] = [];
  for (let t = first; t < last; t++) {
    const from = features.starts[t]!;
    starts.push(known.length);
    for (let k = from; k < features.starts[t + 1]!; k++) {
      if (k === from + OWN_WORD_FEATURES) starts.push(known.length);
      const row = rows.get(features.hashes[k]!);
      if (row !== undefined) known.push(row);
    }
  }
  starts.push(known.length);
  return { labels, first, last, weight, rows: Int32Array.from(known), starts: Int32Array.from(starts) };
}

type Gradients = Pick<Crf, "start" | "transition" | "weights">;

/** One sentence: forward and backward, then a step along the gradient. Returns the negative log-likelihood. */
function step(
  crf: Crf,
  squares: Gradients,
  sentence: Indexed,
  settings: Settings,
  random: () => number,
): number {
  const { labels, first, last } = sentence;
  const length = last - first;
  const { rows: known, starts } = sentence;
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

  let gold = crf.start[labels[first]!]!;
  let logZ = logScale;
  for (let t = 0; t < length; t++) {
    logZ += Math.log(scale[t]!);
    gold += emission[t * LABELS + labels[first + t]!]!;
    if (t > 0) gold += crf.transition[labels[first + t - 1]! * LABELS + labels[first + t]!]!;
  }

  const move = (values: Float64Array, sums: Float64Array, i: number, gradient: number) => {
    const g = gradient * sentence.weight - settings.decay * values[i]!;
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
    pairs[labels[first + t - 1]! * LABELS + labels[first + t]!]! += 1;
  }
  for (let i = 0; i < pairs.length; i++)
    if (pairs[i] !== 0) move(crf.transition, squares.transition, i, pairs[i]!);
  for (let t = 0; t < length; t++)
    for (let l = 0; l < LABELS; l++) {
      const gradient = (labels[first + t] === l ? 1 : 0) - alpha[t * LABELS + l]! * beta[t * LABELS + l]!;
      if (Math.abs(gradient) < 1e-4) continue;
      if (t === 0) move(crf.start, squares.start, l, gradient);
      for (const row of active[t]!) move(crf.weights, squares.weights, row * LABELS + l, gradient);
    }
  return logZ - gold;
}
