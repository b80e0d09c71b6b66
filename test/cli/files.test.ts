import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, run, SLOW, TEXT } from "./support/program.ts";

test(
  "files and standard input are read in the characters they were written in",
  () => {
    const bytes = Buffer.from(
      `<meta charset=windows-1252><title>Ferry</title>${`<p>\x93We heard it,\x94 said Ines Calloway of Port Ellery. ${TEXT}</p>`.repeat(5)}`,
      "latin1",
    );
    const file = join(folder(), "a.html");
    writeFileSync(file, bytes);
    for (const [name, input] of [
      [file, Buffer.of()],
      ["-", bytes],
    ] as const)
      expect(JSON.parse(run(["--anyway", name], input).stdout).article.text).toContain("“We heard it,” said");
  },
  SLOW,
);

test(
  "a table of several files has one header line",
  () => {
    const file = join(folder(), "a.txt");
    writeFileSync(file, TEXT);
    const { stdout } = run(["--format", "csv", file, file]);
    expect(stdout.match(/^\uFEFF?event_id,/gm)).toHaveLength(1);
    expect(stdout.match(/Port Ellery/g)?.length).toBeGreaterThanOrEqual(2);
  },
  SLOW,
);
