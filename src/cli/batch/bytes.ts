/** A stream of bytes that can be looked at ahead, and given back. What it fails with is thrown behind the last byte before. */
export class Bytes {
  /** Bytes before the next one. */
  position = 0;
  readonly #input: AsyncIterator<Buffer>;
  #ahead: Buffer[] = [];
  #error: unknown = null;

  constructor(input: AsyncIterable<Buffer>) {
    this.#input = input[Symbol.asyncIterator]();
  }

  /** The next bytes, at most so many; null at the end. */
  async chunk(most = Number.POSITIVE_INFINITY): Promise<Buffer | null> {
    const next = this.#ahead.shift() ?? (await this.#read());
    if (next === null) return null;
    if (next.length > most) this.#ahead.unshift(next.subarray(most));
    const given = next.length > most ? next.subarray(0, most) : next;
    this.position += given.length;
    return given;
  }

  /** The next `count` bytes; fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    while (size < count) {
      const chunk = size === 0 ? await this.chunk(count) : await this.#more(count - size);
      if (chunk === null) break;
      chunks.push(chunk);
      size += chunk.length;
    }
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  }

  /** The next `count` bytes, which stay; fewer at the end. */
  async peek(count: number): Promise<Buffer> {
    const bytes = await this.take(count);
    this.giveBack(bytes);
    return bytes;
  }

  /** Passes so many bytes over; gives how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const chunk = await this.#more(left);
      if (chunk === null) break;
      left -= chunk.length;
    }
    return count - left;
  }

  /** A chunk that is read behind others, which come first: what it fails with waits. */
  async #more(most: number): Promise<Buffer | null> {
    try {
      return await this.chunk(most);
    } catch (error) {
      this.#error = error;
      return null;
    }
  }

  /** Puts bytes back before the next one. */
  giveBack(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#ahead.unshift(bytes);
    this.position -= bytes.length;
  }

  /** What is left, chunk by chunk. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for (let chunk = await this.chunk(); chunk !== null; chunk = await this.chunk()) yield chunk;
  }

  async #read(): Promise<Buffer | null> {
    if (this.#error !== null) throw this.#error;
    for (;;) {
      const { done, value } = await this.#input.next();
      if (done === true) return null;
      if (value.length > 0) return value;
    }
  }
}
