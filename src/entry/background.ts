import { survivorsOf } from "../article/survivors.ts";
import { serveBadge } from "../platform/badge.ts";
import { browser } from "../platform/browser.ts";
import { serveCards } from "../platform/card-script.ts";
import { serveEngine } from "../platform/engine-server.ts";
import { serveSites } from "../platform/registration.ts";
import { openWelcome } from "../platform/sender.ts";
import { enter, sendCommand } from "../platform/tabs.ts";

/** What the keyboard commands of the manifest ask of the page. */
const COMMANDS = {
  "toggle-marks": { type: "toggle" },
  "next-mark": { type: "step", by: 1 },
  "previous-mark": { type: "step", by: -1 },
} as const;

// Listeners are added at once: a background that was stopped is started by the event it has to hear.
serveEngine(survivorsOf);
serveBadge();
serveCards();
serveSites();
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void openWelcome();
});
browser.commands.onCommand.addListener((name, tab) => {
  const command = COMMANDS[name as keyof typeof COMMANDS];
  const tabId = tab?.id;
  if (command === undefined || tabId === undefined) return;
  void enter(tabId).then((entry) => (entry === "entered" ? sendCommand(tabId, command) : undefined));
});
