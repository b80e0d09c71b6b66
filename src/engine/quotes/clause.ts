import { tokenIndexAt } from "../text/document.ts";
import type { Span } from "../types.ts";
import { opensClause } from "./content.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** "throughout ", in characters. */
const LONGEST_PREPOSITION = 12;

/**
 * Where the main clause goes on behind what is reported in a relative one: "who says the pier will close, met the
 * mayor". `from` is where the report begins; the end of the sentence where nothing goes on.
 */
export function endOfRelative(scene: Scene, from: number, clause: Span): number {
  const { text } = scene.document;
  // "who says that if it rains, the pier will close": the first comma is the condition's.
  const conditional = /^\s*(?:if|when|while|although|though|because|unless|since|as)\b/i.test(
    text.slice(from, from + 12),
  );
  let comma = text.indexOf(",", from);
  if (conditional && comma >= 0) comma = text.indexOf(",", comma + 1);
  // "In the board, which says that it closes, the members ...": what a preposition opens has its clause still to come.
  const opening = scene.nouns[firstFrom(scene.nouns, clause.start)];
  const isFronted = opening?.preposition != null && opening.start - clause.start < LONGEST_PREPOSITION;
  if (isFronted && comma >= 0 && comma < clause.end) return comma;
  for (; comma >= 0 && comma < clause.end; comma = text.indexOf(",", comma + 1)) {
    const verb = scene.verbs[firstFrom(scene.verbs, comma)];
    const goesOn = verb?.finite === true && text.slice(comma + 1, verb.start).trim() === "";
    if (goesOn || opensClause(scene, tokenIndexAt(scene.document, comma + 1), clause.end)) return comma;
  }
  return clause.end;
}

/** Words with a finite verb of their own, which no relative pronoun and no conjunction governs. */
export function isClause({ document: { text }, verbs }: Scene, { start, end }: Span): boolean {
  let from = start;
  // "As the woman, Ana Whitlock, explains that ...": its verb stands behind what is set between commas.
  let open: "none" | "subject" | "aside" = "none";
  for (const part of text.slice(start, end).split(",")) {
    const to = from + part.length;
    const verb = verbs.slice(firstFrom(verbs, from), firstFrom(verbs, to)).find(({ finite }) => finite);
    const governed =
      /^\s*(?:asked|when|while|as|after|before|although|though|if|because|since|until|like)\b/i;
    if (governed.test(part)) open = verb === undefined ? "subject" : "none";
    else if (verb === undefined) open = open === "none" ? "none" : "aside";
    else if (!/\b(?:who|which|whose|whom)\b/.test(text.slice(from, verb.start))) {
      if (open !== "aside") return true;
      open = "none";
    }
    from = to + 1;
  }
  return false;
}
