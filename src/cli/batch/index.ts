/** A run over many documents, from its options to its status. */
import { spawn } from "node:child_process";
import { createReadStream, fstatSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ClusterSink } from "../cluster.ts";
import type { BatchOptions } from "../options.ts";
import { WORKER } from "../places.ts";
import { pagesOf } from "../warc/documents.ts";
import { isZip } from "../warc/wacz.ts";
import { Bytes } from "./bytes.ts";
import { documentsOf } from "./documents.ts";
import { gunzip, isGzip } from "./gzip.ts";
import { Pool, type Worker } from "./pool.ts";
import { runBatch } from "./run.ts";
import { type Earlier, earlierIn, openSink } from "./sink.ts";
import { Counts, inWords, statusOf, writeSummary } from "./summary.ts";

/** Where Node keeps what it has compiled, so that a worker starts in half the time; Node's own place for that. */
const COMPILED = join(tmpdir(), "node-compile-cache");
const NOTHING: Earlier = { lines: 0, lastId: null };

/** Resolves to the status that the program ends with. */
export async function batch(options: BatchOptions, anyway: boolean): Promise<number> {
  const { file, jobs, output, resume, gzip } = options;
  const counts = new Counts();
  const input = file === null ? standardInput() : createReadStream(file);
  const tasks =
    options.input === "lines"
      ? documentsOf(unpacked(input), options.firstLine)
      : pagesOf(input, file, () => counts.skipped++);
  const earlier = resume && output !== null ? await earlierIn(output) : NOTHING;
  const pool = new Pool(jobs, options.seconds, () => startWorker(options.megabytes, anyway));
  const sink = openSink(output, gzip, resume);
  await runBatch(tasks, pool, jobs, options.cluster ? new ClusterSink(sink) : sink, earlier, counts);
  await pool.close();
  const summary = counts.summary();
  process.stderr.write(`${inWords(summary)}\n`);
  if (options.summary !== null) writeSummary(options.summary, summary);
  return statusOf(summary);
}

async function* standardInput(): AsyncGenerator<Buffer> {
  // Node reads a folder as if it were empty.
  if (fstatSync(0).isDirectory()) throw new Error("Standard input is a folder.");
  yield* process.stdin;
}

async function* unpacked(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const bytes = new Bytes(input);
  const head = await bytes.peek(4);
  if (isZip(head)) throw new Error("The input is a ZIP, not JSON Lines; a WACZ is read with --warc.");
  yield* isGzip(head) ? gunzip(bytes) : bytes;
}

/**
 * The compilers of V8 work in threads, each of which would have its own heap of glibc's and give little of it back: with
 * one for all, four times the input takes no more memory. Other systems do not know the name.
 */
const ONE_HEAP = { MALLOC_ARENA_MAX: "1" };

/** Room for what is new, in megabytes: as much as a page needs, so that the peak is the same however many come. */
const NEW = 16;

function startWorker(megabytes: number, anyway: boolean): Worker {
  const limits = [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${NEW}`];
  return spawn(process.execPath, [...limits, fileURLToPath(WORKER), ...(anyway ? ["--anyway"] : [])], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { NODE_COMPILE_CACHE: COMPILED, ...ONE_HEAP, ...process.env },
  });
}
