import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import * as esbuild from "esbuild";

/**
 * The sources of the Hypothesis client, as its package carries them in its source maps: the very code that reads a file
 * at "Import", and that looks for an annotation's words on a page. What reports errors to its makers is left out.
 */
function sourcesOf(bundle: "sidebar" | "annotator"): Map<string, string> {
  const at = dirname(createRequire(import.meta.url).resolve("hypothesis/package.json"));
  const map = JSON.parse(readFileSync(join(at, `build/scripts/${bundle}.bundle.js.map`), "utf8"));
  return new Map(
    (map.sources as string[]).map((name, i) => [
      name.replace("app:///", ""),
      map.sourcesContent[i] as string,
    ]),
  );
}

/** Some modules of the client as one script that gives what `code`, which imports them by their paths, exports. */
export async function clientScript(
  bundle: "sidebar" | "annotator",
  code: string,
  format: { format: "esm" } | { format: "iife"; globalName: string },
): Promise<string> {
  const sources = sourcesOf(bundle);
  const found = (path: string): string | undefined =>
    [path, `${path}.ts`, `${path}.tsx`, `${path}.js`, `${path}/index.ts`].find((one) => sources.has(one));
  const plugin: esbuild.Plugin = {
    name: "hypothesis-client",
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === "entry-point") return undefined;
        const from = importer.replace(/^client:/, "");
        const inside = path.startsWith(".") ? found(posix.join(posix.dirname(from), path)) : found(path);
        const packed = [...sources.keys()].find((one) => one.startsWith(`node_modules/${path}/`));
        const name = inside ?? packed;
        return name === undefined || name.includes("sentry")
          ? { path, namespace: "nothing" }
          : { path: name, namespace: "client" };
      });
      build.onLoad({ filter: /.*/, namespace: "client" }, ({ path }) => ({
        contents: sources.get(path)!,
        loader: path.endsWith(".tsx") ? "tsx" : path.endsWith(".js") ? "js" : "ts",
      }));
      build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({
        contents: "module.exports = { captureException() {} }",
        loader: "js",
      }));
    },
  };
  const built = await esbuild.build({
    stdin: { contents: code, loader: "ts" },
    bundle: true,
    write: false,
    logLevel: "error",
    plugins: [plugin],
    ...format,
  });
  return built.outputFiles[0]!.text;
}
