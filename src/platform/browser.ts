/**
 * The one door to the browser's extension API: the polyfill gives promises under one name in both browsers, and looks
 * past an element of the page whose id is "browser".
 */
import browser from "webextension-polyfill";

export { browser };
