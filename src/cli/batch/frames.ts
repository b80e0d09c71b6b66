/** Messages over a pipe between a batch and its workers: two lengths of four bytes, a head in JSON, and bytes. */
import type { Readable, Writable } from "node:stream";

export interface Frame<Head> {
  head: Head;
  bytes: Buffer;
}

export function writeFrame(pipe: Writable, head: object, bytes: Uint8Array): void {
  const json = Buffer.from(JSON.stringify(head));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(json.length, 0);
  lengths.writeUInt32LE(bytes.length, 4);
  pipe.cork();
  pipe.write(lengths);
  pipe.write(json);
  pipe.write(bytes);
  pipe.uncork();
}

/** Calls `take` for each message, as soon as it is whole. */
export function readFrames<Head>(pipe: Readable, take: (frame: Frame<Head>) => void): void {
  let chunks: Buffer[] = [];
  let size = 0;
  let wanted = 8;
  pipe.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size >= wanted) {
      const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      const head = bytes.readUInt32LE(0);
      const end = 8 + head + bytes.readUInt32LE(4);
      chunks = [bytes];
      wanted = end;
      if (size < end) return;
      take({ head: JSON.parse(bytes.toString("utf8", 8, 8 + head)), bytes: bytes.subarray(8 + head, end) });
      chunks = size > end ? [bytes.subarray(end)] : [];
      size -= end;
      wanted = 8;
    }
  });
}
