import type { Attribute } from "../../types.ts";
import { attribute, type Extractor } from "../scene.ts";

/** More sources than this are a list, not a ledger. */
const MOST = 12;

/** Who the article relies on: everybody who is quoted or cited, once, in order, with all the places. */
export const sources: Extractor = (scene) => {
  const byName = new Map<string, Attribute>();
  for (const { source, contents } of scene.quotes) {
    if (source === null || /^(?:he|she|they|him|her|them)$/i.test(source.name)) continue;
    const key = source.entity ?? source.name.toLowerCase();
    const known = byName.get(key);
    if (known !== undefined) {
      known.evidence.push({ start: source.start, end: source.end });
      continue;
    }
    const found = attribute(scene, "source", source, source.name);
    byName.set(key, { ...found, modality: "stated", cue: null, attributedTo: null });
    if (contents.length === 0) byName.delete(key);
  }
  return [...byName.values()].slice(0, MOST);
};
