import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { axe } from "./support/axe.ts";
import { inBothBrowsers, untilPage, untilRead, untilThere } from "./support/stage.ts";
import { pageAsk } from "./support/views.ts";

const PAGES = "document.querySelectorAll('.kept > li').length";

inBothBrowsers((stage) => {
  const openLibrary = (look?: { dark: boolean }): Promise<Page> => stage().openOwn("library.html", look);

  /** The page as it opens anew, once something is there: of a reload Firefox never tells the end. */
  const reopened = async (library: Page, selector: string): Promise<Page> => {
    await library.close();
    const again = await openLibrary();
    await untilThere(again, selector);
    return again;
  };

  /** The library's page, empty and switched on or off. */
  const anew = async (isOn: boolean): Promise<Page> => {
    const library = await openLibrary();
    // The page has opened its database, and nobody else makes an empty one.
    await untilThere(library, ".part");
    await library.evaluate(`(async (browser) => {
      await browser.storage.local.set({ settings: { version: 2, library: ${isOn} } });
      const open = indexedDB.open("library");
      const db = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
      const write = db.transaction(["pages", "rows"], "readwrite");
      write.objectStore("pages").clear();
      write.objectStore("rows").clear();
      await new Promise((resolve) => { write.oncomplete = resolve; });
      db.close();
    })(globalThis.browser ?? chrome)`);
    return reopened(library, ".nothing");
  };
  const says = (page: Page, words: string) =>
    untilPage(page, `document.body.textContent.includes(${JSON.stringify(words)})`);
  const untilKept = async (library: Page, count: number): Promise<void> => {
    // A tab behind others hears no click.
    await library.bringToFront();
    await untilPage(library, `(window.dispatchEvent(new Event("focus")), ${PAGES} === ${count})`);
  };
  /** Reads a page and has its popup closed again. */
  const readPage = async (file: string): Promise<void> => {
    const { page, popup } = await stage().read(file);
    await popup.close();
    await page.close();
  };
  const search = async (library: Page, words: string, count: number): Promise<void> => {
    await library.evaluate(`(() => {
      const field = document.querySelector(".search [type=search]");
      field.value = ${JSON.stringify(words)};
      field.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
    await untilPage(library, `${PAGES} === ${count}`);
  };
  const take = async (library: Page, content: string): Promise<void> => {
    const file = join(mkdtempSync(join(tmpdir(), "nutgraf-library-")), "library.json");
    writeFileSync(file, content);
    const field = await library.$("input[type=file]");
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
  };

  test("it is off, keeps nothing then, and says so; one switch turns it on", async () => {
    const before = await anew(false);
    await says(before, "The library is off");
    await readPage("bridge.html");
    const library = await reopened(before, ".nothing");
    await says(library, "The library is off");
    await library.click(".keep-pages input");
    await says(library, "Nothing here yet");
    await readPage("bridge.html");
    await untilKept(library, 1);
    await says(library, "Two workers killed as footbridge collapses");
  });

  test("what was kept is found, deleted, put back, and deleted as a whole", async () => {
    const library = await anew(true);
    await readPage("bridge.html");
    await readPage("ferry-herald.html");
    await untilKept(library, 2);
    await search(library, "prewett", 1);
    await search(library, "no such word anywhere", 0);
    await says(library, "No page fits.");
    await search(library, "", 2);
    await library.click(".kept .delete");
    await untilPage(library, `${PAGES} === 1 && document.activeElement.textContent === "Undo"`);
    await library.click(".hidden-notice button");
    await untilPage(library, `${PAGES} === 2`);
    await library.click(".delete-all");
    await untilPage(library, "document.activeElement.textContent === 'Cancel'");
    await library.click(".confirm .action");
    await says(library, "Nothing here yet");
    await says(await reopened(library, ".nothing"), "Nothing here yet");
  });

  test("it goes into a file and comes back out of it; other files change nothing", async () => {
    const library = await anew(true);
    await readPage("bridge.html");
    await untilKept(library, 1);
    await library.click(".export");
    const { content } = await stage().browser.saved("nutgraf-library.json");
    expect(JSON.parse(content)).toMatchObject({ format: "nutgraf-library", version: 1 });
    await take(library, "{}");
    await says(library, "This file is no library of Nutgraf’s.");
    await take(library, JSON.stringify({ ...JSON.parse(content), version: 99 }));
    await says(library, "newer Nutgraf");
    expect(await library.evaluate(PAGES)).toBe(1);
    await library.click(".delete-all");
    await library.click(".confirm .action");
    await says(library, "Nothing here yet");
    await take(library, content);
    await untilPage(library, `${PAGES} === 1`);
    await says(library, "Added: 1.");
  });

  test("a page that is read again tells what it says now, beside its old words", async () => {
    const before = await anew(true);
    await readPage("bridge.html");
    await untilKept(before, 1);
    const page = await stage().open("bridge.html");
    await page.evaluate(`(() => {
      document.querySelector("h1").textContent = "Four workers killed as footbridge collapses in Port Ellery";
      document.querySelector("p").textContent = "Four workers were killed and five others were injured when a footbridge collapsed in Port Ellery on Tuesday, police said.";
    })()`);
    const popup = await stage().click(page);
    await untilRead(popup);
    await popup.until("document.querySelector('.see-changes')");
    expect(await popup.text()).toContain("You read this on");
    await popup.close();
    const library = await reopened(before, ".kept .changed");
    await library.click(".kept .changed");
    await untilThere(library, ".changes .both");
    const [was, is] = (await library.evaluate(
      "['del', 'ins'].map((tag) => [...document.querySelectorAll('.changes ' + tag)].map((one) => one.textContent))",
    )) as [string[], string[]];
    expect(was).toContain("Two");
    expect(is).toContain("Four");
    expect(await axe(pageAsk(library))).toEqual([]);
    await library.click(".changes > .action");
    await untilPage(library, `${PAGES} === 1`);
  });

  test.each([false, true])("axe finds nothing on the page, dark %s", async (dark) => {
    const first = await anew(true);
    expect(await axe(pageAsk(first))).toEqual([]);
    await readPage("bridge.html");
    await first.close();
    const library = await openLibrary({ dark });
    await untilThere(library, ".kept li");
    await library.click(".delete-all");
    expect(await axe(pageAsk(library))).toEqual([]);
    await library.click(".kept .delete");
    await untilThere(library, ".hidden-notice");
    expect(await axe(pageAsk(library))).toEqual([]);
  });
});
