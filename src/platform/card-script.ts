import type { SiteMode } from "../page/site.ts";
import { accessOf } from "./access.ts";
import { browser, type MessageSender } from "./browser.ts";
import { type CardRequest, isCardRequest } from "./protocol.ts";

/**
 * From a page: put the small card's script beside this one. It makes itself known when it is there; if it has not when
 * this resolves, the browser does not let it in.
 */
export async function askForCard(): Promise<void> {
  await ask({ type: "small-card", early: false });
}

/**
 * From a page that has marks and nothing else to do: what a click on the button grants may end before its page does
 * (a page that is left and come back to), so the script is brought while it is allowed in. Where the site is granted
 * nothing is brought before somebody clicks a mark.
 */
export function prepareCard(): void {
  void ask({ type: "small-card", early: true });
}

const ask = (request: CardRequest): Promise<unknown> =>
  browser.runtime.sendMessage(request).catch(() => {
    // The extension was updated or taken out.
  });

/** The background's side: puts the script into the very frame that asks, where the extension already is. */
export function serveCards(): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab, frameId, url }: MessageSender) => {
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
    return isCardRequest(message) ? bring(tab.id, frameId, message.early ? url : undefined) : undefined;
  });
}

const LASTING: ReadonlySet<SiteMode | undefined> = new Set<SiteMode>(["always", "everywhere"]);

/** With an address: only if its site is not granted for good. */
async function bring(tabId: number, frameId: number, earlyAt: string | undefined): Promise<void> {
  if (earlyAt !== undefined && LASTING.has((await accessOf(earlyAt))?.mode)) return;
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ["mini-card.js"] })
    .catch(() => {
      // What was granted for the tab has ended.
    });
}
