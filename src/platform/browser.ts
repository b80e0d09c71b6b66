/**
 * The one door to the browser's extension API: the polyfill gives promises under one name in both browsers, and looks
 * past an element of the page whose id is "browser". Its types go through this door too.
 */
import browser, { type Runtime } from "webextension-polyfill";

export { browser };

/** A line between two parts of the extension. */
export type Port = Runtime.Port;

/** Who sent a message or opened a line, as the browser says. */
export type MessageSender = Runtime.MessageSender;
