import { type Document, tokenIndexAt } from "../../text/document.ts";
import { firstOverlap, inTextOrder } from "../../text/span.ts";
import type { Span } from "../../types.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { isHigh } from "./capitals.ts";

/**
 * The town and the region that a dateline opens with are places, whatever their capitals look like to the tagger, and
 * no name runs over its end: "[KING CITY], [Calif.] —", "/PRNewswire/ -- [Acme Corp.]"
 */
export function withinDateline(
  document: Document,
  mentions: NameMention[],
  { headed }: Known,
): NameMention[] {
  const place = headed?.dateline.place;
  if (headed == null || place == null) return mentions;
  const places = partsOf(place, headed.start).map((part) => tokensOver(document, part, "place"));
  const others = mentions
    .filter((mention) => firstOverlap(places, mention) === null)
    .flatMap((mention) => {
      if (mention.start >= headed.end || mention.end <= headed.end) return [mention];
      return [tokensOver(document, { start: headed.end, end: mention.end }, mention.type)];
    });
  return [...places, ...others].sort(inTextOrder);
}

/** "ROME/BERLIN", "ORSEN & KING CITY, Calif.": each of its places. */
function partsOf(place: string, offset: number): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const part of place.split(/([,/]\s*| & | and )/)) {
    if (isHigh(part)) parts.push({ start: offset + from, end: offset + from + part.length });
    from += part.length;
  }
  return parts;
}

const tokensOver = (document: Document, { start, end }: Span, type: NameMention["type"]): NameMention =>
  over(document, tokenIndexAt(document, start), tokenIndexAt(document, end - 1) + 1, type);
