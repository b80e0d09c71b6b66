import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { PopupView } from "../../scripts/browser/browser.ts";
import { isMarked, untilBare, untilMarked } from "./support/pixels.ts";
import { inBothBrowsers, type Stage, untilPage } from "./support/stage.ts";

/** The site that the tests' pages are on. */
const SITE = "127.0.0.1";

/** Chooses how the site of a popup or panel is read, by the words of the button. */
async function choose(view: PopupView, words: string): Promise<void> {
  await view.until("document.querySelector('.site')");
  await view.evaluate(`(() => {
    document.querySelector(".site").open = true;
    for (const button of document.querySelectorAll(".site button"))
      button.toggleAttribute("data-chosen", button.textContent === ${JSON.stringify(words)});
    return true;
  })()`);
  await view.click("[data-chosen]");
}

const untilMode = (view: PopupView, words: string) =>
  view.until(`document.querySelector(".site .mode")?.textContent === ${JSON.stringify(words)}`);

/** Runs in a page of the extension. */
const inOptions = <T>(options: Page, expression: string) =>
  options.evaluate(`(async (browser) => ${expression})(globalThis.browser ?? chrome)`) as Promise<T>;

const registered = (options: Page) =>
  inOptions<{ matches: string[]; excludeMatches?: string[] }[]>(
    options,
    "browser.scripting.getRegisteredContentScripts()",
  );

/** Waits until the background has made the registration follow. */
const untilRegistered = (options: Page, expression: string) =>
  untilPage(
    options,
    `(async (browser) => { const [script] = await browser.scripting.getRegisteredContentScripts(); return ${expression}; })(globalThis.browser ?? chrome)`,
  );

/** From whatever a test before left: nothing granted, nothing forbidden. */
async function fresh(stage: Stage): Promise<Page> {
  const options = await stage.openOwn("options.html");
  await inOptions(
    options,
    "browser.permissions.remove({ origins: (await browser.permissions.getAll()).origins })",
  );
  await inOptions(options, "browser.storage.local.clear()");
  await untilRegistered(options, "script === undefined");
  return options;
}

inBothBrowsers(
  (stage) => {
    test("nothing is read of itself until the reader wants it so", async () => {
      const options = await fresh(stage());
      const { popup } = await stage().read("bridge.html");
      await untilMode(popup, "Only when I click");
      expect(await registered(options)).toEqual([]);
    });

    test("always on this site: its stories are read as they are opened, and nothing else is noticed", async () => {
      const options = await fresh(stage());
      const { popup } = await stage().read("bridge.html");
      await choose(popup, "Always on this site");
      await untilMode(popup, "Always on this site");
      await popup.close();
      await untilRegistered(options, "script !== undefined");
      expect(await registered(options)).toMatchObject([{ matches: [`*://${SITE}/*`] }]);

      const story = await stage().open("demo.html");
      await untilMarked(story, "17 others", "figure");
      expect(await stage().browser.badge(story)).toMatch(/^[1-9]\d?$/);
      const section = await stage().open("section.html");
      const notice = await stage().click(section);
      await notice.until("/No article/.test(document.body.textContent)");
      expect(await stage().browser.badge(section)).toBe("");
    });

    test("a panel connects by itself to a page that was read of itself", async () => {
      const options = await fresh(stage());
      const page = await stage().open("bridge.html");
      const panel = await stage().keepOpen(page);
      await choose(panel, "Always on this site");
      await untilRegistered(options, "script !== undefined");
      await page.goto(stage().url("demo.html"));
      await panel.until("/Halvern/.test(document.querySelector('main').textContent)");
    });

    test("never here takes the marks off at once, and comes before every grant", async () => {
      const options = await fresh(stage());
      const { page, popup } = await stage().read("bridge.html");
      await choose(popup, "Always on this site");
      await untilMode(popup, "Always on this site");
      await untilMarked(page, "five others", "figure");
      await choose(popup, "Never on this site");
      await popup.until("/Off on this site/.test(document.body.textContent)");
      await untilBare(page, "five others", "figure");
      await popup.close();
      expect(await stage().browser.badge(page)).toBe("");
      await untilRegistered(options, "script?.excludeMatches?.length === 1");

      const other = await stage().open("demo.html");
      await stage().browser.runCommand(other, "next-mark");
      const again = await stage().click(other);
      await again.until("/Off on this site/.test(document.body.textContent)");
      expect(await isMarked(other, "17 others", "figure")).toBe(false);

      // And back: the way on is in the notice itself.
      await again.click("main .notice button");
      await again.until("document.querySelector('.controls')");
      await untilMode(again, "Only when I click");
      await untilRegistered(options, "script === undefined");
    });

    test("a grant takes a site off the list of those that are never read", async () => {
      const options = await fresh(stage());
      const page = await stage().open("bridge.html");
      const popup = await stage().click(page);
      await choose(popup, "Never on this site");
      await popup.until("/Off on this site/.test(document.body.textContent)");
      await choose(popup, "Always on this site");
      await popup.until("document.querySelector('.controls')");
      await untilMode(popup, "Always on this site");
      await untilRegistered(options, "script !== undefined && !script.excludeMatches?.length");
    });

    test("everywhere, and back to this site alone", async () => {
      const options = await fresh(stage());
      const { popup } = await stage().read("bridge.html");
      await choose(popup, "On every site");
      await untilMode(popup, "On every site");
      await untilRegistered(options, "script?.matches[0] === '*://*/*'");
      await choose(popup, "Always on this site");
      await untilMode(popup, "Always on this site");
      await untilRegistered(options, `script?.matches.join() === '*://${SITE}/*'`);
      await choose(popup, "Only when I click");
      await untilMode(popup, "Only when I click");
      await untilRegistered(options, "script === undefined");
    });

    test("what is taken back in the browser's own settings is shown as it is", async () => {
      const options = await fresh(stage());
      const { popup } = await stage().read("bridge.html");
      await choose(popup, "On every site");
      await untilMode(popup, "On every site");
      await inOptions(options, "browser.permissions.remove({ origins: ['*://*/*'] })");
      await untilMode(popup, "Only when I click");
      await untilRegistered(options, "script === undefined");
    });

    test("sites outlive a restart of the extension", async () => {
      const options = await fresh(stage());
      const { popup } = await stage().read("bridge.html");
      await choose(popup, "Always on this site");
      await untilMode(popup, "Always on this site");
      await popup.close();
      await untilRegistered(options, "script !== undefined");
      await stage().browser.restartExtension();
      const story = await stage().open("demo.html");
      await untilMarked(story, "17 others", "figure");
      const after = await stage().openOwn("options.html");
      expect(await registered(after)).toHaveLength(1);
    });
  },
  { agreesTo: ["*://*/*", `*://${SITE}/*`] },
);
