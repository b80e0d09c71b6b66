import type { Worker } from "node:worker_threads";
import { failure } from "./request.ts";

interface Task {
  line: string;
  resolve: (answer: string) => void;
}

/**
 * Workers that answer lines, one at a time each, started when there is something for them to do. A worker gets a
 * line and posts its answer. One that dies costs the line it was at, which is answered with an error; another takes
 * its place.
 */
export class Pool {
  readonly #jobs: number;
  readonly #start: () => Worker;
  readonly #waiting: Task[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Map<Worker, Task | null>();

  constructor(jobs: number, start: () => Worker) {
    this.#jobs = jobs;
    this.#start = start;
  }

  answer(line: string): Promise<string> {
    return new Promise((resolve) => {
      this.#waiting.push({ line, resolve });
      this.#hand();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all.keys()].map((worker) => worker.terminate()));
  }

  #hand(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? (this.#all.size < this.#jobs ? this.#employ() : null);
      if (worker === null) return;
      const task = this.#waiting.shift()!;
      this.#all.set(worker, task);
      worker.postMessage(task.line);
    }
  }

  #employ(): Worker {
    const worker = this.#start();
    this.#all.set(worker, null);
    let reason = "its worker ended.";
    worker.on("message", (answer: string) => {
      const task = this.#all.get(worker);
      this.#all.set(worker, null);
      this.#idle.push(worker);
      task?.resolve(answer);
      this.#hand();
    });
    worker.on("error", (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    // Comes after "error", and alone when the worker ends itself.
    worker.on("exit", () => {
      const task = this.#all.get(worker);
      this.#all.delete(worker);
      const place = this.#idle.indexOf(worker);
      if (place >= 0) this.#idle.splice(place, 1);
      task?.resolve(failedLine(task.line, reason));
      this.#hand();
    });
    return worker;
  }
}

function failedLine(line: string, reason: string): string {
  let id: unknown = null;
  try {
    id = JSON.parse(line)?.id ?? null;
  } catch {
    // The line that killed its worker need not be JSON.
  }
  return JSON.stringify({ id, ...failure("failed", `The line could not be read: ${reason}`) });
}
