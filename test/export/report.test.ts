import { describe, expect, test } from "vitest";
import { REPORT_PARTS, type ReportPart, toReport } from "../../src/export/index.ts";
import { demo } from "../ui/support/demo.ts";

const URL = "https://courier.example/halvern";
const analysis = { ...demo, article: { ...demo.article, url: URL } };
const killed = demo.event!.attributes.find(({ role }) => role === "killed")!;
const report = (parts: readonly ReportPart[], more: { wrong?: typeof killed; remark?: string } = {}) =>
  toReport(analysis, {
    parts: new Set(parts),
    wrong: new Set(more.wrong ? [more.wrong] : []),
    remark: more.remark ?? "",
  });

/** Words that only one part brings. */
const BROUGHT: Record<ReportPart, string> = {
  card: "Lead: Two explosive drones",
  headline: "Headline: Drone strike on Halvern fuel depot",
  address: `Address: ${URL}`,
  passages: "Read from:",
  article: "The article:",
};

describe("a report of a wrong card", () => {
  test("holds the version that read the page, and nothing of the page, where nothing is chosen", () => {
    expect(report([])).toBe("A card that is wrong, read by nutgraf 0.1.0\n");
  });

  test.each(REPORT_PARTS)("holds %s where it is chosen, and no other part", (part) => {
    const text = report([part]);
    for (const [other, words] of Object.entries(BROUGHT))
      expect([other, text.includes(words)]).toEqual([other, other === part]);
    if (part !== "address") expect(text).not.toContain(URL);
  });

  test("holds the reader's words and the rows that are called wrong", () => {
    const text = report([], { wrong: killed, remark: "  Four were hurt,\nnobody died. " });
    expect(text).toContain("What is wrong:\nFour were hurt,\nnobody died.\n");
    expect(text).toMatch(
      /^Wrong rows:\nKilled: ◐ ≥ 4 \(at least four workers\), attributed: .* \(90% sure\)\n$/m,
    );
  });

  test("holds the card row by row under the card's labels, with what is not sure", () => {
    const text = report(["card"]);
    expect(text).toMatch(/^Kind: Attack$/m);
    expect(text).toMatch(
      /^Blamed on: ⇄ Saltmarsh Front, disputed: “denied” · Helena Marchetti \(90% sure\)$/m,
    );
    expect(text).toMatch(/^Not sure: Response: ● called for an inquiry \(40% sure\)$/m);
    expect(text).toMatch(/^Background: Diplomacy: The government and the group signed/m);
  });

  test("holds the paragraphs of its rows and no others", () => {
    const text = report(["passages"]);
    expect(text).toContain("at least four workers");
    expect(text.length).toBeLessThan(demo.article.text.length);
  });

  test("says so where no event was found", () => {
    const none = toReport(
      { ...analysis, event: null },
      { parts: new Set(REPORT_PARTS), wrong: new Set(), remark: "" },
    );
    expect(none).toContain("no event was found");
  });
});
