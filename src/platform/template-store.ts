import { browser } from "./browser.ts";

/**
 * The reader's template for Markdown. It has a place of its own beside the settings: every page that is read loads
 * those, and none needs this.
 */
const KEY = "template";

/** Characters of a template; what is longer is none of ours. */
export const LONGEST_KEPT = 10_000;

/** The template in whatever was stored; null for none, and for what cannot be one. */
export const readTemplate = (stored: unknown): string | null =>
  typeof stored === "string" && stored.length <= LONGEST_KEPT ? stored : null;

/** The reader's template; null where there is none, or where storage cannot be read. */
export async function loadTemplate(): Promise<string | null> {
  try {
    return readTemplate((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return null;
  }
}

/** Keeps a template, or none. Rejects where the browser's storage is full or broken. */
export async function keepTemplate(template: string | null): Promise<void> {
  if (template === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: template.slice(0, LONGEST_KEPT) });
}

/** Calls back whenever the template changes, wherever it was changed; returns what ends it. */
export function onTemplate(callback: (template: string | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && KEY in changes) callback(readTemplate(changes[KEY]!.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
