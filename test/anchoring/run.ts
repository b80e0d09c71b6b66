/**
 * Measures on saved pages whether others find the words that a card points at: the targets of our annotations by the
 * libraries that read them, and our links by the browser itself.
 *
 *   node test/anchoring/run.ts DIR [--browser firefox|chromium] [--links 8] [--no-annotations] [--only WORD]
 *
 * DIR has .html files. The browser's program is named in NUTGRAF_FIREFOX or NUTGRAF_CHROMIUM. Pages run no scripts of
 * their own. `--links` is the number of places a page whose links are followed; with 0 the annotations alone are
 * measured. Takes some seconds a page.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";
import { serve } from "../../scripts/browser/server.ts";
import { readPage } from "./page.ts";
import { annotationsOn, linksOn } from "./tries.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    browser: { type: "string", default: "chromium" },
    links: { type: "string", default: "8" },
    annotations: { type: "boolean", default: true },
    only: { type: "string", default: "" },
  },
});
const [folder] = positionals;
const program = process.env[`NUTGRAF_${values.browser.toUpperCase()}`];
if (folder === undefined || !program)
  throw new Error("A folder and a browser's program are needed; see run.ts.");

const files = readdirSync(folder).filter((file) => file.endsWith(".html") && file.includes(values.only));
const policy = "script-src 'none'; frame-src 'none'; img-src 'none'; connect-src 'none'; media-src 'none'";
const server = await serve(folder, { ".html": { "content-security-policy": policy } });
const browser = await puppeteer.launch({
  browser: values.browser === "firefox" ? "firefox" : "chrome",
  executablePath: program,
  args: values.browser === "firefox" ? [] : ["--no-sandbox"],
});
const sums: Record<string, number> = { pages: 0 };
for (const file of files) {
  const url = server.url(file);
  const tab = await browser.newPage();
  try {
    const read = await readPage(tab, join(folder, file), url);
    if (read === null) continue;
    sums.pages!++;
    const tries = [await linksOn(tab, read, url, Number(values.links))];
    if (values.annotations) tries.push(await annotationsOn(tab, read));
    console.error(file, ...tries.map(({ counts }) => counts));
    for (const { counts, missed } of tries) {
      for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
      for (const miss of missed) console.log(`${file}: ${miss}`);
    }
  } catch (error) {
    console.log(`${file}: ${(error as Error).message}`);
  } finally {
    await tab.close();
  }
}
await browser.close();
server.close();
console.log(values.browser, sums);
for (const [name, of] of [
  ["apache", "targets"],
  ["textQuote", "targets"],
  ["painted", "paintable"],
  ["alive", "links"],
] as const)
  if (sums[of]) console.log(`${name} ${((100 * (sums[name] ?? 0)) / sums[of]).toFixed(2)} %`);
