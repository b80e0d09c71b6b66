import type { Reading } from "../reading.ts";
import { type Document, type Sentence, tokenIndexAt } from "../text/document.ts";
import type { EventType, Span } from "../types.ts";
import type { KindEvidence } from "./decide/kinds.ts";
import { readSenses, type Senses } from "./senses.ts";
import { readTriggers, type Trigger, weighWords } from "./triggers.ts";
import { EVENT_TYPES } from "./types/index.ts";

/** A headline says what its article is about, the first sentences nearly so, the rest what else there is. */
const HEADLINE = 3;
const LEAD = 2;
const LEAD_SENTENCES = 3;
const REST = 0.5;
/** Letters by which the forms of a word are one. */
const STEM = 5;
/** A word said for the tenth time tells no more. */
const REPEATS = 4;

export interface MainEvent {
  type: EventType;
  /** The sentence that tells it best. */
  nutgraf: Sentence;
  /** The triggers of its type, the ones of the nut graf first. */
  triggers: Trigger[];
}

/** What is known of an article before its kind is decided. */
export interface Story extends KindEvidence {
  /** All its triggers that stand in the story. */
  triggers: readonly Trigger[];
  senses: Senses;
  /** The sentences that tell it, with what stands before its opening. */
  sentences: readonly Sentence[];
  /** Words of the headline in each of the first sentences. */
  alike: readonly number[];
}

/** The evidence for what the article is about; null where there is no text that could tell it. */
export function storyOf({ document, article, syntax }: Reading): Story | null {
  const sentences = bodySentences(document);
  if (sentences.length === 0) return null;
  const title = article.title ?? "";
  const alike = likenesses(document, sentences, title);
  const opening = openingOf(alike);
  const senses = readSenses(syntax);
  const triggers = readTriggers(syntax, senses);
  const rank = new Map(
    sentences.map(
      (sentence, i) => [sentence.index, i >= opening ? i - opening : LEAD_SENTENCES + i] as const,
    ),
  );
  const sums = new Map<EventType, number>(EVENT_TYPES.map(({ type }) => [type, 0]));
  const seen = new Map<string, number>();
  for (const trigger of triggers) {
    const at = rank.get(trigger.sentence);
    if (at === undefined) continue;
    // "fire" and "fires", "die" and "died" say the same again.
    const word = document.text.slice(trigger.start, trigger.end).toLowerCase().slice(0, STEM);
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    if (times > REPEATS) continue;
    const factor = at < LEAD_SENTENCES ? LEAD / (at === 0 ? 1 : 1.4) : REST / (1 + at / 12);
    for (const [type, weight] of trigger.weights)
      sums.set(type, (sums.get(type) ?? 0) + weight * trigger.share * factor);
  }
  for (const [type, weight] of weighWords(wordsOf(title)))
    sums.set(type, (sums.get(type) ?? 0) + weight * HEADLINE);
  return {
    document,
    title,
    body: sentences.slice(opening),
    sums,
    sentences,
    alike,
    senses,
    triggers: triggers.filter(({ sentence }) => rank.has(sentence)),
  };
}

/** The main event of a story of a kind. */
export function mainEventOf(
  { document, title, sentences, alike, triggers }: Story,
  type: EventType,
): MainEvent {
  const own = triggers.filter((trigger) => weightOf(trigger, type) > 0);
  const nutgraf = nutgrafOf(document, sentences, own, type, title, alike);
  return {
    type,
    nutgraf,
    triggers: [...own].sort(
      (a, b) => Number(b.sentence === nutgraf.index) - Number(a.sentence === nutgraf.index),
    ),
  };
}

export const weightOf = (trigger: Trigger, type: EventType): number =>
  (trigger.weights.find(([of]) => of === type)?.[1] ?? 0) * trigger.share;

/** Whether words stand under what is remembered, and tell of something that happened before. */
export const isRecalled = ({ document, senses }: Story, { start }: Span): boolean =>
  senses.shares[tokenIndexAt(document, start)] === 0;

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{N}’'.]+|-/gu) ?? [];

/** The sentences that tell the story: no headline, no heading, and no line that is only a date or a byline. */
function bodySentences({ sentences, blocks }: Document): Sentence[] {
  return sentences.filter(({ block, first, last }) => {
    const { kind } = blocks[block]!;
    return kind !== "headline" && kind !== "heading" && last - first >= 7;
  });
}

/** Teasers of other stories share nothing with the headline: the story opens with the first sentence that does. */
function openingOf(alike: readonly number[]): number {
  if ((alike[0] ?? 0) > 0) return 0;
  return Math.max(
    0,
    alike.findIndex((count) => count >= TELLING),
  );
}

/** How many words of the headline each of the first sentences has. */
function likenesses({ text }: Document, body: readonly Sentence[], title: string): number[] {
  const headline = new Set(stemsIn(title));
  if (headline.size === 0) return body.slice(0, OPENING).map(() => 0);
  return body
    .slice(0, OPENING)
    .map(
      ({ start, end }) => new Set(stemsIn(text.slice(start, end)).filter((stem) => headline.has(stem))).size,
    );
}

/** As many words of the headline come together in no other story. */
const TELLING = 3;

/** Sentences among which the nut graf is looked for: teasers, a caption or an anecdote may stand before it. */
const OPENING = 16;
/** What a sentence loses for each that stands before it, and at most. */
const LATER = 1.5;
const LATEST = 8;
/** Beside a headline the words of the event's kind count for less. */
const OWN = 0.5;
/** What a word of the headline gains, which the teller of the story repeats; and at most so many. */
const LIKENESS = 1.2;
const MOST_ALIKE = 6;
/** A sentence that only goes on from another one: "They were ...". */
const GOES_ON = /^["“]|^(?:They|He|She|It|This|These|That|Those|But|Still|And|Instead|However|Meanwhile)\b/;

/** A sentence that recalls another event: "In May 2019, a bomb ...". */
const RECALLS = /^(?:In|Since|Last|Earlier|Back\s+in)\b[^,]{0,30}\b(?:(?:19|20)\d\d|years?|months?)\b/;

/** Of the first sentences the one with the most that triggers, the most of the headline and the least that asks or quotes. */
function nutgrafOf(
  document: Document,
  body: readonly Sentence[],
  triggers: readonly Trigger[],
  type: EventType,
  title: string,
  alike: readonly number[],
): Sentence {
  let best = body[0]!;
  let bestScore = -Infinity;
  body.slice(0, OPENING).forEach((sentence, i) => {
    const text = document.text.slice(sentence.start, sentence.end);
    const own = triggers
      .filter((trigger) => trigger.sentence === sentence.index)
      .reduce((sum, trigger) => sum + weightOf(trigger, type), 0);
    const score =
      Math.min(own, 6) * (title === "" ? 1 : OWN) +
      LIKENESS * Math.min(alike[i]!, MOST_ALIKE) -
      Math.min(LATER * i, LATEST) -
      (document.blocks[sentence.block]!.kind === "standfirst" ? 2 : 0) -
      (GOES_ON.test(text) || RECALLS.test(text) ? 3 : 0) -
      (text.endsWith("?") ? 3 : 0);
    if (score > bestScore) [best, bestScore] = [sentence, score];
  });
  return best;
}

/** The beginnings of the longer words, by which "killed" is known again in "kills", and the numbers. */
const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 3 || /^\p{N}/u.test(word))
    .map((word) => word.slice(0, 5));
