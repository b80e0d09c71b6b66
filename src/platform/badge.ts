import type { Analysis } from "../engine/index.ts";
import { browser } from "./browser.ts";
import { type BadgeRequest, isBadgeRequest } from "./protocol.ts";

/** Shows on the button how many facts the card of a tab has; nothing where it has none. */
export function showFacts(tabId: number, { event }: Analysis): Promise<void> {
  // The event itself and who reports it are no facts of it.
  return show(
    tabId,
    (event?.attributes ?? []).filter(({ role }) => role !== "what" && role !== "source").length,
  );
}

/** From a page: the facts on the button are no longer those of what it shows. */
export function forgetFacts(): void {
  const request: BadgeRequest = { type: "forget-facts" };
  browser.runtime.sendMessage(request).catch(() => {
    // The extension was updated or taken out, and its badge with it.
  });
}

/** The background's side: takes the badge off the tab that asks for it. */
export function serveBadge(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
      if (sender.id === browser.runtime.id && sender.tab?.id !== undefined && isBadgeRequest(message))
        void show(sender.tab.id, 0);
      return undefined;
    },
  );
}

async function show(tabId: number, facts: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#1b1a18" });
    await browser.action.setBadgeText({ tabId, text: facts === 0 ? "" : String(facts) });
  } catch {
    // The tab was closed in the meantime.
  }
}
