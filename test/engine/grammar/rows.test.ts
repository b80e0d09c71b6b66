import { describe, expect, test } from "vitest";
import { Rows, ShortRows } from "../../../src/engine/grammar/rows.ts";

describe("rows of three classes", () => {
  const score = (rows: ShortRows, ...features: number[]) => {
    const scores = new Int32Array(3);
    rows.score(Int32Array.from(features), scores);
    return [...scores];
  };

  test("stand beside the first class", () => {
    const weights = [
      [10, -3, 40],
      [0, 500, -2],
    ] as const;
    const rows = new ShortRows([0xabc123, 7], (row) => weights[row]!);
    expect(score(rows, 0xabc123)).toEqual([0, -13, 30]);
    expect(score(rows, 0xabc123, 7, 7)).toEqual([0, 987, 26]);
    expect(score(rows, 8, 0xabc124, 0)).toEqual([0, 0, 0]);
  });

  test("find room for many features, those that share their lowest bits among them, and keep each", () => {
    const features = Array.from({ length: 120_000 }, (_, i) =>
      i < 2 ? 5 + (i << 20) : (i * 7_919) & 0xffffff,
    );
    const rows = new ShortRows(features, (row) => [0, (row % 500) + 1, -(row % 300) - 1]);
    const wrong = features.filter((feature, row) => {
      const [, second, third] = score(rows, feature);
      return second !== (row % 500) + 1 || third !== -(row % 300) - 1;
    });
    expect(wrong).toEqual([]);
    const known = new Set(features);
    const others = Array.from({ length: 5_000 }, (_, i) => (i * 3_343 + 11) & 0xffffff).filter(
      (f) => !known.has(f),
    );
    expect(score(rows, ...others)).toEqual([0, 0, 0]);
  });
});

describe("rows of many classes", () => {
  // The first three share the lowest bits, so that they are looked for at the same place.
  const features = [0x000005, 0x010005, 0x7f0005, 0xffffff];
  const rows = new Rows(features, [0, 1, 3, 4, 5], [0, 1, 2, 0, 49], [2, -3, 5, 10, -127]);
  const score = (...of: number[]) => {
    const scores = new Int32Array(50);
    rows.score(Int32Array.from(of), scores);
    return [scores[0], scores[1], scores[2], scores[49]];
  };

  test("hold the cells of each feature, a weight by its root", () => {
    expect(features.map((feature) => score(feature))).toEqual([
      [4, 0, 0, 0],
      [0, -9, 25, 0],
      [100, 0, 0, 0],
      [0, 0, 0, -16129],
    ]);
  });

  test("add up what several features say, and nothing for those that are not there", () => {
    expect(score(5, 0x7f0005, 0x010005, 0x020005, 6)).toEqual([104, -9, 25, 0]);
    expect(score(0, 1, 0x800005)).toEqual([0, 0, 0, 0]);
  });
});
