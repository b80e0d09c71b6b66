/**
 * The stores' pictures, of the real extension at work: docs/store/pictures/*.png.
 *
 *   npm run pictures [-- NAME ...]
 *
 * The page and the popup are photographed in Firefox, which paints both as a reader sees them, light and dark, and
 * put together on a page of their own. The article is the bundled demo. The comparison is of two pages of
 * the tests and stands for itself: compare-light.png.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import type { BrowserUnderTest, PopupView } from "./browser/browser.ts";
import { launch } from "./browser/launch.ts";
import { type PageServer, serve } from "./browser/server.ts";
import { build } from "./build.ts";
import { promo, scene, WINDOW } from "./pictures/scene.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/store/pictures");

interface Picture {
  name: string;
  caption: string;
  dark: boolean;
  /** What the reader does in the popup before the picture is taken. */
  pose(popup: PopupView): Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: "card-light", caption: "The facts of the story, marked and summed up", dark: false, pose: rest },
  { name: "evidence-light", caption: "Every value leads back to its words", dark: false, pose: toEvidence },
  {
    name: "card-dark",
    caption: "How sure is it? Said, attributed or disputed",
    dark: true,
    pose: rest,
  },
  {
    name: "take-along-light",
    caption: "Take it along, with links to the words",
    dark: false,
    pose: toTaking,
  },
];

/** As it opens. */
async function rest(): Promise<void> {}

/** A value of the card is chosen, and the page has gone to its words. */
async function toEvidence(popup: PopupView): Promise<void> {
  // The last fact stands farthest down the page.
  await popup.evaluate(
    `([...document.querySelectorAll(".fact .evidence")].findLast((one) => one.closest("details") === null).id = "shown", true)`,
  );
  await popup.press("#shown");
  await popup.until(
    "document.querySelector('.copy-link') && /1 of/.test(document.querySelector('.announcer').textContent)",
  );
}

/** The formats are unfolded. */
async function toTaking(popup: PopupView): Promise<void> {
  await popup.press(".take summary");
  await popup.until("document.querySelector('.take').open");
  await popup.evaluate("(document.querySelector('.take').scrollIntoView({ block: 'center' }), true)");
}

/** Room on the right for the popup, which hangs over the page there. */
const ASIDE = `
  main, footer { margin-inline: 2.5rem auto !important; max-width: 38rem !important; }
  .masthead { padding-inline: 3.75rem !important; text-align: start !important; }
  html { scrollbar-width: none; }
`;

/** So wide that two pages stand beside each other. */
const BESIDE = 560;

/** Without transparency, as Chrome's store asks for, and as small as it gets without loss. */
const packed = (picture: Uint8Array): Buffer =>
  PNG.sync.write(PNG.sync.read(Buffer.from(picture)), { colorType: 2, deflateLevel: 9 });

async function take(browser: BrowserUnderTest, url: string, picture: Picture): Promise<Buffer> {
  const page = await browser.open(url, { dark: picture.dark });
  await page.setViewport(WINDOW);
  await page.addStyleTag({ content: ASIDE });
  const popup = await browser.clickButton(page);
  await popup.until("document.querySelector('.controls') && !document.querySelector('.progress')");
  await popup.evaluate("(document.documentElement.style.scrollbarWidth = 'none')");
  await picture.pose(popup);
  const card = await popup.screenshot();
  await popup.close();
  const article = await page.screenshot();
  await page.close();
  return compose(browser, scene({ ...picture, article, card, icon: iconOf(48) }), {
    width: 1280,
    height: 800,
  });
}

/** Two reports of one event in two tabs, and the panel with what they say side by side. */
async function takeComparison(browser: BrowserUnderTest, server: PageServer): Promise<Buffer> {
  const read = async (file: string) => {
    const page = await browser.open(server.url(file));
    await page.setViewport({ width: WINDOW.width, height: WINDOW.height });
    const popup = await browser.clickButton(page);
    await popup.until("document.querySelector('.controls') && !document.querySelector('.progress')");
    return { page, popup };
  };
  const other = await read("ferry-herald.html");
  await other.popup.close();
  const { page, popup } = await read("ferry-post.html");
  await popup.click(".keep");
  const panel = await browser.panel(page);
  await panel.until("document.querySelector('.offer button')");
  await panel.resize(BESIDE);
  await panel.click(".offer button");
  await panel.until("document.querySelector('.pages input')");
  await panel.click(".pages input");
  await panel.until("document.querySelector('.found')");
  // The rows, which are what the picture is of.
  await panel.evaluate(`(document.documentElement.style.scrollbarWidth = "none", document.activeElement.blur(),
    document.querySelector(".found").scrollIntoView(), true)`);
  const picture = packed(await panel.screenshot());
  await panel.close();
  for (const one of [page, other.page]) await one.close();
  return picture;
}

async function compose(
  browser: BrowserUnderTest,
  html: string,
  size: { width: number; height: number },
): Promise<Buffer> {
  const page: Page = await browser.open("about:blank");
  await page.setViewport(size);
  await page.setContent(html, { waitUntil: "load" });
  const picture = packed(await page.screenshot());
  await page.close();
  return picture;
}

const iconOf = (size: number): Buffer => readFileSync(join(root, `extension/icons/${size}.png`));

function save(name: string, picture: Buffer): void {
  const file = join(folder, `${name}.png`);
  writeFileSync(file, picture);
  console.log(`${file}: ${Math.round(picture.length / 1024)} KB`);
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
mkdirSync(folder, { recursive: true });
const server = await serve(join(root, "extension/welcome"));
const articles = await serve(join(root, "test/pages"));
const browser = await launch("firefox", { dist: await build("firefox") });
try {
  for (const picture of PICTURES)
    if (isWanted(picture.name)) save(picture.name, await take(browser, server.url("demo.html"), picture));
  if (isWanted("compare-light")) save("compare-light", await takeComparison(browser, articles));
  if (isWanted("promo"))
    save("promo", await compose(browser, promo(iconOf(128)), { width: 440, height: 280 }));
} finally {
  await browser.close();
  server.close();
  articles.close();
}
