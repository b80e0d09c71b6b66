import type { PageCommand } from "../page/state.ts";
import { browser } from "./browser.ts";
import { enter, sendCommand } from "./tabs.ts";

/** What the keyboard commands of the manifest ask of the page. */
const COMMANDS: Readonly<Record<string, PageCommand | undefined>> = {
  "toggle-marks": { type: "toggle" },
  "next-mark": { type: "step", by: 1 },
  "previous-mark": { type: "step", by: -1 },
};

/** Firefox for Android has none. */
const { commands } = browser as Partial<typeof browser>;

/** The background's side: a command goes to the page of its tab, where the browser lets the extension in. */
export function serveCommands(): void {
  commands?.onCommand.addListener((name, tab) => {
    const command = COMMANDS[name];
    const tabId = tab?.id;
    if (command === undefined || tabId === undefined) return;
    void enter(tabId).then((entry) => (entry === "entered" ? sendCommand(tabId, command) : undefined));
  });
}
