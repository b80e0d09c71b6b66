import type { ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { FailureCode } from "../request.ts";
import { limit } from "./clock.ts";
import { readFrames, writeFrame } from "./frames.ts";
import { type Answer, failedAnswer, type Task } from "./task.ts";

export type Worker = ChildProcessByStdio<Writable, Readable, Readable>;
type Message = { ready: true } | { unusable: string } | { code: FailureCode | null };

/** Workers cannot be started here at all, so that no document can be read. */
export class NoWorkers extends Error {}

interface Job {
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (error: NoWorkers) => void;
}

interface Employee {
  isReady: boolean;
  job: Job | null;
  /** Stops the clock of its document. */
  stopClock: () => void;
  isSlow: boolean;
  /** The last words on its standard error. */
  words: string;
}

/** V8's own words. */
const OUT_OF_MEMORY = /heap out of memory|invalid array length|allocation failed/i;
/** What is kept of a worker's words, in characters. */
const WORDS = 8_000;

/**
 * Workers that answer documents, one at a time each, started when there is something for them to do. One that dies, or
 * is ended because it takes too long, costs the document it was at, which is answered with an error; another takes its
 * place.
 */
export class Pool {
  readonly #jobs: number;
  readonly #seconds: number;
  readonly #start: () => Worker;
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Map<Worker, Employee>();
  #broken: NoWorkers | null = null;

  /** `seconds`: the most processor time that a document may take. */
  constructor(jobs: number, seconds: number, start: () => Worker) {
    this.#jobs = jobs;
    this.#seconds = seconds;
    this.#start = start;
  }

  /** Rejects with NoWorkers. */
  answer(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#hand();
    });
  }

  async close(): Promise<void> {
    const ends = [...this.#all.keys()].map((worker) => new Promise((done) => worker.once("close", done)));
    for (const [worker, { job }] of this.#all) {
      if (job === null) worker.stdin.end();
      else worker.kill("SIGKILL");
    }
    await Promise.all(ends);
  }

  #hand(): void {
    while (this.#waiting.length > 0) {
      if (this.#broken !== null) {
        this.#waiting.shift()!.reject(this.#broken);
        continue;
      }
      const worker = this.#idle.pop() ?? (this.#all.size < this.#jobs ? this.#employ() : null);
      if (worker === null) return;
      const employee = this.#all.get(worker)!;
      employee.job = this.#waiting.shift()!;
      if (employee.isReady) this.#give(worker, employee);
    }
  }

  #give(worker: Worker, employee: Employee): void {
    if (employee.job === null) return;
    const { bytes, ...head } = employee.job.task;
    employee.stopClock = limit(worker.pid!, this.#seconds, () => {
      employee.isSlow = true;
      worker.kill("SIGKILL");
    });
    writeFrame(worker.stdin, head, bytes);
  }

  #employ(): Worker {
    const worker = this.#start();
    const employee: Employee = { isReady: false, job: null, stopClock: () => {}, isSlow: false, words: "" };
    this.#all.set(worker, employee);
    readFrames<Message>(worker.stdout, ({ head, bytes }) => {
      if ("unusable" in head) this.#broken = new NoWorkers(head.unusable);
      else if ("ready" in head) {
        employee.isReady = true;
        this.#give(worker, employee);
      } else {
        const { job } = employee;
        employee.stopClock();
        employee.job = null;
        this.#idle.push(worker);
        job?.resolve({ code: head.code, json: bytes });
        this.#hand();
      }
    });
    worker.stderr.setEncoding("utf8").on("data", (words: string) => {
      employee.words = (employee.words + words).slice(-WORDS);
    });
    // A worker that has died does not take what it is given; that it has is told by "close".
    worker.stdin.on("error", () => {});
    worker.on("error", (error) => {
      employee.words += error.message;
      if (worker.pid === undefined) this.#bury(worker, employee, null);
    });
    worker.on("close", (_, signal) => this.#bury(worker, employee, signal));
    return worker;
  }

  #bury(worker: Worker, employee: Employee, signal: NodeJS.Signals | null): void {
    if (!this.#all.delete(worker)) return;
    const place = this.#idle.indexOf(worker);
    if (place >= 0) this.#idle.splice(place, 1);
    employee.stopClock();
    const { job } = employee;
    if (!employee.isReady) this.#broken ??= new NoWorkers(employee.words.trim() || "its worker ended.");
    if (job !== null) {
      if (this.#broken !== null) job.reject(this.#broken);
      else job.resolve(failedAnswer(job.task, ...this.#reasonOf(employee, signal)));
    }
    this.#hand();
  }

  #reasonOf({ isSlow, words }: Employee, signal: NodeJS.Signals | null): [FailureCode, string] {
    if (isSlow) return ["too-slow", `Its reading takes more than ${this.#seconds} seconds.`];
    if (OUT_OF_MEMORY.test(words))
      return ["too-large", "Its reading takes more memory than there is for one document."];
    const last =
      words
        .trim()
        .split("\n")
        .findLast((line) => /\S/.test(line)) ??
      signal ??
      "its worker ended";
    return ["failed", `It could not be read: ${last}.`];
  }
}
