import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type BrowserUnderTest, goTo, type PopupView, poll, type SentRequest, tabAt } from "./browser.ts";
import type { LaunchOptions } from "./chromium.ts";
import { Downloads } from "./downloads.ts";

/** A fixed internal address for the extension, so that its pages can be told from others. */
const UUID = "6d3c4a4e-2c57-4f0e-9a53-0c0f6f7f3a10";

export async function launchFirefox({
  executablePath,
  dist,
  headless,
  agreesTo,
  language,
  touch,
}: LaunchOptions & { touch: boolean }): Promise<BrowserUnderTest> {
  const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const downloads = new Downloads();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
      "ui.prefersReducedMotion": 1,
      // Coarse, and nothing that hovers.
      ...(touch && { "ui.primaryPointerCapabilities": 1, "ui.allPointerCapabilities": 1 }),
      ...(headless && { "browser.download.folderList": 2, "browser.download.dir": downloads.folder }),
      // A reader who agrees is not asked, to whatever it is.
      "extensions.webextOptionalPermissionPrompts": agreesTo.length === 0,
    },
    // A reader's window shows its page whole.
    defaultViewport: headless ? { width: 900, height: 1000 } : null,
  });
  const chrome = await chromeScope(browser);
  if (headless) await chrome(RECORD_REQUESTS);
  // Its own texts are in another package for each language; extensions are told the language without it, too.
  await chrome(`
    Services.locale.availableLocales = [...new Set([${JSON.stringify(language)}, "en-US"])];
    Services.locale.requestedLocales = [${JSON.stringify(language)}];
  `);
  await browser.installExtension(dist);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const action = `
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const action = ExtensionParent.apiManager.global.browserActionFor(${policy}.extension);
  `;

  const background = `[...${policy}.extension.views].find(({ viewType }) => viewType === "background")`;

  /** What the last page was opened in: the popup, which follows the browser's own window, follows it too. */
  let scheme = "light";
  const setDark = async (dark: boolean) => {
    await chrome(
      `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1})`,
    );
    scheme = dark ? "dark" : "light";
  };
  const reload = async () =>
    void (await chrome(`
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
    `));
  const own = (file: string) => `moz-extension://${UUID}/${file}`;

  return {
    name: "firefox",
    async open(url, { dark = false } = {}) {
      await setDark(dark);
      const page = await browser.newPage();
      await goTo(page, url);
      return page;
    },
    prefer: (_page, scheme) => setDark(scheme === "dark"),
    async openWindow(url) {
      const page = await browser.newPage({ type: "window" });
      await goTo(page, url);
      return page;
    },
    async openPrivate(url) {
      const wasAllowed = await chrome<boolean>(`
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const wasAllowed = ${policy}.privateBrowsingAllowed;
        await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
        return wasAllowed;
      `);
      if (!wasAllowed) await reload();
      await chrome(`
        const window = OpenBrowserWindow({ private: true });
        await new Promise((done) => {
          const topic = "browser-delayed-startup-finished";
          Services.obs.addObserver(function hear(started) {
            if (started !== window) return;
            Services.obs.removeObserver(hear, topic);
            done();
          }, topic);
        });
        window.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
      `);
      return await tabAt(url, () => browser.pages());
    },
    async openOwn(file, { dark = false } = {}) {
      await setDark(dark);
      const page = await browser.newPage();
      // Puppeteer waits in vain for such a page; the protocol itself does not.
      await send(browser, "browsingContext.navigate", {
        context: (page.mainFrame() as unknown as { _id: string })._id,
        url: own(file),
        wait: "complete",
      });
      return page;
    },
    async welcomePage() {
      // Puppeteer does not hear of the address of such a page; the page itself knows it.
      const addresses = async () =>
        Promise.all((await browser.pages()).map((page) => page.evaluate("location.href").catch(() => "")));
      const isWelcome = (address: unknown) => address === own("welcome/welcome.html");
      await poll(
        "the welcome page",
        async () => (await addresses()).some(isWelcome),
        async () => (await addresses()).join("\n"),
      );
      return (await browser.pages())[(await addresses()).findIndex(isWelcome)]!;
    },
    async panel(page) {
      const window = windowOf(page);
      const panel = `${window}.document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")`;
      await poll(
        "the sidebar",
        () => chrome<boolean>(`return ${panel}?.currentURI?.spec === ${JSON.stringify(own("panel.html"))}`),
        async () => "It did not open.",
      );
      return browserView(chrome, panel, `${window}.SidebarController.hide()`);
    },
    async restartExtension() {
      await chrome(`
        const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
        await addon.disable();
        await addon.enable();
      `);
      await poll(
        "the extension to start",
        () => chrome<boolean>(`return ${policy}?.extension?.backgroundState === "running"`),
        async () => "It did not.",
      );
    },
    async clickButton(page) {
      await page.bringToFront();
      const window = windowOf(page);
      await chrome(`${action} await action.triggerAction(${window});`);
      const popup = `${window}.document.querySelector("browser.webextension-popup-browser")`;
      const open = () => chrome<boolean>(`return ${popup}?.closest("panel")?.state === "open"`);
      await poll("the popup", open, async () => "It did not open.");
      await chrome(`${popup}.browsingContext.prefersColorSchemeOverride = ${JSON.stringify(scheme)}`);
      return browserView(chrome, popup, `${popup}?.closest("panel")?.hidePopup()`);
    },
    async badge(page) {
      await page.bringToFront();
      return chrome(`${action} return action.action.getContextData(gBrowser.selectedTab).badgeText ?? ""`);
    },
    async stopBackground() {
      await chrome(`await ${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    reloadExtension: reload,
    async requestFromBackground(url) {
      const ask = `content.fetch(${JSON.stringify(url)}, { mode: "no-cors" })`;
      await chrome(`
        ${background}.xulBrowser.messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(ask)}`)}, false);
      `);
      const isSent = () =>
        chrome<boolean>(`return nutgrafRequests.some(({ url }) => url === ${JSON.stringify(url)})`);
      await poll(`a request for ${url}`, isSent, async () => "It was not sent.");
    },
    async inBackground<T>(expression: string) {
      await chrome(`await ${policy}.extension.wakeupBackground()`);
      return await inFrame<T>(chrome, `${background}.xulBrowser`, inSandbox(expression));
    },
    async backgroundMemory() {
      const collect = "[Cu.forceGC(), Cu.forceCC(), Cu.forceGC()].length";
      await inFrame(chrome, `${background}.xulBrowser`, collect);
      return await chrome<number>(MEMORY);
    },
    async runCommand(page, name) {
      await page.bringToFront();
      // The shortcut's own element, as a key press triggers it; its commands are in the manifest's order.
      const at = Object.keys(manifest.commands).indexOf(name);
      await chrome(`
        const keyset = [...document.querySelectorAll("keyset")].find(({ id }) => id.startsWith("ext-keyset"));
        keyset.children[${at}].doCommand();
      `);
    },
    async inCard<T>(page: Page, expression: string) {
      await page.bringToFront();
      return await inFrame<T | null>(
        chrome,
        "gBrowser.selectedBrowser",
        `((root) => root && (${expression}))(document.querySelector("nutgraf-card")?.openOrClosedShadowRoot)`,
      );
    },
    clipboard: () => chrome<string>("return await navigator.clipboard.readText()"),
    async openRestricted() {
      const page = await browser.newPage();
      // Firefox never reports such a page as loaded to who drives it.
      await page.bringToFront();
      await chrome(`
        gBrowser.selectedBrowser.fixupAndLoadURIString("about:license", {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
      `);
      const isThere = () =>
        chrome<boolean>(`
          const { currentURI, webProgress } = gBrowser.selectedBrowser;
          return currentURI.spec === "about:license" && !webProgress.isLoadingDocument;
        `);
      await poll("about:license", isThere, async () => "It did not load.");
      return page;
    },
    askForFolder: () => chrome(dialogFor(join(downloads.folder, "chosen"))),
    saved: (ending) => downloads.take(ending),
    onClosed: (callback) => void browser.once("disconnected", callback),
    async close() {
      const requests = headless ? await chrome<SentRequest[]>("return nutgrafRequests") : [];
      await browser.close();
      downloads.remove();
      return requests;
    },
  };
}

/** Puts a dialog that answers by itself in the place of the system's. */
const dialogFor = (file: string): string => `
  Services.prefs.setBoolPref("browser.download.useDownloadDir", false);
  const dialog = {
    QueryInterface: ChromeUtils.generateQI(["nsIFilePicker"]),
    init() {},
    appendFilter() {},
    appendFilters() {},
    get file() {
      const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
      file.initWithPath(${JSON.stringify(file)});
      return file;
    },
    open(callback) {
      const panel = document.querySelector("browser.webextension-popup-browser")?.closest("panel");
      panel?.addEventListener("popuphidden", () => setTimeout(() => callback.done(Ci.nsIFilePicker.returnOK)), { once: true });
      panel?.hidePopup();
    },
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Components.ID("{0dd8b1d0-3d4e-4b3e-9a8e-0b1f5f6a7c11}"), "", "@mozilla.org/filepicker;1",
    { QueryInterface: ChromeUtils.generateQI(["nsIFactory"]), createInstance: (iid) => dialog.QueryInterface(iid) },
  );
`;

/** Firefox itself asks with the system's principal; pages and extensions with their own. */
const RECORD_REQUESTS = `
  window.nutgrafRequests = [];
  Services.obs.addObserver({
    observe(channel) {
      const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
      const { isSystemPrincipal, origin } = loadInfo.triggeringPrincipal;
      if (!isSystemPrincipal) nutgrafRequests.push({ url: URI.spec, from: origin });
    },
  }, "http-on-modify-request");
`;

/** With the background's own rights and names, where a script may be put in that its page would not load. */
const inSandbox = (expression: string): string => `(() => {
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  return JSON.parse(Cu.evalInSandbox("JSON.stringify(" + ${JSON.stringify(expression)} + ")", sandbox) ?? "null");
})()`;

/** The reports on memory that name the background's page: its objects, and the zone of its scripts. */
const MEMORY = `
  const manager = Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager);
  let sum = 0;
  const add = (_process, path, _kind, units, amount) => {
    if (units === Ci.nsIMemoryReporter.UNITS_BYTES && /^explicit\\/.*${UUID}\\W+_generated_background_page/.test(path))
      sum += amount;
  };
  await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
  return sum;
`;

type Chrome = <T = unknown>(body: string) => Promise<T>;

/** In the browser's first window: the window with a page's tab, which is the first where it has none. */
const windowOf = (page: Page): string =>
  `([...Services.wm.getEnumerator("navigator:browser")].find(({ gBrowser }) =>
    gBrowser.browsers.some(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())})) ?? window)`;

/** WebDriver BiDi, for what puppeteer has no call for. */
async function send<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return (await connection.send(method, params)).result as T;
}

/** Runs code in the browser's own window; `return` hands a JSON value back. */
async function chromeScope(browser: Browser): Promise<Chrome> {
  const tree = await send<{ contexts: { url: string; context: string }[] }>(
    browser,
    "browsingContext.getTree",
    {
      "moz:scope": "chrome",
    },
  );
  const context = tree.contexts.find(({ url }) => url.includes("browser.xhtml"))?.context;
  if (context === undefined) throw new Error("Firefox shows no window of its own.");
  return async <T>(body: string) => {
    const answer = await send<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>(browser, "script.evaluate", {
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === "exception")
      throw new Error(`In Firefox's window: ${answer.exceptionDetails?.text}\n${body}`);
    return JSON.parse(answer.result?.value ?? "null") as T;
  };
}

let calls = 0;

/** The value of an expression over `document` in one of the window's browsers, as its own privileged script sees it. */
async function inFrame<T>(chrome: Chrome, frame: string, expression: string): Promise<T> {
  const message = `nutgraf:${++calls}:${Date.now()}`;
  const frameScript = `sendAsyncMessage(${JSON.stringify(message)}, ((document) => {
    try { return JSON.stringify({ value: (${expression}) ?? null }); } catch (error) { return JSON.stringify({ error: String(error) }); }
  })(content.document))`;
  const answer = await chrome<string>(`
      const { messageManager } = ${frame};
      return await new Promise((resolve) => {
        messageManager.addMessageListener(${JSON.stringify(message)}, function hear({ data }) {
          messageManager.removeMessageListener(${JSON.stringify(message)}, hear);
          resolve(data);
        });
        messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + ${JSON.stringify(encodeURIComponent(frameScript))}, false);
      });
    `);
  const { value, error } = JSON.parse(answer) as { value: T; error?: string };
  if (error !== undefined) throw new Error(`In Firefox: ${error}\n${expression}`);
  return value;
}

/** A view in the browser's window: `element` is its <browser> there, `close` what closes it. */
function browserView(chrome: Chrome, element: string, close: string): PopupView {
  const evaluate = <T>(expression: string): Promise<T> => inFrame<T>(chrome, element, expression);
  const text = () => evaluate<string>("document.body.innerText");
  return {
    evaluate,
    text,
    until: (expression) => poll(expression, () => evaluate<boolean>(`Boolean(${expression})`), text),
    // Firefox takes only a reader's own click for one that may ask for permissions and open the sidebar.
    click: async (selector) =>
      void (await evaluate(`(() => {
        const handling = content.windowUtils.setHandlingUserInput(true);
        document.querySelector(${JSON.stringify(selector)}).click();
        handling.destruct();
        return true;
      })()`)),
    press: async (selector) =>
      void (await evaluate(`((element) => {
        element.scrollIntoView({ block: "center" });
        const { left, top, width, height } = element.getBoundingClientRect();
        const at = [left + width / 2, top + height / 2];
        const window = document.defaultView;
        for (const type of ["mousemove", "mousedown", "mouseup"])
          if (window.synthesizeMouseEvent) window.synthesizeMouseEvent(type, ...at, { clickCount: 1 });
          else window.windowUtils.sendMouseEvent(type, ...at, 0, 1, 0);
        return true;
      })(document.querySelector(${JSON.stringify(selector)}))`)),
    tab: async (back = false) => {
      // A sidebar that no mouse was in has not the keyboard, and shows no focus.
      await chrome(`${element}.focus();`);
      await evaluate(`(() => {
        const keys = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
        keys.beginInputTransactionForTests(content);
        const press = (key, keyCode) => new content.KeyboardEvent("", { key, keyCode });
        const [tab, shift] = [press("Tab", 9), press("Shift", 16)];
        if (${back}) keys.keydown(shift);
        keys.keydown(tab);
        keys.keyup(tab);
        if (${back}) keys.keyup(shift);
        return true;
      })()`);
    },
    resize: (width) =>
      poll(
        `a view of ${width} px`,
        async () => {
          // The popup itself sets its size again when its content has changed.
          await chrome(`
            for (const side of ["width", "min-width", "max-width"])
              ${element}.style.setProperty(side, "${width}px", "important");
          `);
          return (await evaluate<number>("content.innerWidth")) === width;
        },
        async () => `It has ${await evaluate<number>("content.innerWidth")} px.`,
      ),
    // Pages would have to ask the reader; the browser's own window need not.
    clipboard: () =>
      chrome<string>(`
        const transferable = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
        transferable.init(null);
        transferable.addDataFlavor("text/plain");
        Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
        const data = {};
        transferable.getTransferData("text/plain", data);
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      `),
    async screenshot() {
      const data = await chrome<string>(`
        const bitmap = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext("2d").drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
        let binary = "";
        for (const byte of bytes) binary += String.fromCharCode(byte);
        return btoa(binary);
      `);
      return Buffer.from(data, "base64");
    },
    close: async () => void (await chrome(close)),
  };
}
