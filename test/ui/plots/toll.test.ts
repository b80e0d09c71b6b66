import { describe, expect, test } from "vitest";
import { placeLabels } from "../../../src/ui/plots/labels.ts";
import { type DatedCount, tollOf } from "../../../src/ui/plots/toll.ts";

const toll = (
  page: number,
  published: string,
  value: number,
  more: Partial<DatedCount> = {},
): DatedCount => ({
  page,
  published,
  outlet: "The Halvern Post",
  count: { value, high: null, bound: "exact" },
  ...more,
});

describe("there is no drawing", () => {
  test("of one count, or of none with a date", () => {
    expect(tollOf([])).toBeNull();
    expect(tollOf([toll(0, "2026-03-11T07:00:00Z", 4)])).toBeNull();
    expect(tollOf([toll(0, "2026-03-11", 4), toll(1, "yesterday", 7)])).toBeNull();
  });

  test("where nothing changes, or nobody knows what came first", () => {
    expect(tollOf([toll(0, "2026-03-11", 4), toll(1, "2026-03-12", 4)])).toBeNull();
    expect(tollOf([toll(0, "2026-03-11", 4), toll(1, "2026-03-11", 7)])).toBeNull();
  });
});

describe("in the drawing", () => {
  const drawn = tollOf([
    toll(0, "2026-03-11T07:00:00Z", 4, { count: { value: 4, high: null, bound: "atLeast" } }),
    toll(1, "2026-03-12T07:00:00Z", 7),
    toll(2, "2026-03-13T07:00:00Z", 8, { count: { value: 8, high: 9, bound: "range" } }),
  ])!;

  test("later is farther right, more is higher", () => {
    const [first, second] = drawn.points;
    expect(second!.x).toBeGreaterThan(first!.x);
    expect(second!.y).toBeLessThan(first!.y);
  });

  test("bounds are kept", () => {
    expect(drawn.points.map(({ opens }) => opens)).toEqual(["up", null, null]);
    expect(drawn.points[2]!.top).toBeLessThan(drawn.points[2]!.y);
    expect(drawn.points[1]!.top).toBe(drawn.points[1]!.y);
  });

  test("days are those of all the world: what is later by the clock of another place may have come first", () => {
    const { points } = tollOf([
      toll(0, "2026-03-11T23:00:00+09:00", 4),
      toll(1, "2026-03-11T20:00:00+00:00", 7),
    ])!;
    expect(points[0]!.x).toBeLessThan(points[1]!.x);
  });
});

describe("labels", () => {
  const box = { width: 288, height: 150 };
  const overlap = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.abs(a.x - b.x) < 10 && Math.abs(a.y - b.y) < 12;

  test.each([
    ["at one place", Array.from({ length: 6 }, () => ({ x: 100, y: 70 }))],
    [
      "in the corners",
      [
        { x: 0, y: 0 },
        { x: 288, y: 150 },
        { x: 0, y: 150 },
        { x: 288, y: 0 },
      ],
    ],
    ["in a row", Array.from({ length: 12 }, (_, i) => ({ x: 60 + i * 4, y: 70 }))],
  ])("do not overlap, nor leave the box: %s", (_, points) => {
    const labels = placeLabels(points, box);
    for (const [i, label] of labels.entries()) {
      expect(labels.slice(i + 1).some((other) => overlap(label, other))).toBe(false);
      expect(points.some((point) => overlap(label, point))).toBe(false);
      expect(label.x >= 0 && label.x <= 288 && label.y >= 0 && label.y <= 150).toBe(true);
    }
  });

  test("do not stand on an arrow or a bar", () => {
    const { points } = tollOf([
      toll(0, "2026-03-11", 4, { count: { value: 4, high: null, bound: "atLeast" } }),
      toll(1, "2026-03-13", 8, { count: { value: 8, high: 12, bound: "range" } }),
    ])!;
    for (const { x, label } of points) expect(Math.abs(label.x - x)).toBeGreaterThanOrEqual(10);
  });

  test("stand above their point where there is room", () => {
    expect(placeLabels([{ x: 100, y: 70 }], box)).toEqual([{ x: 100, y: 58 }]);
  });
});
