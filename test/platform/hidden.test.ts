import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hiddenJson, readHidden } from "../../src/platform/hidden.ts";

const name = { kind: "name", type: "place", name: "Halvern" };
const figure = { kind: "figure", url: "https://a.example/", words: "five", before: "and" };
const value = { kind: "value", url: "https://a.example/", role: "killed", words: "two" };

describe("what was stored as hidden", () => {
  test.each([
    [null],
    [undefined],
    [5],
    ["x"],
    [{}],
    [{ length: 3 }],
    [[null, 5, "x", [], {}]],
    [[{ kind: "name" }, { kind: "name", type: 5, name: "x" }, { kind: "toString", name: "x" }]],
    [[{ kind: { toString: "x" }, name: "x" }]],
    [[{ ...figure, words: "x".repeat(6000) }]],
  ])("%j hides nothing", (stored) => {
    expect(readHidden(stored)).toEqual([]);
  });

  test("what fits is kept without what is not ours; what is there twice comes once", () => {
    expect(readHidden([name, { ...figure, extra: 1 }, null, value, { ...name, name: "HALVERN" }])).toEqual([
      { ...name, name: "HALVERN" },
      figure,
      value,
    ]);
  });

  test("whatever is stored, it is read without an error", () => {
    fc.assert(fc.property(fc.anything(), (stored) => void readHidden(stored)));
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind: fc.anything(), name: fc.anything() })),
        (stored) => void readHidden(stored),
      ),
    );
  });

  test("the file is JSON that says what it is, and is read again", () => {
    const file = JSON.parse(hiddenJson(readHidden([name, figure])));
    expect(file).toMatchObject({ format: "nutgraf-hidden", version: 1 });
    expect(readHidden(file.items)).toEqual([name, figure]);
  });
});
