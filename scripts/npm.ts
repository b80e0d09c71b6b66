/**
 * Builds the npm package of the command line and the engine: dist-npm, which `npm pack` makes a file of.
 *
 * Everything is bundled, so that it has no dependencies; the program that reads a batch's documents is a file of its
 * own, as one bundle of all would start itself again for each worker.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import * as esbuild from "esbuild";
import { licences } from "./build.ts";

const root = join(import.meta.dirname, "..");
const OUT = join(root, "dist-npm");
const inRoot = (path: string) => join(root, path);

/** Starts the command line; what Node has compiled of it is kept for the next time, where Node can. */
const BIN = `#!/usr/bin/env node
import module from "node:module";
module.enableCompileCache?.();
await import("./main.js");
`;

/** Builds the package in a folder, which it returns. */
export async function buildPackage(outdir = OUT): Promise<string> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const bundled = await bundle(outdir);
  writeFileSync(join(outdir, "nutgraf.js"), BIN, { mode: 0o755 });
  writeTypes(outdir);
  cpSync(inRoot("extension/model"), join(outdir, "model"), { recursive: true });
  cpSync(inRoot("LICENSE"), join(outdir, "LICENSE"));
  cpSync(inRoot("docs/NPM.md"), join(outdir, "README.md"));
  cpSync(inRoot("docs/analysis.schema.json"), join(outdir, "analysis.schema.json"));
  writeFileSync(join(outdir, "LICENSES.txt"), licences(bundled));
  writeFileSync(join(outdir, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
  return outdir;
}

/** Gives the names of the packages in the bundle. */
async function bundle(outdir: string): Promise<string[]> {
  const { metafile } = await esbuild.build({
    entryPoints: {
      main: inRoot("src/cli/main.ts"),
      worker: inRoot("src/cli/worker.ts"),
      index: inRoot("src/cli/package.ts"),
    },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    charset: "utf8",
    metafile: true,
    banner: {
      js: 'import { createRequire as nutgrafRequire } from "node:module"; const require = nutgrafRequire(import.meta.url);',
    },
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** The declarations of `src/cli/package.ts` and of what they name. */
function writeTypes(outdir: string): void {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-types-"));
  const entry = join(folder, "src/cli/package.d.ts");
  try {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        inRoot("node_modules/typescript/bin/tsc"),
        "-p",
        inRoot("scripts/npm.tsconfig.json"),
        "--outDir",
        folder,
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`The types could not be written:\n${stdout}`);
    for (const file of declarationsFrom(entry)) {
      const to = join(outdir, "types", relative(folder, file));
      mkdirSync(dirname(to), { recursive: true });
      cpSync(file, to);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of declarations and all that it imports. */
function declarationsFrom(entry: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files)
    for (const [, path] of readFileSync(file, "utf8").matchAll(/\bfrom "(\.[^"]+)\.ts"/g))
      files.add(join(dirname(file), `${path}.d.ts`));
  return files;
}

function manifest(): object {
  const { version, description, repository } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  return {
    name: "nutgraf",
    version,
    description,
    // The code, and the grammar's weights; LICENSES.txt says more.
    license: "MIT AND CC-BY-SA-4.0",
    repository,
    type: "module",
    engines: { node: ">=20.15" },
    bin: { nutgraf: "nutgraf.js" },
    exports: {
      ".": { types: "./types/src/cli/package.d.ts", default: "./index.js" },
      "./analysis.schema.json": "./analysis.schema.json",
      "./package.json": "./package.json",
    },
  };
}
