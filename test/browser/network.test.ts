import { expect, test } from "vitest";
import { inBothBrowsers, untilPage } from "./support/stage.ts";

inBothBrowsers((stage) => {
  test("whatever a reader does, no request leaves the extension", async () => {
    const { browser } = stage();
    for (const file of ["bridge.html", "demo.html", "section.html", "finnish.html"]) {
      const page = await stage().open(file);
      const popup = await stage().click(page);
      await popup.until(
        "document.querySelector('main')?.textContent.trim() && !document.querySelector('.progress')",
      );
      await popup.evaluate("(document.querySelector('main button')?.click(), true)");
      await popup.close();
      await browser.runCommand(page, "next-mark");
      await page.close();
    }
    const page = await stage().open("app.html");
    await stage().click(page);
    await page.evaluate("window.goOn()");
    await untilPage(page, "document.title.startsWith('Storm')");

    // What is sent is noticed: by the page, and by the background.
    const ofPage = stage().url("from-the-page");
    const ofBackground = stage().url("from-the-background");
    await page.evaluate((url) => fetch(url).then(() => {}), ofPage);
    await browser.requestFromBackground(ofBackground);

    const requests = await stage().end();
    expect(requests.map(({ url }) => url)).toContain(ofPage);
    expect(stage().strangers(requests)).toEqual([
      { url: ofBackground, from: expect.stringMatching(/^(?:chrome|moz)-extension:/) },
    ]);
  });
});
