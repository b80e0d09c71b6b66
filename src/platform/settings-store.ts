import { browser } from "./browser.ts";
import { DEFAULTS, readSettings, type Settings } from "./settings.ts";

const KEY = "settings";

/** The reader's settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Changes some of the settings and keeps the others. Rejects where the browser's storage is full or broken. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...changed } });
}

/** Calls back whenever the settings change, wherever they were changed; returns what ends it. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && KEY in changes) callback(readSettings(changes[KEY]!.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
