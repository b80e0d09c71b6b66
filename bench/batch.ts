/**
 * What a batch costs beside another build, in one run on the same documents, in turns:
 *
 *   node bench/batch.ts --before FOLDER [--pages FOLDER] [--rounds 3]
 *
 * FOLDER is a check-out of the other build, with its packages. The input is mixed: stories of our own as texts, and
 * pages, those of a folder or the demo article. Processor seconds are those of a program and all that it started.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPackage } from "../scripts/npm.ts";
import { textOf } from "./texts.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    before: { type: "string" },
    pages: { type: "string" },
    rounds: { type: "string", default: "3" },
  },
});
const place = mkdtempSync(join(tmpdir(), "nutgraf-bench-"));
const TEXTS = 240;
const WORDS = 300;
/** A text in four is a page. */
const PAGES = TEXTS / 4;

function documents(): string[] {
  const folder = values.pages;
  const pages =
    folder === undefined
      ? [readFileSync(join(root, "extension/welcome/demo.html"), "utf8")]
      : readdirSync(folder)
          .filter((name) => name.endsWith(".html"))
          .sort()
          .map((name) => readFileSync(join(folder, name), "utf8"));
  return Array.from({ length: TEXTS + PAGES }, (_, id) =>
    JSON.stringify({
      id,
      ...(id % 5 === 4
        ? { html: pages[Math.floor(id / 5) % pages.length] }
        : { text: textOf(WORDS, id * 3) }),
    }),
  );
}

/** Processor seconds of a command in bash and of all that it waited for. */
function seconds(command: string): number {
  const { stderr } = spawnSync("bash", ["-c", `TIMEFORMAT='%U %S'; time { ${command} ; } > /dev/null 2>&1`], {
    encoding: "utf8",
    cwd: place,
  });
  return stderr
    .trim()
    .split("\n")
    .at(-1)!
    .split(" ")
    .map(Number)
    .reduce((a, b) => a + b, 0);
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

/** The most memory, in MB, that a program and what it started have at a time; pages that they share count once. Linux. */
async function peak(args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: place, stdio: ["ignore", "ignore", "ignore"] });
  const pid = child.pid!;
  let most = 0;
  const clock = setInterval(() => {
    const family = [pid, ...childrenOf(pid)];
    most = Math.max(
      most,
      family.reduce((sum, one) => sum + sharedOut(one), 0),
    );
  }, 50);
  await once(child, "exit");
  clearInterval(clock);
  return most / 1024;
}

function childrenOf(pid: number): number[] {
  return (read(`/proc/${pid}/task/${pid}/children`).match(/\d+/g) ?? []).map(Number);
}
const sharedOut = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** Processes may have ended. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

try {
  const lines = documents().map((line) => `${line}\n`);
  writeFileSync(join(place, "in.jsonl"), lines.join(""));
  writeFileSync(join(place, "in4.jsonl"), lines.join("").repeat(4));
  writeFileSync(join(place, "one.txt"), textOf(WORDS));
  const bin = join(await buildPackage(join(place, "dist-npm")), "nutgraf.js");
  const now = `${process.execPath} ${bin}`;
  const before = values.before === undefined ? null : `${process.execPath} ${values.before}/src/cli/main.ts`;
  const runs: Record<string, string> = {
    one: `${now} --batch --anyway in.jsonl`,
    two: `${now} --batch --anyway --jobs 2 in.jsonl`,
    single: `${now} one.txt`,
    ...(before === null
      ? {}
      : { before: `${before} --batch --anyway < in.jsonl`, singleBefore: `${before} one.txt` }),
  };
  const spent: Record<string, number[]> = {};
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [name, command] of Object.entries(runs))
      spent[name] = [...(spent[name] ?? []), seconds(command)];
  const took = (name: string): number => median(spent[name]!);
  const ratio = (a: string, b: string) => (took(a) / took(b)).toFixed(2);
  console.log(`${lines.length} documents, ${(lines.length / took("one")).toFixed(1)} a processor second`);
  console.log(`--jobs 2 beside one: ${ratio("two", "one")} times the processor time (at most 1.08)`);
  if (before !== null) {
    console.log(
      `documents a processor second beside the other build: ${ratio("before", "one")} times (at least 2)`,
    );
    console.log(
      `a single document beside it: ${ratio("single", "singleBefore")} of its processor time (at most 0.6)`,
    );
  }
  const [small, large] = [
    await peak([bin, "--batch", "--anyway", "in.jsonl"]),
    await peak([bin, "--batch", "--anyway", "in4.jsonl"]),
  ];
  console.log(
    `memory with one job: ${small.toFixed(0)} MB at most (400), ${large.toFixed(0)} MB at 4 times the input: ${(large / small).toFixed(2)} (at most 1.05)`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
