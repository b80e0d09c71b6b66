import type { NounPhrase } from "../clauses/index.ts";
import { DOCUMENT_NOUNS, SAYING_FORMS, TELLING_FORMS } from "../lexicon/reporting.ts";
import type { Token } from "../text/document.ts";
import type { Entity, Span } from "../types.ts";
import { type Cue, canBeVerb } from "./cues.ts";
import { mentionsIn } from "./mentions.ts";
import { FARTHEST, isLinked, isTime, phrasesIn } from "./near.ts";
import { firstFrom, type Phrase, type Scene } from "./scene.ts";
import { sourceAfter } from "./source-after.ts";
import { canSpeak } from "./speakers.ts";
import { beforeAuxiliaries, isParticiple, isPassive } from "./voice.ts";

/** The source in front of a cue: "X said", "X, who was there, said", "the head of the board said". */
export function sourceBefore(scene: Scene, cue: Cue, from: number): Phrase | null {
  const before = scene.document.tokens[beforeAuxiliaries(scene, cue)];
  const found = subjectBefore(scene, cue, from, before);
  return found === null ? null : { ...found, limit: Math.max(found.end, before?.end ?? cue.start) };
}

function subjectBefore(scene: Scene, cue: Cue, from: number, before: Token | undefined): Span | null {
  const { text, tokens } = scene.document;
  const start = Math.max(from, cue.start - FARTHEST);
  if (before === undefined || before.start < start) return null;
  if (isPassive(scene, cue)) return null;
  // "cited the law and said", "refused, saying": the subject is that of the verb before.
  const phrases = phrasesIn(scene, start, cue.start);
  // "the company on Tuesday said": when it was said is no part of who said it.
  while (phrases.length > 1 && isTime(scene, phrases.at(-1)!)) phrases.pop();
  const nearest = phrases.at(-1);
  const shares = isParticiple(scene, cue) && !endsWithName(scene, nearest, before);
  if (/^(?:and|but|then|or)$/.test(before.lower) || shares)
    return governingSubject(scene, cue, start, before.start + 1);
  if (nearest === undefined) return null;
  const gap = text.slice(nearest.end, cue.start);
  // "a statement which said": who issued it, where the clause says so; "the officer who said": the officer.
  if (/\b(?:which|who|that)\s+(?:\p{L}+ly\s+)?$/u.test(text.slice(nearest.start, cue.start))) {
    const antecedent = isRelative(scene, nearest) ? phrases.at(-2) : nearest;
    const issuer = phrases.find(isSubject(scene));
    if (antecedent === undefined) return null;
    const isDocument = DOCUMENT_NOUNS.has(tokens[antecedent.head]!.lower);
    return spanOf(isDocument && issuer !== undefined ? issuer : whoOf(scene, phrases, antecedent));
  }
  // "X, chairman of the board, said": what stands before the commas, if it opens the clause.
  if (/[,)—–]/.test(gap)) {
    const lead = phrases.find(isSubject(scene));
    if (lead === undefined) return null;
    // "Whitlock's father, Joe Tarrant, said": whom she has, and not she.
    const owned = /^['’]s?\s/.test(text.slice(lead.end, lead.end + 3))
      ? phrases[phrases.indexOf(lead) + 1]
      : undefined;
    return owned === undefined ? spanOf(lead) : { start: lead.start, end: owned.end };
  }
  let i = Math.min(firstOfPlaces(scene, phrases), firstOfName(scene, phrases));
  // "the head of the board": back over the phrases that hang on it.
  while (i > 0 && phrases[i]!.preposition !== null && isLinked(scene, phrases[i - 1]!, phrases[i]!)) i--;
  const head = phrases[i]!;
  if (head.preposition !== null && /^(?:in|on|at|to|from|during)$/.test(head.preposition)) {
    const subject = phrases.slice(0, i).findLast(isSubject(scene));
    if (subject !== undefined) return spanOf(subject);
  }
  return antecedentOf(scene, phrases, head) ?? { start: head.start, end: nearest.end };
}

/** "residents of Ferndale, Alder and Belmora": the first of the places they are of; the last phrase where it is no list. */
function firstOfPlaces(scene: Scene, phrases: readonly NounPhrase[]): number {
  const { text } = scene.document;
  let i = phrases.length - 1;
  while (
    i > 0 &&
    phrases[i]!.preposition === null &&
    mentionsIn(scene, phrases[i]!).some(({ entity }) => entity.type === "place") &&
    (i === phrases.length - 1 ? /^,? and\s+$/ : /^,\s+$/).test(
      text.slice(phrases[i - 1]!.end, phrases[i]!.start),
    )
  )
    i--;
  return /^(?:of|in|from|across)$/.test(phrases[i]!.preposition ?? "") ? i : phrases.length - 1;
}

/** "Ana Whitlock of the [Department of Piers] and [Locks]": the first phrase of the name that the last one closes. */
function firstOfName(scene: Scene, phrases: readonly NounPhrase[]): number {
  let i = phrases.length - 1;
  const name = mentionsIn(scene, phrases[i]!).find(
    ({ form, start }) => form === "name" && start < phrases[i]!.start,
  );
  while (name !== undefined && i > 0 && phrases[i - 1]!.end > name.start) i--;
  return i;
}

/** "Ana Whitlock of the harbour board, who says": the one who is somebody, where they hang together. */
function whoOf(scene: Scene, phrases: readonly NounPhrase[], antecedent: NounPhrase): NounPhrase {
  const isPerson = (phrase: NounPhrase): boolean =>
    mentionsIn(scene, phrase).some(({ entity }) => entity.type === "person");
  let at = phrases.indexOf(antecedent);
  const isBody = (phrase: NounPhrase): boolean =>
    mentionsIn(scene, phrase).some(({ entity }) => entity.type === "organization");
  // "the Harbour Board in Northgate, which says"
  const isWhich = /^,?\s+which\b/.test(scene.document.text.slice(antecedent.end, antecedent.end + 8));
  if (isWhich && at > 0 && /^(?:in|at)$/.test(antecedent.preposition ?? "") && isBody(phrases[at - 1]!))
    return phrases[at - 1]!;
  while (at > 0 && !isPerson(phrases[at]!) && isLinked(scene, phrases[at - 1]!, phrases[at]!)) at--;
  return isPerson(phrases[at]!) ? phrases[at]! : antecedent;
}

/** "the member who wrote the bill said": the bill says nothing, and who wrote it does. */
function antecedentOf(scene: Scene, phrases: readonly NounPhrase[], nearest: NounPhrase): Span | null {
  const isPronoun = scene.document.tokens[nearest.head]!.pos === "pronoun";
  if (isPronoun || mentionsIn(scene, nearest).length > 0 || canSpeak(scene, nearest, nearest.end))
    return null;
  const { text } = scene.document;
  const lead = phrases.findLast(
    ({ end }) => end < nearest.start && /^\s+who\s/.test(text.slice(end, end + 6)),
  );
  return lead === undefined || /[,.;:]/.test(text.slice(lead.end, nearest.start)) ? null : spanOf(lead);
}

/** The subject that a verb shares with the one before it: the source of the last report, or who opens the clause. */
function governingSubject(scene: Scene, cue: Cue, from: number, to: number): Span | null {
  const { tokens } = scene.document;
  if (isParticiple(scene, cue))
    for (let i = cue.token - 1; i >= 0 && tokens[i]!.start >= from; i--) {
      const token = tokens[i]!;
      if (!SAYING_FORMS.has(token.lower) || token.lower.endsWith("ing") || token.pos !== "verb") continue;
      // "rejects signs that suggest otherwise, saying": who says so is the subject of the verb that governs both.
      if (!canBeVerb(scene.document, i) || /^(?:that|which)$/.test(tokens[i - 1]?.lower ?? "")) continue;
      const earlier: Cue = { token: i, kind: "saying", start: token.start, end: token.end };
      // "said dockers marched on the pier saying": no comma parts the participle from whose act it goes with.
      const between = scene.document.text.slice(token.end, cue.start);
      const nearer =
        /^[^,;:—–]*(?<!\bas|\p{L}ing)\s$/u.test(between) && !TELLING_FORMS.has(token.lower)
          ? phrasesIn(scene, token.end, cue.start).find(isSubject(scene))
          : undefined;
      if (
        nearer !== undefined &&
        canSpeak(scene, nearer, nearer.end) &&
        hasVerb(scene, nearer.end, cue.start)
      )
        return spanOf(nearer);
      // "“It is open,” said Whitlock, noting": the subject stands behind the verb that governs both.
      const isInverted = /[”"’']\s*$/.test(
        scene.document.text.slice(Math.max(0, token.start - 3), token.start),
      );
      return isInverted ? sourceAfter(scene, earlier, cue.start) : sourceBefore(scene, earlier, from);
    }
  // A quotation before the verb hides no subject: the sentence is searched from its beginning.
  const sentence = scene.document.sentences[tokens[cue.token]!.sentence]!;
  const opening = /^["“]/.test(scene.document.text.slice(sentence.start, sentence.start + 1));
  const first = opening ? from : Math.max(sentence.start + labelOf(scene, sentence), cue.start - FARTHEST);
  const subjects = phrasesIn(scene, first, to).filter(isSubject(scene));
  const hearer = hearerOf(scene, cue);
  const other = subjects.findLast((phrase) =>
    mentionsIn(scene, phrase).some(({ entity }) => entity.type === "person" && entity !== hearer),
  );
  const lead = (hearer === null ? undefined : other) ?? subjects[0];
  return lead === undefined ? null : spanOf(lead);
}

/** "Whitlock said Tarrant stood there and asked her": whoever hears has not asked. */
function hearerOf({ document: { text }, mentions }: Scene, { end }: Cue): Entity | null {
  if (!/^\s(?:him|her)\s/.test(text.slice(end, end + 5))) return null;
  const mention = mentions[firstFrom(mentions, end)];
  return mention?.start === end + 1 && mention.form === "pronoun" ? mention.entity : null;
}

/** "NORTHGATE (AP) — ", "PICTURES: ": how long the dateline or label is that a sentence begins with. */
const labelOf = ({ document: { text } }: Scene, { start, end }: Span): number =>
  /^\p{Lu}{3}[\p{Lu}\s.,'’-]*(?::|(?:\([^()]{2,20}\)\s*)?[—–-]{1,2})\s+/u.exec(
    text.slice(start, Math.min(end, start + 80)),
  )?.[0].length ?? 0;

const hasVerb = ({ verbs }: Scene, from: number, to: number): boolean => {
  const verb = verbs[firstFrom(verbs, from)];
  return verb?.finite === true && verb.end < to;
};

/** The noun phrase that opens a clause. */
export function subjectOf(scene: Scene, { start, end }: Span): Span | null {
  const lead = phrasesIn(scene, Math.max(start, end - FARTHEST), end).find(isSubject(scene));
  return lead === undefined ? null : spanOf(lead);
}

const isSubject =
  (scene: Scene) =>
  (phrase: NounPhrase): boolean =>
    phrase.preposition === null && !isTime(scene, phrase) && !isRelative(scene, phrase);

const isRelative = ({ document }: Scene, { head }: NounPhrase): boolean =>
  /^(?:who|which|that|what|whom|(?:it|him|her)self|themselves|earlier|later)$/.test(
    document.tokens[head]!.lower,
  );

/** "with Whitlock describing", "footage of Whitlock saying": such a participle has a subject. */
function endsWithName(scene: Scene, phrase: NounPhrase | undefined, before: Token): boolean {
  if (phrase === undefined || phrase.end !== before.end) return false;
  const isOwn = /,\s+with\s+$/.test(scene.document.text.slice(Math.max(0, phrase.start - 8), phrase.start));
  if (isOwn && canSpeak(scene, phrase, phrase.end)) return true;
  return mentionsIn(scene, phrase).some(
    ({ form, end, entity }) =>
      form !== "nominal" &&
      end === phrase.end &&
      (entity.type !== "place" || /^(?:of|from)$/.test(phrase.preposition ?? "")),
  );
}

const spanOf = ({ start, end }: NounPhrase): Span => ({ start, end });
