import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readOptions } from "../../src/cli/options.ts";
import { readTemplate } from "../../src/cli/template.ts";
import { LONGEST_TEMPLATE } from "../../src/export/index.ts";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-template-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("--template", () => {
  test("asks for Markdown, on a terminal too", () => {
    expect(readOptions(["--template", "a.md", "a.html"], true)).toMatchObject({
      format: "markdown",
      template: "a.md",
    });
    expect(readOptions(["--template", "a.md", "--format", "markdown", "a.html"], false).format).toBe(
      "markdown",
    );
    expect(readOptions(["a.html"], false).template).toBeNull();
  });

  test.each([
    [["--template", "a.md", "--format", "csv", "a.html"]],
    [["--template", "a.md", "--batch"]],
    [["--template"]],
  ])("%j cannot be used", (args) => {
    expect(() => readOptions(args, false)).toThrow();
  });

  test("says what no card has, and what there is", () => {
    expect(readTemplate(file("good.md", "{{title}}\n{{killed}}")).warning).toBeNull();
    const { warning } = readTemplate(file("typo.md", "{{titel}}"));
    expect(warning).toMatch(/^no card has \{\{titel\}\}; there are title, author, .* and the rows\.$/);
  });

  test("is no longer than a template may be", () => {
    const long = file("long.md", "x".repeat(LONGEST_TEMPLATE + 1));
    expect(() => readTemplate(long)).toThrow(/10001 characters; the most is 10000/);
  });

  test("is filled in by the program", () => {
    const story = file("story.txt", "A blast in Halvern killed at least 12 people on Monday, police said.");
    const template = file("own.md", "---\nurl: {{url}}\nday: {{when}}\n---\n{{killed}} dead, {{titel}}\n");
    const main = join(import.meta.dirname, "../../src/cli/main.ts");
    const run = spawnSync(
      process.execPath,
      [
        main,
        story,
        "--template",
        template,
        "--published",
        "2026-03-12",
        "--url",
        "https://news.example/blast",
      ],
      { encoding: "utf8" },
    );
    expect(run.stdout).toBe(
      '---\nurl: "https://news.example/blast"\nday: 2026-03-09\n---\n≥ 12 dead, {{titel}}\n',
    );
    expect(run.stderr).toContain("no card has {{titel}}");
    const missing = spawnSync(process.execPath, [main, story, "--template", join(folder, "none.md")], {
      encoding: "utf8",
    });
    expect([missing.status, missing.stdout]).toEqual([2, ""]);
    expect(missing.stderr).toMatch(/none\.md cannot be used: /);
  }, 120_000);
});
