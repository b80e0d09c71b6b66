import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageSource } from "../scripts/package.ts";

const root = join(import.meta.dirname, "..");
const MINUTES = 60_000;
const folders: string[] = [];

/** A folder with what the source archive holds and with the packages of the lockfile. */
function unpack(archive: string, ...below: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-source-"));
  folders.push(folder);
  const source = join(folder, ...below);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), bytes);
  }
  symlinkSync(join(root, "node_modules"), join(source, "node_modules"), "junction");
  return source;
}

/** Runs a command of package.json as npm does, in a time zone of its own. */
function run(folder: string, command: string, TZ: string): Map<string, string> {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [program, ...args] = scripts[command].split(" ");
  expect(program).toBe("node");
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, TZ },
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const packages = join(folder, "build/packages");
  return new Map(
    readdirSync(packages)
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(packages, name)))
          .digest("hex"),
      ]),
  );
}

describe("the packages", () => {
  let here: string;
  let first: Map<string, string>;
  beforeAll(() => {
    here = unpack(packageSource());
    first = run(here, "package", "Europe/Berlin");
  }, 3 * MINUTES);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test("are the same bytes a second time, elsewhere, and in another time zone", {
    timeout: 3 * MINUTES,
  }, () => {
    expect([...first.keys()].map((name) => name.replace(/^nutgraf-[\d.]+-/, ""))).toEqual([
      "chrome.zip",
      "firefox.zip",
      "source.zip",
    ]);
    expect(run(here, "package", "Pacific/Auckland")).toEqual(first);
    const source = join(here, "build/packages", [...first.keys()].find((name) => name.includes("source"))!);
    expect(run(unpack(source, "another place", "deeper"), "package", "UTC")).toEqual(first);
  });

  test("are what a reviewer makes of the source archive", { timeout: 3 * MINUTES }, () => {
    const [, made] = [...first.entries()].find(([name]) => name.includes("firefox"))!;
    const source = join(here, "build/packages", [...first.keys()].find((name) => name.includes("source"))!);
    const again = unpack(source, "review");
    expect([...run(again, "build-for-amo", "UTC").values()]).toEqual([made]);
  });

  test("hold no path of the machine that they were made on", () => {
    for (const name of first.keys()) {
      if (name.includes("source")) continue;
      const files = Object.entries(unzipSync(readFileSync(join(here, "build/packages", name))));
      expect(files.length).toBeGreaterThan(10);
      for (const [file, bytes] of files) {
        const text = Buffer.from(bytes).toString("latin1");
        expect([file, [here, root, tmpdir()].filter((path) => text.includes(path))]).toEqual([file, []]);
      }
    }
  });

  test("a change of the source changes them", { timeout: 3 * MINUTES }, () => {
    const changed = mkdtempSync(join(tmpdir(), "nutgraf-source-"));
    folders.push(changed);
    cpSync(here, changed, { recursive: true, filter: (path) => !path.includes("node_modules") });
    symlinkSync(join(root, "node_modules"), join(changed, "node_modules"), "junction");
    writeFileSync(join(changed, "extension/marks.css"), "/* nothing */\n");
    const after = run(changed, "build-for-amo", "UTC");
    for (const [name, hash] of after) expect(first.get(name)).not.toBe(hash);
  });

  test("web-ext has nothing to say of the Firefox one", { timeout: 3 * MINUTES }, () => {
    const name = [...first.keys()].find((file) => file.includes("firefox"))!;
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/web-ext/bin/web-ext.js"),
        ...[
          "lint",
          "--source-dir",
          join(here, "build/packages", name),
          "--output",
          "json",
          "--no-config-discovery",
        ],
      ],
      { encoding: "utf8" },
    );
    const { summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ errors: 0, warnings: 0 });
  });
});
