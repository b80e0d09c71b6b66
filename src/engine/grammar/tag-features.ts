/**
 * What the tagger sees of a word. w: the word, w1, w2: those before it, n1, n2: those behind it; p, s: how it begins and
 * ends, by number of letters; amb: its ambiguity class; t1: the tag before it, tt: the two tags before it.
 */
import type { Sentence } from "../text/document.ts";
import { Choice } from "./choice.ts";
import { mix } from "./hash.ts";
import { TAGS } from "./tags.ts";
import { Templates } from "./templates.ts";
import type { WordForm } from "./words.ts";

/** The word by itself; in the order in which `describeWord` fills them in. */
const WORD_ATOMS = ["w", "p1", "p2", "p3", "s1", "s2", "s3", "s4", "shape", "amb"];
const WORD_TEMPLATES = [
  ["w", "p1", "p2", "p3", "s1", "s2", "s3", "s4", "shape"],
  ["s3 shape", "w shape", "amb"],
].flat();

/** The word among its neighbours; in the order in which `describePlace` fills them in. */
const PLACE_ATOMS = [
  ["t1", "tt", "w", "amb", "shape", "s2", "s3", "w1", "n1", "w2", "n2"],
  ["n1amb", "n2amb", "n1s2", "n1s3", "w1s3"],
  // Its class with that of the next, and with the two tags; the shapes around it; its ending with the shape behind it.
  ["ambs", "ttamb", "shapes", "s2nshape"],
].flat();
const PLACE_TEMPLATES = [
  // The tags before it.
  ["t1", "tt", "w t1", "w tt", "amb t1", "s3 t1", "shape t1", "amb tt"],
  // Its neighbours, by word and by what they can be.
  ["w1", "n1", "w2", "n2", "w1 w", "w n1", "amb n1amb", "ambs n2amb", "t1 n1amb", "ttamb n1amb", "w n1amb"],
  ["n1 t1", "n1s3", "n1s2 s2", "w1s3", "n1amb n2amb", "n2 n1", "shape shapes", "w2 w1", "t1 s2nshape"],
].flat();

/** Those that settle most tags by themselves, and those that settle most of the others. */
const FIRST = ["t1", "n1s3", "w1s3", "n1", "w1", "amb n1amb", "shape t1", "shape shapes"];
const SECOND = ["tt", "n2", "w2", "w n1amb", "amb t1", "n1s2 s2", "t1 n1amb", "s3 t1"];
/** Leads by which one tag in 2,000 would be another one if all were asked. */
const ENOUGH = [265, 137];

export const WORD = new Choice(new Templates(WORD_ATOMS, WORD_TEMPLATES, 1), []);
export const PLACE = new Choice(
  new Templates(PLACE_ATOMS, PLACE_TEMPLATES, 1 + WORD_TEMPLATES.length, [FIRST, SECOND]),
  ENOUGH,
);

/** What stands before the first word of a sentence and behind its last. */
const EDGE: WordForm = {
  lower: 1,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1, 1],
  shape: 64,
  ambiguity: 255,
  own: null,
};
const NO_TAG = TAGS.length;

/** A capital says little in headlines and at the beginning of a sentence. */
export const shapeAt = ({ shape }: WordForm, style: number, isFirst: boolean): number =>
  shape + style * 128 + (isFirst ? 1024 : 0);

/** Fills in the atoms of a word. */
export function describeWord({ lower, prefixes, suffixes, ambiguity }: WordForm, shape: number): void {
  const { atoms } = WORD;
  let k = 0;
  atoms[k++] = lower;
  for (const prefix of prefixes) atoms[k++] = prefix;
  for (const suffix of suffixes) atoms[k++] = suffix;
  atoms[k++] = shape;
  atoms[k++] = ambiguity;
}

/** Fills in the atoms of the place of token i, given the tags before it. */
export function describePlace(
  forms: readonly WordForm[],
  tags: Uint8Array,
  { first, last }: Pick<Sentence, "first" | "last">,
  i: number,
  shape: number,
): void {
  const { atoms } = PLACE;
  const { lower, suffixes, ambiguity } = forms[i]!;
  const w1 = i > first ? forms[i - 1]! : EDGE;
  const w2 = i > first + 1 ? forms[i - 2]! : EDGE;
  const n1 = i + 1 < last ? forms[i + 1]! : EDGE;
  const n2 = i + 2 < last ? forms[i + 2]! : EDGE;
  const t1 = i > first ? tags[i - 1]! : NO_TAG;
  const t2 = i > first + 1 ? tags[i - 2]! : NO_TAG;
  const tt = t1 * 64 + t2;
  let k = 0;
  atoms[k++] = t1;
  atoms[k++] = tt;
  atoms[k++] = lower;
  atoms[k++] = ambiguity;
  atoms[k++] = shape;
  atoms[k++] = suffixes[1]!;
  atoms[k++] = suffixes[2]!;
  atoms[k++] = w1.lower;
  atoms[k++] = n1.lower;
  atoms[k++] = w2.lower;
  atoms[k++] = n2.lower;

  atoms[k++] = n1.ambiguity;
  atoms[k++] = n2.ambiguity;
  atoms[k++] = n1.suffixes[1]!;
  atoms[k++] = n1.suffixes[2]!;
  atoms[k++] = w1.suffixes[2]!;

  atoms[k++] = mix(ambiguity, n1.ambiguity);
  atoms[k++] = mix(tt, ambiguity);
  atoms[k++] = mix(w1.shape, n1.shape);
  atoms[k++] = mix(suffixes[1]!, n1.shape);
}
