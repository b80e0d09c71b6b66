/** How long the library's page takes to open, to read all and to search with 5,000 articles of our own making in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserUnderTest } from "../../scripts/browser/browser.ts";
import { launch } from "../../scripts/browser/launch.ts";
import { BROWSERS, build } from "../../scripts/build.ts";
import { createEngine } from "../../src/engine/index.ts";
import { type KeptPage, keep, rowOf } from "../../src/library/index.ts";
import type { Print, Section } from "../section.ts";
import { median } from "../turns.ts";

const PAGES = 5_000;
const STORIES = 100;
const AT_ONCE = 100;
const ROUNDS = 5;
/** Milliseconds. */
const GOALS = { open: 1_000, search: 100 };
const QUERIES = ["h", "ferry", "halvern whitlock", "marker4321", "nobody wrote this"];

const PLACES = ["Halvern", "Northgate", "Belmora", "Port Ellery", "Skerrow", "Dunmarrow", "Corran"];
const PEOPLE = ["Ana Whitlock", "Tom Calloway", "Ines Okonjo", "Mara Lind", "Piet Ostrander", "Omar Feld"];
const THINGS = ["ferry", "bridge", "warehouse", "school", "tram", "dam", "market", "quarry", "hospital"];
const DEEDS = ["burned down", "was closed", "was flooded", "collapsed", "was reopened", "was evacuated"];
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!;

/** About 500 words; no two stories have the same. */
function story(i: number): { title: string; text: string } {
  const title = `${3 + (i % 17)} hurt as ${pick(THINGS, i)} in ${pick(PLACES, i)} ${pick(DEEDS, i)}`;
  const paragraphs = Array.from({ length: 14 }, (_, n) => {
    const k = i * 31 + n * 7;
    return `The ${pick(THINGS, k)} near street${k % 977} in ${pick(PLACES, k + n)} ${pick(DEEDS, k)} on ${pick(["Monday", "Tuesday", "Friday"], k)}, and ${2 + (k % 40)} people were hurt, police said. “Nobody had looked at the ${pick(THINGS, k + 3)} for ${1 + (k % 9)} years,” said ${pick(PEOPLE, k)}, who lives there.`;
  });
  return { title, text: paragraphs.join("\n\n") };
}

function seeds(): KeptPage[] {
  const weights = (name: string) =>
    readFileSync(join(import.meta.dirname, `../../extension/model/${name}.bin`));
  const engine = createEngine({
    grammar: weights("grammar"),
    names: weights("names"),
    card: weights("card"),
  });
  return Array.from({ length: STORIES }, (_, i) => {
    const url = `https://post.example/${i}`;
    const analysis = engine.analyse({
      ...story(i),
      url,
      publisher: `The ${pick(PLACES, i)} Post`,
      published: "2026-03-12",
      language: "en",
    });
    return keep(url, null, { analysis, read: i, isWhole: true });
  });
}

/** The nth page of the library: a story under an address, a headline and a day of its own, with a word nobody else has. */
function pageOf(seed: KeptPage, n: number): { page: KeptPage; row: ReturnType<typeof rowOf> } {
  const { analysis } = seed.latest;
  const read = Date.UTC(2026, 0, 1) + n * 3_600_000;
  const article = {
    ...analysis.article,
    title: `${analysis.article.title} marker${n}`,
    published: new Date(read).toISOString(),
  };
  const page: KeptPage = {
    ...seed,
    address: `https://post.example/story-${n}`,
    kept: read,
    opened: read,
    latest: { ...seed.latest, analysis: { ...analysis, article }, read },
  };
  return { page, row: rowOf(page) };
}

const WRITE = `(async (pages) => {
  const open = indexedDB.open("library");
  const db = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
  const write = db.transaction(["pages", "rows"], "readwrite");
  for (const { page, row } of pages) {
    write.objectStore("pages").put(page);
    write.objectStore("rows").put(row);
  }
  await new Promise((resolve) => { write.oncomplete = resolve; });
  db.close();
})`;

/** Milliseconds since the address was asked for; where the list was there before anybody looked, a little more than it took. */
const until = (selector: string) => `new Promise((resolve) => {
  const look = () => (document.querySelector("${selector}") ? resolve(performance.now()) : setTimeout(look, 2));
  look();
})`;

const searched = (words: string) => `(() => {
  const field = document.querySelector(".search [type=search]");
  const began = performance.now();
  field.value = ${JSON.stringify(words)};
  field.dispatchEvent(new Event("input", { bubbles: true }));
  document.body.getBoundingClientRect();
  return { took: performance.now() - began, count: document.querySelector(".count").textContent };
})()`;

async function fill(page: Page): Promise<void> {
  const stories = seeds();
  for (let from = 0; from < PAGES; from += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, (_, i) => pageOf(pick(stories, from + i), from + i));
    await page.evaluate(`${WRITE}(${JSON.stringify(some)})`);
  }
}

async function measureIn(
  browser: BrowserUnderTest,
): Promise<{ open: number; whole: number; search: number; used: number }> {
  let page = await browser.openOwn("library.html");
  await page.waitForSelector(".part");
  await fill(page);
  const [opened, whole]: [number[], number[]] = [[], []];
  for (let i = 0; i < ROUNDS; i++) {
    await page.close();
    page = await browser.openOwn("library.html");
    opened.push((await page.evaluate(until(".kept > li"))) as number);
    // How many pages there are is told when all of them can be searched.
    whole.push((await page.evaluate(until(".count:not(:empty)"))) as number);
  }
  const times: number[] = [];
  for (const words of QUERIES) {
    const rounds: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      await page.evaluate(searched(""));
      const { took } = (await page.evaluate(searched(words))) as { took: number };
      rounds.push(took);
    }
    times.push(median(rounds));
  }
  const used = (await page.evaluate(
    "navigator.storage.estimate().then(({ usage }) => usage ?? 0)",
  )) as number;
  return { open: median(opened), whole: median(whole), search: Math.max(...times), used };
}

async function measure(print: Print): Promise<boolean> {
  let isReached = true;
  print(
    `The library's page with ${PAGES.toLocaleString("en")} articles of our own making of about 500 words: from the address to the list, and to where all of them can be searched, and from a key to the pages found (the slowest of ${QUERIES.length} questions); medians of ${ROUNDS}. Goals: ${GOALS.open} and ${GOALS.search} ms.`,
  );
  print();
  print("| | open, ms | all at hand, ms | search, ms | storage, MB |");
  print("| --- | --- | --- | --- | --- |");
  for (const name of BROWSERS) {
    const browser = await launch(name, { dist: await build(name) });
    try {
      const { open, whole, search, used } = await measureIn(browser);
      isReached &&= open <= GOALS.open && search <= GOALS.search;
      print(
        `| ${name} | ${open.toFixed(0)} | ${whole.toFixed(0)} | ${search.toFixed(0)} | ${(used / 1e6).toFixed(0)} |`,
      );
    } finally {
      await browser.close();
    }
  }
  return isReached;
}

export const library: Section = { heading: "The library", measure };
