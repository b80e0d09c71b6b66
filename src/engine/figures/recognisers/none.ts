import type { Figure } from "../../types.ts";
import type { Paragraph } from "../recogniser.ts";

const HARMED =
  "casualt(?:y|ies)|fatalit(?:y|ies)|deaths?|injur(?:y|ies)|victims?|arrests?|survivors?|damage|hostages?|wounded|troops?|soldiers?|civilians?|passengers?|suspects?|charges?|cases?|reports\\s+of\\s+(?:casualties|injuries|deaths|damage)";
const NONE = new RegExp(
  `\\b(?:no|without(?:\\s+any)?|zero)\\s+(?:(?:other|further|immediate|serious|major|reported|known|\\p{Lu}\\p{L}+)\\s+)?(${HARMED})\\b|\\b(?:no\\s+one|nobody|no-one|none(?:\\s+of\\s+(?:the|them|those)(?:\\s+\\p{Ll}+)?)?)\\s+(?:else\\s+)?(?:was|were|is|has\\s+been|had\\s+been)\\s+(?:\\p{Ll}+ly\\s+)?(?:killed|hurt|injured|harmed|wounded|arrested|found|missing|dead|charged)\\b`,
  "giu",
);

/** "no fatalities", "nobody was hurt", "without casualties": a figure of zero. */
export function readNone({ text }: Paragraph): Figure[] {
  return [...text.matchAll(NONE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "count",
    value: 0,
    high: null,
    unit: match[1]?.toLowerCase() ?? "people",
    bound: "exact",
    of: match[1] ?? null,
  }));
}
