import { browser } from "./browser.ts";
import { DEFAULTS, isDamaged, readSettings, type Settings } from "./settings.ts";

const KEY = "settings";

/** The reader's settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Why the reader's choices may not be the ones in use: they cannot be read, or what is stored makes no sense. */
export type Trouble = "unreadable" | "damaged" | null;

/** Whether the settings were read as they were chosen; where not, the defaults stand in for them. */
export async function troubleWithSettings(): Promise<Trouble> {
  try {
    return isDamaged((await browser.storage.local.get(KEY))[KEY]) ? "damaged" : null;
  } catch {
    return "unreadable";
  }
}

/** Puts every setting back to its default. Rejects where the browser's storage is full or broken. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.set({ [KEY]: DEFAULTS });
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
