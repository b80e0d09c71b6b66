import { browser } from "./browser.ts";
import { isPageStarted } from "./protocol.ts";

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
const { sidebarAction, windows } = browser as Partial<typeof browser>;

/** Whether this browser has a place beside the page for the card; on a phone it has none. */
export const canKeepOpen = sidePanel !== undefined || sidebarAction !== undefined;

/**
 * Opens the card beside the page, in the window that the view is in. To be called in the reader's click with nothing
 * awaited before it, which is why the window has to be known already.
 */
export function keepOpen(windowId: number): Promise<void> {
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.resolve();
}

/** The window that this view belongs to; null where the browser has no windows, as on a phone. */
export async function ownWindow(): Promise<number | null> {
  return (await windows?.getCurrent())?.id ?? null;
}

/**
 * Calls back with the tab that a window shows: at once, when it shows another, and when that one has loaded a page or
 * its page's reader has started. The same tab may come several times.
 */
export async function followWindow(windowId: number, onTab: (tabId: number) => void): Promise<void> {
  let current: number | undefined;
  const show = (tabId: number | undefined) => {
    current = tabId;
    if (tabId !== undefined) onTab(tabId);
  };
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) show(info.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === current && status === "complete") onTab(tabId);
  });
  browser.tabs.onReplaced.addListener((added, removed) => {
    if (removed === current) show(added);
  });
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string; tab?: { id?: number } }) => {
      if (sender.id === browser.runtime.id && sender.tab?.id === current && isPageStarted(message))
        onTab(current!);
      return undefined;
    },
  );
  const [tab] = await browser.tabs.query({ active: true, windowId });
  show(tab?.id);
}

/** Opens the settings in a tab. */
export const openOptions = (): void => void browser.runtime.openOptionsPage();
