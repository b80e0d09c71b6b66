import type { SiteAccess, SiteMode, Sites } from "../page/site.ts";
import { browser } from "./browser.ts";
import { changeSettings, loadSettings, onSettings } from "./settings-store.ts";
import { EVERYWHERE, grantsFor, modeOf, patternOf, siteOf, sitesOf, without } from "./sites.ts";

/** The patterns that the browser has granted: its word, never a copy of ours. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function loadSites(): Promise<Sites> {
  const [origins, { never }] = await Promise.all([grantedOrigins(), loadSettings()]);
  return sitesOf(origins, never);
}

/** How the site of an address is read; null where the address has none or is not to be seen. */
export async function accessOf(url: string | null): Promise<SiteAccess | null> {
  const site = siteOf(url);
  return site === null ? null : { site, mode: modeOf(site, await loadSites()) };
}

/** Calls back whenever something was granted, taken back or forbidden, here or in the browser's own settings. */
export function onSites(callback: () => void): () => void {
  const heard = () => callback();
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  const end = onSettings(heard);
  return () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
    end();
  };
}

/**
 * Changes how a site is read. Call it in the reader's click with nothing awaited before it: the browser asks only then.
 * Where its question closes the popup, the background finishes what the grant means (`serveSites`). Resolves to whether
 * the reader agreed; rejects where storage is full or broken.
 */
export async function chooseMode({ site, mode }: SiteAccess, chosen: SiteMode): Promise<boolean> {
  switch (chosen) {
    case "always":
      // First, for Chromium takes no note of one site while it has them all.
      if (mode === "everywhere") void browser.permissions.remove({ origins: [EVERYWHERE] });
      return ask(patternOf(site), () => allow(site));
    case "everywhere":
      return ask(EVERYWHERE, () => allow(site));
    case "click":
      await giveBack((origins) => origins.filter(isForAll).concat(grantsFor(site, origins)));
      await allow(site);
      return true;
    case "never": {
      const { never } = await loadSettings();
      await changeSettings({ never: [...without(never, site), site] });
      return true;
    }
  }
}

/** Lets every site be read, or none any more but on a click. To be called in the reader's click. */
export const chooseEverywhere = (everywhere: boolean): Promise<boolean> =>
  everywhere ? ask(EVERYWHERE, async () => {}) : giveBack((origins) => origins).then(() => true);

/** Keeps the sites that were picked, and no others. */
export const giveBackEverywhere = (): Promise<void> => giveBack((origins) => origins.filter(isForAll));

/** Takes a site off the list of those that are read of themselves. */
export const forgetSite = (site: string): Promise<void> =>
  giveBack((origins) => origins.filter((one) => sitesOf([one], []).always.includes(site)));

/** Takes a site off the list of those that are never read. */
export async function allowAgain(site: string): Promise<void> {
  const { never } = await loadSettings();
  await changeSettings({ never: never.filter((one) => one !== site) });
}

const isForAll = (origin: string): boolean => sitesOf([origin], []).everywhere;

async function ask(pattern: string, onGranted: () => Promise<void>): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [pattern] });
  if (granted) await onGranted();
  return granted;
}

/** A site is forbidden no more. */
async function allow(site: string): Promise<void> {
  const { never } = await loadSettings();
  const left = without(never, site);
  if (left.length < never.length) await changeSettings({ never: left });
}

async function giveBack(which: (origins: string[]) => string[]): Promise<void> {
  const origins = which(await grantedOrigins());
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
