/**
 * The weights that decide about a card in their file, `extension/model/card.bin` (docs/MODEL-CARD.md).
 *
 * Little endian. "NGCD", u8 version; then the tables in the order of `TABLES`: u32 rows, u8 classes, f32 largest weight,
 * u24 feature of each row less the one before, the lowest bytes of all first, then the middle ones, then the highest (like
 * numbers beside each other are short once compressed); i8 weights of each row. A weight is stored as the root of its
 * share of the largest one, with its sign, so that small ones keep their difference.
 */
import { LogLinear } from "./log-linear.ts";

const TABLES = [
  "stories",
  "kinds",
  "nominals",
  "places",
  "days",
  "figures",
  "found",
  "doubts",
  "sources",
] as const;
export type Table = (typeof TABLES)[number];

/**
 * `stories` decides whether an event is told and `kinds` which; the next five weigh proposals one by one; `doubts` says how
 * sure the best of them are. `sources` says how sure each is of those whom the article relies on.
 */
export type CardModel = Record<Table, LogLinear>;

/** Rows as training hands them over: the weights of each class by feature. */
export type TrainedTable = { classes: number; rows: ReadonlyMap<number, readonly number[]> };

const MAGIC = "NGCD";
const VERSION = 4;
/** Finer steps change no card, and make the file larger. */
const STEPS = 40;
/** Bytes of a feature. */
const KEY = 3;

/** Throws an `Error` that says what is wrong with the bytes. */
export function decodeCardModel(bytes: Uint8Array): CardModel {
  const fail = (why: string): never => {
    throw new Error(`The weights of the card cannot be read: ${why}.`);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (length: number): number => {
    if (at + length > bytes.length) fail("the file is cut short");
    at += length;
    return at - length;
  };
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) fail("it is no such file");
  take(MAGIC.length);
  const version = view.getUint8(take(1));
  if (version !== VERSION) fail(`its version is ${version}, not ${VERSION}`);
  const table = (): LogLinear => {
    const rows = view.getUint32(take(4), true);
    const classes = view.getUint8(take(1));
    const largest = view.getFloat32(take(4), true);
    const gaps = take(rows * KEY);
    const cells = take(rows * classes);
    const features = new Uint32Array(rows);
    for (let row = 0, feature = 0; row < rows; row++) {
      for (let byte = 0; byte < KEY; byte++) feature += bytes[gaps + byte * rows + row]! << (8 * byte);
      features[row] = feature;
    }
    const weights = new Float32Array(rows * classes);
    for (let i = 0; i < weights.length; i++) {
      const root = view.getInt8(cells + i) / STEPS;
      weights[i] = root * Math.abs(root) * largest;
    }
    return new LogLinear(classes, features, weights);
  };
  const model = Object.fromEntries(TABLES.map((name) => [name, table()])) as CardModel;
  if (at !== bytes.length) fail("its length is wrong");
  return model;
}

export function encodeCardModel(tables: Record<Table, TrainedTable>): Uint8Array {
  const parts = TABLES.map((name) => encodeTable(tables[name]));
  const head = Uint8Array.from([...MAGIC].map((char) => char.charCodeAt(0)).concat(VERSION));
  const bytes = new Uint8Array([head, ...parts].reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of [head, ...parts]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function encodeTable({ classes, rows }: TrainedTable): Uint8Array {
  const largest = Math.fround(
    [...rows.values()].flat().reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6),
  );
  const coded = [...rows]
    .map(([feature, weights]) => [feature, weights.map((weight) => rootOf(weight / largest))] as const)
    .filter(([, weights]) => weights.some((weight) => weight !== 0))
    .sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(HEAD + coded.length * (KEY + classes));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, coded.length, true);
  view.setUint8(4, classes);
  view.setFloat32(5, largest, true);
  coded.forEach(([feature, weights], row) => {
    const gap = feature - (coded[row - 1]?.[0] ?? 0);
    for (let byte = 0; byte < KEY; byte++) bytes[HEAD + byte * coded.length + row] = gap >> (8 * byte);
    weights.forEach((weight, c) => {
      view.setInt8(HEAD + coded.length * KEY + row * classes + c, weight);
    });
  });
  return bytes;
}

/** Bytes before the features of a table: how many rows and classes it has, and its largest weight. */
const HEAD = 9;

const rootOf = (share: number): number =>
  Math.max(-STEPS, Math.min(STEPS, Math.round(Math.sign(share) * Math.sqrt(Math.abs(share)) * STEPS)));
