/**
 * Trains the name tagger on the annotated texts of a folder and gives the bytes of its file. Reports the scores on the
 * held-back articles, which no weight is learned from.
 */
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { tagNames } from "../../src/engine/entities/tagger/decode.ts";
import type { Sights } from "../../src/engine/entities/tagger/features.ts";
import { classHash } from "../../src/engine/entities/tagger/gazetteer.ts";
import {
  beginOf,
  insideOf,
  isBegin,
  LABELS,
  OUTSIDE,
  TAGGED_TYPES,
  typeOf,
} from "../../src/engine/entities/tagger/labels.ts";
import {
  decodeNameModel,
  encodeNameModel,
  type NameModel,
  type TrainedModel,
} from "../../src/engine/entities/tagger/model.ts";
import { learnClasses } from "./classes.ts";
import { readSentences, readTagged, readTexts, type Text } from "./corpus.ts";
import { type Crf, meanOf, type Settings, train } from "./crf.ts";
import { type Example, examplesOf } from "./examples.ts";
import { readLists } from "./gazetteer.ts";

const SETTINGS: Settings = { epochs: 8, rate: 0.1, decay: 1e-6, hidden: 0.25, least: 2, seed: 20200311 };
/** Weights are rounded to multiples of this: fewer values compress better, and the scores stay. */
const STEP = 0.12;
/** So many features are kept, those with the largest weights: more make the file larger and the scores no better. */
const KEPT = 70_000;
/** What is learned from, and how much each counts: the nearer to news, the more. */
const NEWS = "nutgraf-news";
const CORPORA = {
  [NEWS]: 1,
  wikigold: 1,
  // Political organisations by the hundred; its sentences are an encyclopaedia's.
  "crossner-politics": 0.3,
};
/** News that a machine has labelled, and how much its sentences count. */
const SILVER = { name: "gmb-silver", weight: 0.4 };
/** What classes of words are learned from, besides the texts of the first corpus; the names in it are not looked at. */
const UNLABELLED = ["gmb-silver", "wikigold", "crossner-politics", "uner-ewt", "gum-other"];

export function trainNames(folder: string, report: (line: string) => void): Uint8Array {
  const file = (name: string) => join(resolve(folder), `${name}.jsonl`);
  const { gazetteer, demonyms } = readLists();
  report(`${gazetteer.size} phrases in the lists`);
  const isGroup = (name: string) => demonyms.has(name);
  const corpora = Object.entries(CORPORA).map(
    ([name, weight]) =>
      [name === NEWS ? readTexts(file(name)) : readTagged(file(name), isGroup), weight] as const,
  );
  const heldBack = readTexts(file("nutgraf-news-dev"));
  report(`${corpora.reduce((sum, [texts]) => sum + texts.length, 0)} texts, ${heldBack.length} held back`);

  const words = learnClasses([
    ...corpora[0]![0].flatMap(({ document: { sentences, tokens } }) =>
      sentences.map(({ first, last }) => tokens.slice(first, last).map(({ text }) => text)),
    ),
    ...UNLABELLED.flatMap((name) => readSentences(file(name))),
  ]);
  const classes = new Map([...words].map(([word, of]) => [classHash(word), of] as const));
  report(`${classes.size} words in classes`);
  const sights: Sights = { gazetteer, classes };

  const gold = corpora.flatMap(([texts, weight]) =>
    texts.flatMap(({ document, labels }) => examplesOf(document, labels, sights, weight)),
  );
  const onGold = train(gold, SETTINGS, report);
  const first = decodeNameModel(encodeNameModel(toModel(onGold, sights)));
  const silver = readTagged(file(SILVER.name), isGroup).flatMap((text) => agreed(text, first));
  report(`${silver.length} stretches of sentences on which the silver agrees with what was learned so far`);
  // What learned from gold alone and what learned from the silver too err differently.
  const model = toModel(meanOf([onGold, train([...gold, ...silver], SETTINGS, report)]), sights);
  const bytes = encodeNameModel(model);
  report(`${model.features.length} features kept; ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
  showScores(heldBack, decodeNameModel(bytes), report);
  return bytes;
}

/**
 * The stretches of the sentences in which a machine's names of people, organisations and places are those of the tagger
 * too, with the tagger's labels, for it knows events and works as well. Where two agree that learned apart, few are wrong.
 */
function agreed({ document, labels }: Text, model: NameModel): Example[] {
  const own = new Uint8Array(labels.length);
  for (const { type, first, last } of tagNames(document, model)) {
    own.fill(insideOf(type), first, last);
    own[first] = beginOf(type);
  }
  const compared = (label: number): number => (label < beginOf("group") ? label : OUTSIDE);
  const isAgreed = document.sentences.map(({ first, last }) => {
    const within = [...document.tokens.keys()].slice(first, last);
    return (
      within.some((i) => own[i] !== OUTSIDE) &&
      within.every((i) => compared(own[i]!) === compared(labels[i]!))
    );
  });
  return examplesOf(document, own, model, SILVER.weight).filter(({ sentence }) => isAgreed[sentence]);
}

/** Rounds the weights to bytes and leaves out the features that say little. */
function toModel(crf: Crf, sights: Sights): TrainedModel {
  const weightsOf = (row: number) => crf.weights.subarray(row * LABELS, (row + 1) * LABELS);
  const rounded = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / STEP)));
  const kept = [...crf.rows]
    .map(([hash, row]) => {
      const weights = Array.from(weightsOf(row), rounded);
      const sizes = weights.map(Math.abs);
      return { hash, weights, largest: Math.max(...sizes), sum: sizes.reduce((all, size) => all + size, 0) };
    })
    .sort((a, b) => b.largest - a.largest || b.sum - a.sum || a.hash - b.hash)
    .slice(0, KEPT)
    .sort((a, b) => a.hash - b.hash);
  return {
    ...sights,
    start: Float32Array.from(crf.start),
    transition: Float32Array.from(crf.transition),
    features: Uint32Array.from(kept, ({ hash }) => hash),
    weights: Int8Array.from(kept.flatMap(({ weights }) => weights)),
    scale: STEP,
  };
}

function showScores(texts: Text[], model: NameModel, report: (line: string) => void): void {
  const right: Record<string, number> = {};
  const found: Record<string, number> = {};
  const wanted: Record<string, number> = {};
  const count = (counts: Record<string, number>, type: string) => {
    counts[type] = (counts[type] ?? 0) + 1;
  };
  for (const { document, labels } of texts) {
    const gold = new Set<string>();
    for (let i = 0; i < labels.length; i++) {
      const type = typeOf(labels[i]!);
      if (type === null || !isBegin(labels[i]!)) continue;
      let last = i + 1;
      while (labels[last] === labels[i]! + 1) last++;
      gold.add(`${i}-${last}-${type}`);
      count(wanted, type);
    }
    for (const name of tagNames(document, model)) {
      count(found, name.type);
      if (gold.has(`${name.first}-${name.last}-${name.type}`)) count(right, name.type);
    }
  }
  const types = TAGGED_TYPES.filter((type) => type !== "group" && type !== "misc");
  const show = (label: string, of: readonly string[]) => {
    const sum = (counts: Record<string, number>) =>
      of.reduce((total, type) => total + (counts[type] ?? 0), 0);
    const [p, r] = [sum(right) / sum(found), sum(right) / sum(wanted)];
    report(
      `held back, ${label}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`,
    );
  };
  for (const type of TAGGED_TYPES) show(type, [type]);
  show("people, organisations and places", types);
}
