import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Bytes } from "../../../src/cli/batch/bytes.ts";
import { Damaged, gunzip, memberOf } from "../../../src/cli/batch/gzip.ts";

/** Bytes that do not compress, always the same. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let i = 0, state = 7; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

const PARTS = [
  Buffer.from("one"),
  noise(50_000),
  Buffer.alloc(2_000_000, 97),
  Buffer.of(),
  Buffer.from("end"),
];

function input(bytes: Buffer, step: number): Bytes {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  return new Bytes(chunks());
}

/** What each member holds in bytes, or that it is damaged. */
async function members(bytes: Buffer, step = 65_536): Promise<(number | "damaged")[]> {
  const from = input(bytes, step);
  const found: (number | "damaged")[] = [];
  while ((await from.peek(1)).length > 0) {
    let size = 0;
    try {
      for await (const chunk of memberOf(from)) size += chunk.length;
      found.push(size);
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      found.push("damaged");
    }
  }
  return found;
}

describe("gzip", () => {
  const packed = PARTS.map((part) => gzipSync(part));
  const SIZES = PARTS.map(({ length }) => length);

  test.each([1, 10, 1_000, 65_536, 10_000_000])("is read whole, cut into pieces of %i", async (step) => {
    const chunks: Buffer[] = [];
    for await (const chunk of gunzip(input(Buffer.concat(packed), step))) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(Buffer.concat(PARTS))).toBe(true);
    expect(await members(Buffer.concat(packed), step)).toEqual(SIZES);
  });

  test("a member that is cut off, changed, or of another sum costs itself alone", async () => {
    const changed = Buffer.from(packed[1]!);
    changed[20_000]! ^= 0xff;
    const sum = Buffer.from(packed[2]!);
    sum[sum.length - 8]! ^= 1;
    const file = [packed[0]!, packed[1]!.subarray(0, 20_000), packed[2]!, changed, sum, packed[4]!];
    expect(await members(Buffer.concat(file))).toEqual([3, "damaged", 2_000_000, "damaged", "damaged", 3]);
  });

  test("a file that is cut off says so, and so does what stands behind it", async () => {
    expect(await members(Buffer.concat([packed[0]!, packed[1]!.subarray(0, -1)]))).toEqual([3, "damaged"]);
    expect(await members(Buffer.concat([packed[0]!, Buffer.from("and more")]))).toEqual([3, "damaged"]);
  });

  test("heads may hold names and comments", async () => {
    const plain = gzipSync("one");
    const head = Buffer.from([
      0x1f,
      0x8b,
      8,
      4 + 8 + 16 + 2,
      0,
      0,
      0,
      0,
      0,
      3,
      2,
      0,
      9,
      9,
      97,
      0,
      98,
      99,
      0,
      0,
      0,
    ]);
    expect(await members(Buffer.concat([head, plain.subarray(10), plain]))).toEqual([3, 3]);
  });
});
