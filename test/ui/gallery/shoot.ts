/**
 * Pictures of the popup in every state: `node test/ui/gallery/shoot.ts OUT_DIR [chromium|firefox [ANALYSIS.json]]`,
 * of the demo article's hand-made reading or of one that the command line printed.
 * Prints what overflows sideways, and fails if anything does.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { demo } from "../support/demo.ts";
import { LOCALES, launchFor, serveView } from "./serve.ts";

const [out = "/tmp/nutgraf-gallery", browserName = "chromium", analysisFile] = process.argv.slice(2);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const analysis = analysisFile ? JSON.parse(readFileSync(analysisFile, "utf8")) : demo;
const view = await serveView(analysis);
const firefox = browserName === "firefox";
const browser = await launchFor(browserName);

interface Shot {
  state: string;
  width?: number;
  dark?: boolean;
  zoom?: number;
  open?: boolean;
  forced?: boolean;
  path?: string;
  locale?: string;
}
const STATES =
  "ready working no-event connecting silent no-article partial language large changed grown live opinion analysis review sponsored undated short nothing unread needs-click off restricted pdf unpaintable error hostile";
const shots: Shot[] = [
  ...STATES.split(" ").map((state) => ({ state })),
  ...["undated", "sponsored", "unread", "needs-click", "off", "live", "grown"].map((state) => ({
    state,
    dark: true,
  })),
  // The longest words in the narrowest windows.
  ...LOCALES.slice(1).flatMap((locale) => [
    { state: "ready", locale, open: true },
    { state: "ready", locale, open: true, width: 320 },
    { state: "needs-click", locale, width: 320 },
  ]),
  { state: "ready", locale: "de", open: true, dark: true },
  { state: "ready", dark: true },
  { state: "ready", open: true },
  { state: "ready", open: true, dark: true },
  { state: "ready", width: 320, open: true },
  { state: "ready", width: 400, zoom: 2, open: true },
  { state: "hostile", width: 320, open: true },
  { state: "ready", path: "welcome/demo.html", width: 900 },
  ...(firefox ? [] : [{ state: "ready", forced: true }]),
];

let overflows = 0;
const page = await browser.newPage();
for (const {
  state,
  width = 400,
  dark = false,
  zoom = 1,
  open = false,
  forced = false,
  path = "popup.html",
  locale = "en-GB",
} of shots) {
  await page.setViewport({
    width: width / zoom,
    height: 600 / zoom,
    deviceScaleFactor: firefox ? 1 : zoom * 1.5,
  });
  if (!firefox) {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
        { name: "forced-colors", value: forced ? "active" : "none" },
        { name: "prefers-reduced-motion", value: "reduce" },
      ],
    });
  } else if (dark) continue;
  await page.goto(`${view.url}/${path}?state=${state}&locale=${locale}`);
  await page.waitForSelector("main");
  if (open) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      document.querySelectorAll<HTMLElement>(".fact .evidence")[2]?.click();
    });
  }
  const [have, need] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  const marks = [
    dark && "dark",
    open && "open",
    width !== 400 && width,
    zoom > 1 && "zoom",
    forced && "forced",
    locale !== "en-GB" && locale,
  ];
  const name = [path.includes("demo") ? "demo" : state, ...marks.filter(Boolean)].join("-");
  if (need! > have!) {
    overflows++;
    console.log(`${name}: ${need} px of content in ${have} px`);
  }
  await page.screenshot({ path: resolve(out, `${name}.png`) as `${string}.png`, fullPage: true });
}
await browser.close();
view.close();
process.exitCode = overflows > 0 ? 1 : 0;
