/**
 * Trains the name tagger and writes extension/model/names.bin from the folder of openly licensed training data
 * (docs/MODEL-CARD.md names the files). Prints the scores on the held-back articles, which no weight is learned from.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { tagNames } from "../../src/engine/entities/tagger/decode.ts";
import { featuresOf, type Sights } from "../../src/engine/entities/tagger/features.ts";
import { classHash } from "../../src/engine/entities/tagger/hash.ts";
import { isBegin, LABELS, TAGGED_TYPES, typeOf } from "../../src/engine/entities/tagger/labels.ts";
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
/** A feature is left out of the file if all its weights are nearer to zero than this. */
const LEAST_WEIGHT = 0.31;
/** Weights are rounded to multiples of this: fewer values compress better, and the scores stay. */
const STEP = 0.12;
/** What classes of words are learned from, besides the texts of the first corpus; the names in it are not looked at. */
const UNLABELLED = ["gmb-silver", "wikigold", "crossner-politics", "uner-ewt", "gum-other"];

export function trainNames(folder: string, report: (line: string) => void): void {
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

  const sentencesOf = ({ document, labels }: Example, weight: number): Sentence[] => {
    const features = featuresOf(document, sights);
    return document.sentences.map(({ first, last }) => ({ features, labels, first, last, weight }));
  };
  const crf = train(
    corpora.flatMap(([texts, weight]) => texts.flatMap((text) => sentencesOf(text, weight))),
    SETTINGS,
    report,
  );
  const model = toModel(crf, sights);
  const bytes = encodeNameModel(model);
  writeFileSync(join(import.meta.dirname, "../../extension/model/names.bin"), bytes);
  report(`${model.features.length} features kept; ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
  showScores(heldBack, decodeNameModel(bytes), report);
}

/** Rounds the weights to bytes and leaves out the features that say little. */
function toModel(crf: Crf, sights: Sights): TrainedModel {
  const kept = [...crf.rows].filter(([, row]) =>
    crf.weights.subarray(row * LABELS, (row + 1) * LABELS).some((weight) => Math.abs(weight) >= LEAST_WEIGHT),
  );
  kept.sort((a, b) => a[0] - b[0]);
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
