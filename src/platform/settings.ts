import { CATEGORIES, type Density, type MarkOptions } from "../page/state.ts";
import { browser } from "./browser.ts";

/** What is stored; its types come from these defaults. */
export const DEFAULTS: { version: 1; marks: MarkOptions } = {
  version: 1,
  marks: {
    density: 1,
    categories: { person: true, organization: true, place: true, figure: true, speech: true },
  },
};

const KEY = "settings";

export type Settings = typeof DEFAULTS;

/** The settings in whatever was stored: what does not fit is the default. Never throws. */
export function readSettings(stored: unknown): Settings {
  const marks = (stored as Partial<Settings> | null | undefined)?.marks;
  const density = [0, 1, 2, 3].includes(marks?.density as number)
    ? (marks!.density as Density)
    : DEFAULTS.marks.density;
  const categories = { ...DEFAULTS.marks.categories };
  for (const category of CATEGORIES) {
    const value: unknown = marks?.categories?.[category];
    if (typeof value === "boolean") categories[category] = value;
  }
  return { version: 1, marks: { density, categories } };
}

/** The reader's settings; the defaults where storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the settings. Rejects where the browser's storage is full or broken. */
export const saveSettings = (settings: Settings): Promise<void> =>
  browser.storage.local.set({ [KEY]: settings });

/** Calls back whenever the settings change, wherever they were changed; returns what ends it. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && KEY in changes) callback(readSettings(changes[KEY]!.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
