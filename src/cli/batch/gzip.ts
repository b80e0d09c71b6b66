/**
 * Gzip files member by member. Node's own reader joins members, and so cannot tell where a damaged one ends; it also
 * passes over what stands behind the last one without a word.
 */
import { crc32, createInflateRaw } from "node:zlib";
import type { Bytes } from "./bytes.ts";

/** What stands there is no whole member. */
export class Damaged extends Error {}

/** What is inflated at a time, so that a member of a thousand times its size takes little memory. */
const SLICE = 16 * 1024;
/** Bytes of a member that are kept to look for the next one in, should it be damaged: damage shows soon. */
const KEPT = 4 * 1024 * 1024;
const HEAD = 10;
const MAGIC = Buffer.of(0x1f, 0x8b, 0x08);

export const isGzip = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/** What the member that begins here holds; behind it the input stands at the next one. Throws Damaged. */
export async function* memberOf(input: Bytes): AsyncGenerator<Buffer> {
  const kept = new Kept(input);
  try {
    await skipHead(kept);
    let sum = 0;
    let size = 0;
    for await (const chunk of inflate(kept)) {
      sum = crc32(chunk, sum);
      size = (size + chunk.length) % 2 ** 32;
      yield chunk;
    }
    const trailer = await kept.take(8);
    if (trailer.length < 8) throw new Damaged("The file is cut off.");
    if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size)
      throw new Damaged("What it holds is not what was written.");
  } catch (error) {
    if (error instanceof Damaged) await kept.toNextMember();
    throw error;
  }
}

/** All that a gzip file holds. Throws Damaged, also for what stands behind the last member and is none. */
export async function* gunzip(input: Bytes): AsyncGenerator<Buffer> {
  while ((await input.peek(1)).length > 0) yield* memberOf(input);
}

/** A member's bytes, of which the last ones are kept. */
class Kept {
  readonly #input: Bytes;
  #chunks: Buffer[] = [];
  #size = 0;
  #isWhole = true;

  constructor(input: Bytes) {
    this.#input = input;
  }

  #keep(chunk: Buffer): Buffer {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#size - this.#chunks[0]!.length > KEPT) {
      this.#size -= this.#chunks.shift()!.length;
      this.#isWhole = false;
    }
    return chunk;
  }

  async chunk(): Promise<Buffer | null> {
    const chunk = await this.#input.chunk(SLICE);
    return chunk === null ? null : this.#keep(chunk);
  }

  async take(count: number): Promise<Buffer> {
    return this.#keep(await this.#input.take(count));
  }

  /** Gives the last bytes of what was read back. */
  giveBack(count: number): void {
    const last = this.#chunks.at(-1)!;
    this.#input.giveBack(last.subarray(last.length - count));
    this.#chunks[this.#chunks.length - 1] = last.subarray(0, last.length - count);
    this.#size -= count;
  }

  /** Stands at the next place that looks like the head of a member, or at the end. */
  async toNextMember(): Promise<void> {
    this.#input.giveBack(Buffer.concat(this.#chunks));
    // A member is not its own next one.
    if (this.#isWhole) await this.#input.skip(1);
    for (;;) {
      const bytes = await this.#input.take(SLICE);
      const at = headIn(bytes);
      if (at >= 0) return this.#input.giveBack(bytes.subarray(at));
      if (bytes.length < HEAD) return;
      if (bytes.length === SLICE) this.#input.giveBack(bytes.subarray(SLICE - HEAD + 1));
    }
  }
}

/** Where bytes look like the head of a member: no flags that mean nothing, and a known compression. */
function headIn(bytes: Buffer): number {
  for (let at = bytes.indexOf(MAGIC); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
    if (at + HEAD > bytes.length) return -1;
    if (bytes[at + 3]! < 0x20) return at;
  }
  return -1;
}

/** RFC 1952, 2.3. */
async function skipHead(input: Kept): Promise<void> {
  const head = await input.take(HEAD);
  if (head.length < HEAD || !isGzip(head)) throw new Damaged("There is no gzip member.");
  const flags = head[3]!;
  if (flags & 4) {
    const length = await input.take(2);
    if (length.length === 2) await input.take(length.readUInt16LE(0));
  }
  for (const text of [8, 16])
    if (flags & text)
      for (let byte = await input.take(1); byte.length > 0 && byte[0] !== 0; ) byte = await input.take(1);
  if (flags & 2) await input.take(2);
}

/** Inflates up to the end of the stream, and gives back what was read behind it. */
async function* inflate(input: Kept): AsyncGenerator<Buffer> {
  const raw = createInflateRaw();
  let ready: Buffer[] = [];
  let failed: Error | null = null;
  const ended = new Promise<void>((done) => {
    raw.on("data", (chunk: Buffer) => ready.push(chunk));
    raw.on("error", (error) => {
      failed = error;
    });
    raw.on("close", done);
  });
  let given = 0;
  try {
    while (!raw.readableEnded && failed === null) {
      const chunk = await input.chunk();
      if (chunk === null) {
        raw.end();
        await ended;
      } else {
        given += chunk.length;
        // The stream ends itself where the data does, and takes no more of the chunk.
        await Promise.race([new Promise((done) => raw.write(chunk, done)), ended]);
      }
      if (failed !== null) break;
      yield* ready;
      ready = [];
      if (raw.bytesWritten < given) break;
    }
    if (failed !== null) throw new Damaged((failed as Error).message);
    if (given > raw.bytesWritten) input.giveBack(given - raw.bytesWritten);
  } finally {
    raw.destroy();
  }
}
