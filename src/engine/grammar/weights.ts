/**
 * The grammar's weights in their file, `extension/model/grammar.bin`, licensed CC BY-SA 4.0 (docs/MODEL-CARD.md).
 *
 * In this order: "NGGR", u8 version. Counts are LEB128; ascending numbers are gaps (gaps.ts) of so many bytes.
 * Ambiguity classes: count, then for each its length and tags (a byte each). Lexicon: count, hashes of words ascending
 * (4 bytes), u8 class of each. Relations by pair of tags: count, pairs ascending (2), then for each its length and
 * relations. Then three tables of weights. Tags and relations: rows, cells, features ascending (3), cells of each row, u8
 * class of each cell, i8 weight of each cell. Moves, of which most rows have all: rows, features ascending (3), i8 weight
 * of each move in each row. A weight is stored as the root of its size, with its sign: large ones need no more precision
 * than that, and nothing is lost on the held-out sentences.
 */
import { fromGaps, toGaps } from "./gaps.ts";
import type { ParserModel } from "./parser.ts";
import { Rows, ShortRows } from "./rows.ts";
import type { TaggerModel } from "./tagger.ts";

export interface Grammar {
  tagger: TaggerModel;
  parser: ParserModel;
}

/** Rows of weights as training hands them over: features ascending, each with its classes and weights. */
export type WeightTable = readonly (readonly [
  feature: number,
  cells: readonly (readonly [klass: number, weight: number])[],
])[];

export interface TrainedGrammar {
  classes: readonly Uint8Array[];
  lexicon: ReadonlyMap<number, number>;
  allowed: readonly (Uint8Array | undefined)[];
  tables: { tags: WeightTable; moves: WeightTable; relations: WeightTable };
}

const MAGIC = "NGGR";
const VERSION = 2;
/** Bytes of the hash of a word, of a pair of tags, of a feature. */
const WORD = 4;
const PAIR = 2;
const FEATURE = 3;
const MOVES = 3;
/** Weights are stored in steps of this share: finer steps make the file larger, not the grammar better. */
const FINENESS = 8;

/** Throws an `Error` that says what is wrong with the bytes. */
export function decodeGrammar(bytes: Uint8Array): Grammar {
  const reader = new Reader(bytes);
  const magic = String.fromCharCode(...reader.bytes(4));
  if (magic !== MAGIC) reader.fail("it is no such file");
  const version = reader.bytes(1)[0];
  if (version !== VERSION) reader.fail(`its version is ${version}, not ${VERSION}`);
  const classes = reader.lists(reader.count());
  const words = reader.count();
  const hashes = reader.ascending(words, WORD);
  const classOf = reader.bytes(words);
  const lexicon = new Map<number, number>();
  hashes.forEach((hash, i) => {
    lexicon.set(hash | 0, classOf[i]!);
  });
  const pairs = reader.ascending(reader.count(), PAIR);
  const relations = reader.lists(pairs.length);
  const allowed: Uint8Array[] = [];
  pairs.forEach((pair, i) => {
    allowed[pair] = relations[i]!;
  });
  const tags = new Rows(...readTable(reader));
  const moves = readMoves(reader);
  const labels = new Rows(...readTable(reader));
  if (!reader.isDone()) reader.fail("its length is wrong");
  return { tagger: { lexicon, classes, scorer: tags }, parser: { moves, labels, allowed } };
}

type Table = [features: Uint32Array, starts: Uint32Array, classes: Uint8Array, roots: Int8Array];

function readTable(reader: Reader): Table {
  const rows = reader.count();
  const size = reader.count();
  const features = reader.ascending(rows, FEATURE);
  const lengths = reader.bytes(rows);
  const classes = reader.bytes(size);
  const roots = new Int8Array(reader.bytes(size));
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + lengths[row]!;
  if (starts[rows] !== size) reader.fail("its rows do not add up");
  return [features, starts, classes, roots];
}

function readMoves(reader: Reader): ShortRows {
  const features = reader.ascending(reader.count(), FEATURE);
  const roots = new Int8Array(reader.bytes(MOVES * features.length));
  const weight = (cell: number): number => roots[cell]! * Math.abs(roots[cell]!);
  return new ShortRows(features, (row) => [
    weight(MOVES * row),
    weight(MOVES * row + 1),
    weight(MOVES * row + 2),
  ]);
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  fail(why: string): never {
    throw new Error(`The weights of the grammar cannot be read: ${why}.`);
  }
  isDone(): boolean {
    return this.#at === this.#bytes.length;
  }
  bytes(count: number): Uint8Array {
    if (this.#at + count > this.#bytes.length) this.fail("the file is cut short");
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes(1)[0]!;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }
  /** A number of things that take at least a byte each. */
  count(): number {
    const count = this.number();
    if (count > this.#bytes.length) this.fail("its counts are wrong");
    return count;
  }
  ascending(count: number, width: number): Uint32Array {
    return fromGaps(this.bytes(count * width), width);
  }
  lists(count: number): Uint8Array[] {
    return Array.from({ length: count }, () => this.bytes(this.count()).slice());
  }
}

export function encodeGrammar({ classes, lexicon, allowed, tables }: TrainedGrammar): Uint8Array {
  const bytes: number[] = [...MAGIC].map((char) => char.charCodeAt(0));
  bytes.push(VERSION);
  const number = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
    bytes.push(rest);
  };
  const ascending = (values: readonly number[], width: number): void => {
    for (const byte of toGaps(values, width)) bytes.push(byte);
  };
  const list = (values: Uint8Array): void => {
    number(values.length);
    bytes.push(...values);
  };
  number(classes.length);
  classes.forEach(list);
  const words = [...lexicon].map(([hash, klass]) => [hash >>> 0, klass] as const).sort((a, b) => a[0] - b[0]);
  number(words.length);
  ascending(
    words.map(([hash]) => hash),
    WORD,
  );
  for (const [, klass] of words) bytes.push(klass);
  const pairs = allowed.flatMap((relations, pair) => (relations === undefined ? [] : [pair]));
  number(pairs.length);
  ascending(pairs, PAIR);
  for (const pair of pairs) list(allowed[pair]!);
  const features = (table: WeightTable): void => {
    ascending(
      table.map(([feature]) => feature),
      FEATURE,
    );
  };
  const sparse = (table: WeightTable): void => {
    number(table.length);
    number(table.reduce((sum, [, cells]) => sum + cells.length, 0));
    features(table);
    for (const [, cells] of table) bytes.push(cells.length);
    for (const [, cells] of table) for (const [klass] of cells) bytes.push(klass);
    for (const [, cells] of table) for (const [, weight] of cells) bytes.push(rootOf(weight) & 255);
  };
  sparse(tables.tags);
  number(tables.moves.length);
  features(tables.moves);
  for (const [, cells] of tables.moves) {
    const roots = new Int8Array(MOVES);
    for (const [move, weight] of cells) roots[move] = rootOf(weight);
    bytes.push(...new Uint8Array(roots.buffer));
  }
  sparse(tables.relations);
  return Uint8Array.from(bytes);
}

const rootOf = (weight: number): number =>
  Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) * FINENESS)));
