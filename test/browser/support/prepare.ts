import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { PNG } from "pngjs";
import { BROWSERS, build } from "../../../scripts/build.ts";

const root = join(import.meta.dirname, "../../..");
/** Where the tests' pages are served from. */
export const PAGES = join(root, "build/pages");

/** Runs once before all browser tests: the production build, and the pages that it is tried on. */
export default async function prepare(): Promise<void> {
  for (const browser of BROWSERS) await build(browser);
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES, { recursive: true });
  cpSync(join(root, "test/pages"), PAGES, { recursive: true });
  cpSync(join(root, "extension/welcome"), PAGES, { recursive: true });
  writeFileSync(join(PAGES, "long.html"), longArticle());
  writeFileSync(join(PAGES, "file.pdf"), PDF);
  writeFileSync(join(PAGES, "empty.html"), "<!doctype html><title>Nothing</title>");
  writeFileSync(join(PAGES, "short.html"), "<!doctype html><title>Harbour</title><p>The harbour is closed.");
  writeFileSync(join(PAGES, "notes.txt"), "Notes of the harbour board, not in any order.\n".repeat(20));
  writeFileSync(join(PAGES, "picture.png"), PNG.sync.write(new PNG({ width: 8, height: 8 })));
  await esbuild.build({
    entryPoints: [join(PAGES, "hydrated.tsx")],
    outfile: join(PAGES, "hydrated.js"),
    bundle: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    nodePaths: [join(root, "node_modules")],
  });
}

/** The smallest file that both browsers show as a PDF. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
`;

/** About 6,000 words, so that something can happen while they are read. */
function longArticle(): string {
  const streets = ["Quay Street", "Mill Lane", "Abbey Road", "Station Parade", "Gull Walk"];
  const paragraphs = Array.from({ length: 150 }, (_, i) => {
    const street = streets[i % streets.length];
    return `<p>Crews pumped ${120 + i} tonnes of water out of cellars in ${street} on Monday, the fire service said.
      “The pumps have not stopped since the morning,” said officer Nadia Brandt, who leads ${3 + (i % 9)} crews there.
      Residents of ${street} were told to boil their water for at least ${2 + (i % 4)} days.</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>Flood in Dunmarrow kills one and drives 800 from their homes</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-18"></head>
    <body><article><h1>Flood in Dunmarrow kills one and drives 800 from their homes</h1>
    <p>A flood in Dunmarrow killed a man and drove 800 people from their homes on Monday, police said.</p>
    ${paragraphs.join("\n")}</article></body></html>`;
}
