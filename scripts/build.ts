/**
 * Builds the extension for both browsers, build/firefox and build/chromium, and the npm package, dist-npm.
 *
 *   npm run build
 *
 * manifest.json at the root is the source of truth; only keys that the other browser warns about are taken out.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = join(import.meta.dirname, "..");
export const BROWSERS = ["firefox", "chromium"] as const;
export type Browser = (typeof BROWSERS)[number];
export const folderOf = (browser: Browser): string => join(root, "build", browser);

type Manifest = {
  minimum_chrome_version?: unknown;
  browser_specific_settings?: unknown;
  action: { default_area?: unknown };
  permissions: string[];
  side_panel?: unknown;
  sidebar_action?: unknown;
  background: { scripts?: unknown; service_worker?: unknown };
};

/** What each browser does not know and warns about. */
const TRIM: Record<Browser, (manifest: Manifest) => void> = {
  firefox(manifest) {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== "sidePanel");
  },
  chromium(manifest) {
    delete manifest.browser_specific_settings;
    delete manifest.action.default_area;
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
  },
};

/**
 * Markup from strings: Preact can set it, which the extension does not want; Readability keeps a copy of the page in
 * it, but works on the small document of its own package alone, where the property may have any name. So the stores'
 * linters have nothing to warn about, and there is nothing to misuse. A place that is no longer found fails the build.
 */
const MARKUP: readonly (readonly [file: RegExp, was: RegExp, becomes: string])[] = [
  [/preact\/dist\/preact/, /\.innerHTML(?=\s*=[^=])/g, ".textContent"],
  [/@mozilla\/readability/, /\binnerHTML\b/g, "copiedMarkup"],
];

const withoutMarkup: esbuild.Plugin = {
  name: "without-markup",
  setup(build) {
    build.onLoad(
      {
        filter:
          /node_modules\/(?:preact\/dist\/preact\.|@mozilla\/readability\/(?:Readability|JSDOMParser)\.js)/,
      },
      ({ path }) => {
        let contents = readFileSync(path, "utf8");
        for (const [file, was, becomes] of MARKUP) {
          if (!file.test(path)) continue;
          if (contents.search(was) < 0)
            throw new Error(`${path} has no ${was} any more; look at scripts/build.ts.`);
          contents = contents.replace(was, () => becomes);
        }
        return { contents, loader: "js" };
      },
    );
  },
};

/** The browser's interfaces that this extension calls; the polyfill knows some forty more, for all of which it pays. */
const INTERFACES = new Set(["permissions", "runtime", "storage", "tabs"]);
/** The pages with a script of their own; the panel has the popup's. */
const PAGES = ["popup", "options", "welcome", "library"] as const;

const smallPolyfill: esbuild.Plugin = {
  name: "small-polyfill",
  setup(build) {
    build.onLoad({ filter: /webextension-polyfill\/dist\/browser-polyfill\.js$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const known = /const apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(code);
      if (known === null)
        throw new Error(`${path} lists its interfaces elsewhere; look at scripts/build.ts.`);
      const kept = Object.entries(JSON.parse(known[1]!)).filter(([name]) => INTERFACES.has(name));
      return { contents: code.replace(known[1]!, JSON.stringify(Object.fromEntries(kept))), loader: "js" };
    });
  },
};

/**
 * Scripts in a page have no use for the polyfill, and its weight is the page's: both browsers' own interfaces give
 * promises. An element of the page whose id is "browser" has no `runtime`.
 */
const noPolyfill: esbuild.Plugin = {
  name: "no-polyfill",
  setup(build) {
    build.onLoad({ filter: /webextension-polyfill\/dist\/browser-polyfill\.js$/ }, () => ({
      contents: "module.exports = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome",
      loader: "js",
    }));
  },
};

/**
 * Chromium hands the style of a highlight down from the root, so the root alone has to be matched: half the work when
 * the sheet is put into a page. Firefox hands nothing down.
 */
function marksFor(browser: Browser, css: string): string {
  return browser === "chromium" ? css.replaceAll(/^::highlight\(/gm, ":root::highlight(") : css;
}

const COMMON: esbuild.BuildOptions = {
  // The names of shared parts hang on paths: the same ones wherever the source lies.
  absWorkingDir: root,
  preserveSymlinks: true,
  bundle: true,
  minify: true,
  target: ["firefox142", "chrome116"],
  legalComments: "none",
  logLevel: "warning",
  charset: "utf8",
  plugins: [withoutMarkup, smallPolyfill],
};

const IN_PAGES = [withoutMarkup, noPolyfill];

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
      outdir,
      entryPoints: PAGES.map((page) => entry(`${page}.tsx`)),
      // What several pages show is there once.
      splitting: true,
      chunkNames: "shared-[hash]",
    }),
    // A content script is no module: its last expression is what `scripting.executeScript` hears.
    esbuild.build({
      ...COMMON,
      plugins: IN_PAGES,
      format: "iife",
      globalName: "nutgraf",
      footer: { js: "nutgraf.default" },
      outfile: join(outdir, "content.js"),
      entryPoints: [entry("content.ts")],
    }),
    esbuild.build({
      ...COMMON,
      plugins: IN_PAGES,
      format: "iife",
      jsx: "automatic",
      jsxImportSource: "preact",
      loader: { ".css": "text" },
      outdir,
      entryPoints: [entry("mini-card.tsx"), entry("print.tsx")],
    }),
  ]);
}

/** What is bundled of others, whose licences ask to go along. */
const BUNDLED = ["@mozilla/readability", "compromise", "diff", "idb", "preact", "webextension-polyfill"];

/** Whose texts and lists the weights hold; docs/MODEL-CARD.md says more. */
const WEIGHTS = `model/grammar.bin
=================

The grammar's weights are licensed under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). They were learned
from the Universal Dependencies treebanks English Web Treebank (CC BY-SA 4.0) and GUM (annotations CC BY 4.0).


model/names.bin
===============

The name tagger's weights hold hashes of names of GeoNames (CC BY 4.0, https://www.geonames.org), of world-countries
(ODbL 1.0) and of @stdlib's lists of first names (Apache 2.0).


model/card.bin
==============

The weights that decide about a card were learned from news of Wikinews (CC BY 2.5, https://en.wikinews.org) and VOA
(public domain) and from texts of the project's own. They hold none of their sentences.
`;

/** The licences of the weights and of what is bundled, one after the other. */
export function licences(bundled: readonly string[]): string {
  const texts = bundled.map((name) => {
    const folder = join(root, "node_modules", name);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} brings no licence; look at scripts/build.ts.`);
    // Readability's small document for workers has a licence of its own.
    const more =
      name === "@mozilla/readability" ? "JSDOMParser.js in it: MPL 2.0, http://mozilla.org/MPL/2.0/\n\n" : "";
    return `${name}\n${"=".repeat(name.length)}\n\n${more}${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return [WEIGHTS, ...texts].join("\n\n");
}

/** Builds one browser's extension and returns its folder. */
export async function build(browser: Browser): Promise<string> {
  const outdir = folderOf(browser);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  cpSync(join(root, "extension"), outdir, { recursive: true });
  const marks = join(outdir, "marks.css");
  writeFileSync(marks, marksFor(browser, readFileSync(marks, "utf8")));
  cpSync(join(root, "LICENSE"), join(outdir, "LICENSE"));
  writeFileSync(join(outdir, "LICENSES.txt"), licences(BUNDLED));
  const manifest: Manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
  TRIM[browser](manifest);
  writeFileSync(join(outdir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await bundle(outdir);
  return outdir;
}

async function buildAll(): Promise<void> {
  for (const browser of BROWSERS) console.log(`Built ${await build(browser)}`);
  const { buildPackage } = await import("./npm.ts");
  console.log(`Built ${await buildPackage()}`);
}

// Not awaited: npm.ts imports this file, and waits until all of it has run.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) void buildAll();
