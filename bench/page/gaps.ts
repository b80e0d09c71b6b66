/** What the extension costs the page that it reads: measured in both real browsers, on the production build. */
import { join } from "node:path";
import { build as bundle } from "esbuild";
import type { Page } from "puppeteer-core";
import { type BrowserUnderTest, poll } from "../../scripts/browser/browser.ts";
import { launch } from "../../scripts/browser/launch.ts";
import { BROWSERS, build } from "../../scripts/build.ts";
import type { Print, Section } from "../section.ts";
import { median } from "../turns.ts";
import { besideBusyProgram } from "./busy.ts";
import { servePages } from "./pages.ts";
import type { Painting } from "./painting.ts";
import { probe } from "./probe.ts";
import { longestTask } from "./trace.ts";

const ROUNDS = 3;
/** How long a page is looked at while nothing happens: about as long as a reading takes, in milliseconds. */
const IDLE = 2_000;
const THROTTLE = 4;
/** The goals, in milliseconds. */
const MOST = { 1: 30, [THROTTLE]: 50 } as Record<number, number>;

const shown = (values: readonly number[]): string => (values.length === 0 ? "–" : median(values).toFixed(1));

interface Gaps {
  idle: number[];
  reading: number[];
  /** The longest task of the page's thread in the processor's own time, while nothing happens and while it reads. */
  idleTask: number[];
  task: number[];
  changes: number;
}

async function measure(browser: BrowserUnderTest, url: string, rate: number): Promise<Gaps> {
  const gaps: Gaps = { idle: [], reading: [], idleTask: [], task: [], changes: 0 };
  for (let i = 0; i < ROUNDS; i++) {
    const page = await browser.open(url);
    await page.evaluate(probe);
    if (rate > 1) await page.emulateCPUThrottling(rate);
    const start = () => page.evaluate("window.gaps.start()");
    const stop = () => page.evaluate("window.gaps.stop()") as Promise<{ longest: number; changes: number }>;
    const traced = async (tasks: number[], work: () => Promise<void>) => {
      if (browser.name === "chromium") tasks.push(await longestTask(page, work));
      else await work();
    };
    await traced(gaps.idleTask, async () => {
      await start();
      await new Promise((resolve) => setTimeout(resolve, IDLE));
      gaps.idle.push((await stop()).longest);
    });
    await traced(gaps.task, async () => {
      await start();
      const popup = await browser.clickButton(page);
      await popup.until("document.querySelector('.controls') && !document.querySelector('.progress')");
      await untilPainted(page);
      const { longest, changes } = await stop();
      gaps.reading.push(longest);
      gaps.changes += changes;
      await popup.close();
    });
    await page.close();
  }
  return gaps;
}

/** The registry of highlights is the page's own. */
const untilPainted = (page: Page): Promise<void> =>
  poll(
    "marks",
    async () => (await page.evaluate("[...CSS.highlights.keys()].length")) as unknown as boolean,
    async () => "Nothing is painted.",
  );

async function painting(browser: BrowserUnderTest, url: string, code: string): Promise<Painting> {
  const page = await browser.open(url);
  await page.bringToFront();
  await page.evaluate(code);
  const result = (await page.evaluate("window.comparePainting()")) as Painting;
  await page.close();
  return result;
}

async function comparison(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [join(import.meta.dirname, "painting.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
  });
  return outputFiles[0]!.text;
}

const row = (name: string, { idle, reading, idleTask, task, changes }: Gaps, most: number): string =>
  `| ${name} | ${shown(idle)} | ${shown(reading)} | ${Math.max(...reading).toFixed(1)} | ${most} | ${shown(idleTask)} | ${shown(task)} | ${changes} |`;

async function section(print: Print): Promise<boolean> {
  const pages = await servePages();
  const code = await comparison();
  const painted: string[] = [];
  let isReached = true;
  print(
    `A news page of about 6,000 words, 60 links and 60 images: the longest time in which the page could not answer, by a
MessageChannel probe in the page, while nothing happens and while a click on the button reads and paints it. Medians
and worst of ${ROUNDS} rounds, each on a fresh page, in milliseconds; the goal is for the worst. A probe also sees what other
programs do to the machine, so the rounds are taken once more beside a program that keeps a processor busy; the longest
task of the page's thread, in the processor's own time, is what Chromium's tracing knows of it.`,
  );
  print();
  print("| | idle | reading | worst reading | goal | longest task, idle | reading | changes of the page |");
  print("| --- | --- | --- | --- | --- | --- | --- | --- |");
  try {
    for (const name of BROWSERS) {
      const browser = await launch(name, { dist: await build(name) });
      try {
        for (const rate of name === "chromium" ? [1, THROTTLE] : [1]) {
          const most = MOST[rate]!;
          const slow = rate > 1 ? `, processor ${rate} times slower` : "";
          const work = () => measure(browser, pages.long, rate);
          for (const [beside, gaps] of [
            ["", await work()] as const,
            [", beside a busy program", await besideBusyProgram(work)] as const,
          ]) {
            if (Math.max(...gaps.reading) > most || gaps.changes > 0) isReached = false;
            print(row(`${name}${slow}${beside}`, gaps, most));
          }
        }
        const { ranges, painter, markJs } = await painting(browser, pages.long, code);
        const times = median(markJs) / median(painter);
        if (times < 5) isReached = false;
        painted.push(
          `| ${name} | ${ranges} | ${median(painter).toFixed(1)} | ${median(markJs).toFixed(1)} | ${times.toFixed(1)} times |`,
        );
      } finally {
        // Its list of requests, which nobody needs here, may be cut off.
        await browser.close().catch(() => []);
      }
    }
  } finally {
    pages.close();
  }
  print();
  print(
    "The same places marked by Nutgraf's painter and by mark.js, which wraps them in elements, in turns on one page: from\nthe call until the frame that shows them, medians in milliseconds. The goal is 5 times.",
  );
  print();
  print("| | places | Nutgraf | mark.js | faster |");
  print("| --- | --- | --- | --- | --- |");
  for (const line of painted) print(line);
  return isReached;
}

export const gaps: Section = { heading: "On the page", measure: section };
