import type { Page } from "puppeteer-core";

interface Event {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor's time in this thread. */
  tdur?: number;
}

const MARK = "nutgraf-bench";

/**
 * Runs something while Chromium notes every task of the page's thread; answers the longest in milliseconds of the
 * processor's own time, which does not grow when other programs want the processor too.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.tracing.start({
    categories: ["toplevel", "disabled-by-default-devtools.timeline", "blink.user_timing"],
  });
  await page.evaluate(`void performance.mark("${MARK}")`);
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: Event[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error("The trace does not know the page.");
  return traceEvents
    .filter(({ pid, tid, name }) => pid === mark.pid && tid === mark.tid && /RunTask$/.test(name))
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
