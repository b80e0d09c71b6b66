import type { Analysis } from "../engine/index.ts";
import { browser } from "./browser.ts";
import { connectToPage } from "./page-port.ts";

/** An article that another tab shows, as its reader has read it. */
export interface OpenPage {
  tabId: number;
  analysis: Analysis;
}

/** A page that is there answers at once; one that is busy for so many milliseconds is not waited for. */
const PATIENCE = 1_000;

/**
 * The articles of other tabs that have a reader in them: where the button was clicked, and on sites that may be read.
 * Nobody else answers, and no permission is asked for. Private tabs are among themselves.
 */
export async function openPages(tabId: number): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({});
  const { incognito } = tabs.find(({ id }) => id === tabId) ?? {};
  const others = tabs.filter((tab) => tab.id !== tabId && tab.incognito === incognito);
  const found = await Promise.all(others.map(({ id }) => (id === undefined ? null : readingOf(id))));
  return found.filter((page) => page !== null);
}

function readingOf(tabId: number): Promise<OpenPage | null> {
  return new Promise((resolve) => {
    const answer = (page: OpenPage | null) => {
      clearTimeout(clock);
      resolve(page);
    };
    const clock = setTimeout(() => {
      line.close();
      resolve(null);
    }, PATIENCE);
    const line = connectToPage(
      tabId,
      (notice) => {
        if (notice.type !== "state") return;
        const { state } = notice;
        answer(state.status === "ready" && !state.changed ? { tabId, analysis: state.analysis } : null);
        line.close();
      },
      () => answer(null),
    );
  });
}
