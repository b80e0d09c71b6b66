/** The one door to the browser's extension API: the polyfill gives promises in both browsers. */
import browser from "webextension-polyfill";

export { browser };
