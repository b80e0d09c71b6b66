import type { Syntax } from "../clauses/index.ts";
import { type Deed, membersOf } from "../lexicon/deeds.ts";
import { pluralOf, verbForms } from "../lexicon/inflection.ts";
import type { EventType, Span } from "../types.ts";
import { type Senses, sensesInHeadline } from "./senses.ts";
import { EVENT_TYPES } from "./types/index.ts";

/** A word or phrase that tells of a kind of event, where it stands. */
export interface Trigger extends Span {
  sentence: number;
  /** Index of its first token. */
  token: number;
  form: "verb" | "noun" | "phrase";
  weights: readonly (readonly [EventType, number])[];
  /** How much it counts as news, 0 to 1: what is remembered or judged is told of, and happened before. */
  share: number;
}

type Weights = [EventType, number][];

interface Entry {
  verb?: Weights;
  noun?: Weights;
  /** Phrases that the word is the first of. */
  phrases?: { words: string[]; weights: Weights }[];
}

/** What each word tells: most words tell nothing, and are asked once. */
const WORDS = new Map<string, Entry>();

function entryOf(word: string): Entry {
  const entry = WORDS.get(word) ?? {};
  WORDS.set(word, entry);
  return entry;
}

for (const { type, deeds, verbs, nouns, phrases } of EVENT_TYPES) {
  const add = (form: "verb" | "noun", word: string, weight: number) => {
    const entry = entryOf(word);
    entry[form] ??= [];
    if (!entry[form].some(([known]) => known === type)) entry[form].push([type, weight]);
  };
  for (const [lemma, weight] of Object.entries(verbs))
    for (const form of new Set(Object.values(verbForms(lemma)))) add("verb", form, weight);
  for (const [deed, weight] of Object.entries(deeds ?? {}) as [Deed, number][])
    for (const lemma of membersOf(deed))
      for (const form of new Set(Object.values(verbForms(lemma))))
        if (form.includes(" ")) addPhrase(form, type, weight);
        else add("verb", form, weight);
  for (const [noun, weight] of Object.entries(nouns)) {
    add("noun", noun, weight);
    add("noun", pluralOf(noun), weight);
  }
  for (const [phrase, weight] of Object.entries(phrases)) addPhrase(phrase, type, weight);
}

function addPhrase(phrase: string, type: EventType, weight: number): void {
  const words = phrase.split(/[\s]+|(-)/).filter((word) => word !== undefined && word !== "");
  const entry = entryOf(words[0]!);
  entry.phrases ??= [];
  const known = entry.phrases;
  const same = known.find((other) => other.words.join(" ") === words.join(" "));
  if (same) same.weights.push([type, weight]);
  else known.push({ words, weights: [[type, weight]] });
}

/** Every trigger of a document in text order. */
export function readTriggers({ tokens }: Syntax, { of, shares }: Senses): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const sense = of[i];
    const entry = WORDS.get(token.lower);
    if (entry === undefined && sense == null) continue;
    const phrase = entry?.phrases?.find(({ words }) =>
      words.every((word, k) => tokens[i + k]?.lower === word && tokens[i + k]!.sentence === token.sentence),
    );
    const push = (form: Trigger["form"], weights: Trigger["weights"], length = 1) =>
      triggers.push({
        token: i,
        form,
        weights,
        share: shares[i]!,
        sentence: token.sentence,
        start: token.start,
        end: tokens[i + length - 1]!.end,
      });
    if (phrase !== undefined) push("phrase", phrase.weights, phrase.words.length);
    if (sense != null) {
      push(sense.form, sense.weights);
      continue;
    }
    const { verb: asVerb, noun: asNoun } = entry!;
    const isVerb = token.pos === "verb" || (asNoun === undefined && token.pos !== "adjective");
    if (asVerb !== undefined && isVerb) push("verb", asVerb);
    // "train pilots", "star in a film": a word that is done here is not the thing of the same spelling.
    else if (asNoun !== undefined && (token.pos !== "verb" || isNamed(tokens, i)))
      push("noun", isModifier(tokens, i) ? halved(asNoun) : asNoun);
  }
  return triggers;
}

/** "the two blasts": what an article, a number or an owner stands before is a thing, whatever the tagger took it for. */
const isNamed = (tokens: Syntax["tokens"], i: number): boolean =>
  /^(?:determiner|number|possessive|adjective)$/.test(tokens[i - 1]?.pos ?? "");

/** "fire danger", "police station": a noun before another one only says of which kind that is. */
function isModifier(tokens: Syntax["tokens"], i: number): boolean {
  const [here, next] = [tokens[i]!, tokens[i + 1]];
  return next?.sentence === here.sentence && next.spaced && next.pos === "noun" && !isTrigger(next.lower);
}

/** Whether a word by itself tells of a kind of event. */
const isTrigger = (word: string): boolean => {
  const { verb, noun } = WORDS.get(word) ?? {};
  return verb !== undefined || noun !== undefined;
};

const halved = (weights: Weights): Weights => weights.map(([type, weight]) => [type, weight / 2]);

/** What a headline says is done counts for more than whom it names: "Supreme Court justice dies aged 99". */
const DONE = 1.5;

const MODALS = /^(?:will|would|can|could|may|might|should|must|to)$/;

/** The weights of a headline that is not part of the text, summed by type. */
export function weighWords(words: readonly string[]): Map<EventType, number> {
  const sums = new Map<EventType, number>();
  const { of, shares } = sensesInHeadline(words);
  const add = (weights: Trigger["weights"] | undefined, times: number) => {
    for (const [type, weight] of weights ?? []) sums.set(type, (sums.get(type) ?? 0) + weight * times);
  };
  words.forEach((word, i) => {
    const { verb, noun, phrases } = WORDS.get(word) ?? {};
    const phrase = phrases?.find((known) => known.words.every((part, k) => words[i + k] === part));
    const share = shares[i]!;
    add(
      phrase?.weights,
      share * (phrase?.words.some((part) => WORDS.get(part)?.verb !== undefined) ? DONE : 1),
    );
    const sense = of[i];
    if (sense != null) add(sense.weights, share * (sense.form === "verb" ? DONE : 1));
    else if (verb !== undefined) add(verb, share * (noun !== undefined ? 1 : DONE));
    // "will train pilots": no train.
    else if (!MODALS.test(words[i - 1] ?? "")) add(noun, share);
  });
  return sums;
}
