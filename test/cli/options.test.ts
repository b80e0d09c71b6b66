import { describe, expect, test } from "vitest";
import { readOptions, USAGE } from "../../src/cli/options.ts";

describe("arguments", () => {
  test("a terminal gets the card, a pipe gets JSON", () => {
    expect(readOptions(["a.html"], true).format).toBe("text");
    expect(readOptions(["a.html"], false).format).toBe("json");
  });

  test.each([
    [[]],
    [["--format", "xml", "a"]],
    [["--jobs", "0", "--batch"]],
    [["--batch", "a.jsonl", "b.jsonl"]],
    [["--batch", "--warc"]],
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
    [["--warc", "--published", "2020-03-12"]],
    [["--batch", "--limit-seconds", "0"]],
    [["--batch", "--limit-megabytes", "1.5"]],
    [["--batch", "--first-line", "0"]],
    [["--warc", "--first-line", "2"]],
    [["--batch", "--output", "a", "--resume", "a"]],
    [["--jobs", "2", "a"]],
    [["--gzip", "a"]],
    [["--summary", "b", "a"]],
  ])("%j cannot be used", (args) => {
    expect(() => readOptions(args, false)).toThrow(/^[^\n]+\.$/);
  });

  test("that do not exist are refused", () => {
    expect(() => readOptions(["--nonsense"], false)).toThrow("--nonsense");
  });

  test.each([
    ["2020-03-12", "2020-03-12"],
    ["20240301100000", "2024-03-01T10:00:00Z"],
  ])("--published %s is %s", (given, published) => {
    expect(readOptions(["--published", given, "a"], false).published).toBe(published);
  });

  test("a batch may name the format that it has", () => {
    expect(readOptions(["--batch", "--format", "json"], true).batch).toMatchObject({ jobs: 1, file: null });
    expect(readOptions(["--batch"], true).batch).toMatchObject({ seconds: 30, megabytes: 512 });
  });

  test("a web archive is a file or standard input", () => {
    expect(readOptions(["--warc", "a.warc.gz", "--jobs", "2"], false).batch).toMatchObject({
      input: "archive",
      file: "a.warc.gz",
      jobs: 2,
    });
    expect(readOptions(["--warc", "-"], false).batch).toMatchObject({ input: "archive", file: null });
  });

  test("are all in --help", () => {
    const help = readOptions(["--help"], false);
    expect(help.help).toBe(true);
    for (const name of [
      "batch",
      "warc",
      "jobs",
      "output",
      "resume",
      "gzip",
      "limit-seconds",
      "limit-megabytes",
      "summary",
      "first-line",
    ])
      expect(USAGE).toContain(`--${name}`);
  });
});
