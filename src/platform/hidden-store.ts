import { type Hidden, keyOf } from "../page/hidden.ts";
import { browser } from "./browser.ts";
import { readHidden } from "./hidden.ts";

const KEY = "hidden";

/** What the reader has hidden, oldest first; nothing where storage cannot be read. */
export async function loadHidden(): Promise<Hidden[]> {
  try {
    return readHidden((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** Hides one more thing. Rejects where the browser's storage is full or broken: then nothing is hidden. */
export const hide = (item: Hidden): Promise<void> => change((items) => [...items, item]);

/** Shows again what was hidden. Rejects as `hide` does. */
export const unhide = (item: Hidden): Promise<void> =>
  change((items) => items.filter((one) => keyOf(one) !== keyOf(item)));

/** Shows everything again. Rejects as `hide` does. */
export const clearHidden = (): Promise<void> => change(() => []);

/** Whether the browser had room for a change. */
export const isKept = (change: Promise<void>): Promise<boolean> =>
  change.then(
    () => true,
    () => false,
  );

/** Calls back whenever the list changes, wherever it was changed; returns what ends it. */
export function onHidden(callback: (items: Hidden[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && KEY in changes) callback(readHidden(changes[KEY]!.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** One change after the other: two at once would each write what it had read before. */
let last: Promise<unknown> = Promise.resolve();

function change(of: (items: Hidden[]) => Hidden[]): Promise<void> {
  const next = last.then(async () => browser.storage.local.set({ [KEY]: of(await loadHidden()) }));
  last = next.catch(() => {});
  return next;
}
