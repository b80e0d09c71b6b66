/** The longest line that is read, in bytes: no page of news comes near it. */
export const LONGEST_LINE = 32 * 1024 * 1024;
/** What is kept of a line that is longer: enough for its id. */
const HEAD = 64 * 1024;

export interface Line {
  /** From 1 on, as editors count. */
  number: number;
  /** The line without its line feed; of a line that is too long only the beginning. */
  bytes: Buffer;
  /** Bytes of the whole line. */
  size: number;
}

/**
 * The lines of a stream of bytes, ended by line feeds alone: a string of JSON may hold any other break, such as U+2028.
 * Memory is bounded by `most`, whatever comes.
 */
export async function* linesOf(input: AsyncIterable<Buffer>, most = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 1;
  let size = 0;
  let begun: Buffer[] = [];
  const add = (bytes: Buffer) => {
    const fitted = size <= most;
    size += bytes.length;
    if (size <= most) begun.push(bytes);
    else if (fitted)
      begun = [Buffer.from(Buffer.concat([...begun, bytes]).subarray(0, Math.min(HEAD, most)))];
  };
  const end = (): Line => {
    const line = { number: number++, bytes: begun.length === 1 ? begun[0]! : Buffer.concat(begun), size };
    begun = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield end();
}
