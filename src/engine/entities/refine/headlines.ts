import type { Document } from "../../text/document.ts";
import { isHigh } from "./capitals.ts";

/** Whether a sentence is a headline in title case or in capitals, where a capital says nothing. */
export function isHeadline({ tokens, sentences }: Document, sentence: number): boolean {
  const { first, last } = sentences[sentence]!;
  // A sentence of long names ends as sentences do.
  if (/^[.!?…]/.test(tokens[last - 1]!.text)) return false;
  let words = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    if (!/^\p{L}{4,}/u.test(tokens[i]!.text)) continue;
    words++;
    if (isHigh(tokens[i]!.text)) capital++;
  }
  return words >= 3 && capital / words > 0.7;
}
