import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type CDPSession, type Page } from "puppeteer-core";
import { type BrowserUnderTest, PATIENCE, type PopupView, poll } from "./browser.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface LaunchOptions {
  executablePath: string;
  /** The folder of the built extension. */
  dist: string;
  headless: boolean;
}

export async function launchChromium({
  executablePath,
  dist,
  headless,
}: LaunchOptions): Promise<BrowserUnderTest> {
  const userDataDir = mkdtempSync(join(tmpdir(), "nutgraf-chromium-"));
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [dist],
    userDataDir,
    args: FLAGS,
    defaultViewport: { width: 900, height: 1000 },
  });
  const requests: string[] = [];
  const worker = () =>
    browser.waitForTarget(
      (target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension:"),
      { timeout: PATIENCE },
    );
  /** Listens to the requests of the background; a listener keeps a stopped background from starting again. */
  let listening: CDPSession | null = null;
  const listen = async () => {
    listening = await (await worker()).createCDPSession();
    listening.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
    await listening.send("Network.enable");
  };
  await listen();
  const [extension] = [...(await browser.extensions()).values()];
  if (extension === undefined) throw new Error(`Chromium did not install ${dist}.`);

  return {
    name: "chromium",
    requests,
    async open(url, { dark = false } = {}) {
      const page = await browser.newPage();
      page.on("request", (request) => requests.push(request.url()));
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
      await page.goto(url, { waitUntil: "load" });
      return page;
    },
    async clickButton(page) {
      const opened = browser.waitForTarget((target) => target.url().endsWith("/popup.html"), {
        timeout: PATIENCE,
      });
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return popupView(await (await opened).asPage());
    },
    async stopBackground() {
      // A background that is stopped already has no listener.
      await listening?.detach().catch(() => {});
      listening = null;
      const [page] = await browser.pages();
      const session = await page!.createCDPSession();
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await session.detach();
      browser.once("targetcreated", () => void listen().catch(() => {}));
    },
    async runCommand(page, name) {
      await page.bringToFront();
      const tabId = await (await (await worker()).worker())!.evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
          command,
          tab,
        );
        return tab?.id;
      }, name);
      if (tabId === undefined) throw new Error("There was no tab to run the command in.");
    },
    async openRestricted() {
      const page = await browser.newPage();
      await page.goto("chrome://version");
      return page;
    },
    onClosed: (callback) => void browser.once("disconnected", callback),
    async close() {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function popupView(page: Page): PopupView {
  const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
  const text = () => evaluate<string>("document.body.innerText");
  return {
    evaluate,
    text,
    until: (expression) => poll(expression, () => evaluate<boolean>(`Boolean(${expression})`), text),
    click: (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`),
    screenshot: async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false })),
    close: () => page.close(),
  };
}

/** What the worker's own global offers to the expression that runs in it. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  commands: { onCommand: unknown };
};
