import type { PageCommand } from "../page/state.ts";
import { accessOf } from "./access.ts";
import { browser } from "./browser.ts";

/** The tab the reader is looking at; null where there is none to speak of. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Shows the reader a tab that is behind another one; one that is gone is not shown. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => {});
}

/** Calls back whenever a tab has loaded a page. Firefox keeps the line to a page that it keeps for the way back. */
export function onLoaded(tabId: number, callback: () => void): void {
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status === "complete") callback();
  });
}

/** The address of a tab's page; null where the browser does not tell it, for it has not granted the page. */
export async function addressOf(tabId: number): Promise<string | null> {
  return (await browser.tabs.get(tabId).catch(() => null))?.url ?? null;
}

/**
 * What comes of going into a tab; "restricted" are the browser's own pages, the stores, other extensions, and what was
 * not granted; "off" is a site that the reader wants left alone.
 */
export type Entry = "entered" | "pdf" | "restricted" | "off";

/** Puts the reader and the style of the marks into a tab; a second time does nothing. */
export async function enter(tabId: number): Promise<Entry> {
  if ((await accessOf(await addressOf(tabId)))?.mode === "never") return "off";
  try {
    const target = { tabId };
    // An empty step makes the place in which the script runs, so that the page may answer before the script begins.
    // Nothing waits for it: the popup may close at any time, and what it has not asked for by then is not done.
    void browser.scripting.executeScript({ target, func: () => {} }).catch(() => {});
    const [answer] = await browser.scripting.executeScript({ target, files: ["content.js"] });
    // Firefox does not refuse its own pages; it runs nothing in them and says so in the answer.
    if (answer === undefined || answer.error != null) return refusal(tabId);
    if (answer.result === "pdf") return "pdf";
    // The style goes in once: the script says whether it is new to the page.
    if (answer.result !== "present") await browser.scripting.insertCSS({ target, files: ["marks.css"] });
    return "entered";
  } catch {
    return refusal(tabId);
  }
}

/** Firefox keeps extensions out of its PDF viewer; the address tells it from other pages that are closed to them. */
async function refusal(tabId: number): Promise<Entry> {
  return /\.pdf(?:[?#]|$)/i.test((await addressOf(tabId)) ?? "") ? "pdf" : "restricted";
}

/** What a function of its own finds in a tab's page; null where the browser lets nobody look. */
export async function lookInto<Args extends unknown[], T>(
  tabId: number,
  func: (...args: Args) => T,
  ...args: Args
): Promise<T | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args });
    return (answer?.result as T | undefined) ?? null;
  } catch {
    return null;
  }
}

/** So much of a page's text tells what it is. */
const ENOUGH = 1_000;

/** Prints a tab's page with its card behind it; resolves when the browser has been asked to, or lets nobody in. */
export async function printPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ["print.js"] }).catch(() => {});
}

/** What a tab shows at a glance; null where the browser lets nobody look. */
export const glimpse = (tabId: number): Promise<{ type: string; text: string; linked: number } | null> =>
  lookInto(
    tabId,
    (most: number) => ({
      type: document.contentType,
      text: (document.body?.innerText ?? document.documentElement?.textContent ?? "").slice(0, most),
      linked: [...document.links].reduce((sum, { textContent }) => sum + (textContent ?? "").length, 0),
    }),
    ENOUGH,
  );

/** Sends a command to a tab's page; a page that is not there does not answer, which is no error. */
export async function sendCommand(tabId: number, command: PageCommand): Promise<void> {
  await browser.tabs.sendMessage(tabId, command).catch(() => {});
}
