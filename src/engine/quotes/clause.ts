import type { Span } from "../types.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** A subject with its finite verb comes next, not an object: "said the bridge was closed", not "announced a plan". */
export function opensClause({ document, nouns, verbs }: Scene, from: number, clause: Span): boolean {
  const { text } = document;
  let at = firstFrom(verbs, from);
  // "said the towns damaged were small": a participle or an infinitive belongs to the subject.
  const first = verbs[at];
  while (verbs[at]?.finite === false && (nouns[firstFrom(nouns, from)]?.start ?? 0) < verbs[at]!.start) at++;
  // Where no other verb is, a participle is the clause's: "said the towns damaged by it".
  const next = verbs[at];
  const isOnly = next === undefined || next.start >= clause.end;
  const verb = isOnly && first?.form === "past participle" ? { ...first, finite: true } : next;
  if (verb === undefined || verb.start >= clause.end || !verb.finite) return false;
  if (SUBJECT_PRONOUN.test(text.slice(from, Math.min(verb.start, from + 40)))) return true;
  const subject = nouns[firstFrom(nouns, from)];
  if (subject === undefined || verb.start < subject.end) return false;
  if (!OPENING.test(text.slice(from, Math.min(subject.start, from + 40)))) return false;
  // "denies the accusation, has fled", "announced the vote last week, said": an object, and the subject's next verb.
  if (/^[^,]*,\s*$/.test(text.slice(subject.end, verb.start))) return false;
  return !NOT_ITS_VERB.test(text.slice(subject.end, verb.start));
}

/**
 * Behind a noun they lead to a verb that is another's: "claimed a prize that was", "announced the vote
 * last week, she said", "posted a total after the captain invited", "claimed three to help the side finish".
 */
const NOT_ITS_VERB =
  /[.;:"“]|,\s+(?:and|but)\s|,\s+(?:he|she|it|they|we)\s+$|\b(?:which|who|that|whose)\s*$|\b(?:and|but|or)\s+(?:(?!daily|early|only|family)\p{L}+ly\s+)?$|\b(?:as|after|before|when|while|because|until|although|to\s+(?:help|let|make|see))\s+(?:[\p{L}’'-]+\s+){1,6}$/u;

/** What may stand between the cue and the subject of its clause. */
const OPENING =
  /^,?\s+(?:(?:there|both|all|some|only|even|if|when|while|as|after|because|over|most of)\s+)?$/i;
const SUBJECT_PRONOUN =
  /^,?\s+(?:this|that|it|there|they|he|she|we|these|those|all|some|most|many|both)\s+$/i;

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
    if (goesOn || opensClause(scene, comma + 1, clause)) return comma;
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
