import { describe, expect, test } from "vitest";
import { Templates } from "../../../src/engine/grammar/templates.ts";

describe("templates", () => {
  const features = (templates: string[], ...values: number[]) => {
    const made = new Templates(["word", "tag", "next"], templates, 100);
    const atoms = made.atoms();
    atoms.set(values);
    const features = new Int32Array(made.size);
    made.fill(atoms, features);
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

  test.each(["wrod", "word tag next", ""])("%o is none", (template) => {
    expect(() => features([template])).toThrow("is no template");
  });
});
