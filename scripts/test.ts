/**
 * All checks, one after the other: `npm test`. The last line counts them: "N passed, N failed, N skipped".
 * A check that fails does not keep the others from running.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { folderOf } from "./build.ts";
import { LARGEST_PACKAGE } from "./package.ts";

const root = join(import.meta.dirname, "..");
/** What a page may be asked to load, in bytes of gzip. */
const LARGEST_CONTENT_SCRIPT = 34 * 1024;
/** Where the evaluation sets lie, if they are here; they are no part of the repository. */
const SETS = join(root, "../shared");

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();

/** A check is a step with a heading; what it throws or returns counts. */
async function check(name: string, work: () => Promise<Counts> | Counts): Promise<void> {
  console.log(`\n== ${name}`);
  const from = Date.now();
  let counts: Counts;
  try {
    counts = await work();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  console.log(`${counts.failed === 0 ? "ok" : "FAILED"} (${((Date.now() - from) / 1000).toFixed(0)} s)`);
}

const ONE: Counts = { passed: 1, failed: 0, skipped: 0 };

/** A command that fails is a failed check; its words are shown as they come. */
function command(program: string, ...args: string[]): Counts {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (error) throw error;
  return status === 0 ? ONE : { passed: 0, failed: 1, skipped: 0 };
}

/** A vitest project, counted test by test; a run that ends without its report has failed. */
function vitest(project: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-test-"));
  const report = join(folder, "report.json");
  try {
    const { failed } = command(
      "vitest",
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    );
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    // A file that cannot be loaded has no tests that could fail.
    const failures = failed > 0 ? Math.max(1, numFailedTests) : numFailedTests;
    return { passed: numPassedTests, failed: failures, skipped: numPendingTests + numTodoTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function budgets(): Counts {
  const content = gzipSync(readFileSync(join(folderOf("chromium"), "content.js"))).length;
  const files = [
    "background.js",
    "popup.js",
    "options.js",
    "welcome.js",
    "content.js",
    "model/grammar.bin",
    "model/names.bin",
    "model/card.bin",
  ];
  const whole = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folderOf("chromium"), file))).length,
    0,
  );
  console.log(
    `content script ${content} of ${LARGEST_CONTENT_SCRIPT} bytes gzip; package about ${whole} of ${LARGEST_PACKAGE}`,
  );
  if (content > LARGEST_CONTENT_SCRIPT)
    throw new Error("The content script is loaded into readers' pages and has grown too large.");
  if (whole > LARGEST_PACKAGE) throw new Error("The package has grown too large.");
  return ONE;
}

await check("types", () => command("tsc", "-b"));
await check("lint and format", () => command("biome", "ci", "--error-on-warnings", "."));
await check("unit and page tests", () => vitest("unit"));
// As people run it: a file that waits for itself ends without a word inside it.
await check("build", () => command("npm", "run", "--silent", "build"));
await check("size", budgets);
await check("web-ext lint", () =>
  command(
    "web-ext",
    "lint",
    "--source-dir",
    folderOf("firefox"),
    "--warnings-as-errors",
    "--no-config-discovery",
  ),
);
await check("both browsers", () => vitest("browser"));
await check("scores", () => {
  if (existsSync(join(SETS, "eval/score.mjs")))
    return command(process.execPath, "scripts/eval.ts", "--check");
  console.log("The evaluation sets are not on this machine: the scores were not measured.");
  return { passed: 0, failed: 0, skipped: 1 };
});

console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
