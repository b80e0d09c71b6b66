/**
 * Whether the numbers that people come for are seen in a popup without scrolling:
 * `node test/ui/gallery/fold.ts chromium|firefox ANALYSIS.json...`, of readings that the command line printed.
 * Prints where the last of them ends, and fails where that is below the fold.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { launchFor, serveView } from "./serve.ts";

/** What a popup has at least, in CSS pixels. */
const POPUP = { width: 400, height: 510 };

const [browserName = "chromium", ...files] = process.argv.slice(2);
const browser = await launchFor(browserName);
const page = await browser.newPage();
await page.setViewport(POPUP);
let below = 0;
for (const file of files) {
  const view = await serveView(JSON.parse(readFileSync(file, "utf8")));
  await page.goto(`${view.url}/popup.html?state=ready&locale=en`);
  await page.waitForSelector("main");
  const found = await page.evaluate(() =>
    [...document.querySelectorAll("section.facts .row.number:has(.value)")].map((row) => ({
      label: row.querySelector("dt")!.textContent,
      bottom: Math.round(
        Math.max(...[...row.querySelectorAll(".value")].map((value) => value.getBoundingClientRect().bottom)),
      ),
    })),
  );
  view.close();
  const last = Math.max(0, ...found.map(({ bottom }) => bottom));
  if (last > POPUP.height) below++;
  const rows = found.map(({ label, bottom }) => `${label} ${bottom}`).join(", ") || "no numbers";
  console.log(`${last > POPUP.height ? "below" : "seen "} ${basename(file)}: ${rows}`);
}
await browser.close();
console.log(`${files.length - below} of ${files.length} above the fold of ${POPUP.height} px`);
process.exitCode = below > 0 ? 1 : 0;
