import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerLine } from "../../src/cli/batch.ts";
import { readOptions } from "../../src/cli/options.ts";

const answer = (line: unknown) =>
  JSON.parse(answerLine(typeof line === "string" ? line : JSON.stringify(line), false));
const TEXT = "A ferry sank off Port Ellery on Monday, and two sailors were rescued, the coastguard said.";

describe("a batch line", () => {
  test("is answered with its id", () => {
    expect(answer({ id: 7, text: TEXT, published: "2026-03-12" })).toMatchObject({
      id: 7,
      engine: { name: "nutgraf" },
      article: { text: TEXT },
    });
  });

  test.each([
    ["{", "bad-json"],
    ["[1]", "bad-json"],
    [{ id: 1 }, "no-input"],
    [{ id: 1, text: null, html: 5 }, "no-input"],
    [{ id: 1, html: `${"<div>".repeat(3_000)}<p>Hello.` }, "no-article"],
    [
      { id: 1, text: `${"Die Polizei nahm am Montag in der Stadt zwei Männer fest. ".repeat(3)}` },
      "unsupported-language",
    ],
    [{ id: 1, html: "<html><body><p>Hello.</p></body></html>" }, "no-article"],
    [{ id: 1, text: "a ".repeat(600_000) }, "too-large"],
  ])("%j is refused with a code", (line, code) => {
    expect(answer(line).error.code).toBe(code);
  });
});

test("fields of another type are as if they were not given", () => {
  const { article } = answer({ id: 1, text: TEXT, url: 5, title: {}, published: ["2026"] });
  expect(article).toMatchObject({ text: TEXT, url: null, title: null, published: null });
});

describe("arguments", () => {
  test("a terminal gets the card, a pipe gets JSON", () => {
    expect(readOptions(["a.html"], true).format).toBe("text");
    expect(readOptions(["a.html"], false).format).toBe("json");
  });

  test.each([
    [[]],
    [["--format", "xml", "a"]],
    [["--jobs", "0", "--batch"]],
    [["--batch", "a.html"]],
    [["--published", "today", "a"]],
    [["--nonsense"]],
  ])("%j cannot be used", (args) => {
    expect(() => readOptions(args, false)).toThrow();
  });
});

test("the program answers in order with several workers, and ends with 2 for unusable arguments", () => {
  const run = (args: string[], input: string) =>
    spawnSync(process.execPath, [join(import.meta.dirname, "../../src/cli/main.ts"), ...args], {
      input,
      encoding: "utf8",
    });
  const lines = Array.from({ length: 9 }, (_, id) =>
    JSON.stringify(id === 4 ? { id } : { id, text: `${TEXT} ${id}` }),
  );
  const { stdout, status } = run(["--batch", "--jobs", "2"], `${lines.join("\n")}\nnot json\n`);
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, null]);
  expect(answers[4].error.code).toBe("no-input");
  expect(run(["--format", "xml", "x"], "").status).toBe(2);
});

test("a table of several files has one header line", () => {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  const file = join(folder, "a.txt");
  writeFileSync(file, TEXT);
  const main = join(import.meta.dirname, "../../src/cli/main.ts");
  const { stdout } = spawnSync(process.execPath, [main, "--format", "csv", file, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(stdout.match(/^event_date,/gm)).toHaveLength(1);
  expect(stdout.match(/Port Ellery/g)?.length).toBeGreaterThanOrEqual(2);
});
