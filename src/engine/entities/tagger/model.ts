/**
 * The tagger's weights in memory and in their file.
 *
 * File, little endian: "NGNM", u32 version, u32 labels, u32 features, u32 phrases, u32 words, u32 large, f32 scale;
 * f32 start[labels]; f32 transition[labels * labels] (previous * labels + next); features as ascending 24-bit hashes, by
 * gaps (gaps.ts); weight[features * labels] (times scale), two in a byte, the first in its high half; i8 weight[large],
 * those that need more than half a byte, where a half is 7; phrases as ascending 32-bit hashes, by gaps;
 * u16 lists[phrases]; words that have a class as ascending 24-bit hashes, by gaps; u8 class[words].
 */
import { fromGaps, toGaps } from "../../grammar/gaps.ts";
import { MOST_FEATURES, type Sights } from "./features.ts";
import { LABELS } from "./labels.ts";

export interface NameModel extends Sights {
  start: Float32Array;
  transition: Float32Array;
  rows: FeatureRows;
  scale: number;
}

const MAGIC = "NGNM";
const VERSION = 3;
const HEADER = 32;
/** Bytes of the hashes of features and classed words, and of phrases. */
const FEATURE = 3;
const PHRASE = 4;
/** What half a byte holds: weights from -8 to 6, and a mark for one that is larger. */
const LEAST = -8;
const LARGE = 7;

/** Weights of each label by feature: an open-addressing table, because a Map of so many takes longer to make than to use. */
export class FeatureRows {
  /** Feature (or -1) and row of each slot side by side: one look into memory finds both. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #weights: Int8Array;
  readonly #found = new Int32Array(MOST_FEATURES);

  constructor(keys: Uint32Array, weights: Int8Array) {
    let size = 4;
    while (size < keys.length * 1.6) size *= 2;
    this.#mask = size - 1;
    this.#weights = weights;
    this.#slots = new Int32Array(2 * size).fill(-1);
    keys.forEach((key, row) => {
      // Features are hashes already: their low bits are as good as any.
      let slot = key & this.#mask;
      while (this.#slots[2 * slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = key;
      this.#slots[2 * slot + 1] = row * LABELS;
    });
  }

  /** Adds what the first `count` features say of each label. */
  add(features: Int32Array, count: number, sum: Int32Array): void {
    const slots = this.#slots;
    const weights = this.#weights;
    const found = this.#found;
    // All are looked up before any is added: so the processor need not wait for one after the other.
    let rows = 0;
    for (let k = 0; k < count; k++) {
      const feature = features[k]!;
      let slot = feature & this.#mask;
      while (slots[2 * slot] !== feature && slots[2 * slot] !== -1) slot = (slot + 1) & this.#mask;
      found[rows] = slots[2 * slot + 1]!;
      if (found[rows] !== -1) rows++;
    }
    for (let k = 0; k < rows; k++) {
      const from = found[k]!;
      for (let l = 0; l < LABELS; l++) sum[l]! += weights[from + l]!;
    }
  }
}

/** The weights by their halves of bytes; the large ones stand by themselves. */
function weightsFrom(halves: Uint8Array, large: Int8Array, count: number): Int8Array {
  const weights = new Int8Array(count);
  for (let i = 0, next = 0; i < count; i++) {
    const half = (halves[i >> 1]! << (i & 1 ? 28 : 24)) >> 28;
    weights[i] = half === LARGE ? large[next++]! : half;
  }
  return weights;
}

/** What training hands over to be written. */
export interface TrainedModel extends Sights {
  start: Float32Array;
  transition: Float32Array;
  /** Ascending. */
  features: Uint32Array;
  weights: Int8Array;
  scale: number;
}

/** Throws an `Error` that says what is wrong with the bytes. */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  const fail = (why: string): never => {
    throw new Error(`The weights of the name tagger cannot be read: ${why}.`);
  };
  if (bytes.length < HEADER) fail("the file is too short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) fail("it is no such file");
  if (view.getUint32(4, true) !== VERSION) fail(`its version is ${view.getUint32(4, true)}, not ${VERSION}`);
  if (view.getUint32(8, true) !== LABELS) fail("its labels are others");
  const features = view.getUint32(12, true);
  const phrases = view.getUint32(16, true);
  const words = view.getUint32(20, true);
  const large = view.getUint32(24, true);
  if (features + phrases + words + large > bytes.length) fail("its counts are wrong");
  const scale = view.getFloat32(28, true);
  let at = HEADER;
  const floats = (count: number) => {
    if (at + count * 4 > bytes.length) fail("the file is cut short");
    const values = Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + i * 4, true));
    at += count * 4;
    return values;
  };
  const take = (count: number) => {
    if (at + count > bytes.length) fail("the file is cut short");
    at += count;
    return bytes.subarray(at - count, at);
  };
  const ascending = (count: number, width: number) => fromGaps(take(count * width), width);
  const start = floats(LABELS);
  const transition = floats(LABELS * LABELS);
  const keys = ascending(features, FEATURE);
  const cells = features * LABELS;
  const weights = weightsFrom(take((cells + 1) >> 1), new Int8Array(take(large)), cells);
  const hashes = ascending(phrases, PHRASE);
  if (at + 2 * phrases > bytes.length) fail("the file is cut short");
  const gazetteer = new Map<number, number>();
  hashes.forEach((hash, i) => {
    gazetteer.set(hash | 0, view.getUint16(at + 2 * i, true));
  });
  at += 2 * phrases;
  const classed = ascending(words, FEATURE);
  if (at + words !== bytes.length) fail("its length is wrong");
  const classes = new Map<number, number>();
  classed.forEach((hash, i) => {
    classes.set(hash, bytes[at + i]!);
  });
  return { start, transition, rows: new FeatureRows(keys, weights), scale, gazetteer, classes };
}

export function encodeNameModel(model: TrainedModel): Uint8Array {
  const phrases = [...model.gazetteer]
    .map(([hash, lists]) => [hash >>> 0, lists] as const)
    .sort((a, b) => a[0] - b[0]);
  const words = [...model.classes].sort((a, b) => a[0] - b[0]);
  const bytes: number[] = [...MAGIC].map((char) => char.charCodeAt(0));
  const u32 = (value: number) =>
    bytes.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
  const f32 = (value: number) => bytes.push(...new Uint8Array(new Float32Array([value]).buffer));
  const ascending = (values: ArrayLike<number>, width: number) => {
    for (const byte of toGaps(values, width)) bytes.push(byte);
  };
  const large = model.weights.filter((weight) => weight < LEAST || weight >= LARGE);
  for (const value of [VERSION, LABELS, model.features.length, phrases.length, words.length, large.length])
    u32(value);
  f32(model.scale);
  model.start.forEach(f32);
  model.transition.forEach(f32);
  ascending(model.features, FEATURE);
  const half = (i: number): number => {
    const weight = model.weights[i] ?? 0;
    return (weight < LEAST || weight >= LARGE ? LARGE : weight) & 15;
  };
  for (let i = 0; i < model.weights.length; i += 2) bytes.push((half(i) << 4) | half(i + 1));
  for (const weight of large) bytes.push(weight & 255);
  ascending(
    phrases.map(([hash]) => hash),
    PHRASE,
  );
  for (const [, lists] of phrases) bytes.push(lists & 255, lists >> 8);
  ascending(
    words.map(([hash]) => hash),
    FEATURE,
  );
  for (const [, of] of words) bytes.push(of);
  return Uint8Array.from(bytes);
}
