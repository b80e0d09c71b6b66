import type { Argument, Clause, NounPhrase } from "../clauses/index.ts";
import {
  CLAUSAL_PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SOURCE_WEIGHTS,
  SOURCE_WEIGHTS_BY_FORM,
} from "../lexicon/reporting.ts";
import { speakerKind } from "../lexicon/speakers.ts";
import { textOf } from "../text/document.ts";
import { firstOverlap, spansIn } from "../text/span.ts";
import type { Span } from "../types.ts";
import type { Cue } from "./cues.ts";
import { type Form, firstOfVerb, formOf } from "./forms.ts";
import { canBeSource, phrasesIn } from "./near.ts";
import { firstFrom, type Scene } from "./scene.ts";

/** A noun phrase that may be the source of a cue. */
export interface Candidate {
  phrase: NounPhrase;
  /** From the phrase to the end of what hangs on it by prepositions. */
  span: Span;
  /** How much speaks for it. */
  weight: number;
}

/** The noun phrases in a stretch of text that may be the source of the cue in it, but for times and relative pronouns. */
export function candidatesOf(scene: Scene, cue: Cue, within: Span): Candidate[] {
  const { tokens } = scene.document;
  const phrases = phrasesIn(scene, within).filter((phrase) => canBeSource(scene, phrase));
  const form = formOf(scene, cue);
  const verb = firstOfVerb(tokens, cue.token);
  const clause = scene.syntax.clauseAt(cue.token);
  const ends = chainEnds(scene, phrases, cue);
  const opening = phrases.find(({ preposition }) => preposition === null);
  const found: Candidate[] = [];
  const byForm = SOURCE_WEIGHTS_BY_FORM[form] ?? {};
  phrases.forEach((phrase, i) => {
    const isBefore = phrase.last <= verb;
    const place = isBefore
      ? gapBefore(scene, phrases[ends[i]!]!.last, verb)
      : gapBehind(scene, cue, verb, within, phrase);
    // "was told", "according to": the source stands behind.
    if ((form === "passive" && place !== "by") || (form === "according" && isBefore)) return;
    const end = phrases[ends[i]!]!;
    const kind = kindOf(scene, phrase);
    let weight = weightOf(kind) + (byForm[kind] ?? 0) + (byForm[place] ?? 0);
    for (const arc of arcsOf(clause, phrase.first, end.last)) weight += weightOf(arc);
    if (isBefore && phrase === opening) weight += byForm.opens ?? 0;
    if (isBefore && hasOwnVerb(scene, phrase, verb)) weight += byForm.governs ?? 0;
    if (i > 0 && ends[i - 1] === ends[i]) weight += weightOf("inner");
    if (isGoverned(phrase, form)) weight += weightOf("prepositional");
    found.push({ phrase, span: { start: phrase.start, end: end.end }, weight });
  });
  return found;
}

const weightOf = (feature: string): number => SOURCE_WEIGHTS[feature] ?? 0;

/** For each phrase the number of the last of those that hang on it one by one: "[critics] from across [the country]". */
function chainEnds(scene: Scene, phrases: readonly NounPhrase[], { token }: Cue): number[] {
  const ends = phrases.map((_, i) => i);
  for (let i = phrases.length - 2; i >= 0; i--) {
    const [one, next] = [phrases[i]!, phrases[i + 1]!];
    const isParted = one.last <= token && next.first > token;
    if (!isParted && (hangsOn(scene, one, next) || isListed(scene, one, next))) ends[i] = ends[i + 1]!;
  }
  return ends;
}

function hangsOn(
  { document: { tokens } }: Scene,
  one: NounPhrase,
  { preposition, first }: NounPhrase,
): boolean {
  if (preposition === null || CLAUSAL_PREPOSITIONS.has(preposition)) return false;
  const [between, ...more] = tokens.slice(one.last, first);
  if (between === undefined || more.length > 1) return false;
  return more.length === 0 || between.tag === "VERB.PastPart" || between.tag === "ADP";
}

/** "[residents] of [Alder], [Belmora] and [Cobden]", "of [the Alder] and [Belmora Harbour Board]" */
function isListed(scene: Scene, one: NounPhrase, next: NounPhrase): boolean {
  const joint = textOf(scene.document, { start: one.end, end: next.start }).trim();
  if (next.preposition !== null || !(joint === "and" || joint === "," || joint === ", and")) return false;
  const [kind, other] = [kindOf(scene, one), kindOf(scene, next)];
  const isHanging = one.preposition !== null && (joint === "and" || one.preposition === "of");
  return isHanging && kind === "place" && (other === kind || (joint === "and" && other === "body"));
}

/** What stands between a phrase with all that hangs on it and the verb behind it. */
function gapBefore({ document: { tokens } }: Scene, last: number, verb: number): string {
  if (last >= verb) return "beside";
  const [opening, closing] = [tokens[last]!.text, tokens[verb - 1]!];
  if (RELATIVE_PRONOUNS.has(closing.lower) && verb - last <= (opening === "," ? 2 : 1)) return "beside";
  if (MARKS.has(opening) && MARKS.has(closing.text)) return verb - last === 1 ? "comma" : "aside";
  const isNear = verb - last <= NEAR && tokens.slice(last, verb).every(({ pos }) => pos !== "verb");
  return isNear ? "near" : "far";
}

/** "Whitlock on Tuesday said": so many tokens are no clause. */
const NEAR = 3;

/** Where a phrase stands behind a verb: straight behind one that a mark precedes ("“...,” said X"), or its object. */
function gapBehind(
  { document: { tokens }, outers }: Scene,
  cue: Cue,
  verb: number,
  { start }: Span,
  phrase: NounPhrase,
): string {
  const from = cue.token + (cue.kind === "according" ? 2 : 1);
  const between = tokens.slice(from, phrase.first);
  // "was called “a disgrace” by X"
  const quoted = firstOverlap(outers, tokens[phrase.first - 2] ?? phrase);
  if (quoted !== null && tokens[phrase.first - 1]!.lower === "by") {
    const lead = between.filter(({ end }) => end <= quoted.start);
    if (lead.length <= 1) return "by";
  }
  if (between.at(-1)?.lower === "by" && between.length <= 3) return "by";
  // "said harbour spokesman Whitlock", where a tag parts the phrase.
  if (between.length > 2 || between.some(({ pos }) => !TITLES.has(pos))) return "behind far";
  const isInverted = tokens[verb]!.start <= start || MARKS.has(tokens[verb - 1]!.text);
  return isInverted ? "inverted" : "behind";
}

const TITLES: ReadonlySet<string> = new Set(["noun", "propernoun", "adjective", "determiner"]);
const MARKS: ReadonlySet<string> = new Set([...",?!—–-()'’»”", '"', "--"]);

/** The place that a phrase has in the clause of the cue. */
function arcsOf(clause: Clause | null, first: number, last: number): string[] {
  if (clause === null) return [];
  const found: string[] = [];
  const isIn = (argument: Argument | null) =>
    argument?.heads.some((head) => head >= first && head < last) ?? false;
  if (isIn(clause.subject)) found.push(clause.subjectBy === "own" ? "subject" : "subject from outside");
  if (isIn(clause.object) || isIn(clause.indirectObject) || clause.obliques.some(isIn)) found.push("object");
  if (isIn(clause.governor?.subject ?? null)) found.push("governor");
  return found;
}

/** "In a statement"; not "with Whitlock saying", "after Whitlock said". */
const isGoverned = ({ preposition }: NounPhrase, form: Form): boolean =>
  preposition !== null &&
  !CLAUSAL_PREPOSITIONS.has(preposition) &&
  !(form === "participle" && preposition === "with");

/** It is the subject of another verb before this one. */
function hasOwnVerb({ syntax, verbs }: Scene, { first, last, end }: NounPhrase, verb: number): boolean {
  for (let i = firstFrom(verbs, end); i < verbs.length && verbs[i]!.last <= verb; i++) {
    const clause = syntax.clauseAt(verbs[i]!.head);
    const { subject, subjectBy, form } = clause ?? {};
    if (form === "finite" && subjectBy === "own" && subject!.head >= first && subject!.head < last)
      return true;
  }
  return false;
}

export function kindOf(scene: Scene, phrase: NounPhrase): string {
  const { lower, pos } = scene.document.tokens[phrase.head]!;
  const name = spansIn(scene.mentions, phrase).findLast(({ form }) => form === "name");
  if (name !== undefined && name.end >= phrase.end) {
    const { type } = name.entity;
    return type === "person" || type === "place" ? type : "body";
  }
  if (pos === "pronoun") return SPEAKING.has(lower) ? "person" : "pronoun";
  const kind = speakerKind(lower);
  return kind ?? "thing";
}

const SPEAKING: ReadonlySet<string> = new Set(["he", "she", "they"]);
