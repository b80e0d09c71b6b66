import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { NoWorkers, Pool, type Worker } from "../../../src/cli/batch/pool.ts";
import type { Task } from "../../../src/cli/batch/task.ts";
import { SLOW } from "../support/program.ts";

const script = (code: string) => (): Worker =>
  spawn(process.execPath, ["-e", code], { stdio: ["pipe", "pipe", "pipe"] });

/** Answers a document with its bytes in capitals; dies, in every way, of what it is told to. */
const mortal = script(`
  const say = (head, bytes) => {
    const json = Buffer.from(JSON.stringify(head));
    const lengths = Buffer.alloc(8);
    lengths.writeUInt32LE(json.length, 0);
    lengths.writeUInt32LE(bytes.length, 4);
    process.stdout.write(Buffer.concat([lengths, json, bytes]));
  };
  say({ ready: true }, Buffer.of());
  process.stdin.on("data", (frame) => {
    const text = frame.toString("utf8", 8 + frame.readUInt32LE(0));
    if (text === "exit") process.exit(3);
    if (text === "throw") throw new Error("Out of luck.");
    if (text === "stall") for (;;);
    if (text === "eat") { console.error("FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory"); process.abort(); }
    say({ code: null }, Buffer.from(text.toUpperCase()));
  });`);

const task = (text: string, id: number): Task => ({
  place: { line: id },
  id: String(id),
  order: { kind: "line" },
  bytes: Buffer.from(text),
});

test(
  "workers that die, or take too long, cost their document alone",
  async () => {
    const pool = new Pool(2, 2, mortal);
    const words = ["a", "exit", "b", "stall", "c", "throw", "d", "eat", "e"];
    const answers = await Promise.all(words.map((word, i) => pool.answer(task(word, i))));
    await pool.close();
    expect(answers.filter(({ code }) => code === null).map(({ json }) => json.toString())).toEqual([
      ..."ABCDE",
    ]);
    expect(
      answers.filter(({ code }) => code !== null).map(({ json }) => JSON.parse(json.toString())),
    ).toMatchObject([
      { id: 1, error: { code: "failed", line: 1 } },
      { id: 3, error: { code: "too-slow", message: expect.stringContaining("2 seconds"), line: 3 } },
      { id: 5, error: { code: "failed", line: 5 } },
      { id: 7, error: { code: "too-large", message: expect.stringContaining("memory"), line: 7 } },
    ]);
  },
  SLOW,
);

test.each([
  ["end at once", script("console.error('No such door.'); process.exit(1)"), /No such door/],
  ["are no program", () => spawn("/no/such/program", { stdio: ["pipe", "pipe", "pipe"] }), /ENOENT/],
])(
  "workers that %s can answer nothing, and say why",
  async (_, start, message) => {
    const pool = new Pool(2, 10, start as () => Worker);
    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map((id) => pool.answer(task("a", id))));
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: "rejected", reason: expect.any(NoWorkers) });
      expect(answer).toMatchObject({ reason: { message: expect.stringMatching(message) } });
    }
    await pool.close();
  },
  SLOW,
);
