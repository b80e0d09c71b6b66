import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const MAIN = join(import.meta.dirname, "../../../src/cli/main.ts");
/** A program that starts anew takes its time on a busy machine. */
export const SLOW = 600_000;
export const TEXT =
  "A ferry sank off Port Ellery on Monday, and two sailors were rescued, the coastguard said.";
/** A page that looks like an article of that story. */
export const PAGE = `<!doctype html><html lang="en"><head><title>Ferry sinks</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-10"></head><body><article><h1>Ferry sinks</h1>${`<p>${TEXT}</p>`.repeat(6)}</article></body></html>`;

/** The command line, from its start to its end. */
export function run(args: string[], input: string | Buffer = "") {
  return spawnSync(process.execPath, [MAIN, ...args], { input, encoding: "utf8", maxBuffer: 2 ** 28 });
}

export const start = (args: string[]) => spawn(process.execPath, [MAIN, ...args]);

/** A folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "nutgraf-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

export const parsed = (lines: string) =>
  lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
