import type { Document, Token } from "../../text/document.ts";
import type { Span } from "../../types.ts";
import { describe, MOST_FEATURES, styleAt, type View, viewOf } from "./features.ts";
import { isBegin, LABELS, mayFollow, OUTSIDE, type TaggedType, typeOf } from "./labels.ts";
import type { NameModel } from "./model.ts";
import type { Stretch } from "./stretches.ts";
import type { NameForm } from "./words.ts";

/** A name as the tagger sees it. */
export interface TaggedName extends Span {
  type: TaggedType;
  /** The tokens are `document.tokens.slice(first, last)`. */
  first: number;
  last: number;
}

/** How much the document's other uses of a word count beside what stands around it. */
const CONSISTENCY = 1.5;
/** So many uses are taken for granted of each label, that one other use settles nothing. */
const PRIOR = 0.1;

/**
 * The names of a document in text order; none overlaps another and none crosses a sentence. Stretches are read one by
 * one, and once more where a word was read in two ways: then what it mostly is in the document counts too.
 */
export function tagNames(document: Document, model: NameModel): TaggedName[] {
  const view = viewOf(document, model);
  const { stretches } = view;
  const emission = emissions(view, model);
  const labels = new Uint8Array(document.tokens.length);
  for (const stretch of stretches) bestLabels(emission, model, stretch, labels);
  const doubtful = addConsistency(view, labels, emission);
  for (const stretch of stretches)
    if (doubtful.subarray(stretch.first, stretch.last).includes(1))
      bestLabels(emission, model, stretch, labels);
  return stretches.flatMap((stretch) => namesIn(document.tokens, labels, stretch));
}

function namesIn(tokens: readonly Token[], labels: Uint8Array, { first, last }: Stretch): TaggedName[] {
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
function emissions(view: View, { rows, scale }: NameModel): Float32Array {
  const { forms, stretches } = view;
  const emission = new Float32Array(forms.length * LABELS);
  const features = new Int32Array(MOST_FEATURES);
  // Whole numbers are summed faster than the fractions that they stand for.
  const sum = new Int32Array(LABELS);
  for (const stretch of stretches) {
    const style = styleAt(view, stretch);
    for (let t = stretch.first; t < stretch.last; t++) {
      const form = forms[t]!;
      // What a word says by itself is added up once.
      if (form.own === null) {
        form.own = new Int32Array(LABELS);
        rows.add(form.features, form.features.length, form.own);
      }
      sum.set(form.own);
      rows.add(features, describe(view, t, style, features), sum);
      for (let l = 0; l < LABELS; l++) emission[t * LABELS + l] = sum[l]! * scale;
    }
  }
  return emission;
}

/** Adds to the emissions of marked words what their other uses were; gives the tokens read in several ways. */
function addConsistency({ forms, stretches }: View, labels: Uint8Array, emission: Float32Array): Uint8Array {
  const uses = new Map<NameForm, number[]>();
  for (const { first, last } of stretches)
    for (let i = first; i < last; i++) {
      if (!forms[i]!.marked) continue;
      const of = uses.get(forms[i]!);
      if (of === undefined) uses.set(forms[i]!, [i]);
      else of.push(i);
    }
  const doubtful = new Uint8Array(forms.length);
  for (const of of uses.values()) {
    if (of.every((i) => kindOf(labels[i]!) === kindOf(labels[of[0]!]!))) continue;
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

/** The labels that each may follow. */
const BEFORE = Array.from({ length: LABELS }, (_, label) =>
  Uint8Array.from([...Array(LABELS).keys()].filter((previous) => mayFollow(previous, label))),
);

/** Viterbi: the best sequence of labels for a stretch, written to `labels`. */
function bestLabels(
  emission: Float32Array,
  { start, transition }: NameModel,
  { first, last }: Stretch,
  labels: Uint8Array,
): void {
  const length = last - first;
  const score = new Float32Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let l = 0; l < LABELS; l++)
    score[l] = mayFollow(OUTSIDE, l) ? start[l]! + emission[first * LABELS + l]! : -Infinity;
  for (let t = 1; t < length; t++)
    for (let l = 0; l < LABELS; l++) {
      let best = -Infinity;
      let came = 0;
      const before = BEFORE[l]!;
      for (let k = 0; k < before.length; k++) {
        const p = before[k]!;
        const value = score[(t - 1) * LABELS + p]! + transition[p * LABELS + l]!;
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
