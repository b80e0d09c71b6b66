import { expect, test } from "vitest";
import type { PopupView } from "../../scripts/browser/browser.ts";
import { untilMarked } from "./support/pixels.ts";
import { inBothBrowsers, untilPage } from "./support/stage.ts";

/** Some state with words of its own, and no longer at work. */
const ENDED = "document.querySelector('main')?.textContent.trim() && !document.querySelector('.progress')";
/** The longest text takes its time on a busy machine. */
const untilEnded = (popup: PopupView) => popup.until(ENDED).catch(() => popup.until(ENDED));
const READ = "document.querySelector('.controls') !== null";

inBothBrowsers((stage) => {
  const attack = async (name: string) => {
    const page = await stage().open(`hostile.html?${name}`);
    const popup = await stage().click(page);
    await untilEnded(popup);
    return { page, popup };
  };

  test.each(["nodes", "depth"])("a page of too much (%s) ends in an answer or in words", async (name) => {
    const { page, popup } = await attack(name);
    expect(await popup.text()).toMatch(/Injured\s+3|No article here/);
    // And goes on to answer.
    expect(await page.evaluate("1 + 1")).toBe(2);
  });

  test("a text without end ends in an answer or in words", async () => {
    const { page, popup } = await attack("text");
    expect(await popup.text()).toMatch(/Ferry runs aground|too large/);
    expect(await page.evaluate("1 + 1")).toBe(2);
  });

  test("a page that has overwritten everything cannot reach the reader", async () => {
    const { page, popup } = await attack("builtins");
    expect(await popup.evaluate(READ)).toBe(true);
    expect(await popup.text()).toMatch(/Injured\s+3/);
    expect(await page.evaluate("window.attacked === true")).toBe(false);
  });

  test("markup in every string is shown as the text that it is", async () => {
    const { page, popup } = await attack("markup");
    expect(await popup.evaluate("document.body.textContent")).toContain("Ferry");
    expect(await popup.evaluate("document.querySelectorAll('img, script:not([src])').length")).toBe(0);
    expect(await popup.evaluate("document.defaultView.attacked === true")).toBe(false);
    expect(await page.evaluate("window.attacked === true")).toBe(false);
  });

  test("letters that turn lines around or are halves stay in their places", async () => {
    const { page, popup } = await attack("letters");
    expect(await popup.evaluate(READ)).toBe(true);
    // What comes from the page is isolated, so that it turns nothing around but itself.
    expect(
      await popup.evaluate(
        "[...document.querySelectorAll('.value')].every((one) => one.querySelector('bdi, .count') !== null)",
      ),
    ).toBe(true);
    await untilMarked(page, "Tuesday", "figure");
  });

  test.each(["clock", "redraw", "addresses"])(
    "a page that never rests (%s) is read, and goes on",
    async (name) => {
      const { page, popup } = await attack(name);
      expect(await popup.evaluate(READ)).toBe(true);
      if (name !== "redraw") await untilMarked(page, "Tuesday", "figure");
      if (name === "addresses") return;
      const frames = await page.evaluate("window.frames_");
      await page.bringToFront();
      await untilPage(page, `window.frames_ > ${Number(frames) + 30}`);
    },
  );

  test("a page cannot speak to the extension", async () => {
    const { page } = await stage().read("river.html");
    const answer = await page.evaluate(async () => {
      const tried: string[] = [];
      for (const name of ["browser", "chrome"]) {
        const api = (
          globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown; connect?: unknown } }>
        )[name];
        if (api?.runtime?.sendMessage !== undefined || api?.runtime?.connect !== undefined) tried.push(name);
      }
      // What content scripts of other origins would hear.
      window.postMessage({ type: "toggle" }, "*");
      document.dispatchEvent(new CustomEvent("nutgraf-page", { detail: { type: "toggle" } }));
      return tried;
    });
    expect(answer).toEqual([]);
    expect(await page.evaluate("Object.getOwnPropertySymbols(globalThis).map(String).join()")).not.toContain(
      "nutgraf",
    );
    await untilMarked(page, "Tuesday", "figure");
  });
});
