import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BrowserUnderTest, type PopupView, poll } from "../../scripts/browser/browser.ts";
import { launch } from "../../scripts/browser/launch.ts";
import { type PageServer, serve } from "../../scripts/browser/server.ts";
import { build } from "../../scripts/build.ts";

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The light palette of marks.css, which the tests' white page is painted in. */
const COLOURS = {
  person: [0, 90, 158],
  organization: [154, 59, 0],
  place: [0, 102, 74],
  figure: [122, 31, 107],
  speech: [90, 90, 90],
} as const;

describe.each(["firefox", "chromium"] as const)("in %s", (name) => {
  let browser: BrowserUnderTest;
  let server: PageServer;
  const pages = mkdtempSync(join(tmpdir(), "nutgraf-pages-"));

  beforeAll(async () => {
    cpSync(join(import.meta.dirname, "../pages"), pages, { recursive: true });
    await esbuild.build({
      entryPoints: [join(pages, "hydrated.tsx")],
      outfile: join(pages, "hydrated.js"),
      bundle: true,
      format: "esm",
      jsx: "automatic",
      jsxImportSource: "preact",
      nodePaths: [join(import.meta.dirname, "../../node_modules")],
    });
    server = await serve(pages, { "strict.html": { "content-security-policy": STRICT } });
    browser = await launch(name, { dist: await build(name) });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(pages, { recursive: true, force: true });
  });

  const ready = (popup: PopupView) =>
    popup.until(
      "document.querySelector('.quotes, .section, details') && !document.querySelector('.progress')",
    );
  /** A page that was clicked and read; the popup is still open. */
  const read = async (file: string): Promise<{ page: Page; popup: PopupView }> => {
    const page = await browser.open(server.url(file));
    const popup = await browser.clickButton(page);
    await ready(popup);
    return { page, popup };
  };

  test("an article is annotated, and not a node of it changes", async () => {
    const page = await browser.open(server.url("bridge.html"));
    // What the parser did is not ours.
    await page.evaluate("window.changes = 0");
    const popup = await browser.clickButton(page);
    await ready(popup);
    await popup.close();
    for (const [category, colour] of Object.entries(COLOURS))
      await poll(
        `the mark of a ${category}`,
        async () => countPixels(await page.screenshot({ fullPage: true }), colour) > 20,
        async () => "Too few pixels of its colour.",
      );
    expect(await page.evaluate("window.changes")).toBe(0);
    // The observer does see what changes.
    await page.evaluate("document.body.append('more')");
    expect(await page.evaluate("Promise.resolve().then(() => window.changes)")).toBeGreaterThan(0);
    await page.close();
  });

  test("the card is read from the real popup", async () => {
    const { page, popup } = await read("bridge.html");
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
    await popup.close();
    await page.close();
  });

  test("a click on a value scrolls the page to its words", async () => {
    const { page, popup } = await read("bridge.html");
    expect(await page.evaluate("scrollY")).toBe(0);
    // The chairwoman of the board is named far down the page.
    const selector = await popup.evaluate<string>(`(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const button = [...document.querySelectorAll("button")].find((one) => one.textContent.includes("Ruth Abernethy"));
      button.id = "the-value";
      return "#the-value";
    })()`);
    await popup.click(selector);
    await poll(
      "the page to scroll",
      async () => Number(await page.evaluate("scrollY")) > 200,
      () => popup.text(),
    );
    await popup.until("/1 of \\d/.test(document.body.textContent)");
    await popup.close();
    await page.close();
  });

  test("a page that forbids everything is read and painted", async () => {
    const { page, popup } = await read("strict.html");
    expect(await popup.text()).toContain("Two workers killed");
    await popup.close();
    await poll(
      "a mark",
      async () => countPixels(await page.screenshot({ fullPage: true }), COLOURS.figure) > 20,
      async () => "No figure was marked.",
    );
    await page.close();
  });

  test("a page that a framework hydrated keeps working while it is annotated", async () => {
    const page = await browser.open(server.url("hydrated.html"));
    await page.waitForSelector("html[data-ready]");
    const popup = await browser.clickButton(page);
    await ready(popup);
    await popup.close();
    await page.click("button");
    await page.click("button");
    await poll(
      "the page to count its clicks",
      async () => (await page.evaluate("document.querySelector('button').textContent")) === "Likes: 2",
      async () => "It did not.",
    );
    await page.close();
  });

  test("a page without an article says so and offers to run anyway", async () => {
    const page = await browser.open(server.url("section.html"));
    const popup = await browser.clickButton(page);
    await popup.until("document.querySelector('main button')");
    expect(await popup.text()).toMatch(/no article|not.*article/i);
    await popup.close();
    await page.close();
  });

  test("a page of the browser itself says that extensions are kept out", async () => {
    const page = await browser.openRestricted();
    const popup = await browser.clickButton(page);
    await popup.until("/keep extensions out/.test(document.body.textContent)");
    await popup.close();
    await page.close();
  });

  test("the popup opened again shows what is known without reading again, also with the background stopped", async () => {
    const { page, popup } = await read("bridge.html");
    const first = await popup.text();
    await popup.close();
    await browser.stopBackground();
    const again = await browser.clickButton(page);
    await ready(again);
    expect(await again.text()).toBe(first);
    await again.close();
    await page.close();
  });

  test("a stopped background is started by the next page", async () => {
    await browser.stopBackground();
    const { page, popup } = await read("strict.html");
    expect(await popup.text()).toContain("Port Ellery");
    await popup.close();
    await page.close();
  });

  test("the marks are switched off and on by the popup's switch", async () => {
    const { page, popup } = await read("bridge.html");
    const marked = async () => countPixels(await page.screenshot({ fullPage: true }), COLOURS.figure);
    await poll(
      "a mark",
      async () => (await marked()) > 20,
      async () => "No figure was marked.",
    );
    await popup.click("input[role=switch], [role=switch], .switch input");
    await poll(
      "the marks to go",
      async () => (await marked()) === 0,
      async () => "They stayed.",
    );
    await popup.close();
    await page.close();
  });

  test("a keyboard command toggles the marks", async () => {
    const { page, popup } = await read("bridge.html");
    await popup.close();
    const marked = async () => countPixels(await page.screenshot({ fullPage: true }), COLOURS.figure);
    await poll(
      "a mark",
      async () => (await marked()) > 20,
      async () => "No figure was marked.",
    );
    await browser.runCommand(page, "toggle-marks");
    await poll(
      "the marks to go",
      async () => (await marked()) === 0,
      async () => "They stayed.",
    );
    await page.close();
  });

  // Last, because it looks back on all of the above.
  test("no request left the extension", () => {
    const origin = new URL(server.url("")).origin;
    const foreign = browser.requests.filter(
      (url) =>
        !url.startsWith(origin) && !/^(?:chrome-extension|moz-extension|chrome|about|data|blob):/.test(url),
    );
    expect(browser.requests.length).toBeGreaterThan(5);
    expect(foreign).toEqual([]);
  });
});

/** Pixels that have exactly this colour: underlines are drawn without smoothing. */
function countPixels(
  png: Uint8Array,
  [red, green, blue]: readonly [number, number, number] | readonly number[],
): number {
  const { data } = PNG.sync.read(Buffer.from(png));
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (
      Math.abs(data[i]! - red!) < 4 &&
      Math.abs(data[i + 1]! - green!) < 4 &&
      Math.abs(data[i + 2]! - blue!) < 4
    )
      count++;
  return count;
}
