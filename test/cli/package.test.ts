import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPackage } from "../../scripts/npm.ts";
import { PAGE, parsed, SLOW, TEXT } from "./support/program.ts";

const root = join(import.meta.dirname, "../..");
const place = mkdtempSync(join(tmpdir(), "nutgraf-package-"));
const home = join(place, "home");
const installed = join(home, "node_modules/nutgraf");

const PROGRAM = `import { createEngine, EngineError, readArticle, type Analysis } from "nutgraf";

const engine = createEngine();
const found = readArticle(${JSON.stringify(PAGE)}, { url: "https://news.example/2026/03/12/ferry-sinks-off-port-ellery" });
if (found.kind === "article") {
  const analysis: Analysis = engine.analyse({ ...found.article, published: "2026-03-12" });
  const when = analysis.event?.attributes.find(({ role }) => role === "when");
  console.log(JSON.stringify([analysis.article.url, when?.value, analysis.figures.length > 0]));
}
try { engine.analyse({ text: "x ".repeat(600_000) }); } catch (error) { console.log(error instanceof EngineError && error.code); }
`;

const run = (program: string, args: string[], input = "") =>
  spawnSync(program, args, { cwd: home, input, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } });

beforeAll(async () => {
  const built = await buildPackage(join(place, "dist-npm"));
  const pack = spawnSync("npm", ["pack", "--pack-destination", place], { cwd: built, encoding: "utf8" });
  expect(pack.stderr).not.toMatch(/ERR!/);
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), '{"type": "module", "private": true}');
  const file = readdirSync(place).find((name) => name.endsWith(".tgz"))!;
  expect(
    spawnSync("npm", ["install", "--offline", "--no-audit", "--no-fund", join(place, file)], { cwd: home })
      .status,
  ).toBe(0);
}, SLOW);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("the npm package, installed in an empty folder", () => {
  test("brings no other with it, and no word of this machine", () => {
    expect(readdirSync(join(home, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "nutgraf",
    ]);
    for (const name of readdirSync(installed).filter((name) => /\.(?:js|json|txt)$/.test(name)))
      expect([name, readFileSync(join(installed, name), "utf8").includes(root)]).toEqual([name, false]);
  });

  test(
    "is used by a program, and its types are right",
    () => {
      writeFileSync(join(home, "program.ts"), PROGRAM);
      const { stdout, stderr } = run(process.execPath, ["program.ts"]);
      expect([stdout, stderr]).toEqual([
        '["https://news.example/2026/03/12/ferry-sinks-off-port-ellery","2026-03-09",true]\ntoo-large\n',
        "",
      ]);
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const types = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023", "--lib", "es2023"];
      const check = () =>
        run(process.execPath, [
          tsc,
          ...types,
          "--types",
          "node",
          "--typeRoots",
          join(root, "node_modules/@types"),
          "program.ts",
        ]);
      expect(check().stdout).toBe("");
      writeFileSync(join(home, "program.ts"), PROGRAM.replace("analysis.figures.length", "analysis.numbers"));
      expect(check().stdout).toContain("numbers");
    },
    SLOW,
  );

  test(
    "reads files and batches, each document in a worker of its own",
    () => {
      const bin = join(home, "node_modules/.bin/nutgraf");
      writeFileSync(join(home, "a.txt"), TEXT);
      expect(JSON.parse(run(bin, ["a.txt"]).stdout).article.text).toBe(TEXT);
      const lines = [1, 2, 3, 4, 5].map((id) => JSON.stringify({ id, text: `${TEXT} ${id}` })).join("\n");
      const { stdout, stderr, status } = run(bin, ["--batch", "--jobs", "2"], lines);
      expect(parsed(stdout).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
      expect(stderr).toMatch(/^5 read, 0 failed, /);
      expect(status).toBe(0);
    },
    SLOW,
  );

  test(
    "says so where its weights are missing",
    () => {
      const weights = join(installed, "model/card.bin");
      renameSync(weights, `${weights}.away`);
      const bin = join(home, "node_modules/.bin/nutgraf");
      const batch = run(bin, ["--batch", "--jobs", "2"], `${JSON.stringify({ id: 1, text: TEXT })}\n{}\n`);
      const single = run(bin, ["-"], TEXT);
      renameSync(`${weights}.away`, weights);
      for (const { status, stdout, stderr } of [batch, single]) {
        expect([status, stdout]).toEqual([1, ""]);
        expect(stderr).toMatch(/^Nothing can be read here: .*card\.bin/);
      }
    },
    SLOW,
  );
});
