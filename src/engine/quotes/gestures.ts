import type { Clause } from "../clauses/index.ts";
import {
  BODY_PARTS,
  GESTURE_FORMS,
  GESTURES,
  GESTURING_FORMS,
  MOVING,
  SHOWING,
  TOWARDS,
  TURNING,
  UNOWNED,
} from "../lexicon/gestures.ts";
import { type Token, tokensIn } from "../text/document.ts";
import { spansIn } from "../text/span.ts";
import type { QuoteSource, Span } from "../types.ts";
import { kindOf } from "./candidates.ts";
import { type Cue, cuesBetween } from "./cues.ts";
import { isPassive } from "./forms.ts";
import { resolve } from "./resolve.ts";
import { firstFrom, type Scene } from "./scene.ts";

/**
 * Whose gesture a sentence beside a quotation tells: "Park frowned.", "She shook her head.", "His voice cracked."; null
 * where it tells anything else, or somebody speaks in it.
 */
export function gestureIn(scene: Scene, cues: readonly Cue[], sentence: Span): QuoteSource | null {
  const words = tokensIn(scene.document, sentence);
  if (!words.some(({ lower }) => GESTURING_FORMS.has(lower))) return null;
  const main = words
    .map(({ index }) => scene.syntax.clauseAt(index))
    .find((clause) => clause !== null && isMain(scene, clause, sentence));
  if (main == null) return bare(scene, words);
  if (main.negated || isPassive(scene, { token: main.predicate })) return null;
  const isSpeech = (cue: Cue) => cue.kind !== "manner" && cue.token !== main.predicate;
  return cuesBetween(cues, sentence.start, sentence.end).some(isSpeech) ? null : gesturer(scene, main);
}

/** "Park nodded.", where the verb is a name to the tagger. */
function bare(scene: Scene, words: readonly Token[]): QuoteSource | null {
  const spoken = words.filter(({ pos }) => pos !== "punctuation");
  const [first, verb] = [spoken[0], spoken.at(-1)];
  const name = first && spansIn(scene.mentions, first)[0];
  if (name?.entity.type !== "person" || !GESTURE_FORMS.has(verb!.lower)) return null;
  const isNext = spoken.at(-2)!.end <= name.end && name.end <= verb!.start;
  return isNext ? { start: name.start, end: name.end, name: name.entity.name, entity: name.entity.id } : null;
}

/** It stands in no other clause of its sentence. */
const isMain = ({ document: { tokens } }: Scene, { governor, form }: Clause, { start, end }: Span): boolean =>
  form === "finite" &&
  (governor === null || tokens[governor.predicate]!.start < start || tokens[governor.predicate]!.end > end);

function gesturer(scene: Scene, clause: Clause): QuoteSource | null {
  if (clause.subject === null) return null;
  const { tokens } = scene.document;
  const verb = clause.lemma.split(" ")[0]!;
  const object = childOf(scene, clause.predicate, "obj");
  const { head } = clause.subject;
  if (isPartOfBody(scene, head))
    return SHOWING.has(verb) && object === undefined ? ownerOf(scene, head) : null;
  const isDirected = TOWARDS.has(tokens[clause.predicate + 1]?.lower ?? "");
  const isGesture =
    object === undefined
      ? GESTURES.has(verb) || (TURNING.has(verb) && isDirected)
      : MOVING.has(verb) && isPartOfBody(scene, object);
  return isGesture ? personAt(scene, head) : null;
}

const childOf = ({ syntax, document: { tokens } }: Scene, token: number, relation: string) =>
  syntax.childrenOf(token).find((child) => tokens[child]!.relation === relation);

/** "her head", "Whitlock's voice", "tears"; not "shook hands". */
function isPartOfBody(scene: Scene, token: number): boolean {
  const { lower } = scene.document.tokens[token]!;
  return UNOWNED.has(lower) || (BODY_PARTS.has(lower) && childOf(scene, token, "nmod:poss") !== undefined);
}

/** The person whose head noun a token is. */
function personAt(scene: Scene, token: number): QuoteSource | null {
  const { start, end } = scene.document.tokens[token]!;
  const phrase = scene.nouns[firstFrom(scene.nouns, end) - 1];
  if (phrase === undefined || phrase.end < end || phrase.start > start) return null;
  const source = kindOf(scene, phrase) === "person" ? resolve(scene, phrase) : null;
  // "She" of whom nobody knows who she is names no speaker.
  return source?.entity === null && tokensIn(scene.document, phrase).length === 1 ? null : source;
}

/** Whose part of the body it is. */
function ownerOf(scene: Scene, part: number): QuoteSource | null {
  const owner = childOf(scene, part, "nmod:poss");
  if (owner === undefined) return null;
  const known = spansIn(scene.mentions, scene.document.tokens[owner]!).find(
    ({ entity }) => entity.type === "person",
  );
  return known === undefined
    ? null
    : { start: known.start, end: known.end, name: known.entity.name, entity: known.entity.id };
}
