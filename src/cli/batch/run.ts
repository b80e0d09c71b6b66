import { NoWorkers, type Pool } from "./pool.ts";
import type { Earlier, Sink } from "./sink.ts";
import type { Counts } from "./summary.ts";
import type { Answer, Task } from "./task.ts";

/** Documents that wait for their turn, for each worker: enough to keep it busy, few enough for constant memory. */
const AHEAD = 4;
/** Bytes of documents that wait, at most, but for one of them. */
const MOST = 16 * 1024 * 1024;

/** Reads documents and writes the answers in their order, each as soon as it is next. */
export async function runBatch(
  tasks: AsyncIterable<Task>,
  pool: Pool,
  jobs: number,
  sink: Pick<Sink, "write" | "close">,
  earlier: Earlier,
  counts: Counts,
): Promise<void> {
  const bar = progress();
  const room = new Room(jobs * (1 + AHEAD), MOST);
  let written: Promise<void> = Promise.resolve();
  let isBroken = false;
  try {
    let passed = 0;
    for await (const task of tasks) {
      if (passed < earlier.lines) {
        passed++;
        checkId(task, earlier, passed);
        counts.resumed++;
        continue;
      }
      const size = task.bytes.length;
      const answer = pool.answer(task);
      // It may fail before its turn has come.
      answer.catch(() => {});
      written = written.then(async () => {
        const { code, json }: Answer = await answer;
        await sink.write(json);
        counts.count(code);
        room.leave(size);
        bar.step();
      });
      written.catch(() => {
        isBroken = true;
        room.open();
      });
      await room.enter(size);
      if (isBroken) break;
    }
    if (passed < earlier.lines)
      throw new Error("The earlier output has more lines than this input has documents.");
  } catch (error) {
    counts.stopped = messageOf(error);
  }
  try {
    await written;
  } catch (error) {
    counts.stopped = messageOf(error);
  }
  try {
    await sink.close();
  } catch (error) {
    counts.stopped ??= messageOf(error);
  }
  bar.end();
}

/** What goes on must go on with the input that it began with. */
function checkId({ id, order }: Task, earlier: Earlier, passed: number): void {
  if (passed < earlier.lines || earlier.lastId === null || "error" in order) return;
  if (id !== earlier.lastId && earlier.lastId !== "null")
    throw new Error(
      `The earlier output is not of this input: its last id is ${earlier.lastId}, where the input has ${id}.`,
    );
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof NoWorkers ? `Nothing can be read here: ${message}` : message;
}

/** Room for documents that wait, by their number and size; one always has room. */
class Room {
  readonly #most: { count: number; size: number };
  #count = 0;
  #size = 0;
  #isOpen = false;
  #wake: (() => void) | null = null;

  constructor(count: number, size: number) {
    this.#most = { count, size };
  }

  /** Takes room for one, and waits until there is room for another. */
  async enter(size: number): Promise<void> {
    this.#count++;
    this.#size += size;
    while (this.#isFull())
      await new Promise<void>((done) => {
        this.#wake = done;
      });
  }

  leave(size: number): void {
    this.#count--;
    this.#size -= size;
    this.#wake?.();
  }

  /** Lets everybody in: there is nothing to wait for any more. */
  open(): void {
    this.#isOpen = true;
    this.#wake?.();
  }

  #isFull = (): boolean =>
    !this.#isOpen && (this.#count >= this.#most.count || (this.#count > 0 && this.#size >= this.#most.size));
}

/** A counter on standard error, for a person who watches; nothing in a pipe. */
function progress(): { step(): void; end(): void } {
  if (!process.stderr.isTTY) return { step() {}, end() {} };
  let done = 0;
  return {
    step: () => process.stderr.write(`\r${++done} read`),
    end: () => process.stderr.write("\r"),
  };
}
