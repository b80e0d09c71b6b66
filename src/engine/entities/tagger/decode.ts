import type { Document, Token } from "../../text/document.ts";
import type { Span } from "../../types.ts";
import { type Features, featuresOf } from "./features.ts";
import { isBegin, LABELS, mayFollow, OUTSIDE, type TaggedType, typeOf } from "./labels.ts";
import type { NameModel } from "./model.ts";

/** A name as the tagger sees it. */
export interface TaggedName extends Span {
  type: TaggedType;
  /** The tokens are `document.tokens.slice(first, last)`. */
  first: number;
  last: number;
}

/** How much the document's other uses of a word count beside what stands around it. */
const CONSISTENCY = 2;
/** So many uses are taken for granted of each label, that one other use settles nothing. */
const PRIOR = 0.1;

/**
 * The names of a document in text order; none overlaps another and none crosses a sentence. Sentences are read one by
 * one, and once more where a word was read in two ways: then what it mostly is in the document counts too.
 */
export function tagNames(document: Document, model: NameModel): TaggedName[] {
  const { tokens, sentences } = document;
  const emission = emissions(featuresOf(document, model), model, tokens.length);
  const labels = new Uint8Array(tokens.length);
  for (const { first, last } of sentences) bestLabels(emission, model, first, last, labels);
  const doubtful = addConsistency(tokens, labels, emission);
  for (const { first, last } of sentences)
    if (doubtful.subarray(first, last).includes(1)) bestLabels(emission, model, first, last, labels);
  return sentences.flatMap(({ first, last }) => namesIn(tokens, labels, first, last));
}

function namesIn(tokens: readonly Token[], labels: Uint8Array, first: number, last: number): TaggedName[] {
  const names: TaggedName[] = [];
  for (let i = first; i < last; i++) {
    const label = labels[i]!;
    const type = typeOf(label);
    if (label === OUTSIDE || type === null || !isBegin(label)) continue;
    let end = i + 1;
    while (end < last && labels[end] === label + 1) end++;
    names.push({ type, first: i, last: end, start: tokens[i]!.start, end: tokens[end - 1]!.end });
  }
  return names;
}

/** What the features of each token say for each label. */
function emissions(features: Features, model: NameModel, length: number): Float32Array {
  const emission = new Float32Array(length * LABELS);
  const { weights, rows, scale } = model;
  const { hashes, starts } = features;
  // Whole numbers are summed faster than the fractions that they stand for.
  const sum = new Int32Array(LABELS);
  for (let t = 0; t < length; t++) {
    sum.fill(0);
    for (let k = starts[t]!; k < starts[t + 1]!; k++) {
      const row = rows.get(hashes[k]!);
      if (row < 0) continue;
      const from = row * LABELS;
      for (let l = 0; l < LABELS; l++) sum[l]! += weights[from + l]!;
    }
    for (let l = 0; l < LABELS; l++) emission[t * LABELS + l] = sum[l]! * scale;
  }
  return emission;
}

/** Adds to the emissions of capitalised words what their other uses were; gives the tokens read in several ways. */
function addConsistency(tokens: readonly Token[], labels: Uint8Array, emission: Float32Array): Uint8Array {
  const uses = new Map<string, number[]>();
  for (const { index, text } of tokens) {
    if (!/^\p{Lu}/u.test(text)) continue;
    const of = uses.get(text);
    if (of === undefined) uses.set(text, [index]);
    else of.push(index);
  }
  const doubtful = new Uint8Array(tokens.length);
  for (const of of uses.values()) {
    if (of.length < 2 || of.every((i) => kindOf(labels[i]!) === kindOf(labels[of[0]!]!))) continue;
    const counts = new Float32Array(KINDS).fill(PRIOR);
    for (const i of of) counts[kindOf(labels[i]!)]!++;
    const total = of.length + PRIOR * KINDS;
    for (const i of of) {
      doubtful[i] = 1;
      for (let l = 0; l < LABELS; l++)
        emission[i * LABELS + l]! += CONSISTENCY * Math.log(counts[kindOf(l)]! / total);
    }
  }
  return doubtful;
}

/** 0 for outside, then one for each type, whether it begins or goes on there. */
const kindOf = (label: number): number => (label + 1) >> 1;
const KINDS = kindOf(LABELS - 1) + 1;

const MAY_FOLLOW = Uint8Array.from({ length: LABELS * LABELS }, (_, i) =>
  mayFollow(Math.floor(i / LABELS), i % LABELS) ? 1 : 0,
);

/** Viterbi: the best sequence of labels for tokens [first, last), written to `labels`. */
function bestLabels(
  emission: Float32Array,
  model: NameModel,
  first: number,
  last: number,
  labels: Uint8Array,
): void {
  const length = last - first;
  const score = new Float32Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let t = 0; t < length; t++)
    for (let l = 0; l < LABELS; l++) {
      let best = -Infinity;
      let came = 0;
      if (t === 0) best = mayFollow(OUTSIDE, l) ? model.start[l]! : -Infinity;
      else
        for (let p = 0; p < LABELS; p++) {
          if (MAY_FOLLOW[p * LABELS + l] === 0) continue;
          const value = score[(t - 1) * LABELS + p]! + model.transition[p * LABELS + l]!;
          if (value > best) {
            best = value;
            came = p;
          }
        }
      score[t * LABELS + l] = best + emission[(first + t) * LABELS + l]!;
      from[t * LABELS + l] = came;
    }
  let label = 0;
  for (let l = 1; l < LABELS; l++)
    if (score[(length - 1) * LABELS + l]! > score[(length - 1) * LABELS + label]!) label = l;
  for (let t = length - 1; t >= 0; t--) {
    labels[first + t] = label;
    label = from[t * LABELS + label]!;
  }
}
