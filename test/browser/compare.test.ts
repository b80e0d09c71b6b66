import { expect, test } from "vitest";
import type { PopupView } from "../../scripts/browser/browser.ts";
import { axe } from "./support/axe.ts";
import { walk } from "./support/keyboard.ts";
import { inBothBrowsers, type Stage, untilPage, untilRead } from "./support/stage.ts";
import { viewAsk } from "./support/views.ts";

/** Two reports of one event by two outlets are read, and the panel is open beside the first one. */
async function readBoth(stage: Stage) {
  const other = await stage.annotate("ferry-herald.html");
  const page = await stage.open("ferry-post.html");
  const panel = await stage.keepOpen(page);
  await untilRead(panel);
  return { page, other, panel };
}

/** Opens the comparison from the panel's own card, and ticks the box of a page by its headline. */
async function compareWith(panel: PopupView, title: string): Promise<void> {
  await panel.click(".offer button");
  await panel.until("document.querySelector('.compare .pages')");
  await tick(panel, title);
}

async function tick(panel: PopupView, title: string): Promise<void> {
  await panel.until(
    `(() => {
      const label = [...document.querySelectorAll(".pages label")].find((one) => one.textContent.includes(${JSON.stringify(title)}));
      if (label) label.querySelector("input").id = "chosen";
      return label !== undefined;
    })()`,
  );
  await panel.click("#chosen");
  await panel.until("document.querySelector('.found')");
}

/** A row's heading with its cells, in one line each. */
const rowOf = (panel: PopupView, label: string): Promise<string[]> =>
  panel.evaluate(`(() => {
    const row = [...document.querySelectorAll(".compared")].find((one) => one.querySelector("h3").textContent.startsWith(${JSON.stringify(label)}));
    return [...row.querySelectorAll("h3, .cell")].map((one) => one.textContent.replace(/\\s+/g, " ").trim());
  })()`);

/** Widths of the panel, and how many cells stand beside each other there. */
const WIDTHS = [
  [320, 1],
  [560, 2],
] as const;
const COLUMNS = `document.defaultView.getComputedStyle(document.querySelector(".compared .cells")).gridTemplateColumns.split(" ").length`;

inBothBrowsers((stage) => {
  test("two open tabs are set side by side: what differs first, then what agrees, then what was found on one alone", async () => {
    const { panel } = await readBoth(stage());
    await compareWith(panel, "Belmora ferry");
    const headings = await panel.evaluate<string[]>(
      "[...document.querySelectorAll('.found h2')].map((one) => one.textContent)",
    );
    expect(headings.slice(0, 2)).toEqual(["What differs", "What agrees"]);
    expect(headings.slice(-2)).toEqual(["Found on one page alone", "Who is quoted"]);
    const [heading, post, herald] = await rowOf(panel, "Missing");
    expect(heading).toBe("Missing the later page has another number");
    expect(post).toMatch(/^1 The Halvern Post .*\b17\b.*2026.*14/);
    expect(herald).toMatch(/^2 Northgate Herald .*\b18\b.*2026.* latest.*6/);
    const [, injured, later] = await rowOf(panel, "Injured");
    // The same marks and words as on the card: attributed here, stated there. The style sheet draws the marks of <q>.
    expect(injured).toContain("attributed: the district hospital said");
    expect(later).not.toContain("attributed");
    const [, , silent] = await rowOf(panel, "Jonas Feld");
    expect(silent).toContain("No words of theirs found");
  });

  test("a value leads to its words: in the page at hand, and in a tab of its own", async () => {
    const { page, panel } = await readBoth(stage());
    await compareWith(panel, "Belmora ferry");
    await panel.evaluate(`(() => {
      const row = [...document.querySelectorAll(".compared")].find((one) => one.querySelector("h3").textContent.startsWith("Missing"));
      row.querySelector("button.evidence").id = "here";
      row.querySelector("a.evidence").id = "there";
      return true;
    })()`);
    await panel.click("#here");
    await untilPage(page, "getSelection().toString().includes('Fourteen passengers')");
    expect(
      await panel.evaluate(
        "(({ href, target, rel }) => [href, target, rel])(document.querySelector('#there'))",
      ),
    ).toEqual([
      `${stage().url("ferry-herald.html")}#:~:text=Six%20passengers`,
      "_blank",
      "noopener noreferrer",
    ]);
    // What was compared stays while another tab is shown.
    await stage().open("bridge.html");
    expect(await panel.evaluate("document.querySelector('.compare h1').textContent")).toBe("Side by side");
  });

  test("pages of two events are not set side by side: only the reasons are told", async () => {
    await stage().annotate("bridge.html");
    const page = await stage().open("ferry-post.html");
    const panel = await stage().keepOpen(page);
    await untilRead(panel);
    await compareWith(panel, "footbridge");
    expect(await panel.evaluate("document.querySelector('.unlike').textContent")).toContain("Another event");
    expect(await panel.evaluate("document.querySelectorAll('.compared').length")).toBe(0);
    await panel.click(".compare .back button");
    await panel.until("document.querySelector('.controls')");
  });

  test("tabs that nobody has opened Nutgraf on are not listed, and the view says which are", async () => {
    await stage().open("ferry-herald.html");
    const page = await stage().open("ferry-post.html");
    const panel = await stage().keepOpen(page);
    await untilRead(panel);
    await panel.click(".offer button");
    await panel.until("document.querySelector('.compare .pages')");
    expect(await panel.evaluate("document.querySelectorAll('.pages input').length")).toBe(0);
    expect(await panel.evaluate("document.querySelector('.pages .aside').textContent")).toContain(
      "No other page to compare with yet",
    );
  });

  test("the popup leads to the comparison in the panel", async () => {
    await stage().annotate("ferry-herald.html");
    const { page, popup } = await stage().read("ferry-post.html");
    await popup.click(".offer button");
    const panel = await stage().browser.panel(page);
    await panel.until("document.querySelector('.pages label')");
    await panel.close();
  });

  test("axe finds nothing, the Tab key reaches everything, and nothing is wider than the panel", async () => {
    const { panel } = await readBoth(stage());
    await compareWith(panel, "Belmora ferry");
    expect(await axe(viewAsk(panel))).toEqual([]);
    const { missed, troubles } = await walk(viewAsk(panel), () => panel.tab());
    expect({ missed, troubles }).toEqual({ missed: [], troubles: [] });
    const isFirefox = stage().browser.name === "firefox";
    // Nobody but a reader makes Chrome's panel wider, and it is never narrower than it opens.
    for (const [width, columns] of isFirefox ? WIDTHS : [[360, 1] as const]) {
      if (isFirefox) await panel.resize(width);
      expect(await panel.evaluate(COLUMNS)).toBe(columns);
      expect(
        await panel.evaluate("document.documentElement.scrollWidth <= document.defaultView.innerWidth"),
      ).toBe(true);
    }
  });
});
