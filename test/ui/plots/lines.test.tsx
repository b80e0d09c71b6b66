import { describe, expect, test } from "vitest";
import type { Analysis, NewsEvent } from "../../../src/engine/index.ts";
import { rowsOf } from "../../../src/export/rows.ts";
import { LanguageContext } from "../../../src/ui/i18n.ts";
import { NumberLine } from "../../../src/ui/plots/NumberLine.tsx";
import { TimeLine } from "../../../src/ui/plots/TimeLine.tsx";
import { attribute, demo } from "../support/demo.ts";
import { draw } from "../support/draw.ts";
import { t } from "../support/words.ts";

const inEnglish = { t, locale: "en-GB" };
const linesOf = (root: HTMLElement) =>
  [...root.querySelectorAll(".plot li")].map((line) => line.textContent?.replace(/\s+/g, " ").trim());

const event: NewsEvent = demo.event!;

const numbersOf = (role: "killed" | "injured") =>
  draw(
    <LanguageContext.Provider value={inEnglish}>
      <NumberLine
        id={`event/${role}`}
        row={rowsOf(event).find((row) => row.role === role)!}
        analysis={demo}
      />
    </LanguageContext.Provider>,
  );

const timesOf = (analysis: Analysis) =>
  draw(
    <LanguageContext.Provider value={inEnglish}>
      <TimeLine analysis={analysis} />
    </LanguageContext.Provider>,
  );

describe("the line of numbers", () => {
  test("says in words what each strip shows, and who says so", () => {
    expect(linesOf(numbersOf("injured"))).toEqual([
      "17 attributed Helena Marchetti",
      "20 to 25 attributed Daniel Okafor",
    ]);
  });

  test("is not there for one number", () => {
    expect(numbersOf("killed").querySelector(".plot")).toBeNull();
  });

  test("has pictures that no screen reader reads twice", () => {
    const pictures = [...numbersOf("injured").querySelectorAll("svg")];
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures) expect(picture.getAttribute("aria-hidden")).toBe("true");
  });
});

describe("the line of times", () => {
  test("has the event itself after what went before it", () => {
    expect(linesOf(timesOf(demo))).toEqual([
      "November 2024 Attack",
      "June 2025 Diplomacy",
      "Wed, 11 March 2026 This event",
    ]);
  });

  test("leaves out what has no date", () => {
    const undated = { ...event, attributes: [attribute("when", "later", "Wednesday night")] };
    expect(linesOf(timesOf({ ...demo, event: undated }))).toHaveLength(2);
  });

  test("is not there where the event recalls nothing", () => {
    expect(timesOf({ ...demo, background: [] }).querySelector(".plot")).toBeNull();
  });
});
