import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { poll } from "../../scripts/browser/browser.ts";
import { inBothBrowsers, untilPage, untilThere } from "./support/stage.ts";

interface Manifest {
  commands: Record<string, { suggested_key: { default: string } }>;
}

/** Runs in a page of the extension. */
const inOptions = <T>(options: Page, expression: string) =>
  options.evaluate(`(async (browser) => ${expression})(globalThis.browser ?? chrome)`) as Promise<T>;

/** What is stored of the settings once they say so. */
const untilStored = (options: Page, expression: string) =>
  untilPage(
    options,
    `(async (browser) => { const { settings } = await browser.storage.local.get("settings"); return settings !== undefined && (${expression}); })(globalThis.browser ?? chrome)`,
  );

/** Adds a site through the field whose label has these words. */
async function add(options: Page, label: string, site: string): Promise<void> {
  const form = await options.waitForSelector(`::-p-xpath(//form[label[contains(., "${label}")]])`);
  const input = await form!.$("input");
  await input!.evaluate((field) => {
    (field as HTMLInputElement).value = "";
  });
  await input!.type(site);
  await (await form!.$("button"))!.click();
}

const says = (options: Page, words: string) =>
  untilPage(options, `document.body.textContent.includes(${JSON.stringify(words)})`);

inBothBrowsers(
  (stage) => {
    const open = async (stored?: unknown): Promise<Page> => {
      const first = await stage().openOwn("options.html");
      await inOptions(
        first,
        stored === undefined
          ? "browser.storage.local.clear()"
          : `browser.storage.local.set({ settings: ${JSON.stringify(stored)} })`,
      );
      await first.close();
      const options = await stage().openOwn("options.html");
      await untilThere(options, ".shortcuts kbd");
      return options;
    };

    test("every setting is there, and what is chosen is kept", async () => {
      const options = await open();
      await options.click(".density input[value='1']");
      await options.click(".categories input");
      await options.click(".content .switch input");
      await untilStored(
        options,
        "settings?.marks.density === 1 && !settings.marks.categories.person && settings.hover",
      );
      await options.close();
      const again = await stage().openOwn("options.html");
      await untilThere(again, ".density input[value='1']:checked");
      expect(await again.evaluate("document.querySelector('.content .switch input').checked")).toBe(true);
      expect(await again.evaluate("document.querySelector('.categories input').checked")).toBe(false);
    });

    test("the settings of the first version live on after an update", async () => {
      const categories = { person: true, organization: false, place: true, figure: true, speech: true };
      const options = await open({ version: 1, marks: { density: 3, categories } });
      await untilThere(options, ".density input[value='3']:checked");
      expect(
        await options.evaluate(
          "[...document.querySelectorAll('.categories input')].map((box) => box.checked)",
        ),
      ).toEqual(Object.values(categories));
      expect(await options.$(".banner")).toBeNull();
      // The next change stores them in today's shape.
      await options.click(".density input[value='1']");
      await untilStored(
        options,
        "settings.version === 2 && settings.marks.categories.organization === false",
      );
    });

    test("what makes no sense is told and replaced, and the next change mends it", async () => {
      const options = await open({ marks: "all of them", never: 7 });
      await says(options, "made no sense");
      await untilThere(options, ".density input[value='2']:checked");
      await options.click(".density input[value='3']");
      await untilStored(options, "settings.marks.density === 3 && Array.isArray(settings.never)");
      await untilPage(options, "document.querySelector('.banner') === null");
    });

    test("a template is written, shown at work, kept, and given up for the built-in one", async () => {
      const options = await open();
      const field = ".template textarea:not(.preview)";
      const shown = "document.querySelector('.template .preview').value";
      await untilPage(options, `${shown}.includes("- **Killed**")`);
      await options.evaluate(`document.querySelector("${field}").select()`);
      await options.type(field, "# {{title}}: {{killed}} {{titel}}");
      await untilPage(options, `${shown} === "# Footbridge falls in Halvern: 2 {{titel}}\\n"`);
      await says(options, "No card has {{titel}}");
      const stored = "(await browser.storage.local.get('template')).template";
      expect(await inOptions(options, stored)).toBe("# {{title}}: {{killed}} {{titel}}");
      await options.close();
      const again = await stage().openOwn("options.html");
      await untilPage(again, `document.querySelector("${field}")?.value.startsWith("# {{title}}: ")`);
      await again.click(".template .action");
      await untilPage(again, `${shown}.includes("- **Killed**")`);
      await untilPage(again, `(async (browser) => (${stored}) === undefined)(globalThis.browser ?? chrome)`);
    });

    test("full storage is told, and the choice holds in the page", async () => {
      const options = await open();
      // The browsers' own limits are megabytes away: here the store itself refuses as a full one does.
      await inOptions(
        options,
        "void (browser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError')))",
      );
      await options.click(".density input[value='3']");
      await says(options, "could not save this setting");
      await untilThere(options, ".density input[value='3']:checked");
    });

    test("sites are picked, forbidden and taken off their lists", async () => {
      const options = await open();
      await options.click(".ways li:nth-child(2) button");
      await add(options, "Always read on", "https://www.news.example/politics");
      await says(options, "news.example");
      await untilPage(options, "document.querySelector('ul.sites')?.textContent.includes('news.example')");
      expect(await inOptions(options, "(await browser.permissions.getAll()).origins")).toEqual([
        "*://*.news.example/*",
      ]);
      await add(options, "Never read on", "no site");
      await says(options, "no site’s name");
      await add(options, "Never read on", "gossip.example");
      await untilStored(options, "settings.never.join() === 'gossip.example'");
      await options.click("button[aria-label='Remove gossip.example']");
      await untilStored(options, "settings.never.length === 0");
      await options.click("button[aria-label='Remove news.example']");
      await untilPage(options, "document.querySelector('ul.sites') === null");
      expect(await inOptions(options, "(await browser.permissions.getAll()).origins")).toEqual([]);
    });

    test("everywhere is asked for and given back; the choice shows what is granted", async () => {
      const options = await open();
      const chosen = "document.querySelector('.ways [aria-pressed=true]').textContent";
      expect(await options.evaluate(chosen)).toContain("Only when I click");
      await options.click(".ways li:nth-child(3) button");
      await untilPage(options, `${chosen}.includes("Everywhere")`);
      await options.click(".ways li:nth-child(1) button");
      await untilPage(options, `${chosen}.includes("Only when I click")`);
      expect(await inOptions(options, "(await browser.permissions.getAll()).origins")).toEqual([]);
    });

    test("the shortcuts are the browser's, and a button leads to where they are changed", async () => {
      const options = await open();
      const shortcuts = await options.evaluate("document.querySelector('.shortcuts').innerText");
      for (const words of ["Open the card of this page", "Show or hide the marks", "Alt+Shift+M"])
        expect(shortcuts).toContain(words);
      const tabs = () => inOptions<number[]>(options, "(await browser.tabs.query({})).map(({ id }) => id)");
      const before = await tabs();
      await options.click("::-p-text(Change shortcuts)");
      const opened = async () => (await tabs()).filter((id) => !before.includes(id));
      await poll(
        "a tab with the browser's shortcuts",
        async () => (await opened()).length === 1,
        async () => "It did not open.",
      );
      await inOptions(options, `browser.tabs.remove(${(await opened())[0]})`);
    });

    test("the browser gives each command the keys that the manifest asks for: none is taken by another use", async () => {
      const options = await open();
      const given = await inOptions<Record<string, string>>(
        options,
        "Object.fromEntries((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]))",
      );
      const { commands } = await inOptions<Manifest>(options, "browser.runtime.getManifest()");
      const asked = Object.entries(commands).map(([name, { suggested_key }]) => [
        name,
        suggested_key.default,
      ]);
      expect(asked).toHaveLength(4);
      expect(given).toEqual(Object.fromEntries(asked));
    });

    test("everything is reset after a question, permissions too", async () => {
      const options = await open({
        version: 2,
        marks: { density: 3 },
        hover: true,
        never: ["gossip.example"],
      });
      await options.click(".ways li:nth-child(3) button");
      await untilPage(
        options,
        "document.querySelector('.ways li:nth-child(3) [aria-pressed=true]') !== null",
      );
      await options.click("::-p-text(Reset everything)");
      await untilPage(options, "document.activeElement.textContent === 'Keep my settings'");
      await options.click(".confirm .action");
      await says(options, "Everything is as it came.");
      await untilStored(
        options,
        "settings.marks.density === 2 && !settings.hover && settings.never.length === 0",
      );
      await untilThere(options, ".density input[value='2']:checked");
      await untilPage(
        options,
        "document.querySelector('.ways li:nth-child(1) [aria-pressed=true]') !== null",
      );
      expect(await inOptions(options, "(await browser.permissions.getAll()).origins")).toEqual([]);
    });
  },
  { agreesTo: ["*://*/*", "*://*.news.example/*"] },
);
