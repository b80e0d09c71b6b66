import { grantedOrigins } from "./access.ts";
import { browser } from "./browser.ts";
import { changeSettings, loadSettings, onSettings } from "./settings-store.ts";
import { registrationOf, sitesOf, without } from "./sites.ts";

const ID = "nutgraf-sites";

/** One after the other: two that run at once would both find nothing and both register. */
let last: Promise<void> = Promise.resolve();

/** Makes what the browser runs of itself follow what is granted and forbidden. Called again it changes nothing. */
export function syncRegistration(): Promise<void> {
  last = last.then(sync).catch(() => {
    // The browser refused, for a grant was taken back meanwhile; that is an event of its own, and the next try.
  });
  return last;
}

async function sync(): Promise<void> {
  const [origins, { never }, [registered]] = await Promise.all([
    grantedOrigins(),
    loadSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  const wanted = registrationOf(origins, never);
  if (wanted === null) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ["content.js"],
    css: ["marks.css"],
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
    ...wanted,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else if (
    !isSame(registered.matches, wanted.matches) ||
    !isSame(registered.excludeMatches, wanted.excludeMatches)
  )
    await browser.scripting.updateContentScripts([script]);
}

const isSame = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  JSON.stringify([...(a ?? [])].sort()) === JSON.stringify(b);

/** The background's side: follows grants and settings, and looks again at each start, for both may have changed. */
export function serveSites(): void {
  const follow = () => void syncRegistration();
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  onSettings(follow);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void allowGranted(origins).then(follow, follow);
  });
}

/** Who grants a site wants it read: it is forbidden no longer. The view that asked may be closed by the question. */
async function allowGranted(origins: readonly string[]): Promise<void> {
  const { never } = await loadSettings();
  const left = sitesOf(origins, []).always.reduce<readonly string[]>(without, never);
  if (left.length < never.length) await changeSettings({ never: left });
}
