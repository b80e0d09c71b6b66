/** WACZ: a ZIP with WARC files under archive/, stored as they are, and indexes that a reader of all pages does not need. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Bytes of the ZIP, end exclusive, that are a WARC file. */
export interface Archive {
  name: string;
  start: number;
  end: number;
  /** Some programs that make ZIPs compress it once more, which a WACZ should not. */
  isDeflated: boolean;
}

const END = Buffer.from("PK\x05\x06");
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const END64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** What stands for a number that has 64 bits elsewhere. */
const ELSEWHERE = 0xffffffff;

export const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from("PK\x03\x04").every((byte, i) => bytes[i] === byte);

/** The WARC files of a WACZ, in the order of its directory. Throws an Error where there is no whole one. */
export function archivesIn(file: string): Archive[] {
  const handle = openSync(file, "r");
  try {
    const { size } = fstatSync(handle);
    const read = (from: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length);
      if (from < 0 || readSync(handle, bytes, 0, length, from) < length)
        throw new Error("The WACZ is cut off.");
      return bytes;
    };
    return entriesOf(directoryOf(read, size))
      .filter(({ name }) => /^archive\/.*\.warc(?:\.gz)?$/i.test(name))
      .map(({ name, method, size, header }) => {
        if (method !== 0 && method !== 8) throw new Error(`Nothing is known of how ${name} is compressed.`);
        const local = read(header, 30);
        if (local.readUInt32LE(0) !== LOCAL) throw new Error(`${name} is not where the WACZ says.`);
        const start = header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
        read(start + size - 1, 1);
        return { name, start, end: start + size, isDeflated: method === 8 };
      });
  } finally {
    closeSync(handle);
  }
}

type Read = (from: number, length: number) => Buffer;

/** APPNOTE.TXT 4.3.16, and 4.3.14 for large ones. */
function directoryOf(read: Read, size: number): Buffer {
  const length = Math.min(size, END_SIZE + LONGEST_COMMENT);
  const tail = read(size - length, length);
  const at = tail.lastIndexOf(END);
  if (at < 0) throw new Error("The WACZ has no directory: it is cut off, or no ZIP.");
  const before = size - length + at - 20;
  const locator = before < 0 ? null : read(before, 20);
  if (locator?.readUInt32LE(0) === END64) {
    const end = read(Number(locator.readBigUInt64LE(8)), 56);
    return read(Number(end.readBigUInt64LE(48)), Number(end.readBigUInt64LE(40)));
  }
  return read(tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
}

interface Entry {
  name: string;
  method: number;
  size: number;
  /** Where its local header stands. */
  header: number;
}

/** APPNOTE.TXT 4.3.12. */
function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.length; ) {
    if (directory.readUInt32LE(at) !== ENTRY) throw new Error("The directory of the WACZ is damaged.");
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const large = largeNumbers(directory.subarray(nameEnd, extraEnd));
    const number = (from: number): number => {
      const value = directory.readUInt32LE(from);
      return value === ELSEWHERE ? Number(large.shift() ?? 0n) : value;
    };
    number(at + 24);
    const size = number(at + 20);
    const header = number(at + 42);
    const method = directory.readUInt16LE(at + 10);
    entries.push({ name: directory.toString("utf8", at + 46, nameEnd), method, size, header });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** The numbers of 64 bits in the extra field 1, in the order of the fields that they stand for. */
function largeNumbers(extra: Buffer): bigint[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const length = extra.readUInt16LE(at + 2);
    return Array.from({ length: Math.floor(length / 8) }, (_, i) => extra.readBigUInt64LE(at + 4 + 8 * i));
  }
  return [];
}
