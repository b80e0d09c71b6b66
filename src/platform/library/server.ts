import { addressFor, seenOf } from "../../library/index.ts";
import { browser, type MessageSender } from "../browser.ts";
import { isKeepRequest, type KeepReply, type KeepRequest } from "../protocol.ts";
import { isLibraryOn, keepReading } from "./index.ts";

/** The views that show the card of a tab's page. */
const VIEWS = ["popup.html", "panel.html"];

/** Pages of ours alone: what a content script asks for is what its page may have made it ask for. */
const isView = ({ id, url, tab }: MessageSender): boolean =>
  id === browser.runtime.id &&
  tab?.incognito !== true &&
  VIEWS.some((view) => url?.replace(/[?#].*$/, "") === browser.runtime.getURL(view));

/** The background's side: keeps what a view shows, for a view may be closed in any moment. */
export function serveLibrary(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) =>
    isKeepRequest(message) && isView(sender) ? answer(message) : undefined,
  );
}

async function answer({ tabId, analysis, isWhole }: KeepRequest): Promise<KeepReply | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // The browser's own word on what the tab is, and on what stands in it.
  const address = addressFor(tab?.url ?? null, analysis.article.url ?? null);
  if (tab === null || tab.incognito || address === null || !(await isLibraryOn())) return null;
  const kept = await keepReading(address, { analysis, isWhole, read: Date.now() });
  return kept.type === "kept" ? seenOf(kept.before, kept.page) : { type: kept.type };
}
