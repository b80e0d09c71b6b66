import { describe, expect, test } from "vitest";
import { Choice } from "../../../src/engine/grammar/choice.ts";
import { feature } from "../../../src/engine/grammar/hash.ts";
import { Templates } from "../../../src/engine/grammar/templates.ts";

/** Weights of three classes by template, whatever the values; `asked` counts the features that were looked up. */
function scorerOf(weights: Record<number, [number, number, number]>) {
  const scorer = {
    asked: 0,
    score(features: Int32Array, scores: Int32Array | Float64Array) {
      scorer.asked += features.length;
      for (const [template, of] of Object.entries(weights))
        if (features.includes(feature(Number(template), 7)))
          of.forEach((weight, c) => {
            scores[c]! += weight;
          });
    },
  };
  return scorer;
}

describe("a choice", () => {
  const choose = (weights: Record<number, [number, number, number]>, possible = [0, 1, 2]) => {
    const choice = new Choice(
      new Templates(["word", "tag", "next"], ["word", "tag", "next"], 1, [["word"]]),
      [10],
    );
    choice.atoms.fill(7);
    const scorer = scorerOf(weights);
    const best = choice.best(Uint8Array.from(possible), scorer, new Int32Array(3));
    return { best, asked: scorer.asked };
  };

  // The first part is one template and what is always there; the second is two.
  test("is settled by the first part where one class leads by enough", () => {
    expect(choose({ 1: [0, 10, -5], 2: [90, 0, 0] })).toEqual({ best: 1, asked: 2 });
  });

  test("asks the rest where none does", () => {
    expect(choose({ 1: [0, 9, -5], 2: [90, 0, 0] })).toEqual({ best: 0, asked: 4 });
  });

  test("knows no lead over classes that are not possible, and gives none of them", () => {
    expect(choose({ 1: [0, 10, 10] }, [0, 1])).toEqual({ best: 1, asked: 2 });
    expect(choose({ 1: [0, 5, 50], 3: [0, -6, 0] }, [0, 1])).toEqual({ best: 0, asked: 4 });
  });

  test("is the first of equals", () => {
    expect(choose({}).best).toBe(0);
    expect(choose({ 3: [-1, 0, 0] }).best).toBe(1);
  });
});
