import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from "puppeteer-core";
import {
  type BrowserUnderTest,
  goTo,
  PATIENCE,
  type PopupView,
  poll,
  type SentRequest,
  tabAt,
} from "./browser.ts";
import { Downloads } from "./downloads.ts";

const FLAGS = [
  // Chromium refuses to run its sandbox as root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** In the background: a promise of a list of one. */
const ACTIVE_TAB = "chrome.tabs.query({ active: true, lastFocusedWindow: true })";

export interface LaunchOptions {
  executablePath: string;
  /** The folder of the built extension. */
  dist: string;
  headless: boolean;
  agreesTo: readonly string[];
  /** BCP 47. */
  language: string;
}

/** Starts Chromium with the extension installed. */
export async function launchChromium({
  executablePath,
  dist,
  headless,
  agreesTo,
  language,
}: LaunchOptions): Promise<BrowserUnderTest> {
  const userDataDir = mkdtempSync(join(tmpdir(), "nutgraf-chromium-"));
  const netLog = join(userDataDir, "net-log.json");
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [dist],
    // Allowed later, an extension without a store is switched off by it.
    extensionsEnabledInIncognito: [dist],
    userDataDir,
    // On Linux the environment says which language Chromium speaks, and `--lang` says it elsewhere.
    env: { ...process.env, LANGUAGE: language },
    args: [...FLAGS, `--lang=${language}`, ...(headless ? ["--disable-gpu", `--log-net-log=${netLog}`] : [])],
    // A reader's window shows its page whole.
    defaultViewport: headless ? { width: 900, height: 1000 } : null,
  });
  const downloads = new Downloads();
  if (headless) {
    // Holds as long as its session.
    const session = await browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads.folder });
  }
  const isWorker = (target: Target) =>
    target.type() === "service_worker" && target.url().startsWith("chrome-extension:");
  const worker = () => browser.waitForTarget(isWorker, { timeout: PATIENCE });
  const isRunning = () => browser.targets().some(isWorker);
  /** Talks to the background. Who listens keeps it from stopping, so nobody stays. */
  const withWorker = async <T>(talk: (session: CDPSession) => Promise<T>): Promise<T> => {
    const session = await (await worker()).createCDPSession();
    const answer = await talk(session);
    await session.detach();
    return answer;
  };
  /** Runs code in the background. */
  const inBackground = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await withWorker((session) =>
      session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }),
    );
    if (exceptionDetails)
      throw new Error(
        `In Chromium's background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}\n${expression}`,
      );
    return result.value as T;
  };
  /** Tells what rules service workers, of which there is none but ours. */
  const ruleWorkers = async (tell: (session: CDPSession) => Promise<void>) => {
    const [page] = await browser.pages();
    const session = await page!.createCDPSession();
    await session.send("ServiceWorker.enable");
    await tell(session);
    await session.detach();
  };
  const startBackground = async () => {
    if (isRunning()) return;
    await ruleWorkers((session) =>
      session.send("ServiceWorker.startWorker", { scopeURL: `chrome-extension://${extension.id}/` }),
    );
  };
  await worker();
  const [installed] = [...(await browser.extensions()).values()];
  if (installed === undefined) throw new Error(`Chromium did not install ${dist}.`);
  let extension = installed;
  if (agreesTo.length > 0) await agree(browser, extension.id, agreesTo);

  /** What the last page was opened in; its popup and its panel follow it. */
  let scheme = "light";
  const inScheme = async (page: Page): Promise<Page> => {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    return page;
  };
  const open: BrowserUnderTest["open"] = async (url, { dark = false } = {}) => {
    scheme = dark ? "dark" : "light";
    const page = await inScheme(await browser.newPage());
    await goTo(page, url);
    return page;
  };
  const own = (file: string) => `chrome-extension://${extension.id}/${file}`;
  const welcomePage = async () => {
    const target = await browser.waitForTarget((one) => one.url() === own("welcome/welcome.html"), {
      timeout: PATIENCE,
    });
    const page = await target.asPage();
    // Closed while it loads its style, it leaves all later pages of the extension without their words: Chromium looks
    // them up once a process, and does not ask again when that was cut off.
    await poll(
      "the welcome page to load",
      // A page that is just coming has nobody to ask yet.
      async () => (await page.evaluate("document.readyState").catch(() => null)) === "complete",
      async () => page.url(),
    );
    return page;
  };

  return {
    name: "chromium",
    open,
    prefer: (page, scheme) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
    async openWindow(url) {
      const page = await browser.newPage({ type: "window" });
      await goTo(page, url);
      return page;
    },
    async openPrivate(url) {
      await startBackground();
      await inBackground(
        `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => {})`,
      );
      return await tabAt(url, () => browser.pages());
    },
    openOwn: (file, options) => open(own(file), options),
    welcomePage,
    async panel(page) {
      const session = await page.createCDPSession();
      const { windowId } = await session.send("Browser.getWindowForTarget");
      await session.detach();
      let found: Page | null = null;
      const beside = async () => {
        for (const target of browser.targets().filter((one) => one.url() === own("panel.html"))) {
          // The panel of another window may be closing.
          const panel = await target.asPage().catch(() => null);
          const window = await panel
            ?.evaluate("chrome.windows.getCurrent().then(({ id }) => id)")
            .catch(() => null);
          if (panel !== null && window === windowId) return panel;
        }
        return null;
      };
      await poll(
        "the panel",
        async () => {
          found = await beside();
          return found !== null;
        },
        async () =>
          browser
            .targets()
            .map((one) => one.url())
            .join("\n"),
      );
      return popupView(await inScheme(found!));
    },
    async restartExtension() {
      const page = await browser.newPage();
      await page.goto("chrome://extensions");
      const switchTo = (on: boolean) =>
        page.evaluate(`chrome.management.setEnabled(${JSON.stringify(extension.id)}, ${on})`);
      await switchTo(false);
      await switchTo(true);
      await page.close();
    },
    async clickButton(page) {
      const opened = browser.waitForTarget((target) => target.url().endsWith("/popup.html"), {
        timeout: PATIENCE,
      });
      await page.bringToFront();
      await page.triggerExtensionAction(extension!);
      return popupView(await inScheme(await (await opened).asPage()));
    },
    async badge(page) {
      await page.bringToFront();
      return await inBackground<string>(
        `${ACTIVE_TAB}.then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`,
      );
    },
    async stopBackground() {
      const before = browser.targets().filter(isWorker);
      let asked = 0;
      await ruleWorkers((session) =>
        poll(
          "the background to stop",
          async () => {
            // One that is just starting does not hear it; asked all the time, it would stop its successors too.
            if (Date.now() - asked > 2_000) {
              asked = Date.now();
              await session.send("ServiceWorker.stopAllWorkers");
            }
            // Who waits for an answer may have started another one already.
            return !browser.targets().some((target) => before.includes(target));
          },
          async () => "It runs on.",
        ),
      );
    },
    async reloadExtension() {
      await browser.uninstallExtension(extension.id);
      await browser.installExtension(dist);
      [extension = extension] = [...(await browser.extensions()).values()];
      await worker();
      // To this browser it was installed, which opens a tab that would take the focus from a popup.
      await (await welcomePage()).close();
    },
    async requestFromBackground(url) {
      await inBackground(`fetch(${JSON.stringify(url)}, { mode: "no-cors" }).then(() => {})`);
    },
    async inBackground<T>(expression: string) {
      await startBackground();
      return await inBackground<T>(expression);
    },
    backgroundMemory: () =>
      withWorker(async (session) => {
        await session.send("HeapProfiler.collectGarbage");
        const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
        return usedSize + backingStorageSize;
      }),
    async runCommand(page, name) {
      await page.bringToFront();
      // The browser starts a background for the event that it has to hear.
      await startBackground();
      await inBackground(
        `${ACTIVE_TAB}.then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
      );
    },
    async inCard<T>(page: Page, expression: string) {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
        const html = root.children?.find(({ nodeName }) => nodeName === "HTML");
        const card = html?.children?.find(({ nodeName }) => nodeName === "NUTGRAF-CARD");
        const shadow = card?.shadowRoots?.[0];
        if (shadow === undefined) return null;
        // It may close between the two questions.
        const found = await session.send("DOM.resolveNode", { nodeId: shadow.nodeId }).catch(() => null);
        if (found === null) return null;
        const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
          objectId: found.object.objectId!,
          functionDeclaration: `function () { const root = this; return (${expression}); }`,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(`In the small card: ${exceptionDetails.text}\n${expression}`);
        return result.value as T;
      } finally {
        await session.detach();
      }
    },
    async clipboard(page) {
      await page.bringToFront();
      const { origin } = new URL(page.url());
      await browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read"]);
      return await page.evaluate(() => navigator.clipboard.readText());
    },
    async openRestricted() {
      const page = await browser.newPage();
      await page.goto("chrome://version");
      return page;
    },
    askForFolder: async () => {},
    saved: (ending) => downloads.take(ending),
    onClosed: (callback) => void browser.once("disconnected", callback),
    async close() {
      await browser.close();
      const requests = headless ? requestsIn(netLog) : [];
      downloads.remove();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
      return requests;
    },
  };
}

/**
 * A reader who agrees: what was allowed to an extension on the browser's own page of extensions, it may have without a
 * question as soon as it asks for it, and again after it gave it back.
 */
async function agree(browser: Browser, id: string, patterns: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(`(async (id, patterns) => {
    const { addHostPermission, updateExtensionConfiguration } = chrome.developerPrivate;
    await updateExtensionConfiguration({ extensionId: id, hostAccess: "ON_SPECIFIC_SITES" });
    for (const pattern of patterns) await addHostPermission(id, pattern);
  })(${JSON.stringify(id)}, ${JSON.stringify(patterns)})`);
  await page.close();
}

/** The requests that a finished log of Chromium's network layer holds. */
function requestsIn(netLog: string): SentRequest[] {
  const { constants, events }: NetLog = JSON.parse(readFileSync(netLog, "utf8"));
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type !== started || params?.url === undefined || params.initiator === "not an origin"
      ? []
      : [{ url: params.url, from: params.initiator ?? "" }],
  );
}

interface NetLog {
  constants: { logEventTypes: { URL_REQUEST_START_JOB: number } };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

function popupView(page: Page): PopupView {
  const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
  const text = () => evaluate<string>("document.body.innerText");
  return {
    evaluate,
    text,
    until: (expression) => poll(expression, () => evaluate<boolean>(`Boolean(${expression})`), text),
    click: (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`),
    async press(selector) {
      // The popup has the focus on a reader's screen; without one it has to be given it.
      await page.bringToFront();
      await page.click(selector);
    },
    async tab(back = false) {
      await page.bringToFront();
      if (back) await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      if (back) await page.keyboard.up("Shift");
    },
    async resize(width) {
      const given = () => evaluate<number>("innerWidth");
      await poll(
        `a view of ${width} px`,
        async () => {
          if ((await given()) === width) return true;
          // Nobody can drag a popup: it is as wide as what it shows asks for, and some more for a scroll bar.
          await evaluate(`(({ style, offsetWidth }) =>
            style.setProperty("width", ${width} - (innerWidth - offsetWidth) + "px", "important"))(document.documentElement)`);
          return false;
        },
        async () => `It has ${await given()} px.`,
      );
    },
    async clipboard() {
      const origin = page.url().replace(/(?<=\w)\/.*/, "");
      await page.browserContext().overridePermissions(origin, ["clipboard-read"]);
      return evaluate<string>("navigator.clipboard.readText()");
    },
    screenshot: async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false })),
    close: () => page.close(),
  };
}
