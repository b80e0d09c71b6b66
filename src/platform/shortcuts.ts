import { browser } from "./browser.ts";

/** The keyboard commands as the browser has them now. */
export async function loadShortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", description, shortcut = "" }) => ({
    name,
    // Chromium leaves out what the manifest says of the command that opens the popup.
    description: description || (name === "_execute_action" ? browser.i18n.getMessage("commandOpen") : name),
    keys: shortcut,
  }));
}

/** Firefox has a call for its page of shortcuts, Chromium an address; it opens only from an extension's own page. */
export function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings !== undefined) void openShortcutSettings();
  else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
