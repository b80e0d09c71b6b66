import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const sources = globSync("src/**/*.{ts,tsx}", { cwd: root });

/** Each room and the rooms that it may import from: what stands left of it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  engine: [],
  export: ["engine"],
  compare: ["engine", "export"],
  library: ["engine", "export", "compare"],
  article: ["engine"],
  page: ["engine", "article"],
  ui: ["engine", "export", "compare", "library", "page"],
  platform: ["engine", "library", "page"],
  entry: ["engine", "export", "compare", "library", "article", "page", "ui", "platform"],
  cli: ["engine", "export", "compare", "article"],
};

/** Packages and the only place that may import them. */
const ONLY_IN: Record<string, RegExp> = {
  compromise: /^src\/engine\/nlp\.ts$/,
  "webextension-polyfill": /^src\/platform\/browser\.ts$/,
  preact: /^src\/(?:ui|entry)\//,
  "@mozilla/readability": /^src\/article\//,
  parse5: /^src\/cli\//,
  diff: /^src\/library\//,
  idb: /^src\/platform\/library\//,
};

interface Import {
  from: string;
  specifier: string;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(root, file), "utf8");
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;
  return [...code.matchAll(pattern)].map((match) => ({ from: file, specifier: (match[1] ?? match[2])! }));
}

const imports = sources.flatMap(importsOf);
const roomOf = (path: string): string => path.split("/")[1]!;
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

describe("the house", () => {
  test("every room has its arrows", () => {
    expect([...new Set(sources.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test("a room imports only from the rooms left of it", () => {
    const wrong = imports.filter(({ from, specifier }) => {
      if (!specifier.startsWith(".")) return false;
      const target = relative(root, normalize(join(root, dirname(from), specifier)));
      if (!target.startsWith("src/")) return !/\.(?:json|css)$/.test(target);
      const [here, there] = [roomOf(from), roomOf(target)];
      return here !== there && !MAY_IMPORT[here]!.includes(there);
    });
    expect(wrong).toEqual([]);
  });

  test("other rooms enter the engine through its door", () => {
    const wrong = imports.filter(
      ({ from, specifier }) => !from.startsWith("src/engine/") && /\/engine\/(?!index\.ts$)/.test(specifier),
    );
    expect(wrong).toEqual([]);
  });

  test("a package is imported only where it belongs", () => {
    const wrong = imports.filter(({ from, specifier }) => {
      if (specifier.startsWith(".") || specifier.startsWith("node:")) return false;
      return !ONLY_IN[packageOf(specifier)]?.test(from);
    });
    expect(wrong).toEqual([]);
  });

  test("only the platform speaks to the browser", () => {
    const wrong = imports.filter(
      ({ from, specifier }) =>
        !from.startsWith("src/platform/") && /\/platform\/browser\.ts$/.test(specifier),
    );
    const calls = /\b(?:browser|chrome)\.[a-z]\w*[.(]/;
    const callers = sources.filter(
      (file) => !file.startsWith("src/platform/") && calls.test(readFileSync(join(root, file), "utf8")),
    );
    expect([...wrong, ...callers]).toEqual([]);
  });

  test("Node's own modules are used on the command line alone", () => {
    expect(
      imports.filter(({ from, specifier }) => specifier.startsWith("node:") && !from.startsWith("src/cli/")),
    ).toEqual([]);
  });

  test("the engine, the comparison and the library ask no clock, no dice, no network and no console", () => {
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|fetch\(|console\.|performance\.|globalThis)/;
    expect(
      sources.filter(
        (file) =>
          /^src\/(?:engine|compare|library)\//.test(file) &&
          impure.test(readFileSync(join(root, file), "utf8")),
      ),
    ).toEqual([]);
  });

  test("no markup and no code is made from strings", () => {
    const unsafe =
      /\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|dangerouslySetInnerHTML/;
    expect(sources.filter((file) => unsafe.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  test("nothing in the extension makes a request", () => {
    const requests = /\bXMLHttpRequest\b|\bWebSocket\b|sendBeacon|EventSource/;
    expect(sources.filter((file) => requests.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  test("the version is one", () => {
    const version = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")).version;
    const engine = /VERSION = "([^"]+)"/.exec(readFileSync(join(root, "src/engine/version.ts"), "utf8"))?.[1];
    expect([version("manifest.json"), engine]).toEqual([version("package.json"), version("package.json")]);
  });

  test("every dependency has its reason in CONTRIBUTING", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    const packages = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith("@types/"),
    );
    expect(packages.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});
