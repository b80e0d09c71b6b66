import { expect, test } from "vitest";
import { untilBare, untilMarked } from "./support/pixels.ts";
import { inBothBrowsers, untilBack, untilRead } from "./support/stage.ts";

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
    await popup.until("document.querySelector('.progress, .controls')");
    await browser.stopBackground();
    await untilRead(popup);
    expect(await popup.evaluate("document.body.textContent")).toContain("Nadia Brandt");
  });

  test("a background that is stopped again and again still ends in a card or in words", async () => {
    const { browser } = stage();
    const page = await stage().open("long.html");
    const popup = await stage().click(page);
    const isAtWork = "document.querySelector('.progress') !== null";
    // Until then the popup is blank, which is neither at work nor at its end.
    await popup.until("document.querySelector('.progress, .controls')");
    // While it searches, while it reads, between two stages: wherever it is when the browser stops it.
    for (let i = 0; i < 8 && (await popup.evaluate(isAtWork)); i++) await browser.stopBackground();
    await popup.until(
      "!document.querySelector('.progress') && document.querySelector('.controls, main .notice')",
    );
    if ((await popup.evaluate("document.querySelector('.controls')")) === null) {
      expect(await popup.text()).toContain("could not be read");
      await popup.press("main .notice button:last-of-type");
      expect(await popup.clipboard()).toContain("stopped the extension");
      await popup.click("main .notice button");
      await untilRead(popup);
    }
    expect(await popup.evaluate("document.body.textContent")).toContain("Nadia Brandt");
  });

  test.each(["at once", "while it is read"])("a page left %s, and come back to, is read", async (moment) => {
    const page = await stage().open("long.html");
    const popup = await stage().click(page);
    // A quick machine may have read it already.
    if (moment !== "at once") await popup.until("document.querySelector('.progress, .controls')");
    await popup.close();
    await page.goto(stage().url("section.html"));
    await untilBack(page, "document.querySelector('article') !== null");
    const { popup: again } = await stage().read(page);
    expect(await again.evaluate("document.body.textContent")).toContain("Nadia Brandt");
  });

  test("an update under a page that is open: the old marks go, and a click reads it again", async () => {
    const page = await stage().annotate("river.html");
    await untilMarked(page, "Tuesday", "figure");
    await stage().browser.reloadExtension();
    const { popup } = await stage().read(page);
    expect(await popup.text()).toContain("Ferry runs aground");
    await untilMarked(page, "Tuesday", "figure");
    // What is left of the old script keeps out of it.
    await page.evaluate("window.redraw()");
    await popup.click(".switch input");
    await untilBare(page, "Tuesday", "figure");
    await popup.click(".switch input");
    await untilMarked(page, "Tuesday", "figure");
  });

  test("two pages side by side have their own cards and marks", async () => {
    const one = await stage().annotate("river.html");
    const two = await stage().annotate("bridge.html");
    const { popup } = await stage().read(one);
    expect(await popup.text()).toContain("Ferry runs aground");
    await popup.click(".switch input");
    await untilBare(one, "Tuesday", "figure");
    await popup.close();
    await two.bringToFront();
    await untilMarked(two, "five others", "figure");
    const { popup: other } = await stage().read(two);
    expect(await other.text()).toContain("Two workers killed");
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
