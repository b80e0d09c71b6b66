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
    // "train pilots", "star in a film": a word that is done here is not the thing of the same spelling.
    else if (asNoun !== undefined && (token.pos !== "verb" || isNamed(document, i)))
      push("noun", isModifier(document, i) ? halved(asNoun) : asNoun);
  }
  return triggers;
}

/** "the two blasts": what an article, a number or an owner stands before is a thing, whatever the tagger took it for. */
const isNamed = ({ tokens }: Document, i: number): boolean =>
  /^(?:determiner|number|possessive|adjective)$/.test(tokens[i - 1]?.pos ?? "");

/** "fire danger", "police station": a noun before another one only says of which kind that is. */
function isModifier({ tokens }: Document, i: number): boolean {
  const [here, next] = [tokens[i]!, tokens[i + 1]];
  return (
    next?.sentence === here.sentence &&
    next.spaced &&
    next.pos === "noun" &&
    !NOUNS.has(next.lower) &&
    !VERBS.has(next.lower)
  );
}

const halved = (weights: Weights): Weights => weights.map(([type, weight]) => [type, weight / 2]);

/** What a headline says is done counts for more than whom it names: "Supreme Court justice dies aged 99". */
const DONE = 1.5;

const MODALS = /^(?:will|would|can|could|may|might|should|must|to)$/;

/** The weights of a headline that is not part of the text, summed by type. */
export function weighWords(words: readonly string[]): Map<EventType, number> {
  const sums = new Map<EventType, number>();
  const add = (weights: Weights | undefined, times = 1) => {
    for (const [type, weight] of weights ?? []) sums.set(type, (sums.get(type) ?? 0) + weight * times);
  };
  words.forEach((word, i) => {
    const phrase = PHRASES.get(word)?.find((known) => known.words.every((part, k) => words[i + k] === part));
    add(phrase?.weights, phrase?.words.some((part) => VERBS.has(part)) ? DONE : 1);
    const verb = VERBS.get(word);
    if (verb !== undefined) add(verb, NOUNS.has(word) ? 1 : DONE);
    // "will train pilots": no train.
    else if (!MODALS.test(words[i - 1] ?? "")) add(NOUNS.get(word));
  });
  return sums;
}
