import { browser } from "./browser.ts";

/** Firefox for Android has no keyboard commands for extensions. */
const { commands } = browser as Partial<typeof browser>;

/** The keyboard commands as the browser has them now; none where it knows none. */
export async function loadShortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = "", description, shortcut = "" }) => ({
    name,
    // Chromium leaves out what the manifest says of the command that opens the popup.
    description: description || (name === "_execute_action" ? browser.i18n.getMessage("commandOpen") : name),
    keys: shortcut,
  }));
}

/**
 * Opens where shortcuts are changed; null where there are none. Firefox has a call for its page of shortcuts, Chromium an
 * address; it opens only from an extension's own page.
 */
export const openShortcuts: (() => void) | null = commands
  ? () => {
      const { openShortcutSettings } = commands as { openShortcutSettings?: () => Promise<void> };
      if (openShortcutSettings !== undefined) void openShortcutSettings();
      else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
    }
  : null;
