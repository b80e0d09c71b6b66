import { expect, test } from "vitest";
import { inSlices } from "../../src/page/slices.ts";

const busy = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

test("long work leaves the page room in between", async () => {
  let between = 0;
  let done = false;
  const work = inSlices([...Array(40).keys()], () => busy(2), new AbortController().signal).then(() => {
    done = true;
  });
  while (!done) {
    await new Promise((resolve) => setImmediate(resolve));
    between++;
  }
  await work;
  // 80 ms of work in slices of 8.
  expect(between).toBeGreaterThan(4);
});

test("every item is worked on once, in order", async () => {
  const seen: number[] = [];
  await inSlices([1, 2, 3, 4, 5], (item) => seen.push(item), new AbortController().signal);
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test("work that nobody waits for any more ends", async () => {
  const life = new AbortController();
  const seen: number[] = [];
  await inSlices(
    [1, 2, 3, 4],
    (item) => {
      seen.push(item);
      if (item === 2) life.abort();
    },
    life.signal,
  );
  expect(seen).toEqual([1, 2]);
});
