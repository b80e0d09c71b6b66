import { browser } from "./browser.ts";

/** What the popup asks of the panel: to set a tab's page side by side with others. */
export interface Wish {
  tabId: number;
  /** With those that the reader keeps and that tell its event; else with what the reader chooses. */
  withKept: boolean;
}

/** In the memory of the session, for the panel may not be there yet. */
const KEY = "comparison-wish";

const isWish = (value: unknown): value is Wish =>
  typeof value === "object" &&
  value !== null &&
  Number.isInteger((value as Wish).tabId) &&
  typeof (value as Wish).withKept === "boolean";

export const wishFor = (wish: Wish): Promise<void> => browser.storage.session.set({ [KEY]: wish });

/** The wish for a tab, which is fulfilled with that; null where there is none. */
export async function takeWish(tabId: number): Promise<Wish | null> {
  const wish = (await browser.storage.session.get(KEY))[KEY];
  if (!isWish(wish) || wish.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return wish;
}

/** Calls back when there is a new one. */
export function onWish(callback: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (isWish(changes[KEY]?.newValue)) callback();
  });
}
