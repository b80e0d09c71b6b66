import { expect, test } from "vitest";
import type { PopupView } from "../../scripts/browser/browser.ts";
import { inBothBrowsers, untilPage } from "./support/stage.ts";

/** Finds the button of a value by its words, with all sections of the card opened. */
async function buttonOf(popup: PopupView, words: string): Promise<string> {
  const found = await popup.evaluate<boolean>(`(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const button = [...document.querySelectorAll("main button")].find((one) => one.textContent.includes(${JSON.stringify(words)}));
    button?.setAttribute("data-found", "");
    return button !== undefined;
  })()`);
  if (!found) throw new Error(`No value says "${words}":\n${await popup.text()}`);
  return "[data-found]";
}

/** The height that a popup has at least, in CSS pixels. */
const SMALLEST_POPUP = 510;

inBothBrowsers((stage) => {
  test("the real popup shows the card of the event", async () => {
    const { popup } = await stage().read("bridge.html");
    const text = await popup.text();
    for (const words of [
      "Two workers killed as footbridge collapses in Port Ellery",
      "The Ellery Mail",
      "Port Ellery",
      "Killed",
      "Injured",
      "Gareth Nwosu",
      "Ellery Harbour Board",
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/accident/i);
    expect(text).toMatch(/Killed\s+2/);
    expect(text).toMatch(/Injured\s+5/);
  });

  test("the bundled demo article fills the card", async () => {
    const { popup } = await stage().read("demo.html");
    const text = await popup.text();
    expect(text).toContain("Drone strike on Halvern fuel depot kills at least four");
    expect(text).toContain("The Orsenia Courier");
    expect(text).toMatch(/Killed\s+(?:at least|≥)\s*4/);
    expect(text).toMatch(/Injured\s+17/);
    const folded = await popup.evaluate("document.body.textContent");
    for (const words of ["Halvern", "Saltmarsh Front", "Helena Marchetti", "Northgate Energy"])
      expect(folded).toContain(words);
  });

  test("the numbers people come for are seen without scrolling", async () => {
    const { popup } = await stage().read("demo.html");
    const ends = await popup.evaluate<number[]>(
      "[...document.querySelectorAll('.row.number .value')].map((value) => value.getBoundingClientRect().bottom)",
    );
    expect(ends.length).toBeGreaterThan(1);
    expect(Math.max(...ends)).toBeLessThan(SMALLEST_POPUP);
  });

  test("a click on a value scrolls the page to its words and says which place it is", async () => {
    const { page, popup } = await stage().read("bridge.html");
    expect(await page.evaluate("scrollY")).toBe(0);
    // The chairwoman of the board is named far down the page.
    await popup.click(await buttonOf(popup, "Ruth Abernethy"));
    await untilPage(page, "scrollY > 200");
    await untilPage(page, "getSelection().toString().includes('Abernethy')");
    await popup.until("/1 of \\d/.test(document.querySelector('.announcer').textContent)");
  });

  test("a value that the page no longer shows is told", async () => {
    const { page, popup } = await stage().read("bridge.html");
    const button = await buttonOf(popup, "Ruth Abernethy");
    await page.evaluate("document.querySelector('article p:nth-of-type(5)').remove()");
    await popup.click(button);
    await popup.until("/no longer/.test(document.querySelector('.announcer').textContent)");
  });

  test("the badge counts the facts of a page that has some, and of no other", async () => {
    const page = await stage().annotate("bridge.html");
    expect(await stage().browser.badge(page)).toMatch(/^[1-9]\d?$/);
    const section = await stage().open("section.html");
    const popup = await stage().click(section);
    await popup.until("/No article/.test(document.body.textContent)");
    await popup.close();
    expect(await stage().browser.badge(section)).toBe("");
  });
});
