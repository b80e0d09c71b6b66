import type { Analysis } from "../engine/index.ts";
import { browser } from "./browser.ts";

/** Shows on the button how many facts the card of a tab has; nothing where it has none. */
export async function showFacts(tabId: number, { event }: Analysis): Promise<void> {
  // The event itself and who reports it are no facts of it.
  const facts = (event?.attributes ?? []).filter(({ role }) => role !== "what" && role !== "source").length;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#1b1a18" });
    await browser.action.setBadgeText({ tabId, text: facts === 0 ? "" : String(facts) });
  } catch {
    // The tab was closed in the meantime.
  }
}
