import type { Cue } from "./cues.ts";
import type { Scene } from "./scene.ts";

/** "adding", "saying": a participle has no subject of its own, unless "was" stands before it. */
export function isParticiple({ document: { tokens } }: Scene, { token }: Cue): boolean {
  if (!tokens[token]!.lower.endsWith("ing")) return false;
  const before = tokens[token - 1]!;
  return before.pos !== "auxiliary" && !/^(?:is|are|was|were|been|'s|'re)$/.test(before.lower);
}

/** "was told": the subject hears; "was told by X" is read from behind. */
export function isPassive({ document: { tokens } }: Scene, { token }: Cue): boolean {
  if (!/(?:ed|told|said|called|quoted)$/.test(tokens[token]!.lower)) return false;
  let i = token - 1;
  // "as reported by": a participle alone.
  if (tokens[token + 1]?.lower === "by" && tokens[i]?.lower === "as") return true;
  while (i >= 0 && (tokens[i]!.pos === "adverb" || tokens[i]!.pos === "negation")) i--;
  return /^(?:is|are|was|were|be|been|being)$/.test(tokens[i]?.lower ?? "");
}

/** "did not think", "wouldn't confirm", "never said": what follows is just what was not said. */
export function isNegated({ document: { tokens } }: Scene, { token }: Cue): boolean {
  for (let i = token - 1; i >= 0 && i > token - 4 && tokens[i]!.sentence === tokens[token]!.sentence; i--) {
    const { pos, lower } = tokens[i]!;
    if (pos === "negation" || /^(?:not|never|n['’]t|cannot)$|n['’]t$/.test(lower)) return true;
    if (pos !== "auxiliary" && pos !== "adverb") return false;
  }
  return false;
}

/** The last token before a verb's auxiliaries and adverbs: "X has since repeatedly said" gives X's. */
export function beforeAuxiliaries({ document: { tokens } }: Scene, { token }: Cue): number {
  let i = token - 1;
  while (
    i > 0 &&
    (tokens[i]!.pos === "auxiliary" ||
      tokens[i]!.pos === "adverb" ||
      tokens[i]!.pos === "negation" ||
      /^(?:has|have|had|also|later|since|went|on|to|further)$/.test(tokens[i]!.lower))
  )
    i--;
  return i;
}
