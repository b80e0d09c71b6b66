import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { answerLine } from "../../src/cli/batch.ts";
import { readOptions } from "../../src/cli/options.ts";
import { Pool } from "../../src/cli/pool.ts";
import { defaultEngine } from "../../src/cli/request.ts";

const answer = (line: unknown) =>
  JSON.parse(answerLine(typeof line === "string" ? line : JSON.stringify(line), false));
const MAIN = join(import.meta.dirname, "../../src/cli/main.ts");
/** A program that starts anew takes its time on a busy machine. */
const SLOW = 120_000;
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

describe("what a line says of its page", () => {
  const page = (head: string) =>
    `<!doctype html><html lang="en"><head><title>The page's own</title>${head}</head><body><article>${`<p>${TEXT}</p>`.repeat(6)}</article></body></html>`;
  const html = page(
    '<meta property="article:published_time" content="2026-03-10"><meta property="og:type" content="article">',
  );

  test("wins over what the page says of itself", () => {
    const { article } = answer({ id: 1, html, title: "The line's", published: "2026-03-12" });
    expect(article).toMatchObject({ title: "The line's", published: "2026-03-12" });
  });

  test.each(["garbage", "2020-13-45", "2020-02-31", "", 5])(
    "a date that is none, %j, is as if it were not given",
    (published) => {
      expect(answer({ id: 1, text: TEXT, published }).article.published).toBeNull();
      expect(answer({ id: 1, html, published }).article.published).toBe("2026-03-10");
    },
  );

  test("old papers have their dates", () => {
    expect(answer({ id: 1, text: TEXT, published: "1989-11-02" }).article.published).toBe("1989-11-02");
  });

  test("an address that is none, and an empty title, are as if they were not given", () => {
    const { article } = answer({ id: 1, html, title: " ", url: "pier" });
    expect(article).toMatchObject({ title: "The page's own", url: null });
  });

  test("an address that a page gives as a path belongs to the address of the line", () => {
    const path = page('<link rel="canonical" href="/a/b">');
    expect(answer({ id: 1, html: path }).article.url).toBeNull();
  });
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
    [["--published", "2020-02-31", "a"]],
    [["--published", "2020-99-99", "a"]],
    [["--published", "2020-03-12T25:00", "a"]],
    [["--published", "2020-03-12garbage", "a"]],
    [["--published", "", "a"]],
    [["--url", "news.example/pier", "a"]],
    [["--batch", "--format", "text"]],
    [["--batch", "--url", "https://news.example/pier"]],
    [["--batch", "--published", "2020-03-12"]],
    [["--jobs", "2", "a"]],
  ])("%j cannot be used", (args) => {
    expect(() => readOptions(args, false)).toThrow(/^[^\n]+\.$/);
  });

  test("that do not exist are refused", () => {
    expect(() => readOptions(["--nonsense"], false)).toThrow("--nonsense");
  });

  test.each([
    ["2020-03-12", "2020-03-12"],
    ["1989-11-02", "1989-11-02"],
    ["2020-03-12T01:05+01:00", "2020-03-12T01:05:00+01:00"],
  ])("--published %s is %s", (written, published) => {
    expect(readOptions(["--published", written, "a"], false).published).toBe(published);
  });

  test("a batch may name the format that it has", () => {
    expect(readOptions(["--batch", "--format", "json"], true)).toMatchObject({ batch: true, jobs: 1 });
    expect(readOptions(["--batch"], true).batch).toBe(true);
  });
});

test("an engine that fails gives a line that says so", () => {
  const broken = {
    ...defaultEngine(),
    analyse: () => {
      throw new TypeError("Cannot read properties of undefined");
    },
  };
  expect(JSON.parse(answerLine(JSON.stringify({ id: 3, text: TEXT }), false, () => broken))).toEqual({
    id: 3,
    error: { code: "failed", message: expect.stringContaining("Cannot read properties of undefined") },
  });
});

describe("workers", () => {
  /** Answers a line with itself in capitals; dies, in either way, of what it is told to. */
  const mortal = () =>
    new Worker(
      `const { parentPort } = require("node:worker_threads");
       parentPort.on("message", (line) => {
         if (line.includes("exit")) process.exit(1);
         if (line.includes("throw")) throw new Error("Out of luck.");
         parentPort.postMessage(line.toUpperCase());
       });`,
      { eval: true },
    );

  test("that die cost their line alone", async () => {
    const pool = new Pool(2, mortal);
    const lines = ["a", '{"id":1,"text":"exit"}', "b", "c", "d", '{"id":5,"text":"throw"}', "exit", "e", "f"];
    const answers = await Promise.all(lines.map((line) => pool.answer(line)));
    await pool.close();
    expect(answers.filter((one) => one.length === 1)).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(answers.filter((one) => one.length > 1).map((one) => JSON.parse(one))).toMatchObject([
      { id: 1, error: { code: "failed" } },
      { id: 5, error: { code: "failed", message: expect.stringContaining("Out of luck.") } },
      { id: null, error: { code: "failed" } },
    ]);
  });

  test("that cannot start answer every line so, and come to an end", async () => {
    const pool = new Pool(2, () => new Worker("process.exit(1)", { eval: true }));
    const answers = await Promise.all(["1", "2", "3", "4", "5"].map((id) => pool.answer(`{"id":${id}}`)));
    await pool.close();
    expect(answers.map((one) => JSON.parse(one).id)).toEqual([1, 2, 3, 4, 5]);
  });
});

test(
  "the program answers in order with several workers",
  () => {
    const run = (args: string[], input: string) =>
      spawnSync(process.execPath, [MAIN, ...args], {
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
  },
  SLOW,
);

test(
  "the program ends with 2 and a sentence for arguments that cannot be used",
  () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [MAIN, "--batch", "--format", "text", "--url", "https://news.example/pier"],
      { input: "", encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--batch writes .*\.\nUsage: /);
    expect(stdout).toBe("");
  },
  SLOW,
);

test(
  "files and standard input are read in the characters they were written in",
  () => {
    const bytes = Buffer.from(
      `<meta charset=windows-1252><title>Ferry</title>${`<p>\x93We heard it,\x94 said Ines Calloway of Port Ellery. ${TEXT}</p>`.repeat(5)}`,
      "latin1",
    );
    const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
    const file = join(folder, "a.html");
    writeFileSync(file, bytes);
    for (const [name, input] of [
      [file, Buffer.of()],
      ["-", bytes],
    ] as const) {
      const { stdout } = spawnSync(process.execPath, [MAIN, "--anyway", name], { input, encoding: "utf8" });
      expect(JSON.parse(stdout).article.text).toContain("“We heard it,” said");
    }
    rmSync(folder, { recursive: true });
  },
  SLOW,
);

test(
  "a table of several files has one header line",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
    const file = join(folder, "a.txt");
    writeFileSync(file, TEXT);
    const { stdout } = spawnSync(process.execPath, [MAIN, "--format", "csv", file, file], {
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    expect(stdout.match(/^\uFEFF?event_id,/gm)).toHaveLength(1);
    expect(stdout.match(/Port Ellery/g)?.length).toBeGreaterThanOrEqual(2);
  },
  SLOW,
);
