/**
 * Draws the SVGs of extension/icons as the PNGs that browsers ask for: `node scripts/icons.ts [CHROMIUM]`.
 * The mark: a nut (a hexagon) that holds a paragraph, its lead line highlighted; at 16 px its lines stand on
 * whole pixels, so that drawing has a file of its own.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const SIZES = [16, 32, 48, 128];
const icons = join(import.meta.dirname, "../extension/icons");
const read = (file: string): string => readFileSync(join(icons, file)).toString("base64");

const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  headless: true,
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const svg = read(size === 16 ? "nutgraf-16.svg" : "nutgraf.svg");
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: join(icons, `${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
