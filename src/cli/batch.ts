import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { Engine } from "../engine/index.ts";
import { linesOf } from "./lines.ts";
import { Pool } from "./pool.ts";
import { answer, failure, type Request } from "./request.ts";

/** Lines that wait for their turn, for each worker: enough to keep it busy, few enough for constant memory. */
const AHEAD = 4;

/** One line of JSON Lines in, one out; `engine` is asked for when a line needs it. */
export function answerLine(line: string, anyway: boolean, engine?: () => Engine): string {
  let request: (Request & { id?: unknown }) | null;
  try {
    request = JSON.parse(line);
  } catch (error) {
    return JSON.stringify({
      id: null,
      ...failure("bad-json", `The line is no JSON: ${(error as Error).message}`),
    });
  }
  if (typeof request !== "object" || request === null || Array.isArray(request))
    return JSON.stringify({ id: null, ...failure("bad-json", "The line is no JSON object.") });
  return JSON.stringify({ id: request.id ?? null, ...answer(request, anyway, engine) });
}

/** Reads standard input line by line and writes the answers in the same order. */
export async function runBatch(jobs: number, anyway: boolean): Promise<void> {
  const pool =
    jobs > 1
      ? new Pool(jobs, () => new Worker(new URL(import.meta.url), { argv: anyway ? ["--anyway"] : [] }))
      : null;
  const ahead = pool === null ? 0 : jobs * AHEAD;
  const bar = progress();
  const waiting: Promise<string>[] = [];
  const flush = async () => {
    await write(`${await waiting.shift()}\n`);
    bar.step();
  };
  for await (const read of linesOf(process.stdin.setEncoding("utf8"))) {
    // Some programs begin a file with a byte order mark, which is no JSON.
    const line = read.replace(/^\ufeff/, "");
    if (line.trim() === "") continue;
    waiting.push(pool === null ? Promise.resolve(answerLine(line, anyway)) : pool.answer(line));
    if (waiting.length > ahead) await flush();
  }
  while (waiting.length > 0) await flush();
  bar.end();
  await pool?.close();
}

/** Waits while the reader of our output is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** A counter on standard error, for a person who watches; nothing in a pipe. */
function progress(): { step(): void; end(): void } {
  if (!process.stderr.isTTY) return { step() {}, end() {} };
  let done = 0;
  return {
    step: () => process.stderr.write(`\r${++done} read`),
    end: () => process.stderr.write("\n"),
  };
}

if (!isMainThread)
  parentPort?.on("message", (line: string) => {
    parentPort?.postMessage(answerLine(line, process.argv.includes("--anyway")));
  });
