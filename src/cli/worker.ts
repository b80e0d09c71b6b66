/**
 * A program that reads documents for a batch, one after the other, from its standard input to its standard output. It is
 * a process and no thread: a page that takes all memory ends it alone, where a thread can take its process along.
 */
import { answerTask } from "./batch/answer.ts";
import { readFrames, writeFrame } from "./batch/frames.ts";
import type { Task } from "./batch/task.ts";
import { defaultEngine } from "./request.ts";

const anyway = process.argv.includes("--anyway");

/** Whoever gave us work is gone, and with it those who would read our answers. */
process.stdout.on("error", () => process.exit(0));

try {
  defaultEngine();
  writeFrame(process.stdout, { ready: true }, Buffer.of());
  readFrames<Omit<Task, "bytes">>(process.stdin, ({ head, bytes }) => {
    const { code, json } = answerTask({ ...head, bytes }, anyway);
    writeFrame(process.stdout, { code }, json);
  });
} catch (error) {
  writeFrame(
    process.stdout,
    { unusable: error instanceof Error ? error.message : String(error) },
    Buffer.of(),
  );
}
