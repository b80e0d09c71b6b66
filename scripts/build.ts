/**
 * Builds the extension for both browsers: build/firefox and build/chromium.
 *
 *   npm run build
 *
 * manifest.json at the root is the source of truth; only keys that the other browser warns about are taken out.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = join(import.meta.dirname, "..");
export const BROWSERS = ["firefox", "chromium"] as const;
export type Browser = (typeof BROWSERS)[number];
export const folderOf = (browser: Browser): string => join(root, "build", browser);

type Manifest = Record<string, unknown> & { background: Record<string, unknown> };

/** What each browser does not know and warns about. */
const TRIM: Record<Browser, (manifest: Manifest) => void> = {
  firefox(manifest) {
    delete manifest["minimum_chrome_version"];
    delete manifest.background.service_worker;
  },
  chromium(manifest) {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
  },
};

/**
 * Preact can set markup from strings, and Readability unpacks images from <noscript>; the extension wants neither.
 * Without that code the stores' linters have nothing to warn about, and there is nothing to misuse.
 */
const withoutInnerHtml: esbuild.Plugin = {
  name: "without-inner-html",
  setup(build) {
    build.onLoad({ filter: /node_modules\/(?:preact\/dist|@mozilla\/readability)\/.*js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(/\.innerHTML(?=\s*=[^=])/g, ".textContent"),
      loader: "js",
    }));
  },
};

const COMMON: esbuild.BuildOptions = {
  bundle: true,
  minify: true,
  target: ["firefox142", "chrome116"],
  legalComments: "none",
  logLevel: "warning",
  charset: "utf8",
  plugins: [withoutInnerHtml],
};

async function bundle(outdir: string): Promise<void> {
  const entry = (name: string) => join(root, "src/entry", name);
  await Promise.all([
    esbuild.build({
      ...COMMON,
      format: "esm",
      outfile: join(outdir, "background.js"),
      entryPoints: [entry("background.ts")],
    }),
    esbuild.build({
      ...COMMON,
      format: "esm",
      jsx: "automatic",
      jsxImportSource: "preact",
      outfile: join(outdir, "popup.js"),
      entryPoints: [entry("popup.tsx")],
    }),
    // A content script is no module: its last expression is what `scripting.executeScript` hears.
    esbuild.build({
      ...COMMON,
      format: "iife",
      globalName: "nutgraf",
      footer: { js: "nutgraf.default" },
      outfile: join(outdir, "content.js"),
      entryPoints: [entry("content.ts")],
    }),
  ]);
}

/** Builds one browser's extension and returns its folder. */
export async function build(browser: Browser): Promise<string> {
  const outdir = folderOf(browser);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  cpSync(join(root, "extension"), outdir, { recursive: true });
  cpSync(join(root, "LICENSE"), join(outdir, "LICENSE"));
  const manifest: Manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
  TRIM[browser](manifest);
  writeFileSync(join(outdir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await bundle(outdir);
  return outdir;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const browser of BROWSERS) console.log(`Built ${await build(browser)}`);
