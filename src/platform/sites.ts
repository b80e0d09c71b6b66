/** Sites and the browser's match patterns. Pure: what is granted and what is forbidden are passed in. */
import type { SiteMode, Sites } from "../page/site.ts";

export const EVERYWHERE = "*://*/*";

/** The site of an address, "news.example" for "https://www.news.example/a"; null where there is no site to speak of. */
export function siteOf(url: string | null | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? "");
    return /^https?:$/.test(protocol) && hostname !== "" ? hostname.replace(/^www\.(?=.*\.)/, "") : null;
  } catch {
    return null;
  }
}

/** The site that a reader typed, with or without "https://" and a path; null where it is none. */
export function siteTyped(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return site !== null && /^(?:[^\s.]+\.)+[^\s.]+$|^localhost$|^\[/.test(site) && !/[*%]/.test(site)
    ? site
    : null;
}

/** The patterns of a site: readers take "www." and other hosts of a name for the same site. */
export const patternOf = (site: string): string =>
  /^[\d.]+$|^\[|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;

/** Whether a site holds for a host, which is its own or lies below it. */
const holdsFor = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** Whether one of the sites holds for a host. */
export const isAmong = (sites: readonly string[], host: string): boolean =>
  sites.some((site) => holdsFor(site, host));

/** The host part of a pattern for web pages, "*" for all hosts; null for other patterns. */
const hostOf = (pattern: string): string | null =>
  pattern === "<all_urls>" ? "*" : (/^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? null);

/** A pattern names single hosts or a name with all below it; as a site both are the name. */
const siteOfPattern = (pattern: string): string | null => {
  const host = hostOf(pattern);
  return host === null || host === "*" ? null : host.replace(/^\*\./, "").replace(/^www\.(?=.*\.)/, "");
};

/** What the granted patterns and the forbidden sites come to. */
export function sitesOf(origins: readonly string[], never: readonly string[]): Sites {
  const sites = origins.map(siteOfPattern).filter((site) => site !== null);
  return {
    everywhere: origins.some((pattern) => hostOf(pattern) === "*"),
    always: [...new Set(sites)].sort(),
    never: [...new Set(never)].sort(),
  };
}

/** How a site is read. What is forbidden comes first. */
export function modeOf(site: string, { everywhere, always, never }: Sites): SiteMode {
  if (isAmong(never, site)) return "never";
  if (everywhere) return "everywhere";
  return isAmong(always, site) ? "always" : "click";
}

/** Of the granted patterns those that are for a site, or for hosts above it, and not for all. */
export const grantsFor = (site: string, origins: readonly string[]): string[] =>
  origins.filter((pattern) => {
    const granted = siteOfPattern(pattern);
    return granted !== null && holdsFor(granted, site);
  });

/** The list of forbidden sites without those that forbid a site. */
export const without = (never: readonly string[], site: string): string[] =>
  never.filter((one) => !holdsFor(one, site));

/** Where the content script runs of itself. */
export interface Registration {
  matches: string[];
  excludeMatches: string[];
}

/** What is to be registered with the browser; null where nothing runs of itself. */
export function registrationOf(origins: readonly string[], never: readonly string[]): Registration | null {
  const web = origins.filter((pattern) => hostOf(pattern) !== null);
  if (web.length === 0) return null;
  const { everywhere } = sitesOf(web, []);
  return {
    matches: everywhere ? [EVERYWHERE] : [...new Set(web)].sort(),
    excludeMatches: [...new Set(never.map(patternOf))].sort(),
  };
}
