import { GENERIC_BODIES, NOT_NAMES } from "../../lexicon/names.ts";
import type { Document } from "../../text/document.ts";
import type { NameMention } from "../mention.ts";

/** Takes out what names nobody: "TB", "the Court" (but not "the Supreme Court"), addresses and handles. */
export function withoutCommonWords({ tokens }: Document, mentions: NameMention[]): NameMention[] {
  return mentions.filter(({ first, last, type }) => {
    if (/[@/]/.test(tokens[last - 1]!.text)) return false;
    if (last - first > 1) return true;
    const word = tokens[first]!.lower;
    return !NOT_NAMES.has(word) && !(GENERIC_BODIES.has(word) && type !== "group");
  });
}
