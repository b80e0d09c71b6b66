import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { parsePage } from "../../../src/cli/parse.ts";

const root = join(import.meta.dirname, "../../..");
/** Names of other things than nodes: of strings, maps and records. */
const OF_OTHERS = new Set(["all", "content", "normalize", "name", "value"]);
/** It reads the small document that Readability brings. */
const sources = globSync("src/article/*.ts", { cwd: root }).filter((file) => !file.endsWith("survivors.ts"));

test("what src/article asks nodes for is there: a name that is missing would be undefined in silence", () => {
  const html = "<html><body><p>One</p></body></html>";
  const nodesOf = (document: Document): object[] => [
    document,
    document.querySelector("p")!,
    document.querySelector("p")!.firstChild!,
  ];
  const names = new Set(
    sources.flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/\.([a-z]\w*)\b/gi)].map((match) => match[1]!),
    ),
  );
  const known = nodesOf(parseHTML(html).document as unknown as Document);
  const own = nodesOf(parsePage(html));
  const missing = [...names].filter(
    (name) => !OF_OTHERS.has(name) && known.some((node) => name in node) && !own.some((node) => name in node),
  );
  expect(missing).toEqual([]);
});
