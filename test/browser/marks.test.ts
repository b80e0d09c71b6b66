import { expect, test } from "vitest";
import { CATEGORIES } from "../../src/page/state.ts";
import { isMarked, untilBare, untilMarked } from "./support/pixels.ts";
import { inBothBrowsers, untilPage } from "./support/stage.ts";

inBothBrowsers((stage) => {
  test("every category is marked in its colour, and other words are not", async () => {
    const page = await stage().annotate("bridge.html");
    await untilMarked(page, "Port Ellery on Tuesday", "place");
    await untilMarked(page, "Gareth Nwosu", "person");
    await untilMarked(page, "Ellery Harbour Board", "organization");
    await untilMarked(page, "five others", "figure");
    await untilMarked(page, "We heard a crack", "speech");
    for (const category of CATEGORIES)
      expect(await isMarked(page, "on their way to the fish market", category)).toBe(false);
  });

  test("as it comes, the first mention of everybody is marked", async () => {
    const page = await stage().annotate("bridge.html");
    await untilMarked(page, "Port Ellery", "place");
    await untilMarked(page, "Ruth Abernethy", "person");
    await untilMarked(page, "three weeks", "figure");
  });

  test("speech is told from other words in lines without any room between them", async () => {
    const page = await stage().open("bridge.html");
    await page.addStyleTag({ content: "p { line-height: 1 !important; margin-block: 2em !important }" });
    await stage().annotate(page);
    await untilMarked(page, "We heard a crack", "speech");
  });

  test("not a node of the page changes", async () => {
    const page = await stage().open("bridge.html");
    // What the parser did is not ours.
    await page.evaluate("window.changes = 0");
    const before = await page.evaluate("document.documentElement.outerHTML");
    await stage().annotate(page);
    await untilMarked(page, "five others", "figure");
    expect(await page.evaluate("document.documentElement.outerHTML")).toBe(before);
    expect(await page.evaluate("window.changes")).toBe(0);
    // The observer does see what changes.
    await page.evaluate("document.body.append('more')");
    await untilPage(page, "window.changes > 0");
  });

  test("a dark page is painted in the dark palette, whatever the browser prefers", async () => {
    const page = await stage().annotate(await stage().open("night.html", { dark: false }));
    await untilMarked(page, "five others", "figure", "dark");
    await untilMarked(page, "We heard a crack", "speech", "dark");
    expect(await isMarked(page, "five others", "figure", "light")).toBe(false);
  });

  test("the popup's switch takes the marks away and brings them back", async () => {
    const { page, popup } = await stage().read("bridge.html");
    await untilMarked(page, "five others", "figure");
    await popup.click(".switch input");
    await untilBare(page, "five others", "figure");
    await popup.click(".switch input");
    await untilMarked(page, "five others", "figure");
  });

  test("a category is switched alone, and stays so on the next page", async () => {
    const { page, popup } = await stage().read("bridge.html");
    await untilMarked(page, "five others", "figure");
    await popup.click(".categories label:nth-of-type(4) input");
    await untilBare(page, "five others", "figure");
    await untilMarked(page, "We heard a crack", "speech");
    await popup.close();
    await page.close();

    const next = await stage().read("awkward.html");
    await untilMarked(next.page, "every cup on the counter flew", "speech");
    await untilBare(next.page, "14 passengers", "figure");
    await next.popup.click(".categories label:nth-of-type(4) input");
    await untilMarked(next.page, "14 passengers", "figure");
  });

  test("density goes from nothing to everything", async () => {
    const { page, popup } = await stage().read("bridge.html");
    await popup.click(".density input[value='0']");
    await untilBare(page, "five others", "figure");
    await untilBare(page, "We heard a crack", "speech");
    await popup.click(".density input[value='3']");
    await untilMarked(page, "Ruth Abernethy", "person");
    await untilMarked(page, "three weeks", "figure");
    await popup.click(".density input[value='1']");
    await untilBare(page, "three weeks", "figure");
    await untilMarked(page, "five others", "figure");
  });

  test("keyboard commands toggle the marks and go from one to the next", async () => {
    const page = await stage().annotate("bridge.html");
    const { browser } = stage();
    await untilMarked(page, "five others", "figure");
    await browser.runCommand(page, "toggle-marks");
    await untilBare(page, "five others", "figure");
    await browser.runCommand(page, "toggle-marks");
    await untilMarked(page, "five others", "figure");

    await browser.runCommand(page, "next-mark");
    await untilPage(page, "getSelection().toString() !== ''");
    const first = await page.evaluate("getSelection().toString()");
    await browser.runCommand(page, "next-mark");
    await untilPage(page, `getSelection().toString() !== ${JSON.stringify(first)}`);
    await browser.runCommand(page, "previous-mark");
    await untilPage(page, `getSelection().toString() === ${JSON.stringify(first)}`);
  });

  // Last, because what is chosen holds for all pages from then on.
  test("words that the page cuts up are marked where they stand", async () => {
    const { page, popup } = await stage().read("awkward.html");
    await popup.click(".density input[value='3']");
    await untilMarked(page, "Skerrow on Sunday", "place");
    await untilMarked(page, "North Sound Coastguard", "organization");
    await untilMarked(page, "Elin Marwood", "person");
    await untilMarked(page, "14 passengers", "figure");
    await untilMarked(page, "every cup on the counter flew", "speech");
    await untilMarked(page, "Then the lights went out", "speech");
  });
});
