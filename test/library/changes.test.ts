import { expect, test } from "vitest";
import { changes, changesOf, wordChanges } from "../../src/library/index.ts";
import { words } from "../support/read.ts";
import { FERRY, FERRY_LATER, HOUR, NOON, pageOf, readingOf } from "./reading.ts";

const old = readingOf(FERRY, "Ferry sinks off Halvern");
const latest = readingOf(FERRY_LATER, "Five dead as ferry sinks off Halvern", NOON + HOUR);
const found = changes(old.analysis, latest.analysis);

test("a new headline stands beside the old one", () => {
  expect(found.headline).toEqual({
    old: "Ferry sinks off Halvern",
    new: "Five dead as ferry sinks off Halvern",
  });
});

test("a number that was replaced stands beside the new one", () => {
  const numbers = found.numbers.map((one) => [one.old?.value ?? null, one.new?.value ?? null]);
  expect(numbers).toEqual([[3, 5]]);
});

test("a number that the headline and the text tell in other words is one change", () => {
  const text = (count: string) =>
    `${count} sailors died\n\n${FERRY.replace("three sailors", `${count.toLowerCase()} crew members`)}`;
  const [three, four] = ["Three", "Four"].map(
    (count) => readingOf(text(count), `${count} sailors died`).analysis,
  );
  expect(changes(three!, four!).numbers.map((one) => [one.label, one.old?.value, one.new?.value])).toEqual([
    ["role_killed", 3, 4],
  ]);
});

test("who is new is named, and who was there is not", () => {
  expect(found.names.map((one) => [one.old?.name ?? null, one.new?.name ?? null])).toEqual([
    [null, "Piet Ostrander"],
  ]);
});

test("a rewritten paragraph is one change, a new one is one, and the others are none", () => {
  const texts = found.paragraphs.map((one) => [
    one.old && words(old.analysis, [one.old])[0],
    one.new && words(latest.analysis, [one.new])[0],
  ]);
  expect(texts).toEqual([
    [expect.stringContaining("three sailors"), expect.stringContaining("five sailors")],
    [null, "Governor Piet Ostrander promised an inquiry."],
  ]);
});

test("words of a source that stayed are no change; other words of it are, and words taken back", () => {
  // The police say five now, and the keeper says what she said.
  expect(found.quotes.map((one) => [one.old?.source?.name, one.new?.source?.name])).toEqual([
    ["police", "police"],
  ]);
  const without = readingOf(FERRY.replace(/“[^\n]+\n/, ""), "Ferry sinks off Halvern");
  const [quote] = changes(old.analysis, without.analysis).quotes;
  expect(quote).toMatchObject({ old: { source: { name: "Maren Whitlock" } }, new: null });
});

test("a paragraph that moved and letter case change nothing", () => {
  expect(changes(old.analysis, readingOf(FERRY, "FERRY SINKS OFF HALVERN").analysis).count).toBe(0);
  expect(changesOf(pageOf(old))).toBeNull();
});

test("the pieces of a rewritten text are the texts", () => {
  const { old: was, new: is } = wordChanges("three sailors were killed", "five sailors were killed");
  expect(was.map(({ text }) => text).join("")).toBe("three sailors were killed");
  expect(is.filter(({ isNew }) => isNew)).toEqual([{ text: "five", isNew: true }]);
});

test.each([
  ["Northgate Mills cut 1,200 jobs.", "Northgate Mills cut 1,300 jobs.", "1,200", "1,300"],
  ["It cost £2.4bn.", "It cost £2.5bn.", "2.4bn", "2.5bn"],
  ["Prices rose by 3.5%", "Prices rose by 3.7%", "3.5", "3.7"],
  ["They don't pay", "They won't pay", "don't", "won't"],
  ["Whitlock's ferry sank", "Calloway’s ferry sank", "Whitlock's", "Calloway’s"],
])("no figure or word is cut: %s", (old, latest, gone, come) => {
  const { old: was, new: is } = wordChanges(old, latest);
  expect(was.filter(({ isNew }) => isNew)).toEqual([{ text: gone, isNew: true }]);
  expect(is.filter(({ isNew }) => isNew)).toEqual([{ text: come, isNew: true }]);
  expect(was.map(({ text }) => text).join("")).toBe(old);
  expect(is.map(({ text }) => text).join("")).toBe(latest);
});
