import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readOptions } from "../../src/cli/options.ts";
import { CRASH_A, CRASH_B, STORM, type Story } from "../compare/stories.ts";
import { folder, parsed, run, SLOW } from "./support/program.ts";

const pageOf = ({ title, text, published }: Story): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1>${text
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}</article></body></html>`;

function saved(...stories: Story[]): string[] {
  const path = folder();
  return stories.map((story, i) => {
    const file = join(path, `${i}.html`);
    writeFileSync(file, pageOf(story));
    return file;
  });
}

describe("nutgraf --compare", () => {
  test(
    "sets pages of one event side by side, and those of another aside",
    () => {
      const files = saved(CRASH_A, STORM, CRASH_B);
      const { stdout, status } = run(["--compare", "--anyway", "--format", "text", ...files]);
      expect(status).toBe(0);
      expect(stdout).toMatch(
        /^2 pages tell one event: Accident\n {2}\[1\] Four killed.*\n {2}\[3\] Toll in Halvern/,
      );
      expect(stdout).toMatch(/Killed: both may be right\n {2}\[1\] .*≥ 4.*\n {2}\[3\] .*7/);
      expect(stdout).toMatch(/Tom Calloway: \[3\]; none found in \[1\]/);
      expect(stdout).toMatch(/No other page tells the event of\n {2}\[2\] Storm/);
      expect(stdout).toMatch(/\[1\] \[2\] other events/);
    },
    SLOW,
  );

  test(
    "has the words of every value in the text of its page",
    () => {
      const { stdout } = run(["--compare", "--anyway", "--format", "json", ...saved(CRASH_A, CRASH_B)]);
      const [{ pages, events }] = parsed(stdout);
      const cells = events[0].rows.flatMap((row: { cells: unknown[][] }) => row.cells.flat());
      expect(cells.length).toBeGreaterThan(5);
      for (const { page, attribute } of cells)
        for (const { start, end } of attribute.evidence)
          expect(pages[page].text.slice(start, end).trim()).not.toBe("");
      const killed = events[0].rows.find((row: { role: string }) => row.role === "killed");
      const [[told]] = killed.cells;
      expect(pages[0].text.slice(told.attribute.evidence[0].start, told.attribute.evidence[0].end)).toContain(
        "four",
      );
    },
    SLOW,
  );

  test(
    "writes a table for Markdown, in which a title makes none of its own",
    () => {
      const odd = { ...CRASH_B, title: "Toll in Halvern | bus crash *rises*" };
      const { stdout } = run(["--compare", "--anyway", "--format", "markdown", ...saved(CRASH_A, odd)]);
      expect(stdout).toContain("Toll in Halvern \\| bus crash \\*rises\\*");
      const rows = stdout.split("\n").filter((line) => line.startsWith("|"));
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    },
    SLOW,
  );

  test(
    "ends with 1 where there is nothing to compare",
    () => {
      const [file] = saved(STORM);
      const { status, stderr } = run(["--compare", "--anyway", file!, `${file}.missing`]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/missing cannot be read.*\nThere are no two articles to compare\./);
    },
    SLOW,
  );

  test.each([
    [["--compare", "a.html"], /two files or more/],
    [["--compare", "--batch", "a.html", "b.html"], /one file|files alone/],
    [["--compare", "--format", "csv", "a.html", "b.html"], /writes text, json, markdown/],
    [["--cluster", "a.html"], /--cluster is for --batch/],
    [["--batch", "--cluster", "--resume", "out"], /does not go with --resume/],
  ])("%j is refused", (args, message) => {
    expect(() => readOptions(args, false)).toThrow(message);
  });
});

test(
  "--cluster adds the number of the event to each line, and leaves the rest as it was",
  () => {
    const lines = [
      ...[CRASH_A, STORM, CRASH_B].map(({ title, text, published }, id) =>
        JSON.stringify({ id, title, text, published }),
      ),
      "{",
    ].join("\n");
    const plain = parsed(run(["--batch"], lines).stdout);
    const clustered = parsed(run(["--batch", "--cluster"], lines).stdout);
    expect(clustered.map(({ cluster }) => cluster)).toEqual([1, 2, 1, null]);
    expect(clustered.map(({ cluster: _, ...rest }) => rest)).toEqual(plain);
  },
  SLOW,
);
