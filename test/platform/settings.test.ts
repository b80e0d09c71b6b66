import { describe, expect, test } from "vitest";
import { DEFAULTS, isDamaged, readSettings } from "../../src/platform/settings.ts";

describe("settings", () => {
  test.each([
    [null],
    [undefined],
    [5],
    ["x"],
    [[]],
    [{}],
    [{ marks: null }],
    [{ marks: { density: 9, categories: "all" } }],
    [{ version: -3, hover: "yes", never: "news.example" }],
  ])("what was stored as %j gives the defaults", (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  test("what fits is kept, what does not is the default", () => {
    expect(
      readSettings({ marks: { density: 3, categories: { person: false, place: "no", cat: true } } }).marks,
    ).toEqual({ density: 3, categories: { ...DEFAULTS.marks.categories, person: false } });
    expect(readSettings({ hover: true, never: ["news.example", 5] })).toMatchObject({
      hover: true,
      never: ["news.example"],
    });
  });

  test("settings of an older and of a newer version keep what is still known", () => {
    const marks = { density: 2, categories: { ...DEFAULTS.marks.categories, speech: false } };
    expect(readSettings({ version: 1, marks })).toEqual({ ...DEFAULTS, marks });
    expect(readSettings({ version: 99, marks, sound: "loud" })).toEqual({ ...DEFAULTS, marks });
  });

  test.each([
    [undefined],
    [{}],
    [DEFAULTS],
    [{ version: 1, marks: DEFAULTS.marks }],
    [{ version: 99, sound: 3 }],
  ])("%j is not damaged", (stored) => expect(isDamaged(stored)).toBe(false));

  test.each([
    [null],
    ["x"],
    [[]],
    [{ marks: 5 }],
    [{ marks: { density: 9 } }],
    [{ never: [5] }],
    [{ hover: "on" }],
  ])("%j is damaged", (stored) => expect(isDamaged(stored)).toBe(true));
});
