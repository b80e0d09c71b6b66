import type { Document } from "../../text/document.ts";
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

/** The names of a document in text order; none overlaps another and none crosses a sentence. */
export function tagNames(document: Document, model: NameModel): TaggedName[] {
  const features = featuresOf(document, model.gazetteer);
  const names: TaggedName[] = [];
  for (const { first, last } of document.sentences) {
    const labels = bestLabels(features, model, first, last);
    for (let i = first; i < last; i++) {
      const label = labels[i - first]!;
      const type = typeOf(label);
      if (label === OUTSIDE || type === null || !isBegin(label)) continue;
      let end = i + 1;
      while (end < last && labels[end - first] === label + 1) end++;
      names.push({
        type,
        first: i,
        last: end,
        start: document.tokens[i]!.start,
        end: document.tokens[end - 1]!.end,
      });
    }
  }
  return names;
}

/** Viterbi: the best sequence of labels for tokens [first, last). */
function bestLabels(features: Features, model: NameModel, first: number, last: number): Uint8Array {
  const length = last - first;
  const score = new Float32Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  const emission = new Float32Array(LABELS);
  for (let t = 0; t < length; t++) {
    emission.fill(0);
    for (let k = features.starts[first + t]!; k < features.starts[first + t + 1]!; k++) {
      const row = model.rows.get(features.hashes[k]!);
      if (row < 0) continue;
      for (let l = 0; l < LABELS; l++) emission[l]! += model.weights[row * LABELS + l]!;
    }
    for (let l = 0; l < LABELS; l++) {
      let best = -Infinity;
      let came = 0;
      if (t === 0) best = mayFollow(OUTSIDE, l) ? model.start[l]! : -Infinity;
      else
        for (let p = 0; p < LABELS; p++) {
          if (!mayFollow(p, l)) continue;
          const value = score[(t - 1) * LABELS + p]! + model.transition[p * LABELS + l]!;
          if (value > best) {
            best = value;
            came = p;
          }
        }
      score[t * LABELS + l] = best + emission[l]! * model.scale;
      from[t * LABELS + l] = came;
    }
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let l = 1; l < LABELS; l++)
    if (score[(length - 1) * LABELS + l]! > score[(length - 1) * LABELS + label]!) label = l;
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = from[t * LABELS + label]!;
  }
  return labels;
}
