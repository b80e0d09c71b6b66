import { browser, type MessageSender } from "./browser.ts";

/** The page of our own that has an article in it, and is read as other pages are. */
const WELCOME = "welcome/welcome.html";

/** A page that may have an article read: one that our content script is in, or the welcome page. */
export interface ReadingPage {
  kind: "page" | "welcome";
  tabId: number;
}

/** Who asks to have an article read; null for everybody who may not. Our other pages have no article. */
export function readingPage(sender: MessageSender | undefined): ReadingPage | null {
  const tabId = sender?.tab?.id;
  if (sender?.id !== browser.runtime.id || tabId === undefined) return null;
  if (!sender.url?.startsWith(browser.runtime.getURL(""))) return { kind: "page", tabId };
  return sender.url.replace(/[?#].*$/, "") === browser.runtime.getURL(WELCOME)
    ? { kind: "welcome", tabId }
    : null;
}

/** The background's side: whoever installs the extension is shown around, in a tab of its own. */
export function serveWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  });
}
