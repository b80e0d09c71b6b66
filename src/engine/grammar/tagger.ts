/**
 * Gives each word its tag, left to right: the best by a linear model over the word, its neighbours and the two tags
 * before. Words that the treebanks know well take only the tags they have there; most are then settled without a look
 * at their surroundings.
 */
import type { Document, Sentence, Token } from "../text/document.ts";
import { feature, mix } from "./hash.ts";
import type { Scorer } from "./rows.ts";
import { TAGS } from "./tags.ts";
import { formsOf, type Lexicon, type WordForm } from "./words.ts";

export interface TaggerModel {
  lexicon: Lexicon;
  /** By ambiguity class: the tags that its words may have, ascending; class 0 is of words that are not known. */
  classes: readonly Uint8Array[];
  scorer: Scorer;
}

/** The tokens of a sentence. */
type Bounds = Pick<Sentence, "first" | "last">;

const EDGE: WordForm = {
  lower: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1, 1],
  shape: 64,
  ambiguity: 255,
  own: null,
};
/** The tag before the first word. */
const NO_TAG = TAGS.length;
/** How many features a word has, and how many of them, the first ones, are of the word by itself. */
export const TAGGER_FEATURES = 40;
const OWN_FEATURES = 12;

/** The number of each token's tag. Linear in the text. */
export function tagWords(document: Document, model: TaggerModel): Uint8Array {
  const forms = formsOf(document.tokens, model.lexicon);
  const tags = new Uint8Array(document.tokens.length);
  const scores = new Int32Array(TAGS.length);
  const own = new Int32Array(OWN_FEATURES);
  const place = new Int32Array(TAGGER_FEATURES - OWN_FEATURES);
  for (const sentence of document.sentences) {
    const style = styleOf(document.tokens, sentence);
    for (let i = sentence.first; i < sentence.last; i++) {
      const form = forms[i]!;
      const allowed = tagsOf(model, form);
      if (allowed.length === 1) {
        tags[i] = allowed[0]!;
        continue;
      }
      const shape = shapeAt(form, style, i === sentence.first);
      // What a word says by itself is added up once for all its places.
      if (form.own?.shape !== shape) {
        form.own = { shape, scores: new Int32Array(TAGS.length) };
        describeWord(form, shape, own);
        model.scorer.score(own, form.own.scores);
      }
      scores.set(form.own.scores);
      describePlace(forms, tags, sentence, i, shape, place);
      model.scorer.score(place, scores);
      tags[i] = best(scores, allowed);
    }
  }
  return tags;
}

/** The tags that a word may have. */
export const tagsOf = ({ classes }: TaggerModel, { ambiguity }: WordForm): Uint8Array => classes[ambiguity]!;

/** The best of the tags that a word may have. */
export function best(scores: Int32Array | Float64Array, allowed: Uint8Array): number {
  let most = allowed[0]!;
  for (let k = 1; k < allowed.length; k++) if (scores[allowed[k]!]! > scores[most]!) most = allowed[k]!;
  return most;
}

/** 1 where most words have a capital, as in headlines, whose capitals tell no names; 2 in all capitals; else 0. */
export function styleOf(tokens: readonly Token[], { first, last }: Bounds): number {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let i = first; i < last && i < first + 40; i++) {
    const { text } = tokens[i]!;
    const code = text.charCodeAt(0);
    const isCapital = code >= 65 && code <= 90;
    if (text.length < 4 || (!isCapital && (code < 97 || code > 122))) continue;
    words++;
    if (!isCapital) continue;
    capitals++;
    const second = text.charCodeAt(1);
    if (second >= 65 && second <= 90) shouted++;
  }
  if (words < 3 || capitals / words < 0.7) return 0;
  return shouted / words > 0.7 ? 2 : 1;
}

/** A capital says little in headlines and at the beginning of a sentence. */
const shapeAt = ({ shape }: WordForm, style: number, isFirst: boolean): number =>
  shape + style * 128 + (isFirst ? 1024 : 0);

/** Fills in the features of token i, given the tags before it. */
export function describe(
  forms: readonly WordForm[],
  tags: Uint8Array,
  bounds: Bounds,
  i: number,
  style: number,
  features: Int32Array,
): void {
  const shape = shapeAt(forms[i]!, style, i === bounds.first);
  describeWord(forms[i]!, shape, features);
  describePlace(forms, tags, bounds, i, shape, features.subarray(OWN_FEATURES));
}

/** The word by itself: what it is, how it begins and ends, how it is written, what it may be. */
function describeWord(word: WordForm, shape: number, features: Int32Array): void {
  const { lower, prefixes, suffixes, ambiguity } = word;
  let k = 0;
  features[k] = feature(++k, lower);
  for (let p = 0; p < 3; p++) features[k] = feature(++k, prefixes[p]!);
  for (let s = 0; s < 4; s++) features[k] = feature(++k, suffixes[s]!);
  features[k] = feature(++k, shape);
  features[k] = feature(++k, mix(suffixes[2]!, shape));
  features[k] = feature(++k, mix(lower, shape));
  features[k] = feature(++k, ambiguity);
}

/** The word among its neighbours. */
function describePlace(
  forms: readonly WordForm[],
  tags: Uint8Array,
  { first, last }: Bounds,
  i: number,
  shape: number,
  features: Int32Array,
): void {
  const word = forms[i]!;
  const w1 = i > first ? forms[i - 1]! : EDGE;
  const w2 = i > first + 1 ? forms[i - 2]! : EDGE;
  const n1 = i + 1 < last ? forms[i + 1]! : EDGE;
  const n2 = i + 2 < last ? forms[i + 2]! : EDGE;
  const t1 = i > first ? tags[i - 1]! : NO_TAG;
  const t2 = i > first + 1 ? tags[i - 2]! : NO_TAG;
  const tt = t1 * 64 + t2;
  const w = word.lower;
  let k = 0;
  let n = OWN_FEATURES;
  // The tags before it.
  features[k++] = feature(++n, t1);
  features[k++] = feature(++n, tt);
  features[k++] = feature(++n, mix(w, t1));
  features[k++] = feature(++n, mix(w, tt));
  features[k++] = feature(++n, mix(word.ambiguity, t1));
  features[k++] = feature(++n, mix(word.suffixes[2]!, t1));
  features[k++] = feature(++n, mix(shape, t1));
  features[k++] = feature(++n, mix(word.ambiguity, tt));
  // Its neighbours, by word and by what they can be.
  features[k++] = feature(++n, w1.lower);
  features[k++] = feature(++n, n1.lower);
  features[k++] = feature(++n, w2.lower);
  features[k++] = feature(++n, n2.lower);
  features[k++] = feature(++n, mix(w1.lower, w));
  features[k++] = feature(++n, mix(w, n1.lower));
  features[k++] = feature(++n, mix(word.ambiguity, n1.ambiguity));
  features[k++] = feature(++n, mix(mix(word.ambiguity, n1.ambiguity), n2.ambiguity));
  features[k++] = feature(++n, mix(t1, n1.ambiguity));
  features[k++] = feature(++n, mix(mix(tt, word.ambiguity), n1.ambiguity));
  features[k++] = feature(++n, mix(w, n1.ambiguity));
  features[k++] = feature(++n, mix(n1.lower, t1));
  features[k++] = feature(++n, n1.suffixes[2]!);
  features[k++] = feature(++n, mix(n1.suffixes[1]!, word.suffixes[1]!));
  features[k++] = feature(++n, w1.suffixes[2]!);
  features[k++] = feature(++n, mix(n1.ambiguity, n2.ambiguity));
  features[k++] = feature(++n, mix(n2.lower, n1.lower));
  features[k++] = feature(++n, mix(shape, mix(w1.shape, n1.shape)));
  features[k++] = feature(++n, mix(w2.lower, w1.lower));
  features[k++] = feature(++n, mix(t1, mix(word.suffixes[1]!, n1.shape)));
}
