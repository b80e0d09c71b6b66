import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import {
  type BrowserUnderTest,
  type PopupView,
  poll,
  type SentRequest,
} from "../../../scripts/browser/browser.ts";
import { type Launch, launch } from "../../../scripts/browser/launch.ts";
import { type PageServer, serve } from "../../../scripts/browser/server.ts";
import { BROWSERS, folderOf } from "../../../scripts/build.ts";
import { PAGES } from "./prepare.ts";

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A browser with the production build, and a server with the tests' pages. */
export class Stage {
  readonly browser: BrowserUnderTest;
  readonly #server: PageServer;
  #open: { close(): Promise<void> }[] = [];
  #requests: Promise<SentRequest[]> | null = null;

  private constructor(browser: BrowserUnderTest, server: PageServer) {
    this.browser = browser;
    this.#server = server;
  }

  static async set(name: BrowserUnderTest["name"], options: Partial<Launch> = {}): Promise<Stage> {
    const server = await serve(PAGES, { "strict.html": { "content-security-policy": STRICT } });
    return new Stage(await launch(name, { dist: folderOf(name), ...options }), server);
  }

  url(file: string): string {
    return this.#server.url(file);
  }

  async open(file: string, options?: { dark: boolean }): Promise<Page> {
    return this.#keep(await this.browser.open(this.url(file), options));
  }

  async openWindow(file: string): Promise<Page> {
    return this.#keep(await this.browser.openWindow(this.url(file)));
  }

  async openPrivate(file: string): Promise<Page> {
    return this.#keep(await this.browser.openPrivate(this.url(file)));
  }

  /** Opens a page of the extension. */
  async openOwn(file: string, options?: { dark: boolean }): Promise<Page> {
    return this.#keep(await this.browser.openOwn(file, options));
  }

  /** Clicks "Keep open" in the popup of a page; the panel beside it stays until the test ends. */
  async keepOpen(page: Page): Promise<PopupView> {
    const popup = await this.click(page);
    await popup.until("document.querySelector('.keep')");
    await popup.click(".keep");
    return this.#keep(await this.browser.panel(page));
  }

  async openRestricted(): Promise<Page> {
    return this.#keep(await this.browser.openRestricted());
  }

  /** Clicks the toolbar button. */
  async click(page: Page): Promise<PopupView> {
    return this.#keep(await this.browser.clickButton(page));
  }

  /** A page, or a file that is opened, is clicked and read; the popup is still open. */
  async read(what: string | Page): Promise<{ page: Page; popup: PopupView }> {
    const page = typeof what === "string" ? await this.open(what) : what;
    const popup = await this.click(page);
    await untilRead(popup);
    return { page, popup };
  }

  /** The same with the popup closed again. */
  async annotate(what: string | Page): Promise<Page> {
    const { page, popup } = await this.read(what);
    await popup.close();
    return page;
  }

  /** Closes what a test opened, the last first; what is closed already stays so. */
  async tidy(): Promise<void> {
    for (const thing of this.#open.reverse()) await thing.close().catch(() => {});
    this.#open = [];
  }

  #keep<T extends { close(): Promise<void> }>(thing: T): T {
    this.#open.push(thing);
    return thing;
  }

  /** Ends the browser and returns what was sent; asked again it answers the same. */
  end(): Promise<SentRequest[]> {
    this.#requests ??= this.browser.close().finally(() => this.#server.close());
    return this.#requests;
  }

  /** A test that ended the browser itself has looked at what was sent. */
  get isEnded(): boolean {
    return this.#requests !== null;
  }

  /** The same file on the same server as a site of its own. */
  elsewhere(file: string): string {
    return this.url(file).replace("127.0.0.1", "localhost");
  }

  /** Those requests that did not go from a page of ours to our own server. */
  strangers(requests: readonly SentRequest[]): SentRequest[] {
    const { origin } = new URL(this.url(""));
    const inBrowser = /^(?:chrome|about|data|blob|resource|(?:chrome|moz)-extension):/;
    return requests.filter(
      ({ url, from }) =>
        !inBrowser.test(url) &&
        !(
          new URL(url.replace("//localhost:", "//127.0.0.1:")).origin === origin &&
          !/^(?:chrome|moz)-extension:/.test(from)
        ),
    );
  }
}

/** Waits until the page of the popup was read: only then can its marks be chosen. */
export const untilRead = (popup: PopupView): Promise<void> =>
  popup.until("document.querySelector('.controls') && !document.querySelector('.progress')");

/**
 * Waits for something on the page; `expression` is a JavaScript expression there, or a promise of one. Asks on a clock:
 * a tab behind others paints no frames, so what waits for the next one (Puppeteer's `waitForFunction`) may never hear.
 */
export const untilPage = (page: Page, expression: string): Promise<void> =>
  poll(
    expression,
    async () => Boolean(await page.evaluate(expression)),
    async () => page.url(),
  );

/**
 * Waits for an element. What only a property says (`:checked`) changes without a mutation of the document, which
 * Puppeteer's `waitForSelector` waits for.
 */
export const untilThere = (page: Page, selector: string): Promise<void> =>
  untilPage(page, `document.querySelector(${JSON.stringify(selector)}) !== null`);

/** Goes back in the page's history and waits for something there; Firefox does not report pages that were kept. */
export async function untilBack(page: Page, expression: string): Promise<void> {
  await page.evaluate("void setTimeout(() => history.back())");
  await poll(
    expression,
    () =>
      page.evaluate(expression).then(
        (answer) => Boolean(answer),
        // Between two pages there is nobody to ask.
        () => false,
      ),
    async () => page.url(),
  );
}

/** Writes tests once for both browsers. Whatever they do, nothing may leave the extension. */
export function inBothBrowsers(
  tests: (stage: () => Stage) => void,
  options: Partial<Launch> | ((name: BrowserUnderTest["name"]) => Partial<Launch>) = {},
): void {
  describe.each(BROWSERS)("in %s", (name) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await Stage.set(name, typeof options === "function" ? options(name) : options);
    });
    afterAll(async () => {
      if (!stage.isEnded) expect(stage.strangers(await stage.end())).toEqual([]);
    });
    afterEach(() => stage.tidy());
    tests(() => stage);
  });
}
