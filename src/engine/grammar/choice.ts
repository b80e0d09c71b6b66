/**
 * How tagger and parser choose among classes: one part of the templates is asked after the other, until a class leads by
 * so much that the rest would hardly ever change it. Most choices in a sentence are that easy.
 *
 * Strubell, Vilnis, Silverstein, McCallum (2015), "Learning dynamic feature selection for fast sequential prediction".
 */
import type { Scorer } from "./rows.ts";
import type { Templates } from "./templates.ts";

/** By class: whole numbers by the weights that ship, others while weights are learned. */
export type Scores = Int32Array | Float64Array;

export class Choice {
  /** Values of the templates' atoms: what is seen at the moment. */
  readonly atoms: Int32Array;
  /** All features. The first is no template's and always 0: it learns how often each class is chosen at all. */
  readonly features: Int32Array;
  readonly #templates: Templates;
  readonly #made: Int32Array;
  readonly #parts: readonly Int32Array[];
  readonly #enough: readonly number[];

  /** `enough`: for each part of the templates but the last, the lead that settles a choice. */
  constructor(templates: Templates, enough: readonly number[]) {
    const { bounds } = templates;
    this.atoms = new Int32Array(templates.atoms);
    this.features = new Int32Array(1 + templates.size);
    this.#templates = templates;
    this.#made = this.features.subarray(1);
    this.#parts = bounds
      .slice(1)
      .map((end, p) => (p === 0 ? this.features.subarray(0, 1 + end) : this.#made.subarray(bounds[p], end)));
    this.#enough = enough;
  }

  /** The best of the possible classes, by what the atoms say beside what has been scored before. */
  best(possible: Uint8Array, scorer: Scorer, scores: Scores): number {
    for (let part = 0; ; part++) {
      this.#ask(part, scorer, scores);
      let best = possible[0]!;
      let most = scores[best]!;
      let second = -Infinity;
      for (let k = 1; k < possible.length; k++) {
        const score = scores[possible[k]!]!;
        if (score > most) {
          second = most;
          most = score;
          best = possible[k]!;
        } else if (score > second) second = score;
      }
      if (part === this.#enough.length || most - second >= this.#enough[part]!) return best;
    }
  }

  /** Asks all templates, as training does. */
  score(scorer: Scorer, scores: Scores): void {
    for (let part = 0; part < this.#parts.length; part++) this.#ask(part, scorer, scores);
  }

  #ask(part: number, scorer: Scorer, scores: Scores): void {
    this.#templates.fill(this.atoms, this.#made, part);
    scorer.score(this.#parts[part]!, scores);
  }
}

/** The class that scores best of the possible ones. */
export function bestOf(possible: Uint8Array, scores: Scores): number {
  let best = possible[0]!;
  for (let k = 1; k < possible.length; k++) if (scores[possible[k]!]! > scores[best]!) best = possible[k]!;
  return best;
}
