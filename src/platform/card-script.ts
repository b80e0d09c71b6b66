import { browser } from "./browser.ts";
import { type CardRequest, isCardRequest } from "./protocol.ts";

/** From a page: put the small card's script beside this one. It makes itself known when it is there. */
export function askForCard(): void {
  const request: CardRequest = { type: "small-card" };
  browser.runtime.sendMessage(request).catch(() => {
    // The extension was updated or taken out.
  });
}

/** The background's side: puts the script into the very frame that asks, where the extension already is. */
export function serveCards(): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, { id, tab, frameId }: { id?: string; tab?: { id?: number }; frameId?: number }) => {
      if (
        id === browser.runtime.id &&
        tab?.id !== undefined &&
        frameId !== undefined &&
        isCardRequest(message)
      )
        void browser.scripting
          .executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ["mini-card.js"] })
          .catch(() => {
            // The tab went elsewhere in the meantime, and what was granted for it has ended.
          });
      return undefined;
    },
  );
}
