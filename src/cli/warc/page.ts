import zlib from "node:zlib";
import type { Coding } from "../batch/task.ts";
import { decode } from "../decode.ts";
import { type Failure, failure } from "../request.ts";

/** The most that a page may unpack to, in bytes: small files of a thousand times their size are made to harm. */
const LARGEST = 40_000_000;

const options = { maxOutputLength: LARGEST };
const UNPACK: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: (bytes) => zlib.gunzipSync(bytes, options),
  br: (bytes) => zlib.brotliDecompressSync(bytes, options),
  // Older Nodes do not know it.
  ...(zlib.zstdDecompressSync === undefined
    ? {}
    : { zstd: (bytes) => zlib.zstdDecompressSync(bytes, options) }),
  // Servers send both, with zlib's two bytes before it and without.
  deflate: (bytes) =>
    isZlib(bytes) ? zlib.inflateSync(bytes, options) : zlib.inflateRawSync(bytes, options),
};
const NAMES: Record<string, string> = { "x-gzip": "gzip" };

const isZlib = (bytes: Buffer): boolean =>
  (bytes[0]! & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0;

/** The markup of a page as HTTP sent it, or why it cannot be read. */
export function textOfPage(bytes: Buffer, { transfer, content, charset }: Coding): string | Failure {
  try {
    let body = transfer.includes("chunked") ? joined(bytes) : bytes;
    for (const name of [...content].reverse()) body = unpacked(body, NAMES[name] ?? name);
    return decode(body, charset);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      return failure("too-large", `The page unpacks to more than ${LARGEST} bytes.`);
    return failure("damaged", `The page cannot be unpacked: ${(error as Error).message}.`);
  }
}

function unpacked(bytes: Buffer, name: string): Buffer {
  if (name === "identity" || looksPlain(bytes)) return bytes;
  const unpack = UNPACK[name];
  if (unpack === undefined) throw new Error(`nothing is known of ${name}`);
  return unpack(bytes);
}

/** Many crawlers write what they have unpacked, and leave the headers as they were. */
const looksPlain = (bytes: Buffer): boolean =>
  /^(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(bytes.toString("latin1", 0, 64));

/** A chunked body as one; one that is no longer chunked stays. */
function joined(bytes: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?\s*$/i.exec(end < 0 ? "" : bytes.toString("latin1", at, end));
    if (size === null) {
      if (at === 0) return bytes;
      throw new Error("its chunks have no length");
    }
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(chunks);
    if (end + 1 + length > bytes.length) throw new Error("its last chunk is cut off");
    chunks.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}
