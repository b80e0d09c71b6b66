import type { Document, Sentence } from "../text/document.ts";
import type { Article, EventType } from "../types.ts";
import { type Trigger, weighWords } from "./triggers.ts";
import { EVENT_TYPES } from "./types/index.ts";

/** A headline says what its article is about, the first sentences nearly so, the rest what else there is. */
const HEADLINE = 3;
const LEAD = 2;
const LEAD_SENTENCES = 3;
const REST = 0.5;
/** Below this sum nothing that happened was found. */
const LEAST = 4;
/** A word said for the tenth time tells no more. */
const REPEATS = 4;

export interface MainEvent {
  type: EventType;
  /** The sentence that tells it best. */
  nutgraf: Sentence;
  /** The triggers of its type, the ones of the nut graf first. */
  triggers: Trigger[];
}

/** What the article is about; null where no event is told. */
export function classify(
  document: Document,
  article: Article,
  triggers: readonly Trigger[],
): MainEvent | null {
  const body = bodySentences(document);
  if (body.length === 0) return null;
  const rank = new Map(body.map((sentence, i) => [sentence.index, i] as const));
  const sums = new Map<EventType, number>(EVENT_TYPES.map(({ type }) => [type, 0]));
  const seen = new Map<string, number>();
  for (const trigger of triggers) {
    const at = rank.get(trigger.sentence);
    if (at === undefined) continue;
    const word = document.text.slice(trigger.start, trigger.end).toLowerCase();
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    if (times > REPEATS) continue;
    const factor = at < LEAD_SENTENCES ? LEAD / (at === 0 ? 1 : 1.4) : REST / (1 + at / 12);
    for (const [type, weight] of trigger.weights) sums.set(type, sums.get(type)! + weight * factor);
  }
  for (const [type, weight] of weighWords(wordsOf(article.title ?? "")))
    sums.set(type, sums.get(type)! + weight * HEADLINE);
  const [type, sum] = [...sums].reduce((best, one) => (one[1] > best[1] ? one : best));
  if (sum < LEAST) return null;
  const own = triggers.filter((trigger) => rank.has(trigger.sentence) && weightOf(trigger, type) > 0);
  const nutgraf = nutgrafOf(document, body, own, type);
  return {
    type,
    nutgraf,
    triggers: [...own].sort(
      (a, b) => Number(b.sentence === nutgraf.index) - Number(a.sentence === nutgraf.index),
    ),
  };
}

export const weightOf = (trigger: Trigger, type: EventType): number =>
  trigger.weights.find(([of]) => of === type)?.[1] ?? 0;

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{N}’'.]+|-/gu) ?? [];

/** The sentences that tell the story: no headline, no heading, and no line that is only a date or a byline. */
function bodySentences({ sentences, blocks }: Document): Sentence[] {
  return sentences.filter(({ block, first, last }) => {
    const { kind } = blocks[block]!;
    return kind !== "headline" && kind !== "heading" && last - first >= 7;
  });
}

/** Of the first sentences the one with the most that triggers and the least that asks or quotes. */
function nutgrafOf(
  document: Document,
  body: readonly Sentence[],
  triggers: readonly Trigger[],
  type: EventType,
): Sentence {
  let best = body[0]!;
  let bestScore = -Infinity;
  body.slice(0, 6).forEach((sentence, i) => {
    const text = document.text.slice(sentence.start, sentence.end);
    const own = triggers
      .filter((trigger) => trigger.sentence === sentence.index)
      .reduce((sum, trigger) => sum + weightOf(trigger, type), 0);
    const score = Math.min(own, 6) - i * 1.5 - (/^["“]/.test(text) ? 3 : 0) - (text.endsWith("?") ? 3 : 0);
    if (score > bestScore) [best, bestScore] = [sentence, score];
  });
  return best;
}
