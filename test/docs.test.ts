import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "./ui/support/words.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const manifest: Record<string, string[] | undefined> = JSON.parse(read("manifest.json"));

/** Everything that the manifest asks for, at installation or later. */
const asked = ["permissions", "optional_permissions", "host_permissions", "optional_host_permissions"]
  .flatMap((key) => manifest[key] ?? [])
  .sort();

/** The names in the first column of the table of permissions. */
const explained = (file: string): string[] =>
  [...read(file).matchAll(/^\|([^|\n]*`[^`]+`[^|\n]*)\|/gm)]
    .flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
    .sort();

describe("the stores' texts", () => {
  test.each(["PRIVACY.md", "docs/store/permissions.md"])(
    "%s gives a reason for each permission of the manifest, and for no other",
    (file) => {
      expect(explained(file)).toEqual(asked);
    },
  );

  test("the short description is the extension's own, and fits Chrome's field", () => {
    const description = catalogue.extensionDescription!.message;
    expect(read("docs/store/listing.md")).toContain(description);
    expect(description.length).toBeLessThanOrEqual(132);
  });

  test("every picture that the listing names is there", () => {
    const names = [...read("docs/store/listing.md").matchAll(/`([\w-]+\.png)`/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(read(`docs/store/pictures/${name}`).length).toBeGreaterThan(1_000);
  });

  test("the keys that texts name are those of the manifest", () => {
    const { commands } = JSON.parse(read("manifest.json"));
    const keys = Object.values<{ suggested_key: { default: string } }>(commands).map(
      ({ suggested_key }) => suggested_key.default,
    );
    const texts = ["README.md", "docs/store/review.md", "docs/store/listing.md", "scripts/start.ts"].map(
      read,
    );
    const named = texts.flatMap((text) => text.match(/\bAlt\+Shift\+\w/g) ?? []);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test("reviewers are told commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const commands = [...read("docs/store/review.md").matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!);
    expect(commands).toContain("build-for-amo");
    for (const name of commands) expect(scripts).toHaveProperty(name);
  });
});
