import { expect, test } from "vitest";
import { untilBare, untilMarked } from "./support/pixels.ts";
import { inBothBrowsers, untilRead } from "./support/stage.ts";

inBothBrowsers((stage) => {
  test("the popup opened again shows what is known, without a new reading", async () => {
    const { page, popup } = await stage().read("bridge.html");
    const first = await popup.text();
    expect(first).toContain("The Ellery Mail");
    await popup.close();
    await stage().browser.stopBackground();
    // A new reading would hear of another newspaper.
    await page.evaluate(`document.querySelector("meta[property='og:site_name']").content = "The Other Post"`);
    const again = await stage().read(page);
    expect(await again.popup.text()).toBe(first);
  });

  test("a stopped background is started by the next page", async () => {
    await stage().browser.stopBackground();
    const { popup } = await stage().read("strict.html");
    expect(await popup.text()).toContain("Port Ellery");
  });

  test("a background that is stopped while it reads still ends in a card", async () => {
    const { browser } = stage();
    const page = await stage().open("long.html");
    const popup = await stage().click(page);
    await popup.until("document.querySelector('.progress')");
    await browser.stopBackground();
    await untilRead(popup);
    expect(await popup.evaluate("document.body.textContent")).toContain("Nadia Brandt");
  });

  test("a keyboard command starts a stopped background", async () => {
    const { browser } = stage();
    const page = await stage().annotate("bridge.html");
    await untilMarked(page, "five others", "figure");
    await browser.stopBackground();
    await browser.runCommand(page, "toggle-marks");
    await untilBare(page, "five others", "figure");
  });
});
