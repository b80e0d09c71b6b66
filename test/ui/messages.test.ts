import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "./support/words.ts";

const root = join(import.meta.dirname, "../..");
const files = globSync(["src/{ui,entry,platform}/**/*.{ts,tsx}", "extension/**/*.html", "manifest.json"], {
  cwd: root,
});
const code = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");

test("every message is used", () => {
  const unused = Object.keys(catalogue).filter(
    (key) => !code.includes(`"${key}"`) && !code.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test("every message that is asked for exists", () => {
  const asked = [...code.matchAll(/\bt\("(\w+)"|__MSG_(\w+)__|"((?:role|type|figure|actor|density)_\w+)"/g)];
  const keys = asked
    .map((match) => (match[1] ?? match[2] ?? match[3])!)
    .filter((key) => !key.startsWith("@@"));
  expect(keys.length).toBeGreaterThan(80);
  expect(keys.filter((key) => !(key in catalogue))).toEqual([]);
});

test("no message is empty, and its names are what browsers allow", () => {
  const wrong = Object.entries(catalogue).filter(
    ([key, { message }]) => !/^\w+$/.test(key) || !message.trim(),
  );
  expect(wrong).toEqual([]);
});
