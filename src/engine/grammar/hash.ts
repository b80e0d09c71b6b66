/** Features are 24-bit hashes: fewer bits make the grammar worse, more make its file larger. */
const MASK = 0xffffff;

/** FNV-1a over the UTF-16 code units from `from` to `to`. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes two hashes; order matters. */
export const mix = (a: number, b: number): number => {
  const hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  return hash ^ (hash >>> 15);
};

/** What is the same in all features of a template. */
export const seedOf = (template: number): number => Math.imul(template, 0x9e3779b1);

/** The feature of a template, by its seed, and its value. */
export const seeded = (seed: number, value: number): number => {
  let hash = Math.imul(value ^ seed, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & MASK;
};

/** The feature of a template and its value. */
export const feature = (template: number, value: number): number => seeded(seedOf(template), value);
