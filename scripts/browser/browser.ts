import type { Page } from "puppeteer-core";

/** The real popup of the real toolbar button, or the real panel beside the page. */
export interface PopupView {
  /** The value of an expression over the popup's `document`, as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression over `document` is true; fails with the popup's text when it does not become so. */
  until(expression: string): Promise<void>;
  text(): Promise<string>;
  /** Clicks the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** The same with the mouse itself, for what browsers allow only to a reader's own hand. */
  press(selector: string): Promise<void>;
  /** Presses the Tab key, with Shift or without. */
  tab(back?: boolean): Promise<void>;
  /** Gives the view a width, in CSS pixels. */
  resize(width: number): Promise<void>;
  /** What is on the clipboard. */
  clipboard(): Promise<string>;
  /** A PNG of the popup. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A file that a browser has saved. */
export interface SavedFile {
  name: string;
  content: string;
}

/** One browser with the production build installed; the same for Firefox and Chromium, so that each test is written once. */
export interface BrowserUnderTest {
  name: "firefox" | "chromium";
  /** Opens a page in a tab of its own; fails where it does not load. */
  open(url: string, options?: { dark?: boolean }): Promise<Page>;
  /** The reader's system becomes dark or light under a page. */
  prefer(page: Page, scheme: "dark" | "light"): Promise<void>;
  /** Opens a page in a window of its own. */
  openWindow(url: string): Promise<Page>;
  /** Opens a page in a private window, in which the reader lets the extension run. In Firefox the extension starts anew the first time. */
  openPrivate(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  openOwn(file: string, options?: { dark?: boolean }): Promise<Page>;
  /** The page that the extension opened when it was installed. */
  welcomePage(): Promise<Page>;
  /** The side panel or sidebar of the window that a page is in, once it is there. */
  panel(page: Page): Promise<PopupView>;
  /** Stops the whole extension and starts it again. */
  restartExtension(): Promise<void>;
  /** A real click on the toolbar button, which grants `activeTab`. */
  clickButton(page: Page): Promise<PopupView>;
  /** What the button's badge says about the page; empty where it says nothing. */
  badge(page: Page): Promise<string>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Puts the extension out and in again, as an update does, under the pages that are open. */
  reloadExtension(): Promise<void>;
  /** Has the running background ask for an address, to see that what it asks for is noticed. */
  requestFromBackground(url: string): Promise<void>;
  /** The value of an expression in the background, which is started where it does not run. */
  inBackground<T>(expression: string): Promise<T>;
  /** What the background keeps after its garbage is collected, in bytes. */
  backgroundMemory(): Promise<number>;
  /** Runs a command of the manifest as its keyboard shortcut does. */
  runCommand(page: Page, name: string): Promise<void>;
  /**
   * The value of an expression over `root`, the closed shadow root of the small card in a page; null where no card is
   * open. The page itself cannot look into it.
   */
  inCard<T>(page: Page, expression: string): Promise<T | null>;
  /** The text on the clipboard. */
  clipboard(page: Page): Promise<string>;
  /** A page that belongs to the browser. */
  openRestricted(): Promise<Page>;
  /**
   * From now on the browser asks where to save each file; its dialog takes the focus from the popup, which closes, and
   * is answered then. Headless Chromium has no such dialog: there the popup closes alone.
   */
  askForFolder(): Promise<void>;
  /** Waits until a file with this ending (".csv") is saved, and takes it away. */
  saved(ending: string): Promise<SavedFile>;
  /** Calls back when the reader closes the browser. */
  onClosed(callback: () => void): void;
  /**
   * Ends the browser and returns all requests that pages and extensions sent, as its network layer saw them. What the
   * browser asked for on its own account (its updates, an address that was typed) is left out. A reader's window keeps
   * no such list: it is empty there.
   */
  close(): Promise<SentRequest[]>;
}

export interface SentRequest {
  url: string;
  /** The origin that asked. */
  from: string;
}

/** How long something may take to happen on a busy machine, in milliseconds. */
export const PATIENCE = 20_000;

/** Asks again until the answer is true. */
export async function poll(
  what: string,
  ask: () => Promise<boolean>,
  describe: () => Promise<string>,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.\n${await describe()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits for the tab that shows an address. */
export async function tabAt(url: string, tabs: () => Promise<Page[]>): Promise<Page> {
  let found: Page | undefined;
  const find = async () => {
    for (const page of await tabs())
      if ((await page.evaluate("location.href").catch(() => "")) === url) found = page;
    return found !== undefined;
  };
  await poll(`a tab at ${url}`, find, async () => (await tabs()).map((page) => page.url()).join("\n"));
  return found!;
}

/** Goes to an address; fails where its server says that there is no page. */
export async function goTo(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: "load" });
  const status = response?.status() ?? 200;
  if (status >= 400) throw new Error(`its server answers ${status}.`);
}
