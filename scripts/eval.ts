/**
 * Measures the reading on the shared evaluation sets and shows it against the last committed table.
 *
 *   npm run eval                      the table, with what was gained and lost
 *   npm run eval -- --sets DIR        where the sets and their scorer lie (default ../shared)
 *   npm run eval -- --save            writes bench/scores.json and docs/SCORES.md
 *   npm run eval -- --check           exits with 1 when a score fell by more than noise
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { scoreSameEvent } from "./same-event.ts";

/** The sets, and of the many numbers the scorer prints those that stand in the table, with the goal for each. */
const SETS: readonly { name: string; gold: string; goals: Record<string, number> }[] = [
  {
    name: "news articles",
    gold: "gold/dev",
    goals: {
      entities: 0.86,
      figures: 0.9,
      "quotes.direct": 0.95,
      "speakers.direct": 0.9,
      "quotes.indirect": 0.65,
      "speakers.indirect": 0.85,
      "card.type": 0.85,
      card: 0.6,
      "card.killed": 0.85,
      "card.injured": 0.85,
      "card.when": 0.75,
      "card.where": 0.75,
      "card.source": 0.75,
      "card:modality": 0.8,
    },
  },
  { name: "article text of pages", gold: "gold/articles.jsonl", goals: { body: 0.93 } },
  { name: "names, world news", gold: "corpora/mentions-worldnews.jsonl", goals: { mentions: 0.8 } },
  { name: "figures, short phrases", gold: "corpora/figures-recognizers.jsonl", goals: { figures: 0.8 } },
  {
    name: "dates, TimeBank",
    gold: "corpora/dates-timebank.jsonl",
    goals: { dates: 0.8, "dates.value": 0.93 },
  },
  {
    name: "quotations, PolNeAR",
    gold: "corpora/quotes-polnear.jsonl",
    goals: { "quotes.direct": 0.8, "speakers.direct": 0.85 },
  },
  {
    name: "casualties, registry",
    gold: "corpora/casualties-gva.jsonl",
    goals: { "card.killed": 0.7, "card.injured": 0.7 },
  },
];

/** Smaller falls come and go with unrelated changes. */
const NOISE = 0.005;

interface Score {
  p: number;
  r: number;
  f1: number;
}
interface Result {
  documents: number;
  failed: number;
  faults: number;
  seconds: number;
  scores: Record<string, Score>;
  misses: [document: string, score: string, how: string, what: unknown][];
}
interface Row {
  set: string;
  score: string;
  p: number;
  r: number;
  f1: number;
  goal: number;
}
interface Table {
  rows: Row[];
  /** How often each document missed each score, by set, so that the next run can name its gains and losses. */
  misses: Record<string, Record<string, number>>;
}

const { values: options } = parseArgs({
  options: {
    sets: { type: "string", default: "../shared" },
    save: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
  },
});
const root = join(import.meta.dirname, "..");
/** Without links: the scorer runs only under its own name. */
const sets = existsSync(resolve(root, options.sets))
  ? realpathSync(resolve(root, options.sets))
  : resolve(root, options.sets);
const committed = join(root, "bench/scores.json");

if (!existsSync(join(sets, "eval/score.mjs"))) {
  console.error(`No evaluation sets in ${sets}; say where they are with --sets DIR.`);
  process.exit(2);
}

const last: Table | null = existsSync(committed) ? JSON.parse(readFileSync(committed, "utf8")) : null;
const now: Table = { rows: [], misses: {} };
let broken = false;

for (const { name, gold, goals } of SETS) {
  const result = score(gold);
  // A page without an article "fails" rightly; a span outside its text never does.
  if (result.faults > 0) broken = true;
  console.log(
    `\n${name}: ${result.documents} documents, ${result.failed} failed, ${result.faults} bad spans, ${result.seconds.toFixed(1)} s`,
  );
  for (const [score, goal] of Object.entries(goals)) {
    addRow(name, score, result.scores[score] ?? { p: 0, r: 0, f1: 0 }, goal);
  }
  now.misses[name] = countMisses(result, new Set(Object.keys(goals)));
  showDifference(name);
}

{
  const name = "same event, ECB+";
  const { documents, failed, seconds, millisecondsPerPair, p, r, f1 } = scoreSameEvent(
    join(sets, "corpora/same-event-ecbplus.jsonl"),
  );
  console.log(
    `\n${name}: ${documents} documents, ${failed} failed, ${seconds.toFixed(1)} s, ${millisecondsPerPair.toFixed(2)} ms a pair`,
  );
  addRow(name, "B³", { p, r, f1 }, 0.93);
}

if (options.save) save();
const fallen = now.rows.filter((row) => row.f1 < (lastF1(row.set, row.score) ?? 0) - NOISE);
for (const row of fallen)
  console.log(`FELL: ${row.set}, ${row.score}: ${lastF1(row.set, row.score)} -> ${row.f1}`);
if (options.check && (fallen.length > 0 || broken)) process.exit(1);

function addRow(set: string, score: string, { p, r, f1 }: Score, goal: number): void {
  now.rows.push({ set, score, p: round(p), r: round(r), f1: round(f1), goal });
  const before = lastF1(set, score);
  const change = before === null ? "" : signed(f1 - before);
  console.log(
    `  ${score.padEnd(18)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)} ${change.padStart(7)}  ${f1 >= goal ? "reached" : "below  "} ${goal}`,
  );
}

function score(gold: string): Result {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-eval-"));
  try {
    const json = join(folder, "scores.json");
    const run = spawnSync(
      process.execPath,
      [
        join(sets, "eval/score.mjs"),
        "--gold",
        join(sets, gold),
        "--json",
        json,
        "--run",
        `${JSON.stringify(process.execPath)} src/cli/main.ts --batch`,
      ],
      { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 },
    );
    if (run.status !== 0) throw new Error(`Scoring ${gold} failed:\n${run.stderr}`);
    return JSON.parse(readFileSync(json, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lastF1(set: string, score: string): number | null {
  return last?.rows.find((row) => row.set === set && row.score === score)?.f1 ?? null;
}

function countMisses(result: Result, watched: ReadonlySet<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [document, score] of result.misses)
    if (watched.has(score)) counts[`${document} ${score}`] = (counts[`${document} ${score}`] ?? 0) + 1;
  return counts;
}

/** Names the documents that are read better or worse than last time, the most changed first. */
function showDifference(set: string): void {
  const before = last?.misses[set];
  const after = now.misses[set]!;
  if (before === undefined) return;
  const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((key) => ({ key, was: before[key] ?? 0, is: after[key] ?? 0 }))
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was));
  const show = (label: string, some: typeof changes) => {
    if (some.length === 0) return;
    console.log(`  ${label} in ${some.length}:`);
    for (const { key, was, is } of some.slice(0, 10)) console.log(`    ${key}: ${was} -> ${is} misses`);
  };
  show(
    "gained",
    changes.filter(({ was, is }) => is < was),
  );
  show(
    "lost",
    changes.filter(({ was, is }) => is > was),
  );
}

function save(): void {
  writeFileSync(committed, `${JSON.stringify(now, null, 1)}\n`);
  const lines = now.rows.map(
    ({ set, score, p, r, f1, goal }) =>
      `| ${set} | ${score} | ${p.toFixed(3)} | ${r.toFixed(3)} | ${f1.toFixed(3)} | ${goal} |`,
  );
  writeFileSync(
    join(root, "docs/SCORES.md"),
    `# Scores\n\nWritten by \`npm run eval -- --save\`. The sets are not part of this repository; each row is a set, a score of it, and the goal that was set for it.\n\n| set | score | precision | recall | F1 | goal |\n| --- | --- | --- | --- | --- | --- |\n${lines.join("\n")}\n`,
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function signed(value: number): string {
  return `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(3)}`;
}
