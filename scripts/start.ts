/**
 * Shows Nutgraf at work: builds it, opens a browser with it installed on an article, clicks its button.
 *
 *   npm start                                            the bundled demo article
 *   npm start -- URL_OR_FILE --browser firefox|chromium  any page
 *
 * With a display the window stays open. Without one, or with --headless, the card is printed, and pictures of the
 * page and of the popup are saved.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { encodingOf } from "../src/cli/decode.ts";
import type { BrowserUnderTest } from "./browser/browser.ts";
import { launch } from "./browser/launch.ts";
import { serve } from "./browser/server.ts";
import { BROWSERS, build } from "./build.ts";
import { sideBySide } from "./picture.ts";

const root = join(import.meta.dirname, "..");
const demo = join(root, "extension/welcome/demo.html");
const pictures = join(root, "build/pictures");

/** In the popup: what it says, without its switches. */
const CARD = `[...document.querySelectorAll("main > :not(.controls)")].map((part) => part.innerText).join("\\n\\n")`;

/** A sentence for the reader instead of a trace. */
class Trouble extends Error {}

try {
  await start();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { page: where, browser: name, headless } = readArguments();
  const isAddress = /^https?:\/\//i.test(where);
  if (!isAddress && !(existsSync(where) && statSync(where).isFile()))
    throw new Trouble(`There is no file ${where}. Name a file, or an address that begins with https://.`);
  const title = name === "firefox" ? "Firefox" : "Chromium";
  console.log(`Building Nutgraf for ${title} ...`);
  const dist = await build(name);
  const server = isAddress ? null : await serve(dirname(resolve(where)), inItsEncoding(where));
  const url = server === null ? where : server.url(encodeURIComponent(basename(where)));
  console.log(`Opening ${isAddress ? url : where} ...`);
  const browser = await launch(name, { dist, headless }).catch((error) => {
    server?.close();
    throw new Trouble(`${title} did not start: ${firstLine(error)}`);
  });
  try {
    const page = await browser.open(url).catch((error: Error) => {
      throw new Trouble(`The page did not load: ${firstLine(error)}`);
    });
    const popup = await browser.clickButton(page);
    await popup
      .until("!document.querySelector('.progress') && document.querySelector('main')?.textContent.trim()")
      .catch(async () => {
        throw new Trouble(`The page was not read to its end. The popup says:\n${await popup.text()}`);
      });
    if (headless) {
      console.log(`\n${(await popup.evaluate<string>(CARD)).replace(/\n{3,}/g, "\n\n").trim()}\n`);
      await savePictures(name, page, popup);
    } else {
      console.log(
        "The browser is yours: close its window to end. The button is in the toolbar; Alt+Shift+G opens the card.",
      );
      await new Promise<void>((done) => browser.onClosed(done));
    }
  } finally {
    await browser.close();
    server?.close();
  }
}

/** The server says UTF-8, and its word would win over the page's. */
function inItsEncoding(file: string): Record<string, Record<string, string>> {
  const type = /\.html?$/i.test(file) ? "text/html" : /\.txt$/i.test(file) ? "text/plain" : null;
  if (type === null) return {};
  return { [basename(file)]: { "content-type": `${type}; charset=${encodingOf(readFileSync(file))}` } };
}

/** "file:///home/ines/pier.html" -> "/home/ines/pier.html" */
function pathOf(fileUrl: string): string {
  try {
    return fileURLToPath(fileUrl);
  } catch {
    throw new Trouble(`${fileUrl} is no address of a file on this machine.`);
  }
}

function firstLine(error: Error): string {
  return error.message.split("\n", 1)[0]!;
}

function readArguments(): { page: string; browser: BrowserUnderTest["name"]; headless: boolean } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    throw new Trouble(
      `${(error as Error).message}\nUsage: npm start -- [URL_OR_FILE] [--browser firefox|chromium] [--headless]`,
    );
  }
  const { values, positionals } = parsed;
  const installed = BROWSERS.filter((name) => process.env[`NUTGRAF_${name.toUpperCase()}`]);
  const browser = BROWSERS.find((name) => name === (values.browser ?? installed[0]));
  if (browser === undefined)
    throw new Trouble(`There is no browser "${values.browser}"; there are ${BROWSERS.join(" and ")}.`);
  const [page] = positionals;
  if (positionals.length > 1) throw new Trouble("Name one page or file.");
  const display = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return {
    page: page !== undefined && /^file:/i.test(page) ? pathOf(page) : (page ?? demo),
    browser,
    headless: values.headless || !display,
  };
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: { browser: { type: "string" }, headless: { type: "boolean", default: false } },
  });
}

async function savePictures(
  name: string,
  page: Awaited<ReturnType<BrowserUnderTest["open"]>>,
  popup: Awaited<ReturnType<BrowserUnderTest["clickButton"]>>,
): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const pictureOf = async (what: string, picture: Uint8Array): Promise<string> => {
    const file = join(pictures, `${what}-${name}.png`);
    writeFileSync(file, picture);
    return file;
  };
  const card = await popup.screenshot();
  await popup.close();
  // What stands above the article on some pages fills the screen.
  await page.evaluate(
    "((title) => { if (title?.getBoundingClientRect().bottom > innerHeight) title.scrollIntoView(); })(document.querySelector('h1'))",
  );
  const annotated = await page.screenshot();
  const files = [
    await pictureOf("popup", card),
    await pictureOf("page", annotated),
    await pictureOf("both", sideBySide(annotated, card)),
  ];
  console.log(`Pictures of the popup, of the annotated page, and of both:\n  ${files.join("\n  ")}`);
}
