/**
 * Trains the name tagger on the annotated texts of a folder and gives the bytes of its file. Reports the scores on the
 * held-back articles, which no weight is learned from.
 */
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { tagNames } from "../../src/engine/entities/tagger/decode.ts";
import type { Sights } from "../../src/engine/entities/tagger/features.ts";
import { classHash } from "../../src/engine/entities/tagger/gazetteer.ts";
import { isBegin, LABELS, TAGGED_TYPES, typeOf } from "../../src/engine/entities/tagger/labels.ts";
import {
  decodeNameModel,
  encodeNameModel,
  type NameModel,
  type TrainedModel,
} from "../../src/engine/entities/tagger/model.ts";
import { learnClasses } from "./classes.ts";
import { readSentences, readTagged, readTexts, type Text } from "./corpus.ts";
import { type Crf, meanOf, type Settings, train } from "./crf.ts";
import { examplesOf } from "./examples.ts";
import { readLists } from "./gazetteer.ts";

const SETTINGS: Settings = { epochs: 8, rate: 0.1, decay: 1e-6, hidden: 0.25, least: 2, seed: 20200311 };
/** Weights are rounded to multiples of this: fewer values compress better, and the scores stay. */
const STEP = 0.12;
/** What is learned from, and how much each counts: the nearer to news, the more. */
const NEWS = "nutgraf-news";
const CORPORA = {
  [NEWS]: 1,
  wikigold: 1,
  // Political organisations by the hundred; its sentences are an encyclopaedia's.
  "crossner-politics": 0.3,
};
/**
 * The weights that ship are the mean of as many trainings, each with something else besides: their mistakes differ.
 * Other kinds of text follow other guidelines, and each alone helps as much as it harms.
 */
const OTHERS: readonly Record<string, number>[] = [{}, { "uner-ewt": 0.3 }, { "gum-other": 0.2 }];
/** What classes of words are learned from, besides the texts of the first corpus; the names in it are not looked at. */
const UNLABELLED = ["gmb-silver", "wikigold", "crossner-politics", "uner-ewt", "gum-other"];

export function trainNames(folder: string, report: (line: string) => void): Uint8Array {
  const file = (name: string) => join(resolve(folder), `${name}.jsonl`);
  const { gazetteer, demonyms } = readLists();
  report(`${gazetteer.size} phrases in the lists`);
  const isGroup = (name: string) => demonyms.has(name);
  const read = (names: Record<string, number>): [Text[], number][] =>
    Object.entries(names).map(([name, weight]) => [
      name === NEWS ? readTexts(file(name)) : readTagged(file(name), isGroup),
      weight,
    ]);
  const corpora = read(CORPORA);
  const others = OTHERS.map((names) => read(names));
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

  const examplesIn = (texts: [Text[], number][]) =>
    texts.flatMap(([of, weight]) =>
      of.flatMap(({ document, labels }) => examplesOf(document, labels, sights, weight)),
    );
  const examples = examplesIn(corpora);
  const taught = others.map((more) => train([...examples, ...examplesIn(more)], SETTINGS, report));
  const model = toModel(meanOf(taught), sights);
  const bytes = encodeNameModel(model);
  report(`${model.features.length} features kept; ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
  showScores(heldBack, decodeNameModel(bytes), report);
  return bytes;
}

/** Rounds the weights to bytes; rows of which nothing is left are left out. */
function toModel(crf: Crf, sights: Sights): TrainedModel {
  const rounded = (row: number): Int8Array =>
    Int8Array.from(crf.weights.subarray(row * LABELS, (row + 1) * LABELS), (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / STEP))),
    );
  const kept = [...crf.rows]
    .map(([hash, row]) => [hash, rounded(row)] as const)
    .filter(([, weights]) => weights.some((weight) => weight !== 0))
    .sort((a, b) => a[0] - b[0]);
  return {
    ...sights,
    start: Float32Array.from(crf.start),
    transition: Float32Array.from(crf.transition),
    features: Uint32Array.from(kept, ([hash]) => hash),
    weights: Int8Array.from(kept.flatMap(([, weights]) => [...weights])),
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
