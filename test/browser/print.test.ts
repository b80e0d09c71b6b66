import { expect, test } from "vitest";
import { inBothBrowsers, untilPage } from "./support/stage.ts";

inBothBrowsers((stage) => {
  test("a page is printed with its card behind it, without what was selected, and is left as it was", async () => {
    const { page, popup } = await stage().read("bridge.html");
    await popup.click(".row .evidence");
    await untilPage(page, "getSelection().toString() !== ''");
    const before = await page.evaluate("document.documentElement.outerHTML");
    await page.evaluate(`void addEventListener("beforeprint", () => {
      const card = document.querySelector("nutgraf-print");
      window.printed = { card: card !== null && card === document.documentElement.lastElementChild, selected: getSelection().toString() };
    })`);
    await popup.click(".foot .plain");
    await untilPage(page, "window.printed !== undefined");
    expect(await page.evaluate("window.printed")).toEqual({ card: true, selected: "" });
    // Without a screen nobody closes Chromium's preview.
    if (stage().browser.name === "chromium")
      await page.evaluate("void dispatchEvent(new Event('afterprint'))");
    await untilPage(page, "document.querySelector('nutgraf-print') === null");
    expect(await page.evaluate("document.documentElement.outerHTML")).toBe(before);
  });
});
