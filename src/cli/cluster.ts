import { EventStream, type Trace, traceOf } from "../compare/index.ts";
import type { Analysis } from "../engine/index.ts";
import type { Sink } from "./batch/sink.ts";
import type { Failure } from "./request.ts";

/** Lines that are held back until their events are known together, and their bytes, at most. */
const HELD = 1_000;
const BYTES = 64 * 1024 * 1024;

/** Adds to each line of a batch the number of its event; null where the document could not be read. */
export class ClusterSink {
  readonly #sink: Pick<Sink, "write" | "close">;
  readonly #stream = new EventStream();
  #held: { json: Buffer; trace: Trace | null }[] = [];
  #bytes = 0;

  constructor(sink: Pick<Sink, "write" | "close">) {
    this.#sink = sink;
  }

  async write(json: Buffer): Promise<void> {
    const result: Analysis | Failure = JSON.parse(json.toString());
    this.#held.push({ json, trace: "error" in result ? null : traceOf(result) });
    this.#bytes += json.length;
    if (this.#held.length >= HELD || this.#bytes >= BYTES) await this.#tell();
  }

  async close(): Promise<void> {
    await this.#tell();
    await this.#sink.close();
  }

  async #tell(): Promise<void> {
    const held = this.#held;
    this.#held = [];
    this.#bytes = 0;
    const events = this.#stream.add(held.flatMap(({ trace }) => trace ?? []));
    let next = 0;
    for (const { json, trace } of held)
      await this.#sink.write(withCluster(json, trace === null ? null : events[next++]!));
  }
}

/** As the last field, so that the line stays what it was but for its end. */
const withCluster = (json: Buffer, cluster: number | null): Buffer =>
  Buffer.concat([json.subarray(0, -1), Buffer.from(`,"cluster":${cluster}}`)]);
