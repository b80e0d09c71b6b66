import type { NameMention } from "../mention.ts";

/** The three types that the cues weigh; the others are told by lists. */
export type Scored = "person" | "organization" | "place";

export const isScored = (type: NameMention["type"]): type is Scored =>
  type === "person" || type === "organization" || type === "place";
