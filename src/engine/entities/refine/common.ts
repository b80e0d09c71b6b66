import { GENERIC_BODIES, NOT_NAMES } from "../../lexicon/names.ts";
import type { Document } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";

/** Takes out words in capitals that name nobody: "TB", "the Court" (but not "the Supreme Court"). */
export function withoutCommonWords({ tokens }: Document, mentions: NameMention[]): NameMention[] {
  return mentions.filter(({ first, last, type }) => {
    if (last - first > 1) return true;
    const word = tokens[first]!.lower;
    return !NOT_NAMES.has(word) && !(GENERIC_BODIES.has(word) && type !== "group");
  });
}
