import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { clustersOf, compare, likeness, traceOf } from "../../src/compare/index.ts";
import { relationOf } from "../../src/compare/quantity.ts";
import type { Analysis } from "../../src/engine/index.ts";
import { CRASH_A, CRASH_B, CRASH_TWIN, STORM, told } from "./stories.ts";

const STORIES = [CRASH_A, CRASH_B, CRASH_TWIN, STORM];
const DAYS = [null, "2026-03-11", "2026-03-12T19:00:00+02:00", "2026-05-01"];

/** Paragraphs of one story, of two stories, and of none, each on some day. */
const ANALYSES: Analysis[] = [];
beforeAll(() => {
  STORIES.forEach((story, i) => {
    const other = STORIES[(i + 1) % STORIES.length]!;
    const half = (text: string) => text.split("\n\n").slice(0, 2).join("\n\n");
    ANALYSES.push(
      told({ ...story, published: DAYS[i]! }),
      told({ ...story, published: DAYS[(i + 1) % DAYS.length]!, text: half(story.text) }),
      told({ ...story, text: `${half(other.text)}\n\n${story.text}` }),
    );
  });
  ANALYSES.push(
    told({ title: "", text: "", published: null }),
    told({ title: "Nothing", text: "It is so.", published: null }),
  );
}, 240_000);

const page = fc.nat().map((n) => ANALYSES[n % ANALYSES.length]!);
/** Of "It is so" nobody knows what it is about. */
const saysEnough = ({ entities }: Analysis): boolean => entities.length > 2;
const pages = fc.array(page, { maxLength: 5 });
const RUNS = { numRuns: 40 };

describe("likeness", () => {
  test("is the same from both sides, between 0 and 1, and never of what the texts do not share", () => {
    fc.assert(
      fc.property(page, page, (a, b) => {
        const [one, other] = [traceOf(a), traceOf(b)];
        const found = likeness(one, other);
        expect(likeness(other, one)).toEqual(found);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        const keys = (trace: typeof one) => new Set(trace.terms.map(({ key }) => key));
        for (const key of found.reasons.flatMap((reason) => reason.keys))
          expect(keys(one).has(key) && keys(other).has(key)).toBe(true);
      }),
      RUNS,
    );
  });

  test("of a text with itself is whole", () => {
    fc.assert(
      fc.property(page, (one) => {
        const trace = traceOf(one);
        if (saysEnough(one)) expect(likeness(trace, trace)).toMatchObject({ verdict: "same", doubts: [] });
      }),
      RUNS,
    );
  });
});

describe("a comparison", () => {
  test("has each page once, and every sure value of it in its own cell, and no other", () => {
    fc.assert(
      fc.property(pages, (all) => {
        const { events } = compare(all);
        expect(events.flatMap((event) => event.pages).sort()).toEqual(all.map((_, i) => i));
        for (const event of events) {
          for (const { cells } of event.rows) {
            expect(cells).toHaveLength(event.pages.length);
            cells.forEach((cell, i) => {
              for (const { page } of cell) expect(page).toBe(event.pages[i]);
            });
          }
          for (const page of event.pages) {
            const cells = event.rows.flatMap((row) => row.cells.flat()).filter((one) => one.page === page);
            expect(new Set(cells.map(({ attribute }) => attribute))).toEqual(
              new Set(all[page]!.event?.attributes.filter(({ role }) => role !== "source")),
            );
          }
        }
      }),
      RUNS,
    );
  });

  test("has each quotation of somebody once, on its own page", () => {
    fc.assert(
      fc.property(pages, (all) => {
        for (const { pages: of, voices } of compare(all).events)
          for (const page of of) {
            const quotes = voices.flatMap((voice) => voice.quotes.flat()).filter((one) => one.page === page);
            const quoted = all[page]!.quotes.filter(
              ({ source }) => source !== null && !/^(?:she|they)$/i.test(source.name),
            );
            expect(quotes).toHaveLength(quoted.length);
            expect(new Set(quotes.map(({ quote }) => quote))).toEqual(new Set(quoted));
          }
      }),
      RUNS,
    );
  });

  test("is the same in whatever order the pages come", () => {
    fc.assert(
      fc.property(fc.uniqueArray(page, { maxLength: 4 }), (all) => {
        const last = all.length - 1;
        const seen = (pages: Analysis[], from: (i: number) => number) =>
          compare(pages)
            .events.map((event) => ({
              pages: event.pages.map(from).sort(),
              verdicts: Object.fromEntries(event.rows.map(({ role, verdict }) => [role, verdict])),
            }))
            .sort((a, b) => a.pages[0]! - b.pages[0]!);
        expect(seen([...all].reverse(), (i) => last - i)).toEqual(seen(all, (i) => i));
      }),
      RUNS,
    );
  });
});

test("copies of a text are of one event", () => {
  fc.assert(
    fc.property(page, fc.integer({ min: 2, max: 6 }), (one, copies) => {
      const trace = traceOf(one);
      if (!saysEnough(one)) return;
      expect(new Set(clustersOf(new Array(copies).fill(trace))).size).toBe(1);
    }),
    RUNS,
  );
});

describe("two numbers", () => {
  const quantity = fc
    .record({
      value: fc.integer({ min: 0, max: 50 }),
      more: fc.option(fc.integer({ min: 1, max: 10 })),
      bound: fc.constantFrom("exact", "about", "atLeast", "atMost"),
      unit: fc.constantFrom(null, "sailor"),
    })
    .map(({ value, more, bound, unit }) => ({
      value,
      high: more === null ? null : value + more,
      bound: more === null ? bound : ("range" as const),
      unit,
    }));

  test("stand to each other as the other way round, and each to itself as the same", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(relationOf(a, b)).toBe(relationOf(b, a));
        expect(relationOf(a, a)).toBe("same");
      }),
    );
  });

  test("differ only where no number would do for both", () => {
    fc.assert(
      fc.property(quantity, quantity, fc.integer({ min: 0, max: 70 }), (a, b, n) => {
        const allows = ({ value, high, bound }: typeof a) =>
          high !== null
            ? value <= n && n <= high
            : bound === "atLeast"
              ? n >= value
              : bound === "atMost"
                ? n <= value
                : n === value;
        if (a.unit === b.unit && allows(a) && allows(b)) expect(["same", "fits"]).toContain(relationOf(a, b));
        if (a.unit !== b.unit) expect(relationOf(a, b)).toBe("apart");
      }),
    );
  });
});
