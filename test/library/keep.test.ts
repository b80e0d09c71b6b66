import { expect, test } from "vitest";
import { addressFor, addressOf, keep, seenOf } from "../../src/library/index.ts";
import { ADDRESS, FERRY, FERRY_LATER, HOUR, NOON, pageOf, readingOf } from "./reading.ts";

const first = readingOf(FERRY, "Ferry sinks off Halvern");

test("the same reading twice changes nothing but when it was opened", () => {
  const again = readingOf(FERRY, "Ferry sinks off Halvern", NOON + HOUR);
  expect(pageOf(first, again)).toMatchObject({ kept: NOON, opened: NOON + HOUR, earlier: null });
});

test("another text keeps the one before it", () => {
  const page = pageOf(first, readingOf(FERRY_LATER, "Ferry sinks off Halvern", NOON + HOUR));
  expect(page.earlier).toEqual(first);
});

test("behind a paywall the whole text stays that was once read", () => {
  const part = readingOf(FERRY.slice(0, 90), "Ferry sinks off Halvern", NOON + HOUR, false);
  expect(pageOf(first, part)).toMatchObject({ latest: { read: NOON }, earlier: null });
  // Two parts are never set beside each other.
  expect(pageOf(part, first).earlier).toBeNull();
});

test("a page that was read on another day says so, and what has changed", () => {
  const before = keep(ADDRESS, null, first);
  const soon = keep(ADDRESS, before, readingOf(FERRY, "Ferry sinks off Halvern", NOON + HOUR));
  expect(seenOf(before, soon)).toMatchObject({ on: null, changes: 0 });
  const later = keep(ADDRESS, before, readingOf(FERRY, "Ferry sinks off Halvern", NOON + 24 * HOUR));
  expect(seenOf(before, later)).toMatchObject({ on: NOON, changes: 0 });
  const other = keep(ADDRESS, before, readingOf(FERRY_LATER, "Ferry sinks off Halvern", NOON + HOUR));
  const seen = seenOf(before, other);
  expect(seen.on).toBe(NOON);
  expect(seen.changes).toBeGreaterThan(0);
  expect(seenOf(null, before)).toMatchObject({ on: null, changes: null });
});

test.each([
  ["https://mail.example/ferry?utm_source=x#top", "https://mail.example/ferry"],
  ["https://mail.example/story?id=7&fbclid=abc", "https://mail.example/story?id=7"],
  ["file:///home/reader/ferry.html", "file:///home/reader/ferry.html"],
  ["about:blank", null],
  ["javascript:alert(1)", null],
  [null, null],
])("%s is kept as %s", (url, address) => {
  expect(addressOf(url)).toBe(address);
});

test("a page names itself within its own host alone", () => {
  const shown = "https://mail.example/amp/ferry";
  expect(addressFor(shown, ADDRESS)).toBe(ADDRESS);
  expect(addressFor(shown, "https://other.example/ferry")).toBe(shown);
  expect(addressFor(shown, null)).toBe(shown);
  expect(addressFor(null, ADDRESS)).toBeNull();
});
