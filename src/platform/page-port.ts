import type { PageCommand, PageNotice } from "../page/state.ts";
import { browser } from "./browser.ts";
import { isPageCommand, isPageNotice, PAGE_PORT, type PageStarted } from "./protocol.ts";

/** A view's line to the page of a tab. */
export interface PageLine {
  send(command: PageCommand): void;
  close(): void;
}

/** Connects a view to the content script of a tab, which answers with its state at once. */
export function connectToPage(
  tabId: number,
  onNotice: (notice: PageNotice) => void,
  onEnd: () => void,
): PageLine {
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
  port.onMessage.addListener((message: unknown) => {
    if (isPageNotice(message)) onNotice(message);
  });
  port.onDisconnect.addListener(onEnd);
  return { send: (command) => port.postMessage(command), close: () => port.disconnect() };
}

/**
 * The page's side: hears the commands of views and of the background, and tells all views what changes. Only pages of
 * this extension are heard. Ends with the signal.
 */
export function servePage(
  current: () => PageNotice,
  onCommand: (command: PageCommand) => void,
  signal: AbortSignal,
): (notice: PageNotice) => void {
  const views = new Set<{ postMessage(message: PageNotice): void; disconnect(): void }>();
  const isOurs = (sender: { id?: string | undefined; url?: string | undefined } | undefined) =>
    sender?.id === browser.runtime.id;
  const onConnect = (port: Awaited<ReturnType<typeof browser.runtime.connect>>) => {
    if (port.name !== PAGE_PORT || !isOurs(port.sender)) return;
    views.add(port);
    port.onDisconnect.addListener(() => views.delete(port));
    port.onMessage.addListener((message: unknown) => {
      if (isPageCommand(message)) onCommand(message);
    });
    port.postMessage(current());
  };
  const onMessage = (message: unknown, sender: { id?: string | undefined }) => {
    if (isOurs(sender) && isPageCommand(message)) onCommand(message);
  };
  browser.runtime.onConnect.addListener(onConnect);
  browser.runtime.onMessage.addListener(
    onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal.addEventListener("abort", () => {
    // So that the views learn that nobody is there any more.
    for (const view of views) view.disconnect();
    views.clear();
    browser.runtime.onConnect.removeListener(onConnect);
    browser.runtime.onMessage.removeListener(
      onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    );
  });
  /** A view that was closed while the page was kept for the way back is gone without a word; the others are told. */
  const tellAll = (notice: PageNotice) => {
    for (const view of views) {
      try {
        view.postMessage(notice);
      } catch {
        views.delete(view);
      }
    }
  };
  /** A state takes time to be written down: that is done in a task of its own, and only for the last of several. */
  let next: PageNotice | null = null;
  const flush = () => {
    const notice = next;
    next = null;
    if (notice !== null && !signal.aborted) tellAll(notice);
  };
  return (notice) => {
    if (notice.type !== "state") {
      flush();
      tellAll(notice);
      return;
    }
    if (next === null) setTimeout(flush);
    next = notice;
  };
}

/** From a page: it has a reader now. Views that were waiting for one connect. */
export function tellStarted(): void {
  const started: PageStarted = { type: "page-started" };
  browser.runtime.sendMessage(started).catch(() => {
    // Nobody is waiting.
  });
}

/** The extension that put this script into the page is still there; after an update it is not. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
