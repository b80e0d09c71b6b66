import type { Analysis } from "../../engine/index.ts";
import { browser } from "../browser.ts";
import { isKeepReply, type KeepReply, type KeepRequest } from "../protocol.ts";

/**
 * From a view that shows the card of a tab's page: have it kept, if the reader wants that. Resolves to what is known of
 * it; null where nothing is kept. Never rejects.
 */
export async function askToKeep(
  tabId: number,
  analysis: Analysis,
  isWhole: boolean,
): Promise<KeepReply | null> {
  if (browser.extension?.inIncognitoContext) return null;
  const request: KeepRequest = { type: "keep", tabId, analysis, isWhole };
  const reply: unknown = await browser.runtime.sendMessage(request).catch(() => null);
  return isKeepReply(reply) ? reply : null;
}

/** Opens the library in a tab, at what has changed of a page, if one is given. */
export const openLibrary = (address: string | null = null): void =>
  void browser.tabs.create({
    url: `${browser.runtime.getURL("library.html")}${address === null ? "" : `#${encodeURIComponent(address)}`}`,
  });
