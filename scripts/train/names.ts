/**
 * Trains the name tagger on the annotated texts of a folder and gives the bytes of its file. Reports the scores on the
 * held-back articles, which no weight is learned from.
 */
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { tagNames } from "../../src/engine/entities/tagger/decode.ts";
import { featuresOf, type Sights } from "../../src/engine/entities/tagger/features.ts";
import { classHash } from "../../src/engine/entities/tagger/hash.ts";
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
import { type Example, readSentences, readTagged, readTexts } from "./corpus.ts";
import { type Crf, type Sentence, type Settings, train } from "./crf.ts";
import { readLists } from "./gazetteer.ts";

const SETTINGS: Settings = { epochs: 10, rate: 0.1, decay: 1e-6, hidden: 0.25, least: 2, seed: 20200311 };
/** So many features are kept, those with the largest weights: more make the file larger and the scores no better. */
const KEPT = 82_000;
/** Weights are rounded to multiples of this: fewer values compress better, and the scores stay. */
const STEP = 0.12;
/** How much the sentences count that a machine has labelled, and how long is learned before it is asked. */
const SILVER = 0.4;
const FIRST_EPOCHS = 8;
/** What classes of words are learned from, besides the texts of the first corpus; the names in it are not looked at. */
const UNLABELLED = ["gmb-silver", "wikigold", "crossner-politics", "uner-ewt", "gum-other"];

export function trainNames(folder: string, report: (line: string) => void): Uint8Array {
  const file = (name: string) => join(resolve(folder), `${name}.jsonl`);
  const { gazetteer, demonyms } = readLists();
  report(`${gazetteer.size} phrases in the lists`);
  const isGroup = (name: string) => demonyms.has(name);
  /** What is learned from, and how much each counts: the nearer to news, the more. */
  const corpora: [Example[], number][] = [
    [readTexts(file("nutgraf-news")), 1],
    [readTagged(file("wikigold"), isGroup), 1],
    // Political organisations by the hundred; its sentences are an encyclopaedia's.
    [readTagged(file("crossner-politics"), isGroup), 0.3],
  ];
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

  const sentencesOf = ({ document, labels, sentences }: Example, weight: number): Sentence[] => {
    const features = featuresOf(document, sights);
    return (sentences ?? document.sentences).map(({ first, last }) => ({
      features,
      labels,
      first,
      last,
      weight,
    }));
  };
  const gold = corpora.flatMap(([texts, weight]) => texts.flatMap((text) => sentencesOf(text, weight)));
  const first = decodeNameModel(
    encodeNameModel(toModel(train(gold, { ...SETTINGS, epochs: FIRST_EPOCHS }, report), sights)),
  );
  const silver = readTagged(file("gmb-silver"), isGroup).flatMap((text) =>
    agreed(text, first).flatMap((example) => sentencesOf(example, SILVER)),
  );
  report(`${silver.length} sentences on which the silver agrees with what was learned so far`);
  const model = toModel(train([...gold, ...silver], SETTINGS, report), sights);
  const bytes = encodeNameModel(model);
  report(`${model.features.length} features kept; ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
  showScores(heldBack, decodeNameModel(bytes), report);
  return bytes;
}

/**
 * The sentences of a text in which a machine's names of people, organisations and places are those of the tagger too;
 * the tagger's labels, for it knows events and works as well. Where two agree that learned apart, few are wrong.
 */
function agreed({ document, labels }: Example, model: NameModel): Example[] {
  const own = new Uint8Array(labels.length);
  for (const { type, first, last } of tagNames(document, model)) {
    own.fill(insideOf(type), first, last);
    own[first] = beginOf(type);
  }
  const compared = (label: number): number => (label < beginOf("group") ? label : OUTSIDE);
  const sentences = document.sentences.filter(({ first, last }) => {
    let names = 0;
    for (let i = first; i < last; i++) {
      if (compared(own[i]!) !== compared(labels[i]!)) return false;
      if (own[i] !== OUTSIDE) names++;
    }
    return names > 0;
  });
  return [{ document, labels: own, sentences }];
}

/** Rounds the weights to bytes and leaves out the features that say little. */
function toModel(crf: Crf, sights: Sights): TrainedModel {
  const largest = (row: number): number =>
    crf.weights
      .subarray(row * LABELS, (row + 1) * LABELS)
      .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const kept = [...crf.rows]
    .map(([hash, row]) => [hash, row, largest(row)] as const)
    .sort((a, b) => b[2] - a[2] || a[0] - b[0])
    .slice(0, KEPT)
    .sort((a, b) => a[0] - b[0]);
  const weights = new Int8Array(kept.length * LABELS);
  kept.forEach(([, row], i) => {
    for (let l = 0; l < LABELS; l++) {
      const weight = Math.round(crf.weights[row * LABELS + l]! / STEP);
      weights[i * LABELS + l] = Math.max(-127, Math.min(127, weight));
    }
  });
  return {
    ...sights,
    start: Float32Array.from(crf.start),
    transition: Float32Array.from(crf.transition),
    features: Uint32Array.from(kept, ([hash]) => hash),
    weights,
    scale: STEP,
  };
}

function showScores(examples: Example[], model: NameModel, report: (line: string) => void): void {
  const right: Record<string, number> = {};
  const found: Record<string, number> = {};
  const wanted: Record<string, number> = {};
  const count = (counts: Record<string, number>, type: string) => {
    counts[type] = (counts[type] ?? 0) + 1;
  };
  for (const { document, labels } of examples) {
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
