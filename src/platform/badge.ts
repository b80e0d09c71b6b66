import type { Analysis } from "../engine/index.ts";
import { browser } from "./browser.ts";
import { type BadgeRequest, isBadgeRequest } from "./protocol.ts";

/** From a page: how many facts its card has. The event itself and who reports it are no facts of it. */
export function showFacts({ event }: Analysis): void {
  const facts = (event?.attributes ?? []).filter(({ role }) => role !== "what" && role !== "source").length;
  tell({ type: "show-facts", facts });
}

/** From a page: the facts on the button are no longer those of what it shows. */
export function forgetFacts(): void {
  tell({ type: "forget-facts" });
}

function tell(request: BadgeRequest): void {
  browser.runtime.sendMessage(request).catch(() => {
    // The extension was updated or taken out, and its badge with it.
  });
}

/** The background's side: shows on the button what the page of a tab asks for; nothing where there are no facts. */
export function serveBadge(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
      if (sender.id === browser.runtime.id && sender.tab?.id !== undefined && isBadgeRequest(message))
        void show(sender.tab.id, message.type === "show-facts" ? message.facts : 0);
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
