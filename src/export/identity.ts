import type { Article } from "../engine/index.ts";

/**
 * What an article is called wherever it is named: its address without a place in it. A text without an address has a
 * name of its own words, which stays the same as long as they do.
 */
export const identityOf = ({ url, title, text }: Article): string =>
  url === null ? `urn:nutgraf:${hashOf(`${title ?? ""}\n${text}`)}` : url.replace(/#.*$/s, "");

/** FNV-1a of the UTF-16 code units, in 32 bits, as eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
