/** Which kinds of dates a block may have at all, found in one pass over its words. */
import { CUES } from "../lexicon/cues.ts";
import { type Document, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";

export type Cue = "digit" | keyof typeof CUES;

const NAMES: readonly Cue[] = ["digit", ...(Object.keys(CUES) as (keyof typeof CUES)[])];
const bitOf = (cue: Cue): number => 1 << NAMES.indexOf(cue);
const DIGIT = bitOf("digit");
const BITS = new Map<string, number>();
for (const cue of Object.keys(CUES) as (keyof typeof CUES)[])
  for (const word of CUES[cue]) BITS.set(word, (BITS.get(word) ?? 0) | bitOf(cue));

/** Several cues as the bits of one number. */
export const bitsOf = (cues: readonly Cue[]): number => cues.reduce((bits, cue) => bits | bitOf(cue), 0);

/** The cues of a block, as bits: what stands between its letters parts its words, as in "mid-March" and "Monday's". */
export function cuesIn(document: Document, { start, end }: Span): number {
  const { tokens } = document;
  let bits = 0;
  for (let i = tokenIndexAt(document, start); i < tokens.length && tokens[i]!.start < end; i++) {
    const { lower } = tokens[i]!;
    let from = 0;
    for (let at = 0; at <= lower.length; at++) {
      const code = lower.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) continue;
      if (code >= 0x30 && code <= 0x39) bits |= DIGIT;
      if (at > from) bits |= BITS.get(from === 0 && at === lower.length ? lower : lower.slice(from, at)) ?? 0;
      from = at + 1;
    }
  }
  return bits;
}
