import { SAYING_FORMS } from "../../lexicon/reporting.ts";
import type { NounPhrase, VerbGroup } from "../../syntax/phrases.ts";
import type { Sentence } from "../../text/document.ts";
import type { Span } from "../../types.ts";
import { type EventScene, isPlace, spansIn } from "../scene.ts";

/** Who does what a verb says, and to whom it is done. */
export interface Arguments {
  actor: NounPhrase | undefined;
  target: NounPhrase | undefined;
  voice: VerbGroup["voice"];
}

const JOINING = /^(?:after|before|since|until)$/;

/** Characters between a verb and its object: further off stands another clause. */
const NEAR = 40;

/**
 * The arguments of a verb among the noun phrases of its sentence. A subject is looked for before what is set between
 * commas, and a verb joined by "and" has that of the verb before it: "a bomb killed two and wounded five".
 */
export function argumentsOf(
  scene: EventScene,
  sentence: Sentence,
  nouns: readonly NounPhrase[],
  verbs: readonly VerbGroup[],
  verb: VerbGroup,
): Arguments {
  const first = firstOfJoined(scene, sentence, verbs, verb);
  const voice =
    first === verb ? verb.voice : verb.voice === "passive" ? "passive" : voiceLike(scene, first, verb);
  const subject = subjectOf(scene, sentence, nouns, verbs, first);
  const after = nouns.filter(({ start }) => start >= verb.end);
  const object = after.find(
    (noun) =>
      noun.preposition === null && noun.start - verb.end < NEAR && !isSubjectOfNext(scene, noun, verbs),
  );
  const agent = after.find(({ preposition }) => preposition === "by");
  if (voice === "passive") return { actor: agent, target: subject, voice };
  const on = after.find(({ preposition }) => preposition === "on" || preposition === "against");
  return { actor: subject, target: object ?? on, voice };
}

/** "announced the ministry was looking into it": a noun straight before "was" or "said" is no object of the verb before it. */
function isSubjectOfNext(scene: EventScene, noun: NounPhrase, verbs: readonly VerbGroup[]): boolean {
  const { end } = wholeName(scene, noun);
  return verbs.some(
    ({ start, first, head, modal }) =>
      start > end &&
      start - end <= 2 &&
      (modal !== null ||
        scene.document.tokens[first]!.pos === "auxiliary" ||
        SAYING_FORMS.has(scene.document.tokens[head]!.lower)),
  );
}

/** "was arrested and charged": the second has the voice of the first; "was driving and hit her" has its own. */
const voiceLike = (
  { document: { tokens } }: EventScene,
  first: VerbGroup,
  verb: VerbGroup,
): VerbGroup["voice"] =>
  first.voice === "passive" && verb.first === verb.head && /(?:ed|n)$/.test(tokens[verb.head]!.lower)
    ? "passive"
    : verb.voice;

/** A longer joint would hold more than "and" and an adverb, in characters. */
const JOINT = 40;

/** The verb whose subject a verb joined by "and" shares; the verb itself where it has one of its own. */
function firstOfJoined(
  { document: { text } }: EventScene,
  sentence: Sentence,
  verbs: readonly VerbGroup[],
  verb: VerbGroup,
): VerbGroup {
  let first = verb;
  for (let before = true; before; ) {
    before = /\b(?:and|but|then|or)(?:\s+(?:later|then|also|\p{L}+ly))?\s*$/u.test(
      text.slice(Math.max(sentence.start, first.start - JOINT), first.start),
    );
    const previous = verbs.findLast(({ end }) => end <= first.start);
    if (!before || previous === undefined) break;
    first = previous;
  }
  return first;
}

function subjectOf(
  scene: EventScene,
  sentence: Sentence,
  nouns: readonly NounPhrase[],
  verbs: readonly VerbGroup[],
  verb: VerbGroup,
): NounPhrase | undefined {
  const { text } = scene.document;
  const previous = verbs.findLast(({ finite, end }) => finite && end <= verb.start);
  const free = nouns.filter(
    ({ start, end, preposition }) =>
      end <= verb.start &&
      (preposition === null ||
        // "was arrested after the mayor was stabbed": behind a verb they join a clause with a subject of its own.
        (JOINING.test(preposition) && previous !== undefined && previous.end <= start)),
  );
  const before = text.slice(sentence.start, verb.start).trimEnd();
  if (/[,—–]$/.test(before)) {
    const close = before.length - 1;
    const open = before.lastIndexOf(before[close]!, close - 1);
    const head = free.findLast(({ end }) => end <= sentence.start + open);
    if (open > 0 && head !== undefined && isAside(before.slice(open + 1, close)))
      return firstOfAsides(free, head, before, sentence);
  }
  // "the parliament of Westmark, Norland voted": where a place lies is no subject.
  let at = free.length - 1;
  while (
    at > 0 &&
    isPlace(scene, free[at]!) &&
    /\p{Lu}[\p{L}).]*,\s+$/u.test(text.slice(free[at - 1]!.start, free[at]!.start))
  )
    at--;
  return free[at];
}

/** "Conyers, a Democrat, 90, died": the head of a head's aside. */
function firstOfAsides(
  free: readonly NounPhrase[],
  head: NounPhrase,
  before: string,
  sentence: Sentence,
): NounPhrase {
  const at = head.start - sentence.start;
  if (!before.slice(0, at).trimEnd().endsWith(",")) return head;
  const open = before.slice(0, at).trimEnd().length - 1;
  const earlier = free.find(({ end }) => end === sentence.start + open);
  // "On Friday, Conyers, a Democrat, died": a time before it is no head.
  return earlier !== undefined &&
    /^\p{Lu}/u.test(before.slice(earlier.start - sentence.start)) &&
    /\p{L}+\s\p{L}+/u.test(before.slice(earlier.start - sentence.start, open))
    ? earlier
    : head;
}

/** "Ana Feld of Norland and Owen Tarr signed": who stands before the subject, joined by "and". */
export const besideOf = (
  scene: EventScene,
  nouns: readonly NounPhrase[],
  subject: NounPhrase,
): NounPhrase | undefined =>
  nouns.findLast(
    (noun) =>
      noun.end < subject.start &&
      noun.preposition === null &&
      /^,?\s+and\s+$/.test(scene.document.text.slice(wholeName(scene, noun).end, subject.start)),
  );

/** What names, describes or places somebody; a clause with a quotation or a report is none. */
const isAside = (words: string): boolean => words.length < 140 && !/["“”]|\b(?:said|says|told)\b/.test(words);

/** "a group of ten motorcycles": the words for many say nothing without what they count. */
const SEVERAL =
  /^(?:group|number|team|crowd|couple|pair|handful|series|dozens|scores|hundreds|thousands|tens|son|daughter|owner)$/i;

const VERB_WITHIN =
  /^\s(?!(?:sales|news|sports|arms|forces|communications|operations|works|affairs|services|rights|systems|veterans|womens|mens|business|press|gas|bus|class|glass|express)\b)\p{Ll}{3,}s\s\p{L}/u;

/** A noun phrase with the rest of its name: "the Supreme Court" of "the Supreme Court of Puerto Rico". */
export function wholeName(scene: EventScene, noun: NounPhrase): Span {
  const { names, document } = scene;
  const { text } = document;
  let { start, end } = noun;
  if (SEVERAL.test(document.tokens[noun.head]!.text)) {
    const of = scene.phrases.nouns.find((other) => other.start > noun.end && other.start <= noun.end + 8);
    if (of?.preposition === "of") return { start, end: of.end };
  }
  for (const name of spansIn(names, { start, end: end + 1 }))
    if (name.start >= start) end = Math.max(end, name.end);
  // "Northgate taps rivals": a plural within a compound is a verb that was taken for a noun.
  const opener = spansIn(names, { start, end }).find((name) => name.start === start);
  if (opener !== undefined && VERB_WITHIN.test(text.slice(opener.end, noun.end)))
    return { start, end: opener.end };
  const home = /^\s+(?:of|at|from)\s+(?:the\s+)?/.exec(text.slice(end, end + 12));
  const of =
    home &&
    spansIn(names, { start: end, end: end + home[0].length + 1 }).find(
      (name) => name.start === end + home[0].length,
    );
  if (of != null && /\p{Lu}/u.test(text.slice(start, end).replace(/^The\s/, ""))) end = of.end;
  return { start, end };
}
