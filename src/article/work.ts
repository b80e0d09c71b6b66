/**
 * Work that can be put down between two steps: on a live page it is done in slices, so that the page answers its
 * reader in between; elsewhere it is done at once.
 */
export type Work<T> = Generator<void, T>;

/** Does work at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
