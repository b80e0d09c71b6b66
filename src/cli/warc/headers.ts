/** Headers as WARC and HTTP write them: a line each, names in any case. Names are in lower case here. */
export class Headers {
  /** "WARC/1.0", "HTTP/1.1 200 OK" */
  readonly first: string;
  readonly #values = new Map<string, string>();

  constructor(block: Buffer) {
    // Folded lines go on with white space.
    const [first = "", ...lines] = block
      .toString("latin1")
      .replace(/\r?\n[ \t]+/g, " ")
      .split(/\r?\n/);
    this.first = first.trim();
    for (const line of lines) {
      const colon = line.indexOf(":");
      if (colon <= 0) continue;
      const name = line.slice(0, colon).trim().toLowerCase();
      const value = line.slice(colon + 1).trim();
      const before = this.#values.get(name);
      this.#values.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }

  /** Several headers of one name are joined with commas. */
  get(name: string): string | null {
    return this.#values.get(name) ?? null;
  }

  /** The values of a list in lower case: "gzip, chunked" */
  list(name: string): string[] {
    return (this.get(name) ?? "")
      .toLowerCase()
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
  }
}

/** Where the blank line behind headers ends; -1 where there is none. */
export function endOfHeaders(bytes: Buffer): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return -1;
}
