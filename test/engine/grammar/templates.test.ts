import { describe, expect, test } from "vitest";
import { Templates } from "../../../src/engine/grammar/templates.ts";

describe("templates", () => {
  const features = (templates: string[], ...values: number[]) => {
    const made = new Templates(["word", "tag", "next"], templates, 100);
    const features = new Int32Array(made.size);
    made.fill(Int32Array.from(values), features, 0);
    return [...features];
  };

  test("make features of 24 bits that tell atoms, their order and templates apart", () => {
    const templates = ["word", "word tag", "tag", "tag word", "tag next"];
    const all = [...features(templates, 3, 4, 5), ...features(templates, 4, 3, -6)];
    expect(new Set(all).size).toBe(all.length);
    for (const feature of all) expect(feature >>> 24).toBe(0);
  });

  test("are numbered by their place in the list, wherever their features go", () => {
    const pair = features(["tag next"], 1, 2, 3);
    expect(features(["word"], 2)).not.toEqual(features(["tag"], 1, 3));
    expect(features(["tag next", "word"], 1, 2, 3)).toContain(pair[0]);
  });

  test("are asked in parts, each template making the same feature in whichever part it is", () => {
    const all = ["word", "tag", "word tag", "tag next"];
    const made = new Templates(["word", "tag", "next"], all, 100, [["word tag", "tag"]]);
    const made0 = new Int32Array(made.size);
    made.fill(Int32Array.of(1, 2, 3), made0, 0);
    expect(made.bounds).toEqual([0, 2, 4]);
    expect([...made0].map((feature) => feature !== 0)).toEqual([true, true, false, false]);
    made.fill(Int32Array.of(1, 2, 3), made0, 1);
    expect([...made0].sort()).toEqual(features(all, 1, 2, 3).sort());
  });

  test("a part holds no template that is not in the list, and none twice", () => {
    const make = (...parts: string[][]) => new Templates(["word", "tag"], ["word", "tag"], 1, parts);
    expect(() => make(["word tag"])).toThrow();
    expect(() => make(["word"], ["word"])).toThrow("in two parts");
  });

  test.each(["wrod", "word tag next", ""])("%o is none", (template) => {
    expect(() => features([template])).toThrow("is no template");
  });
});
