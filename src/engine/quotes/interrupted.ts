import { type Document, tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";
import { type Cue, cuesBetween } from "./cues.ts";
import { charBefore, isLetter, isUpper, wordAfter, wordBefore } from "./edges.ts";
import type { Quotation } from "./marks.ts";

/** Narration between two quotations is at most this long if it is their cue. */
const LONGEST = 160;
/** A quotation with the words that interrupt it. */
export interface Joined extends Quotation {
  /** The narration between the first two parts of an interrupted quotation, else null. */
  interruption: Span | null;
}

/**
 * Joins what its cue alone interrupts: `"A," she said, "b."` and `"A," she said. "B."` are one quotation each. A new
 * sentence of narration, or narration without a cue, keeps two apart.
 */
export function joinInterrupted(
  document: Document,
  quotations: readonly Quotation[],
  cues: readonly Cue[],
): Joined[] {
  const joined: Joined[] = [];
  for (const quotation of quotations) {
    const last = joined.at(-1);
    if (last?.closed && isInterrupted(document, last, quotation, cues)) {
      last.interruption ??= { start: last.outer.end, end: quotation.outer.start };
      last.parts = [...last.parts, ...quotation.parts];
      last.outer = { start: last.outer.start, end: quotation.outer.end };
      last.closed = quotation.closed;
    } else joined.push({ ...quotation, outer: { ...quotation.outer }, interruption: null });
  }
  return joined;
}

function isInterrupted(document: Document, a: Quotation, b: Quotation, cues: readonly Cue[]): boolean {
  const { text } = document;
  if (b.outer.start - a.outer.end > LONGEST) return false;
  const between = text.slice(a.outer.end, b.outer.start);
  if (between.includes("\n") || endsWithin(document, a.outer.end, b.outer.start)) return false;
  const last = charBefore(text, a.outer.end);
  const end = between.trimEnd().at(-1) ?? "";
  const opening = text[b.parts[0]!.start]!;
  const goesOn = GOING_ON.has(last) || between.startsWith(", ");
  const isSmall = isLetter(opening) && (!isUpper(opening) || !isLetter(text[b.parts[0]!.start + 1]));
  if (JOINING.has(end)) return goesOn && (isSmall || opening === "[" || opening === "…");
  // A second quotation that ends in a comma waits for a cue of its own.
  const ownCue = charBefore(text, b.outer.end) === ",";
  return (
    !ownCue &&
    end === "." &&
    (goesOn || last === "?" || last === "!") &&
    cuesBetween(cues, a.outer.end, b.outer.start).some(({ kind }) => kind === "saying" || kind === "manner")
  );
}

const GOING_ON: ReadonlySet<string> = new Set([",", "—", "–", "-"]);
const JOINING: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "-"]);

/** A sentence ends between two offsets, before the last word there. */
function endsWithin({ tokens, sentences }: Document, from: number, to: number): boolean {
  const first = wordAfter(tokens, tokenIndexAt({ tokens } as Document, from));
  const last = wordBefore(tokens, tokenIndexAt({ tokens } as Document, to));
  return first < last && sentences[tokens[first]!.sentence] !== sentences[tokens[last]!.sentence];
}
