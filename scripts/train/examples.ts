/** Annotated documents as what the name tagger learns from. */
import {
  describe,
  MOST_FEATURES,
  NAMING_AROUND,
  type Sights,
  styleAt,
  viewOf,
} from "../../src/engine/entities/tagger/features.ts";
import { NAMING } from "../../src/engine/entities/tagger/words.ts";
import type { Document } from "../../src/engine/text/document.ts";

/** A stretch of tokens that is read together. */
export interface Example {
  /** The sentence that it is in. */
  sentence: number;
  labels: Uint8Array;
  /** The features of each token; those before `contexts` name the word itself. */
  features: number[][];
  contexts: number;
  /** How much it counts; 1 for gold. */
  weight: number;
}

/** The stretches of a document as examples. */
export function examplesOf(
  document: Document,
  labels: Uint8Array,
  sights: Sights,
  weight: number,
): Example[] {
  const view = viewOf(document, sights);
  const around = new Int32Array(MOST_FEATURES);
  return view.stretches.map((stretch) => {
    const { first, last } = stretch;
    const style = styleAt(view, stretch);
    const features: number[][] = [];
    for (let i = first; i < last; i++) {
      const size = describe(view, i, style, around);
      const own = view.forms[i]!.features;
      features.push([
        ...own.slice(0, NAMING),
        ...around.subarray(0, NAMING_AROUND),
        ...own.slice(NAMING),
        ...around.subarray(NAMING_AROUND, size),
      ]);
    }
    const contexts = NAMING + NAMING_AROUND;
    const { sentence } = document.tokens[first]!;
    return { sentence, labels: labels.slice(first, last), features, contexts, weight };
  });
}
