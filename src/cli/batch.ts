import { once } from "node:events";
import { createInterface } from "node:readline";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { answer, failure, type Request } from "./request.ts";

/** Lines that wait for their turn, for each worker: enough to keep it busy, few enough for constant memory. */
const AHEAD = 4;

/** One line of JSON Lines in, one out. */
export function answerLine(line: string, anyway: boolean): string {
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
  return JSON.stringify({ id: request.id ?? null, ...answer(request, anyway) });
}

/** Reads standard input line by line and writes the answers in the same order. */
export async function runBatch(jobs: number, anyway: boolean): Promise<void> {
  const pool =
    jobs > 1
      ? Array.from(
          { length: jobs },
          () => new Worker(new URL(import.meta.url), { argv: anyway ? ["--anyway"] : [] }),
        )
      : [];
  const bar = progress();
  const waiting: Promise<string>[] = [];
  const flush = async () => {
    await write(`${await waiting.shift()}\n`);
    bar.step();
  };
  let next = 0;
  for await (const read of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    // Some programs begin a file with a byte order mark, which is no JSON.
    const line = read.replace(/^\ufeff/, "");
    if (line.trim() === "") continue;
    const worker = pool[next++ % Math.max(1, pool.length)];
    waiting.push(worker === undefined ? Promise.resolve(answerLine(line, anyway)) : ask(worker, line));
    if (waiting.length > pool.length * AHEAD) await flush();
  }
  while (waiting.length > 0) await flush();
  bar.end();
  await Promise.all(pool.map((worker) => worker.terminate()));
}

/** A worker answers in the order in which it is asked. */
async function ask(worker: Worker, line: string): Promise<string> {
  const number = (asked.get(worker) ?? 0) + 1;
  asked.set(worker, number);
  return new Promise((resolve, reject) => {
    const onMessage = ([of, text]: [number, string]) => {
      if (of !== number) return;
      worker.off("message", onMessage).off("error", reject);
      resolve(text);
    };
    worker.on("message", onMessage).on("error", reject);
    worker.postMessage([number, line]);
  });
}
const asked = new WeakMap<Worker, number>();

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
  parentPort?.on("message", ([number, line]: [number, string]) => {
    parentPort?.postMessage([number, answerLine(line, process.argv.includes("--anyway"))]);
  });
