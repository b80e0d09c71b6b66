import { expect, test } from "vitest";
import { candidates, keep, rowOf, tellSame } from "../../src/library/index.ts";
import { CRASH_A, CRASH_B, CRASH_TWIN, STORM, type Story } from "../compare/stories.ts";
import { realEngine } from "../support/engine.ts";

const kept = (story: Story, i: number) => {
  const url = `https://post.example/${i}`;
  const analysis = realEngine().analyse({ ...story, url, language: "en" });
  return keep(url, null, { analysis, read: i, isWhole: true });
};
const pages = [CRASH_A, CRASH_B, CRASH_TWIN, STORM].map(kept);
const rows = pages.map(rowOf);

test("another outlet's page tells the same event; the page itself, its twin and other news do not", () => {
  const { analysis } = pages[0]!.latest;
  const near = candidates(rows, analysis);
  expect(near[0]).toBe("https://post.example/1");
  expect(near).not.toContain("https://post.example/0");
  const opened = pages.filter(({ address }) => near.includes(address));
  expect(tellSame(analysis, opened).map(({ address }) => address)).toEqual(["https://post.example/1"]);
});

test("what came out weeks apart is not even opened", () => {
  const later = rows.map((row) => ({ ...row, published: "2026-05-11" }));
  expect(candidates(later, pages[0]!.latest.analysis)).toEqual([]);
});
