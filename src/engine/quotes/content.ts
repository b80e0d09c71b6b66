import type { NounPhrase } from "../clauses/index.ts";
import {
  ASKING_FORMS,
  CLAUSAL_PREPOSITIONS,
  CLAUSE_FORMS,
  NO_OBJECT_FORMS,
  QUOTING_FORMS,
  SAYING_FORMS,
  TELLING_FORMS,
  THAT_FORMS,
} from "../lexicon/reporting.ts";
import { type Token, tokenIndexAt } from "../text/document.ts";
import { firstOverlap } from "../text/span.ts";
import { goesOnWithClause, opensClause } from "./clause.ts";
import type { Cue } from "./cues.ts";
import { isTime } from "./near.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** So many phrases can tell when, where and to whom something was said. */
const MOST_CIRCUMSTANCES = 5;

/**
 * Where the words begin that a verb before them reports: behind "that", or where a clause of its own opens, past when, where
 * and to whom it was said; null if none follows.
 */
export function contentBehind(scene: Scene, cue: Cue, end: number): number | null {
  const { tokens } = scene.document;
  const verb = tokens[cue.token]!.lower;
  const first = tokenIndexAt(scene.document, cue.end);
  const takesThat = THAT_FORMS.has(verb);
  const takesClause = SAYING_FORMS.has(verb) && !QUOTING_FORMS.has(verb);
  const tells = TELLING_FORMS.has(verb);
  const hasHearer = tells || ASKING_FORMS.has(verb);
  let at = first;
  for (let i = 0; i <= MOST_CIRCUMSTANCES; i++) {
    const token = tokens[at];
    if (token === undefined || token.start >= end) return null;
    if (token.lower === "that" && takesThat && isComplementizer(tokens, at, at === first))
      return tokens[tokens[at + 1]!.text === "," ? at + 2 : at + 1]?.start ?? null;
    if (
      ASKING_FORMS.has(verb) &&
      (token.lower === "if" || token.lower === "whether" || token.tag === "ADV.Wh")
    )
      return token.start;
    // "told the committee the pier was closed": who hears it comes first.
    const hearer = hasHearer ? scene.nouns[firstFrom(scene.nouns, token.start)] : undefined;
    if (hearer?.first === at && hearer.preposition === null && !isTime(scene, hearer)) {
      if (hears(scene, hearer, end)) {
        at = hearer.last;
        continue;
      }
    }
    const isBehindComma = token.text === "," && at > first;
    if (takesClause && !isBehindComma && opensClause(scene, at, end)) return token.start;
    const next = pastCircumstance(scene, at, at > first);
    if (next === null) break;
    at = next;
  }
  const isClausal = takesClause && (CLAUSE_FORMS.has(verb) || (tells && at > first));
  if (isClausal && goesOnWithClause(scene, at, end, !NO_OBJECT_FORMS.has(verb))) return tokens[at]!.start;
  return takesClause ? complementOf(scene, cue, end) : null;
}

/** "noting this kind is needed": where the parser takes what stands straight behind a verb for its object clause. */
function complementOf(
  { document: { tokens }, syntax, outers }: Scene,
  { token }: Cue,
  end: number,
): number | null {
  const told = syntax.clauseAt(token)?.complement;
  const opening = tokens[told?.first ?? -1];
  if (told?.relation !== "ccomp" || told.form !== "finite" || told.subject === null) return null;
  const isNext =
    opening?.index === token + 1 &&
    opening.index !== told.verbs?.first &&
    opening.pos !== "adverb" &&
    opening.start < end;
  return isNext && told.marker === null && firstOverlap(outers, opening) === null ? opening.start : null;
}

/** "that" that opens a clause and stands for no noun: straight behind the verb, or by its tag. */
function isComplementizer(tokens: readonly Token[], at: number, isNext: boolean): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.tag === "CCONJ") return false;
  return isNext || tokens[at]!.tag !== "PRON.Rel";
}

/** What stands behind a hearer is no verb of his: "told him if", not "warned rates would rise". */
function hears({ verbs }: Scene, { last, end }: NounPhrase, limit: number): boolean {
  const verb = verbs[firstFrom(verbs, end)];
  return verb !== undefined && verb.start < limit && (verb.first > last || !verb.finite);
}

/** "said in a statement on Monday", "said again": past one phrase that tells when or where. */
function pastCircumstance(scene: Scene, at: number, isLater: boolean): number | null {
  const { tokens } = scene.document;
  const token = tokens[at]!;
  if (token.text === "," && isLater) return at + 1;
  if (token.pos === "adverb" && token.tag !== "ADV.Wh") return at + 1;
  const phrase = scene.nouns[firstFrom(scene.nouns, token.start)];
  if (phrase === undefined) return null;
  if (phrase.first === at && isTime(scene, phrase)) return phrase.last;
  const isGoverned =
    phrase.first === at + 1 && phrase.preposition === token.lower && !CLAUSAL_PREPOSITIONS.has(token.lower);
  return isGoverned ? phrase.last : null;
}
