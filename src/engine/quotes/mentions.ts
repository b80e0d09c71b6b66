import { overlaps } from "../text/span.ts";
import type { Span } from "../types.ts";
import type { Scene } from "./scene.ts";

/** The mentions that overlap a span, in text order. */
export const mentionsIn = ({ mentions }: Scene, span: Span) => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  const found = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < span.end; i++)
    if (overlaps(mentions[i]!, span)) found.push(mentions[i]!);
  return found;
};
