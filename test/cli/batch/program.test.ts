import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { LONGEST_LINE } from "../../../src/cli/batch/lines.ts";
import { folder, PAGE, parsed, run, SLOW, start, TEXT } from "../support/program.ts";

const line = (id: number, more: object = {}) => JSON.stringify({ id, text: `${TEXT} ${id}`, ...more });

test(
  "answers come in order, and the end tells what failed",
  () => {
    const summary = join(folder(), "summary.json");
    const lines = Array.from({ length: 9 }, (_, id) => (id === 4 ? '{"id": 4}' : line(id)));
    const { stdout, stderr, status } = run(
      ["--batch", "--jobs", "2", "--summary", summary],
      `${lines.join("\n")}\n\nnot json\n`,
    );
    const answers = parsed(stdout);
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, null]);
    expect(answers[4].error.code).toBe("no-input");
    expect(answers[9].error.line).toBe(11);
    expect(stderr).toMatch(/^10 read, 2 failed \(1 no-input, 1 bad-json\), \d+\.\d s\n$/);
    expect(JSON.parse(readFileSync(summary, "utf8"))).toMatchObject({
      read: 10,
      answered: 8,
      failed: 2,
      codes: { "no-input": 1, "bad-json": 1 },
      stopped: null,
      seconds: expect.any(Number),
    });
    expect(status).toBe(0);
  },
  SLOW,
);

test(
  "an answer leaves as soon as it is next, whatever comes behind it",
  async () => {
    const program = start(["--batch", "--jobs", "2"]);
    const answers = createInterface(program.stdout)[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      program.stdin.write(`${line(id)}\n`);
      expect(JSON.parse((await answers.next()).value!).id).toBe(id);
    }
    program.stdin.end();
    expect((await once(program, "close"))[0]).toBe(0);
  },
  SLOW,
);

test(
  "a line without end and a page that takes all memory cost themselves alone",
  () => {
    const whole = `<table>${"<tr><td>a".repeat(200_000)}`;
    const input = Buffer.concat([
      Buffer.from(`{"id":1,"text":"${"a".repeat(LONGEST_LINE)}"}\n`),
      Buffer.from(`${JSON.stringify({ id: 2, html: whole })}\n`),
      Buffer.from(`{"id":3,"text":[${"[0],".repeat(3_000_000)}0]}\n`),
      Buffer.from(`${line(4)}\n`),
    ]);
    const { stdout, status } = run(["--batch", "--limit-megabytes", "100", "--limit-seconds", "200"], input);
    expect(parsed(stdout)).toMatchObject([
      { id: 1, error: { code: "too-large", line: 1 } },
      { id: 2, error: { code: "too-large", line: 2 } },
      { id: 3, error: { code: "too-large", line: 3 } },
      { id: 4, article: {} },
    ]);
    expect(status).toBe(0);
  },
  SLOW,
);

test(
  "gzip is read by its first bytes and written where it is asked for",
  () => {
    const place = folder();
    const [file, out] = [join(place, "in.jsonl"), join(place, "out.jsonl.gz")];
    writeFileSync(file, Buffer.concat([gzipSync(`${line(1)}\n`), gzipSync(line(2))]));
    expect(run(["--batch", file, "--output", out]).status).toBe(0);
    expect(parsed(gunzipSync(readFileSync(out)).toString()).map(({ id }) => id)).toEqual([1, 2]);
    // Standard output in gzip, and standard input that is cut off.
    const cut = gzipSync(Array.from({ length: 40 }, (_, id) => line(id)).join("\n")).subarray(0, -6);
    const program = spawnSync(
      process.execPath,
      [join(import.meta.dirname, "../../../src/cli/main.ts"), "--batch", "--gzip"],
      { input: cut },
    );
    expect(program.status).toBe(1);
    expect(program.stderr.toString()).toMatch(/^The file is cut off\.\n\d+ read, /);
    expect(parsed(gunzipSync(program.stdout).toString())[0].id).toBe(0);
  },
  SLOW,
);

test.each(["out.jsonl", "out.jsonl.gz"])(
  "an earlier run is gone on with behind its last whole line: %s",
  (name) => {
    const place = folder();
    const [file, out, summary] = [join(place, "in.jsonl"), join(place, name), join(place, "summary.json")];
    const content = () => {
      const bytes = readFileSync(out);
      return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
    };
    const lines = [line(1), "not json", "", line(3), line(4)].map((one) => `${one}\n`);
    writeFileSync(file, lines.join(""));
    expect(run(["--batch", file, "--resume", out]).status).toBe(0);
    const whole = content();
    expect(parsed(whole)).toHaveLength(4);

    // As if it had been ended in the middle of the fourth line.
    if (name.endsWith(".gz")) {
      const answers = whole.split("\n");
      const earlier = gzipSync(`${answers.slice(0, 3).join("\n")}\n`);
      writeFileSync(out, Buffer.concat([earlier, gzipSync(`${answers[3]}\n`).subarray(0, 100)]));
    } else truncateSync(out, Buffer.byteLength(whole) - 20);
    expect(run(["--batch", file, "--resume", out, "--summary", summary]).status).toBe(0);
    expect(content()).toBe(whole);
    expect(JSON.parse(readFileSync(summary, "utf8"))).toMatchObject({ read: 1, resumed: 3 });

    // Nothing is left to do; and what is of another input is not touched.
    expect(run(["--batch", file, "--resume", out]).status).toBe(0);
    expect(content()).toBe(whole);
    writeFileSync(file, [5, 6, 7, 8, 9].map((id) => `${line(id)}\n`).join(""));
    const { status, stderr } = run(["--batch", file, "--resume", out]);
    expect([status, content()]).toEqual([1, whole]);
    expect(stderr).toMatch(
      /^The earlier output is not of this input: its last id is 4, where the input has 8\./,
    );
  },
  SLOW,
);

test(
  "the status says whether anything could be read",
  () => {
    expect(run(["--batch"]).status).toBe(0);
    expect(run(["--batch"], "no\nno\n").status).toBe(1);
    expect(run(["--batch", join(folder(), "none.jsonl")]).status).toBe(1);
    const unreadable = openSync(tmpdir(), "r");
    const main = join(import.meta.dirname, "../../../src/cli/main.ts");
    const { status, stderr } = spawnSync(process.execPath, [main, "--batch"], {
      stdio: [unreadable, "pipe", "pipe"],
      encoding: "utf8",
    });
    closeSync(unreadable);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Standard input is a folder\.\n0 read, /);
    const full = "/dev/full";
    if (existsSync(full)) expect(run(["--batch", "--output", full], line(1)).status).toBe(1);
  },
  SLOW,
);

test(
  "a batch ends with 2 and a sentence for arguments that cannot be used",
  () => {
    const { status, stderr, stdout } = run([
      "--batch",
      "--format",
      "text",
      "--url",
      "https://news.example/pier",
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--batch writes .*\.\nUsage: /);
    expect(stdout).toBe("");
  },
  SLOW,
);

test(
  "a page without an article is read with --anyway",
  () => {
    const input = `${JSON.stringify({ id: 1, html: "<p>Hello there." })}\n${JSON.stringify({ id: 2, html: PAGE })}\n`;
    expect(parsed(run(["--batch"], input).stdout)[0].error.code).toBe("no-article");
    expect(parsed(run(["--batch", "--anyway"], input).stdout)[0].error?.code).not.toBe("no-article");
  },
  SLOW,
);
