import type { Document } from "../../text/document.ts";
import { sentenceAt, tokensOf } from "../../text/document.ts";
import type { NameGroup } from "../link.ts";

/** Sentences that must speak for "it" before a one-word person becomes a company. */
const LEAST = 2;

/**
 * A name of one word that goes with "its" far more than with "his" or "her" is no person: "Brightloop said that its app ...".
 * Only names without title and without a fuller form, for those are people by better evidence.
 */
export function settleByPronouns(document: Document, groups: readonly NameGroup[]): NameGroup[] {
  return groups.map((group) =>
    group.type === "person" && isThing(document, group) ? { ...group, type: "organization" } : group,
  );
}

function isThing(document: Document, { name, mentions }: NameGroup): boolean {
  if (/\s/.test(name)) return false;
  let [things, humans] = [0, 0];
  for (const { start, last } of mentions) {
    const sentence = sentenceAt(document, start);
    if (sentence === null) continue;
    // Only what follows the name can refer back to it.
    const after = tokensOf(document, sentence).filter(({ index }) => index >= last);
    if (after.some(({ lower }) => /^(?:he|she|his|her|him|who)$/.test(lower))) humans++;
    else if (after.some(({ lower }) => lower === "its" || lower === "itself")) things++;
  }
  return things >= LEAST && things > 2 * humans;
}
