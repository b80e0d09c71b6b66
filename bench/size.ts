import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** What each library weighs in a bundle, minified and gzipped. */
export async function sizes(): Promise<string[]> {
  const bundles: [string, string][] = [
    ["Nutgraf's engine, with compromise/two in it", `export * from "./src/engine/index.ts"`],
    ["compromise/two", `export { default } from "compromise/two"`],
    ["chrono-node (English)", `export * from "chrono-node"`],
    ["Microsoft Recognizers", `export * from "@microsoft/recognizers-text-suite"`],
    [
      "wink-nlp with its small model",
      `export { default as a } from "wink-nlp"; export { default as b } from "wink-eng-lite-web-model"`,
    ],
  ];
  const rows = await Promise.all(
    bundles.map(async ([name, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: root },
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        platform: "browser",
        logLevel: "silent",
      });
      return `| ${name} | ${(gzipSync(outputFiles[0]!.contents).length / 1024).toFixed(0)} |`;
    }),
  );
  const model = join(root, "extension/model");
  const weights = readdirSync(model).reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(model, name))).length / 1024,
    0,
  );
  return [
    "| | KB gzip |",
    "| --- | --- |",
    ...rows,
    `| Nutgraf's weights and lists | ${weights.toFixed(0)} |`,
  ];
}
