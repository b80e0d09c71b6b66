/**
 * Calls back when the page's address becomes another without a load. `isNewEntry` where the reader went somewhere: to
 * a new entry of the tab's history, or back to an old one. Without the Navigation API (Firefox before 147) only going
 * back and forward is heard at once; the rest is noticed with the next change of the page.
 */
export function onNavigation(signal: AbortSignal, callback: (isNewEntry: boolean) => void): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation !== undefined) {
    navigation.addEventListener(
      "currententrychange",
      (event) => {
        const { navigationType } = event as Event & { navigationType: string | null };
        if (navigationType !== null) callback(navigationType !== "replace");
      },
      { signal },
    );
    return;
  }
  let address = location.href;
  let entries = history.length;
  const hear = (isNewEntry: boolean) => {
    if (location.href === address) return;
    address = location.href;
    callback(isNewEntry || history.length !== entries);
    entries = history.length;
  };
  addEventListener("popstate", () => hear(true), { signal });
  const observer = new MutationObserver(() => hear(false));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
}

/** Without the fragment: a place on the same page is the same page. */
export const addressOfPage = (): string => location.href.replace(/#.*$/, "");

/** Calls back each time the reader goes to another address from the one that it is now. Ends with the signal. */
export function onLeaving(signal: AbortSignal, callback: () => void): void {
  const address = addressOfPage();
  onNavigation(signal, (isNewEntry) => {
    if (isNewEntry && addressOfPage() !== address) callback();
  });
}
