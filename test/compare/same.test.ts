import { describe, expect, test } from "vitest";
import { likeness } from "../../src/compare/same.ts";
import { traceOf } from "../../src/compare/trace.ts";
import { CRASH_A, CRASH_B, CRASH_TWIN, STORM, told } from "./stories.ts";

const of = (a: typeof STORM, b: typeof STORM) => likeness(traceOf(told(a)), traceOf(told(b)));

describe("two texts", () => {
  test("of one event are the same, for the names and numbers that they share", () => {
    const { verdict, reasons, doubts } = of(CRASH_A, CRASH_B);
    expect(verdict).toBe("same");
    expect(doubts).toEqual([]);
    expect(reasons.find(({ kind }) => kind === "place")?.keys).toContain("halvern");
    expect(reasons.find(({ kind }) => kind === "person")?.keys).toContain("whitlock");
  });

  test("of two like events are not", () => {
    expect(of(CRASH_A, CRASH_TWIN).verdict).not.toBe("same");
    expect(of(CRASH_B, CRASH_TWIN).verdict).not.toBe("same");
  });

  test("of unlike events have next to nothing in common", () => {
    const { verdict, score } = of(CRASH_A, STORM);
    expect(verdict).toBe("other");
    expect(score).toBeLessThan(0.1);
  });

  test("are doubted where their events are on other days", () => {
    const later = {
      ...CRASH_B,
      published: "2026-03-19",
      text: CRASH_B.text.replaceAll("Tuesday", "Wednesday"),
    };
    expect(of(CRASH_A, later).doubts).toContain("days");
    expect(of(CRASH_A, later).score).toBeLessThan(of(CRASH_A, CRASH_B).score * 0.7);
  });

  test("are doubted where they came out a month from each other", () => {
    expect(of(CRASH_A, { ...CRASH_B, published: "2026-04-20" }).doubts).toContain("published");
    expect(of(CRASH_A, { ...CRASH_B, published: null }).doubts).toEqual([]);
  });
});

test("a word that nearly every text has says nothing", () => {
  const { score } = of(
    { ...STORM, text: "It was said that they had been there on the day after." },
    { ...CRASH_A, text: "They said that it had been on the day after." },
  );
  expect(score).toBeLessThan(0.2);
});

test("two stubs are never sure to be of one event", () => {
  const stub = { ...STORM, title: "Port Ellery", text: "The storm is over." };
  const { score, verdict } = of(stub, { ...stub, text: "The storm is here." });
  expect(score).toBeGreaterThan(0.5);
  expect(verdict).toBe("unsure");
});
