/**
 * The records of a WARC file (ISO 28500), one after the other, in constant memory. An own reader, because kept ones lose
 * records without a word where a file is not perfect: warcio 2.4.11 ends at a damaged or truncated member, and a wrong
 * length takes the next record along; node-warc 3.3.1 loses the last record.
 */
import { Bytes } from "../batch/bytes.ts";
import { Damaged, isGzip, memberOf } from "../batch/gzip.ts";
import { endOfHeaders, Headers } from "./headers.ts";

export interface WarcRecord {
  kind: "record";
  /** Bytes of the file before it, or before the gzip member that holds it. */
  offset: number;
  headers: Headers;
  /** Null where there is more of it than is kept. */
  content: Buffer | null;
}

/** A stretch of the file that holds no whole record. */
export interface Gap {
  kind: "gap";
  offset: number;
  reason: string;
}

/** What is kept of a record, in bytes; larger ones are films and the like. */
export const LARGEST_RECORD = 32 * 1024 * 1024;
const LONGEST_HEADERS = 64 * 1024;
const VERSION = Buffer.from("WARC/");
const SLICE = 64 * 1024;

/** Neighbouring gaps are one. */
export async function* recordsOf(file: Bytes, largest = LARGEST_RECORD): AsyncGenerator<WarcRecord | Gap> {
  let isGap = false;
  for await (const found of isGzip(await file.peek(3))
    ? inMembers(file, largest)
    : inStream(file, null, largest)) {
    if (found.kind === "gap" && isGap) continue;
    isGap = found.kind === "gap";
    yield found;
  }
}

async function* inMembers(file: Bytes, largest: number): AsyncGenerator<WarcRecord | Gap> {
  while ((await file.peek(1)).length > 0) {
    const offset = file.position;
    try {
      yield* inStream(new Bytes(memberOf(file)), offset, largest);
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      yield { kind: "gap", offset, reason: error.message };
    }
  }
}

/** `base`: where the member that is read begins; null for a file that is not compressed. */
async function* inStream(
  input: Bytes,
  base: number | null,
  largest: number,
): AsyncGenerator<WarcRecord | Gap> {
  while (await skipBreaks(input)) {
    const start = input.position;
    const offset = base ?? start;
    const head = await headOf(input);
    const length = Number(head?.get("content-length") ?? Number.NaN);
    if (head === null || !Number.isSafeInteger(length) || length < 0) {
      yield { kind: "gap", offset, reason: "There is no record." };
      await toNextRecord(input, head === null);
      continue;
    }
    const content = length > largest ? null : await input.take(length);
    const size = content === null ? await input.skip(length) : content.length;
    if (await endsHere(input, size, length)) yield { kind: "record", offset, headers: head, content };
    else {
      yield { kind: "gap", offset, reason: "A record has another length than it says." };
      // Its own bytes may hold the records that it took along.
      if (content !== null) input.giveBack(content);
      await toNextRecord(input, false);
    }
  }
}

/** Whether a record is as long as it says: breaks follow, and then another one or the end. */
async function endsHere(input: Bytes, size: number, length: number): Promise<boolean> {
  if (size < length) return false;
  const behind = (await input.peek(4 + VERSION.length)).toString("latin1");
  const next = behind.replace(/^[\r\n]+/, "");
  if (next !== "") return VERSION.toString().startsWith(next.slice(0, VERSION.length));
  // The end of a member is one only where its sum is right.
  await input.skip(behind.length);
  await input.peek(1);
  return true;
}

/** The headers that stand here, and the input behind them; null for none. */
async function headOf(input: Bytes): Promise<Headers | null> {
  const bytes = await input.peek(LONGEST_HEADERS);
  const end = bytes.subarray(0, VERSION.length).equals(VERSION) ? endOfHeaders(bytes) : -1;
  if (end < 0) return null;
  await input.skip(end);
  return new Headers(bytes.subarray(0, end));
}

/** Passes line breaks over; false at the end. */
async function skipBreaks(input: Bytes): Promise<boolean> {
  for (;;) {
    const bytes = await input.take(16);
    if (bytes.length === 0) return false;
    const at = bytes.findIndex((byte) => byte !== 10 && byte !== 13);
    if (at < 0) continue;
    input.giveBack(bytes.subarray(at));
    return true;
  }
}

/** Stands where a line begins as a record does, or at the end; `further`: not where it stands. */
async function toNextRecord(input: Bytes, further: boolean): Promise<void> {
  if (further) await input.skip(1);
  let isLineStart = !further;
  for (;;) {
    const bytes = await input.take(SLICE);
    for (let at = bytes.indexOf(VERSION); at >= 0; at = bytes.indexOf(VERSION, at + 1)) {
      const isStart = at === 0 ? isLineStart : bytes[at - 1] === 10;
      if (isStart) return input.giveBack(bytes.subarray(at));
    }
    if (bytes.length < SLICE) return;
    const rest = bytes.length - VERSION.length;
    isLineStart = bytes[rest - 1] === 10;
    input.giveBack(bytes.subarray(rest));
  }
}
