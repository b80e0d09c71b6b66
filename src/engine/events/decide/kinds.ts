/** What kind of event an article tells: the evidence of its triggers and the words of its headline, lead and body. */

import { feature, hashOf } from "../../grammar/hash.ts";
import { lemmaOf } from "../../grammar/lemma.ts";
import type { Document, Sentence } from "../../text/document.ts";
import type { EventType } from "../../types.ts";
import type { Trigger } from "../triggers.ts";
import { EVENT_TYPES } from "../types/index.ts";
import { kindOfDeath } from "../violent-death.ts";
import { template } from "./features.ts";
import { type LogLinear, softmax } from "./log-linear.ts";

/** The classes of the decision, in the order of their weights. */
export const KINDS: readonly EventType[] = [...EVENT_TYPES.map(({ type }) => type), "other"];

/** What the kind is decided by: the sum of each kind's triggers, and the sentences that tell the story. */
export interface KindEvidence {
  document: Document;
  title: string;
  /** From where the story opens. */
  body: readonly Sentence[];
  sums: ReadonlyMap<EventType, number>;
  triggers: readonly Trigger[];
}

const [BIAS, SUM, SHARE, RANK, PAIR, WORD, VERB] = [
  "bias",
  "sum",
  "share",
  "rank",
  "pair",
  "word",
  "verb",
].map((name) => template(`kind ${name}`)) as [number, number, number, number, number, number, number];

/** How much a word counts by where it stands, and how far down it is read. */
const TITLE = 0.6;
const LEAD = 0.4;
const REST = 0.2;
const LEAD_SENTENCES = 3;
const REST_SENTENCES = 22;
/** Said again and again a word tells little more. */
const MOST = 2;
const CONTENT: ReadonlySet<string> = new Set(["noun", "propernoun", "verb", "adjective"]);

/**
 * How likely each of `KINDS` is before anything is learned: by its triggers alone, so that kinds of which few texts were
 * learned from are known by their words all the same.
 */
export const kindPriors = ({ sums }: KindEvidence): number[] =>
  KINDS.map((kind) => PRIOR * Math.log1p(sums.get(kind) ?? 0));
const PRIOR = 2;

/** Features with their values. */
export function kindFeatures({ document, title, body, sums, triggers }: KindEvidence): Map<number, number> {
  const features = new Map<number, number>([[feature(BIAS, 0), 1]]);
  const ranked = [...sums].filter(([, sum]) => sum > 0).sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((all, [, sum]) => all + sum, 0);
  ranked.forEach(([kind, sum], i) => {
    features.set(feature(SUM, hashOf(kind)), Math.log1p(sum));
    features.set(feature(SHARE, hashOf(kind)), (4 * sum) / total);
    if (i < 2) features.set(feature(RANK + i, hashOf(kind)), 1);
  });
  // A death with the words of a crime is that crime's.
  const [first, second] = ranked;
  if (second !== undefined) features.set(feature(PAIR, hashOf(`${first![0]} ${second[0]}`)), 1);
  // What the first sentence says was done, beside whom and what it names and what followed.
  for (const { sentence, form, token, weights, share } of triggers)
    if (form === "verb" && sentence === body[0]?.index && !BESIDE.has(document.tokens[token]!.relation))
      for (const [kind, weight] of weights) {
        const key = feature(VERB, hashOf(kind));
        features.set(key, (features.get(key) ?? 0) + (weight * share) / 2);
      }
  addWords(features, title.toLowerCase().match(/\p{L}+/gu) ?? [], TITLE);
  addWords(features, lemmasIn(document, body.slice(0, LEAD_SENTENCES)), LEAD);
  addWords(features, lemmasIn(document, body.slice(LEAD_SENTENCES, LEAD_SENTENCES + REST_SENTENCES)), REST);
  return features;
}

/** Clauses that say when and why, what followed, or about whom: "killing two", "when a missile hit". */
const BESIDE: ReadonlySet<string> = new Set(["advcl", "advcl:relcl", "acl", "acl:relcl"]);

function addWords(features: Map<number, number>, words: readonly string[], weight: number): void {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  for (const [word, count] of times) {
    const key = feature(WORD, hashOf(word));
    features.set(key, Math.min(MOST, (features.get(key) ?? 0) + weight * (1 + Math.log(count))));
  }
}

const lemmasIn = ({ tokens }: Document, sentences: readonly Sentence[]): string[] =>
  sentences.flatMap(({ first, last }) =>
    tokens
      .slice(first, last)
      .filter(({ pos }) => CONTENT.has(pos))
      .map(({ lower, tag }) => lemmaOf(lower, tag)),
  );

/** The likeliest kind, and how sure it is. */
export function decideKind(model: LogLinear, evidence: KindEvidence): { kind: EventType; certainty: number } {
  const probabilities = kindProbabilities(model, evidence);
  const certainty = probabilities.reduce((a, b) => Math.max(a, b), 0);
  const kind = KINDS[probabilities.indexOf(certainty)]!;
  return { kind: kind === "death" ? kindOfDeath(leadOf(evidence)) : kind, certainty };
}

/** The headline and the first two sentences. */
const leadOf = ({ document: { text }, title, body }: KindEvidence): string =>
  [title, ...body.slice(0, 2).map(({ start, end }) => text.slice(start, end))].join("\n");

/** The probability of each of `KINDS`. */
function kindProbabilities(model: LogLinear, evidence: KindEvidence): Float64Array {
  const scores = Float64Array.from(kindPriors(evidence));
  for (const [key, value] of kindFeatures(evidence)) model.add(key, value, scores);
  return softmax(scores);
}
