/**
 * Nutgraf beside its peers in one run: accuracy, milliseconds, bytes.
 *
 *   npm run bench                    prints the tables and writes docs/BENCH.md
 *   npm run bench -- --sets DIR      where the evaluation sets and their scorer lie (default ../shared)
 *   npm run bench -- --only speed    prints the times alone and writes nothing; needs no sets, and adds their texts
 *   npm run bench -- --only page     what the extension costs the page that it reads, in both browsers, and no more
 *   npm run bench -- --only clicks   how long a reader waits after the click, in both browsers
 *   npm run bench -- --only memory   what the background keeps of the pages it has read, in both browsers
 *   npm run bench -- --only library  how long the library takes to open and to search with 5,000 articles, in both
 *
 * Times are of one machine at one moment: only the ratios within a run mean anything.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createEngine } from "../src/engine/index.ts";
import { clicks } from "./page/clicks.ts";
import { gaps } from "./page/gaps.ts";
import { library } from "./page/library.ts";
import { memory } from "./page/memory.ts";
import {
  chronoDates,
  compromiseNames,
  compromiseNumbers,
  type Document,
  firstOfEach,
  type Peer,
  recognizersDates,
  recognizersFigures,
  winkDates,
} from "./peers.ts";
import { type Section, writeSection } from "./section.ts";
import { sizes } from "./size.ts";
import { growth, ratios } from "./speed.ts";

const root = join(import.meta.dirname, "..");
const file = join(root, "docs/BENCH.md");
/** What is measured in the browsers, each a section of its own. */
const IN_BROWSERS: Record<string, Section> = { page: gaps, clicks, memory, library };

const { values: options } = parseArgs({
  options: { sets: { type: "string", default: "../shared" }, only: { type: "string" } },
});
const { only } = options;
const sets = resolve(root, options.sets);
if (only === "speed") {
  console.log([...ratios(sets), "", ...growth()].join("\n"));
  process.exit();
}
if (only !== undefined) {
  const section = IN_BROWSERS[only];
  if (section !== undefined) process.exit((await writeSection(file, section)) ? 0 : 1);
  console.error(
    `There is no part "${only}"; those that run alone are ${["speed", ...Object.keys(IN_BROWSERS)].join(", ")}.`,
  );
  process.exit(2);
}
if (!existsSync(join(sets, "eval/score.mjs"))) {
  console.error(`No evaluation sets in ${sets}; say where they are with --sets DIR.`);
  process.exit(2);
}

interface Tally {
  p: number;
  r: number;
  f1: number;
}
const { readGold, scoreDocument } = (await import(join(sets, "eval/score.mjs"))) as {
  readGold(path: string): (Document & Record<string, unknown>)[];
  scoreDocument(document: unknown, answer: unknown, tallies: Record<string, Tally>): void;
};

const engine = createEngine({
  grammar: readFileSync(join(root, "extension/model/grammar.bin")),
  names: readFileSync(join(root, "extension/model/names.bin")),
  card: readFileSync(join(root, "extension/model/card.bin")),
});
const analyse = ({ text, published, title }: Document) =>
  engine.analyse({ text, published: published ?? null, title: title ?? null, language: "en" });
const nutgraf: Peer = { name: "**Nutgraf**", answer: analyse };

const lines: string[] = [
  "# Bench",
  "",
  "Written by `npm run bench`, every table in one run on one machine; the ratios mean something, the milliseconds little.",
  "",
];
const print = (line = "") => {
  console.log(line);
  lines.push(line);
};

/** Peers that take seconds for an article are measured on the first documents alone. */
function table(title: string, gold: string, score: string, peers: readonly Peer[], most = Infinity): void {
  const documents = readGold(join(sets, gold))
    .filter(({ text }) => typeof text === "string")
    .slice(0, most);
  print(`## ${title}`);
  print();
  print(`${documents.length} documents of \`${gold}\`, score \`${score}\`.`);
  print();
  print("| | precision | recall | F1 | ms a document, median | most |");
  print("| --- | --- | --- | --- | --- | --- |");
  for (const peer of peers) {
    const tallies: Record<string, Tally> = {};
    const times: number[] = [];
    for (const document of documents) {
      const from = performance.now();
      const answer = peer.answer(document);
      times.push(performance.now() - from);
      scoreDocument(document, answer, tallies);
    }
    times.sort((a, b) => a - b);
    const { p = 0, r = 0, f1 = 0 } = tallies[score] ?? {};
    print(
      `| ${peer.name} | ${p.toFixed(3)} | ${r.toFixed(3)} | ${f1.toFixed(3)} | ${times[times.length >> 1]!.toFixed(1)} | ${times.at(-1)!.toFixed(0)} |`,
    );
  }
  print();
}

table("Names", "corpora/mentions-worldnews.jsonl", "mentions", [nutgraf, compromiseNames]);
table("Figures", "corpora/figures-recognizers.jsonl", "figures", [
  nutgraf,
  recognizersFigures,
  compromiseNumbers,
]);
table(
  "Dates",
  "corpora/dates-timebank.jsonl",
  "dates",
  [nutgraf, chronoDates, recognizersDates, winkDates],
  60,
);
table(
  "Days that dates stand for",
  "corpora/dates-timebank.jsonl",
  "dates.value",
  [nutgraf, chronoDates, recognizersDates],
  60,
);
table("The card", "gold/dev", "card", [nutgraf, firstOfEach(analyse)]);

print("## Speed");
print();
for (const line of ratios(sets)) print(line);
print();
for (const line of growth()) print(line);
print();
print("## Size");
print();
for (const line of await sizes()) print(line);

writeFileSync(file, `${lines.join("\n")}\n`);
for (const section of Object.values(IN_BROWSERS)) await writeSection(file, section);
