/** What the extension costs the page that it reads: measured in both real browsers, on the production build. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import type { Page } from "puppeteer-core";
import { type BrowserUnderTest, poll } from "../../scripts/browser/browser.ts";
import { launch } from "../../scripts/browser/launch.ts";
import { type PageServer, serve } from "../../scripts/browser/server.ts";
import { BROWSERS, build } from "../../scripts/build.ts";
import { longRead } from "./article.ts";
import type { Painting } from "./painting.ts";
import { probe } from "./probe.ts";
import { longestTask } from "./trace.ts";

const root = join(import.meta.dirname, "../..");
const PAGES = join(root, "build/bench");
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

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

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

async function prepare(): Promise<{ server: PageServer; code: string }> {
  mkdirSync(PAGES, { recursive: true });
  writeFileSync(join(PAGES, "long-read.html"), longRead());
  const { outputFiles } = await bundle({
    entryPoints: [join(root, "bench/page/painting.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
  });
  return { server: await serve(PAGES), code: outputFiles[0]!.text };
}

const HEADING = "## On the page";

/** Measures and writes the section of its own into a file of results; answers whether every goal was reached. */
export async function writePageSection(file: string): Promise<boolean> {
  const lines: string[] = [];
  const print = (line = "") => {
    console.log(line);
    lines.push(line);
  };
  print(HEADING);
  print();
  const isReached = await section(print);
  const before = readFileSync(file, "utf8").replace(new RegExp(`\n*${HEADING}\n[\\s\\S]*?(?=\n## |$)`), "");
  writeFileSync(file, `${before.trimEnd()}\n\n${lines.join("\n")}\n`);
  return isReached;
}

async function section(print: (line?: string) => void): Promise<boolean> {
  const { server, code } = await prepare();
  const url = server.url("long-read.html");
  const painted: string[] = [];
  let isReached = true;
  print(
    `A news page of about 6,000 words, 60 links and 60 images: the longest time in which the page could not answer, by a
MessageChannel probe in the page, while nothing happens and while a click on the button reads and paints it. Medians
and worst of ${ROUNDS} rounds, each on a fresh page, in milliseconds. A probe also sees what other programs do to the
machine; the longest task of the page's thread, in the processor's own time, is what Chromium's tracing knows of it.`,
  );
  print();
  print("| | idle | reading | worst reading | goal | longest task, idle | reading | changes of the page |");
  print("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const name of BROWSERS) {
    const browser = await launch(name, { dist: await build(name) });
    try {
      for (const rate of name === "chromium" ? [1, THROTTLE] : [1]) {
        const { idle, reading, idleTask, task, changes } = await measure(browser, url, rate);
        const most = MOST[rate]!;
        if (median(reading) > most || changes > 0) isReached = false;
        print(
          `| ${name}${rate > 1 ? `, processor ${rate} times slower` : ""} | ${median(idle).toFixed(1)} | ${median(reading).toFixed(1)} | ${Math.max(...reading).toFixed(1)} | ${most} | ${shown(idleTask)} | ${shown(task)} | ${changes} |`,
        );
      }
      const { ranges, painter, markJs } = await painting(browser, url, code);
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
  server.close();
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
