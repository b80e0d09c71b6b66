import type { Document } from "../text/document.ts";
import type { Span } from "../types.ts";
import { type Cue, cuesBetween } from "./cues.ts";
import type { Quotation } from "./marks.ts";

/** Narration between two quotations is at most this long if it is their cue. */
const LONGEST = 160;
/** "Mr. Tarrant said": these full stops end no sentence. */
const ABBREVIATIONS = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|U\.S|Prof|Rev|Jr|Sr|\p{Lu})\./gu;

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
  const ended = text.slice(a.outer.end - 3, a.outer.end);
  const plain = between.replace(ABBREVIATIONS, " ");
  if (between.includes("\n") || /[.!?]["”]?\s+\S/.test(plain)) return false;
  const opens = text.slice(b.parts[0]!.start, b.parts[0]!.start + 2);
  const goesOn = /[,—–-]["”’']+$/.test(ended) || /^,\s/.test(between);
  if (/[,;:—–]\s*$/.test(between)) return goesOn && /^[\p{Ll}[…I]|^\p{Lu}\b/u.test(opens);
  // A second quotation that ends in a comma waits for a cue of its own.
  const ownCue = /,["”’']*$/.test(text.slice(b.outer.end - 3, b.outer.end));
  return (
    !ownCue &&
    /\.\s*$/.test(between) &&
    (goesOn || /[?!]["”’']+$/.test(ended)) &&
    /^[\p{Lu}\d[…]/u.test(opens) &&
    cuesBetween(document, cues, a.outer.end, b.outer.start).some(({ kind }) => kind === "saying")
  );
}
