import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync, truncateSync } from "node:fs";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { Bytes } from "./bytes.ts";
import { Damaged, isGzip, memberOf } from "./gzip.ts";
import { idOf } from "./id.ts";
import { linesOf } from "./lines.ts";

/** What a gzip member of the output holds: enough to be small, little enough to be lost. */
const MEMBER = 1024 * 1024;
const LINE_FEED = Buffer.of(10);

/** What an earlier run has written. */
export interface Earlier {
  lines: number;
  /** The id of the last line, as JSON. */
  lastId: string | null;
}

/** Takes the answers, each with its line feed. In gzip, each member holds whole lines. */
export class Sink {
  readonly #output: Writable;
  readonly #isGzip: boolean;
  #lines: Buffer[] = [];
  #size = 0;
  #failed: Error | null = null;

  constructor(output: Writable, isGzip: boolean) {
    this.#output = output;
    this.#isGzip = isGzip;
    output.on("error", (error) => {
      this.#failed = error;
    });
  }

  /** Waits while the reader of our output is slower than we are. Throws where it cannot be written. */
  async write(json: Buffer): Promise<void> {
    this.#lines.push(json, LINE_FEED);
    this.#size += json.length + 1;
    if (!this.#isGzip || this.#size >= MEMBER) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    if (this.#output === process.stdout) return;
    this.#output.end();
    await finished(this.#output);
  }

  async #flush(): Promise<void> {
    if (this.#failed !== null) throw this.#failed;
    if (this.#size === 0) return;
    const lines = Buffer.concat(this.#lines);
    this.#lines = [];
    this.#size = 0;
    if (!this.#output.write(this.#isGzip ? gzipSync(lines) : lines)) await once(this.#output, "drain");
  }
}

/** Where the answers go: a file, which begins anew or goes on behind `earlier`, or standard output. */
export function openSink(file: string | null, gzip: boolean, goesOn: boolean): Sink {
  if (file === null) return new Sink(process.stdout, gzip);
  return new Sink(createWriteStream(file, { flags: goesOn ? "a" : "w" }), gzip || file.endsWith(".gz"));
}

/** Counts the whole lines of an earlier output and cuts off what stands behind the last one. */
export async function earlierIn(file: string): Promise<Earlier> {
  if (!existsSync(file)) return { lines: 0, lastId: null };
  const input = new Bytes(createReadStream(file));
  const { earlier, end } = isGzip(await input.peek(3)) ? await wholeMembers(input) : await wholeLines(input);
  truncateSync(file, end);
  return earlier;
}

interface Whole {
  earlier: Earlier;
  /** Bytes up to the end of the last whole one. */
  end: number;
}

async function wholeLines(input: Bytes): Promise<Whole> {
  const earlier: Earlier = { lines: 0, lastId: null };
  let end = 0;
  for await (const { bytes, size } of linesOf(input)) {
    // The last line has no line feed behind it where the run was ended.
    if (end + size + 1 > input.position) break;
    end += size + 1;
    earlier.lines++;
    earlier.lastId = idOf(bytes);
  }
  return { earlier, end };
}

async function wholeMembers(input: Bytes): Promise<Whole> {
  let whole: Whole = { earlier: { lines: 0, lastId: null }, end: 0 };
  try {
    while ((await input.peek(1)).length > 0) {
      const earlier = { ...whole.earlier };
      for await (const { bytes } of linesOf(memberOf(input))) {
        earlier.lines++;
        earlier.lastId = idOf(bytes);
      }
      whole = { earlier, end: input.position };
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
  }
  return whole;
}
