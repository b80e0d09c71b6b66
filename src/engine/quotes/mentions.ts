import { overlaps } from "../text/span.ts";
import type { Span } from "../types.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** The mentions that overlap a span, in text order. */
export const mentionsIn = ({ mentions }: Scene, span: Span) => {
  let from = firstFrom(mentions, span.start);
  while (from > 0 && mentions[from - 1]!.end > span.start) from--;
  const found = [];
  for (let i = from; i < mentions.length && mentions[i]!.start < span.end; i++)
    if (overlaps(mentions[i]!, span)) found.push(mentions[i]!);
  return found;
};
