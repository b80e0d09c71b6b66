/** Feature hashes have 24 bits: fewer make the tagger worse, more make its file larger. */
const MASK = 0xffffff;

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes two hashes; order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

export const masked = (hash: number): number => hash & MASK;

/** By which the table of classes knows a word, as written. */
export const classHash = (text: string): number => masked(mix(CLASS, hashOf(text)));
const CLASS = 0x636c6173;
