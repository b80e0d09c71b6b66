import { describe, expect, test } from "vitest";
import { timeLine } from "../../../src/ui/plots/times.ts";

describe("there is no line", () => {
  test.each([[[]], [["2026-03-11"]], [["2026-03-11", "2026-03-11"]], [["2026-03-11", "last spring"]]])(
    "for %j",
    (dates) => {
      expect(timeLine(dates)).toBeNull();
    },
  );
});

describe("on the line", () => {
  test("a day is a point, a month and a year last", () => {
    const { marks } = timeLine(["2026-03-11", "2024-11", "2025"])!;
    const [day, month, year] = marks.map((mark) => mark!);
    expect(day!.from).toBe(day!.to);
    expect(month!.to).toBeGreaterThan(month!.from);
    expect(year!.to - year!.from).toBeGreaterThan(11 * (month!.to - month!.from));
  });

  test("what came first stands first", () => {
    const { marks } = timeLine(["2026-03-11", "2024-11", "2025"])!;
    const [day, month, year] = marks.map((mark) => mark!);
    expect(month!.to).toBeLessThanOrEqual(year!.from);
    expect(year!.to).toBeLessThanOrEqual(day!.from);
  });

  test("its ends are whole days, months or years", () => {
    expect(timeLine(["2026-03-11", "2026-03-14"])).toMatchObject({ first: "2026-03-11", last: "2026-03-14" });
    expect(timeLine(["2026-03-11", "2025-11"])).toMatchObject({ first: "2025-11", last: "2026-03" });
    expect(timeLine(["2026-03-11", "1998"])).toMatchObject({ first: "1998", last: "2026" });
  });

  test("there is a tick for each of them, and not for each of many years", () => {
    expect(timeLine(["2026-03-11", "2026-03-14"])!.ticks).toEqual([0, 0.25, 0.5, 0.75]);
    expect(timeLine(["2026", "1612"])!.ticks.length).toBeLessThan(45);
  });

  test("days, stretches of days and quarters have their places, and what is no date has none", () => {
    const { marks } = timeLine(["2026-03-11/2026-03-14", "soon", "2026-34", "2026-03-12T19:35"])!;
    expect(marks[1]).toBeNull();
    const [days, , quarter, moment] = marks;
    expect(days!.to).toBeGreaterThan(days!.from);
    expect(quarter!.from).toBeGreaterThan(days!.to);
    expect(moment!.from).toBe(moment!.to);
    for (const mark of marks)
      if (mark) expect(mark.from >= 0 && mark.from <= mark.to && mark.to <= 1).toBe(true);
  });

  test("the last day of a month is no day of the next one", () => {
    expect(timeLine(["2026-01-31", "2026-01-30"])).toMatchObject({ first: "2026-01-30", last: "2026-01-31" });
    expect(timeLine(["2025-12-31", "2025-01-01"])).toMatchObject({ first: "2025-01", last: "2025-12" });
  });
});
