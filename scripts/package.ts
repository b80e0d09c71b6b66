/**
 * Makes what the stores are given: build/packages/nutgraf-VERSION-firefox.zip, -chrome.zip and -source.zip.
 *
 *   npm run package         all three
 *   npm run build-for-amo   the Firefox package alone, as a reviewer makes it from the source archive
 *
 * The same source gives the same bytes, wherever and whenever it is packed: entries are in order, their time is fixed,
 * and the bundles hold no path of the machine. A test does it from two folders.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Zippable, zipSync } from "fflate";
import { BROWSERS, type Browser, build } from "./build.ts";

const root = join(import.meta.dirname, "..");
const packages = join(root, "build/packages");
const STORES: Record<Browser, string> = { firefox: "firefox", chromium: "chrome" };

/** What somebody who installs it waits for, in bytes; half of it are weights. */
export const LARGEST_PACKAGE = Math.floor(1.9 * 1024 * 1024);
/** The source holds the weights too, and what they were trained by. */
const LARGEST_SOURCE = 3 * 1024 * 1024;
/** What AMO's reviewers read: a larger file of code or data is refused. */
const LARGEST_CODE = 5 * 1024 * 1024;
const CODE = /\.(?:m?js|json|css|html)$/;

/**
 * The source archive: everything that the extension is built of and that explains it. The tests, the bench and the
 * pictures are in the repository; nothing of them is needed to build.
 */
const SOURCE = [
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "PRIVACY.md",
  "README.md",
  "biome.json",
  "docs",
  "extension",
  "manifest.json",
  "package-lock.json",
  "package.json",
  "scripts",
  "src",
  "tsconfig.base.json",
  "tsconfig.json",
];
const NOT_SOURCE = /^docs\/(?:store\/)?pictures\//;

/** The files at and below a path, as paths from `folder` with slashes, in one order on every machine. */
function filesOf(folder: string, path = ""): string[] {
  const whole = join(folder, path);
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole)
    .filter((name) => !name.startsWith(".") && !name.endsWith(".tsbuildinfo"))
    .flatMap((name) => filesOf(folder, path === "" ? name : `${path}/${name}`))
    .sort();
}

/** The first time that a ZIP can hold, in the local time that it is written in. */
const NO_TIME = new Date(1980, 0, 1);

/** A ZIP of files of a folder; the same files give the same bytes. */
export function zip(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file] = readFileSync(join(folder, file));
  return zipSync(entries, { level: 9, mtime: NO_TIME });
}

function checkSizes(name: string, folder: string, files: readonly string[], packed: Uint8Array): void {
  const large = files.filter((file) => CODE.test(file) && statSync(join(folder, file)).size > LARGEST_CODE);
  if (large.length > 0) throw new Error(`Larger than AMO reads: ${large.join(", ")}`);
  const most = name === "source" ? LARGEST_SOURCE : LARGEST_PACKAGE;
  if (packed.length > most) throw new Error(`${name} has ${packed.length} bytes; the most is ${most}.`);
}

function write(name: string, folder: string, files: readonly string[]): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const packed = zip(folder, files);
  checkSizes(name, folder, files, packed);
  const file = join(packages, `nutgraf-${version}-${name}.zip`);
  mkdirSync(packages, { recursive: true });
  writeFileSync(file, packed);
  console.log(`${file}: ${files.length} files, ${packed.length} bytes`);
  return file;
}

/** Builds and packs the extension for one browser; returns the archive's path. */
export async function packageFor(browser: Browser): Promise<string> {
  const folder = await build(browser);
  return write(STORES[browser], folder, filesOf(folder));
}

/** Packs the source archive; returns its path. */
export function packageSource(): string {
  const files = SOURCE.flatMap((path) => filesOf(root, path)).filter((file) => !NOT_SOURCE.test(file));
  return write("source", root, files);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const only = process.argv[2];
  if (only !== undefined && !BROWSERS.some((browser) => browser === only))
    throw new Error(`There is no "${only}"; there are ${BROWSERS.join(" and ")}.`);
  rmSync(packages, { recursive: true, force: true });
  for (const browser of BROWSERS) if (only === undefined || only === browser) await packageFor(browser);
  if (only === undefined) packageSource();
}
