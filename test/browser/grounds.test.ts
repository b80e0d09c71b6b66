import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { isMarked, untilMarked } from "./support/pixels.ts";
import { inBothBrowsers } from "./support/stage.ts";

/** The lead stands in a dark hero, a quotation in the light body, another before a dark picture. */
const LEAD = "five others";
const BODY = "We heard a crack";
const SCENE = "Nobody had told us";

/** Words of the quotation that has the widest lines on each ground of a page with five, each in lines of five heights. */
const GROUNDS = [
  ["The houses by the first", "light"],
  ["The gate at the second", "light"],
  ["The water at the third", "dark"],
  ["The pumps at the fourth", "dark"],
  ["The crews at the fifth", "dark"],
] as const;

const setTheme = (page: Page, theme: string) =>
  page.evaluate(`void document.documentElement.setAttribute("data-theme", "${theme}")`);

inBothBrowsers((stage) => {
  test("each mark has the palette of the ground that it stands on", async () => {
    const page = await stage().annotate("hero.html");
    await untilMarked(page, LEAD, "figure", "dark");
    await untilMarked(page, BODY, "speech", "light");
    await untilMarked(page, SCENE, "speech", "dark");
    expect(await isMarked(page, LEAD, "figure", "light")).toBe(false);
    expect(await isMarked(page, BODY, "speech", "dark")).toBe(false);
  });

  test("the page's own switch to a dark theme, which fades in, is followed, and the way back", async () => {
    const page = await stage().annotate("hero.html");
    await untilMarked(page, BODY, "speech", "light");
    await setTheme(page, "dark");
    await untilMarked(page, BODY, "speech", "dark");
    await untilMarked(page, LEAD, "figure", "dark");
    await setTheme(page, "light");
    await untilMarked(page, BODY, "speech", "light");
  });

  test("the system's switch is followed where the page follows it", async () => {
    const page = await stage().open("hero.html");
    await setTheme(page, "system");
    await stage().annotate(page);
    await untilMarked(page, BODY, "speech", "light");
    await stage().browser.prefer(page, "dark");
    await untilMarked(page, BODY, "speech", "dark");
    await stage().browser.prefer(page, "light");
    await untilMarked(page, BODY, "speech", "light");
  });

  test("speech is tinted on white, cream, dark, a colour and a picture", async () => {
    const page = await stage().annotate("lines.html");
    for (const [words, palette] of GROUNDS) await untilMarked(page, words, "speech", palette);
  });
});
