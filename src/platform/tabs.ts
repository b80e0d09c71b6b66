import type { PageCommand } from "../page/state.ts";
import { browser } from "./browser.ts";

/** The tab the reader is looking at; null where there is none to speak of. */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/**
 * Puts the reader and the style of the marks into a tab; a second time does nothing. Returns false where the browser
 * lets no extension in (its own pages, the stores, other extensions) and in a PDF.
 */
export async function enter(tabId: number): Promise<boolean> {
  try {
    const target = { tabId };
    const [answer] = await browser.scripting.executeScript({ target, files: ["content.js"] });
    // Firefox does not refuse its own pages; it runs nothing in them and says so in the answer.
    if (answer === undefined || answer.error != null || answer.result === "pdf") return false;
    // The style goes in once: the script says whether it is new to the page.
    if (answer.result !== "present") await browser.scripting.insertCSS({ target, files: ["marks.css"] });
    return true;
  } catch {
    return false;
  }
}

export const isPdf = (url: string | null): boolean => url !== null && /\.pdf(?:[?#]|$)/i.test(url);

/** Sends a command to a tab's page; a page that is not there does not answer, which is no error. */
export async function sendCommand(tabId: number, command: PageCommand): Promise<void> {
  await browser.tabs.sendMessage(tabId, command).catch(() => {});
}
