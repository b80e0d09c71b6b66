import { describe, expect, test } from "vitest";
import { sideBySide } from "../../../src/ui/compare/side-by-side.ts";
import { CRASH_A, CRASH_B, CRASH_TWIN, STORM, type Story, told } from "../../compare/stories.ts";

const exactly: Story = { ...CRASH_A, text: CRASH_A.text.replace("at least four people", "four people") };
const groupsOf = (...stories: Story[]) =>
  sideBySide(stories.map(told)).groups.map(({ key, rows }) => [key, rows.map(({ role }) => role)] as const);

describe("two pages of one event", () => {
  test("have the rows first in which their numbers differ", () => {
    const [first] = groupsOf(exactly, CRASH_B);
    expect(first).toEqual(["differ", ["killed"]]);
  });

  test("have the rows that agree before those of one page alone", () => {
    const silent = { ...CRASH_B, text: CRASH_B.text.replace(" Nineteen people were injured.", "") };
    const keys = groupsOf(CRASH_A, silent).map(([key]) => key);
    expect(keys.indexOf("agree")).toBeLessThan(keys.indexOf("only"));
    expect(Object.fromEntries(groupsOf(CRASH_A, silent)).only).toContain("injured");
  });

  test("have no empty headings", () => {
    for (const [, rows] of groupsOf(CRASH_A, CRASH_B)) expect(rows.length).toBeGreaterThan(0);
  });
});

describe("pages of other events", () => {
  test("are not set beside the first: only the reason is told", () => {
    const found = sideBySide([CRASH_A, STORM].map(told));
    expect(found).toMatchObject({ pages: [0], groups: [], voices: [] });
    expect(found.apart.map(({ page, likeness }) => [page, likeness.verdict])).toEqual([[1, "other"]]);
  });

  test("do not keep others from being set beside it", () => {
    const found = sideBySide([CRASH_A, CRASH_TWIN, CRASH_B].map(told));
    expect(found.pages).toEqual([0, 2]);
    expect(found.apart.map(({ page }) => page)).toEqual([1]);
    expect(found.groups.length).toBeGreaterThan(0);
  });

  test("that tell one event among themselves are no reason to leave the first out", () => {
    const found = sideBySide([STORM, CRASH_A, CRASH_B].map(told));
    expect(found.pages).toEqual([0]);
    expect(found.apart.map(({ page }) => page)).toEqual([1, 2]);
  });
});
