import { pluralOf, verbForms } from "../lexicon/inflection.ts";
import type { Document } from "../text/document.ts";
import type { EventType, Span } from "../types.ts";
import { EVENT_TYPES } from "./types/index.ts";

/** A word or phrase that tells of a kind of event, where it stands. */
export interface Trigger extends Span {
  sentence: number;
  /** Index of its first token. */
  token: number;
  form: "verb" | "noun" | "phrase";
  weights: readonly (readonly [EventType, number])[];
}

type Weights = [EventType, number][];

const VERBS = new Map<string, Weights>();
const NOUNS = new Map<string, Weights>();
/** Phrases by their first word. */
const PHRASES = new Map<string, { words: string[]; weights: Weights }[]>();

for (const { type, verbs, nouns, phrases } of EVENT_TYPES) {
  const add = (to: Map<string, Weights>, word: string, weight: number) => {
    const weights = to.get(word) ?? [];
    to.set(word, weights);
    if (!weights.some(([known]) => known === type)) weights.push([type, weight]);
  };
  for (const [lemma, weight] of Object.entries(verbs))
    for (const form of new Set(Object.values(verbForms(lemma)))) add(VERBS, form, weight);
  for (const [noun, weight] of Object.entries(nouns)) {
    add(NOUNS, noun, weight);
    add(NOUNS, pluralOf(noun), weight);
  }
  for (const [phrase, weight] of Object.entries(phrases)) {
    const words = phrase.split(/[\s]+|(-)/).filter((word) => word !== undefined && word !== "");
    const known = PHRASES.get(words[0]!) ?? [];
    PHRASES.set(words[0]!, known);
    const same = known.find((other) => other.words.join(" ") === words.join(" "));
    if (same) same.weights.push([type, weight]);
    else known.push({ words, weights: [[type, weight]] });
  }
}

/** Every trigger of a document in text order. */
export function readTriggers(document: Document): Trigger[] {
  const { tokens } = document;
  const triggers: Trigger[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const phrase = PHRASES.get(token.lower)?.find(({ words }) =>
      words.every((word, k) => tokens[i + k]?.lower === word && tokens[i + k]!.sentence === token.sentence),
    );
    const push = (form: Trigger["form"], weights: Weights, length = 1) =>
      triggers.push({
        token: i,
        form,
        weights,
        sentence: token.sentence,
        start: token.start,
        end: tokens[i + length - 1]!.end,
      });
    if (phrase !== undefined) push("phrase", phrase.weights, phrase.words.length);
    const asVerb = VERBS.get(token.lower);
    const asNoun = NOUNS.get(token.lower);
    if (asVerb !== undefined && (token.pos === "verb" || asNoun === undefined)) push("verb", asVerb);
    else if (asNoun !== undefined) push("noun", asNoun);
  }
  return triggers;
}

/** The weights of a headline that is not part of the text, summed by type. */
export function weighWords(words: readonly string[]): Map<EventType, number> {
  const sums = new Map<EventType, number>();
  const add = (weights: Weights | undefined) => {
    for (const [type, weight] of weights ?? []) sums.set(type, (sums.get(type) ?? 0) + weight);
  };
  words.forEach((word, i) => {
    add(PHRASES.get(word)?.find((phrase) => phrase.words.every((part, k) => words[i + k] === part))?.weights);
    add(VERBS.get(word) ?? NOUNS.get(word));
  });
  return sums;
}
