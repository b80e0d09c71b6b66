import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "nutgraf-test-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test("packages are not installed through a link, which would empty the folder behind it", () => {
  const [checkout, others] = [join(place, "checkout"), join(place, "others")];
  mkdirSync(join(checkout, "scripts"), { recursive: true });
  mkdirSync(others);
  writeFileSync(join(others, "kept.txt"), "kept");
  cpSync(join(root, "scripts/setup.mjs"), join(checkout, "scripts/setup.mjs"));
  // npm finds nothing to install: what is asked is whether it was let near the folder.
  const lock = { name: "empty", version: "1.0.0", lockfileVersion: 3, packages: { "": { name: "empty" } } };
  writeFileSync(join(checkout, "package.json"), '{"name":"empty","version":"1.0.0"}');
  writeFileSync(join(checkout, "package-lock.json"), JSON.stringify(lock));
  symlinkSync(others, join(checkout, "node_modules"), "dir");
  const { status, stderr } = spawnSync(process.execPath, [join(checkout, "scripts/setup.mjs"), "test"], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("node_modules is a symbolic link");
  expect(existsSync(join(others, "kept.txt"))).toBe(true);
}, 60_000);
