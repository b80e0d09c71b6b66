import { expect, test } from "vitest";
import { untilMarked } from "./support/pixels.ts";
import { inBothBrowsers, untilPage, untilThere } from "./support/stage.ts";

const LIKES = "document.querySelector('button').textContent";

inBothBrowsers((stage) => {
  test("a page that forbids everything is read and painted, and has nothing to complain of", async () => {
    const page = await stage().open("strict.html");
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    const { popup } = await stage().read(page);
    expect(await popup.text()).toContain("Two workers killed");
    await popup.close();
    await untilMarked(page, "five others", "figure");
    expect(complaints).toEqual([]);
  });

  test("a page that an app took over keeps working while it is annotated", async () => {
    const page = await stage().open("hydrated.html");
    await untilThere(page, "html[data-ready]");
    await stage().annotate(page);
    await untilMarked(page, "Wednesday", "figure");
    await page.click("button");
    await page.click("button");
    await untilPage(page, `${LIKES} === "Likes: 2"`);
    await untilMarked(page, "Wednesday", "figure");
    expect(await page.evaluate("window.errors")).toEqual([]);
  });

  test("an app takes over a page that was annotated before", async () => {
    const page = await stage().open("hydrated.html?late");
    await untilPage(page, "typeof window.takeOver === 'function'");
    const words = await page.evaluate("document.querySelector('article').textContent");
    await page.evaluate("window.paragraph = document.querySelector('p')");
    await stage().annotate(page);
    await untilMarked(page, "Wednesday", "figure");
    await page.evaluate("window.takeOver()");
    expect(await page.evaluate("document.querySelector('article').textContent")).toBe(words);
    expect(await page.evaluate("document.querySelector('p') === window.paragraph")).toBe(true);
    await page.click("button");
    await untilPage(page, `${LIKES} === "Likes: 1"`);
    expect(await page.evaluate("window.errors")).toEqual([]);
  });
});
