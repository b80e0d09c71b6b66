import type { PopupView } from "../../../scripts/browser/browser.ts";

/** Puts values into the extension's storage, as a page of it does; waits for nothing. */
export async function store(popup: PopupView, values: Record<string, unknown>): Promise<void> {
  // In Firefox the popup is looked into by a script of the browser's own, whose objects are not the popup's.
  await popup.evaluate(`(() => {
    const view = document.defaultView.wrappedJSObject ?? document.defaultView;
    const values = ${JSON.stringify(values)};
    const own = document.defaultView.wrappedJSObject ? Cu.cloneInto(values, document.defaultView) : values;
    (view.browser ?? view.chrome).storage.local.set(own);
    return true;
  })()`);
}
