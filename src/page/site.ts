/**
 * Where pages are read: only on a click, of itself on this site or on every site, or never here. What the browser has
 * granted and what the reader has forbidden decide; nothing else is stored.
 */
export const SITE_MODES = ["click", "always", "everywhere", "never"] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export interface SiteAccess {
  /** A host without its "www.", which stands for the hosts below it too: "news.example". */
  site: string;
  mode: SiteMode;
}

/** What holds on all sites. */
export interface Sites {
  /** Every site may be read. */
  everywhere: boolean;
  /** Sites that are read of themselves. */
  always: readonly string[];
  /** Sites where nothing is read, whatever else is allowed. */
  never: readonly string[];
}
