import { expect, test } from "vitest";
import { inBothBrowsers, untilRead } from "./support/stage.ts";

inBothBrowsers((stage) => {
  test("a page without an article says so, and is read if the reader insists", async () => {
    const page = await stage().open("section.html");
    const popup = await stage().click(page);
    await popup.until("/No article/.test(document.body.textContent)");
    await popup.click("main .notice button");
    await untilRead(popup);
  });

  test("a page of the browser itself says that extensions are kept out", async () => {
    const page = await stage().openRestricted();
    const popup = await stage().click(page);
    await popup.until("/keep extensions out/.test(document.body.textContent)");
  });

  test("a PDF says that it is one", async () => {
    const page = await stage().open("file.pdf");
    const popup = await stage().click(page);
    await popup.until("/PDF/.test(document.querySelector('main')?.textContent)");
  });

  test.each([
    ["empty.html", "This page is empty"],
    ["picture.png", "This is a picture"],
    ["notes.txt", "This is a text file"],
    ["short.html", "very little text"],
  ])("%s is called what it is", async (file, words) => {
    const popup = await stage().click(await stage().open(file));
    await popup.until(
      `document.querySelector("main .notice")?.textContent.includes(${JSON.stringify(words)})`,
    );
  });

  test("a language that is not read is named, and nothing is marked", async () => {
    const page = await stage().open("finnish.html");
    const popup = await stage().click(page);
    await popup.until("/Finnish/.test(document.body.textContent)");
    expect(await popup.evaluate("document.querySelector('.switch')")).toBeNull();
  });

  test("a cut article says how much of it was to be seen", async () => {
    const { popup } = await stage().read("paywalled.html");
    expect(await popup.text()).toMatch(/only 2 paragraphs/i);
  });

  test("an app that goes on to another article is told, and reads that one when asked", async () => {
    const { page, popup } = await stage().read("app.html");
    await page.evaluate("window.goOn()");
    await popup.until("/page has changed/.test(document.body.textContent)");
    await popup.click("main button.action");
    await popup.until("/Storm off Skerrow/.test(document.querySelector('main').textContent)");
    await untilRead(popup);
    expect(await popup.text()).not.toContain("page has changed");
  });
});
