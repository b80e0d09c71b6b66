/**
 * The one door to the browser's extension API. In manifest version 3 both browsers have it under this name and answer
 * with promises, so nothing has to be put on top. Chromium's `browser` is younger than the versions that are
 * supported, and without it an element of the page with that id would answer to the name.
 */
import type { Browser } from "webextension-polyfill";

declare const chrome: Browser;

export const browser: Browser = chrome;
