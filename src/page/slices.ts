import type { Work } from "../article/live.ts";

/** Longer than this a slice of work keeps the page from answering the reader, in milliseconds. */
const SLICE = 8;

/** Runs `work` for each item and lets the page breathe in between; stops early when the signal says so. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let until = performance.now() + SLICE;
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + SLICE;
  }
}

/** Does work step by step and lets the page breathe in between; rejects once the signal says so. */
export async function doInSlices<T>(work: Work<T>, signal: AbortSignal): Promise<T> {
  await breath();
  let until = performance.now() + SLICE;
  for (;;) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + SLICE;
  }
}

/** The next free moment of the page's thread; a message comes sooner than a timer and is not clamped. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
