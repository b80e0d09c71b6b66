import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { poll } from "../../../scripts/browser/browser.ts";
import type { Category } from "../../../src/page/state.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** The palettes of PRODUCT.md, which marks.css paints with. */
const COLOURS: Record<"light" | "dark", Record<Category, Colour>> = {
  light: {
    person: [0x00, 0x5a, 0x9e],
    organization: [0x9a, 0x3b, 0x00],
    place: [0x00, 0x66, 0x4a],
    figure: [0x7a, 0x1f, 0x6b],
    speech: [0x5a, 0x5a, 0x5a],
  },
  dark: {
    person: [0x7c, 0xc4, 0xff],
    organization: [0xff, 0xb0, 0x70],
    place: [0x5f, 0xd6, 0xa8],
    figure: [0xf0, 0xa3, 0xe6],
    speech: [0xc8, 0xc8, 0xc8],
  },
};

/**
 * How much of the words' width a line of marks fills: a dotted one half of it, a solid one all of it. Smoothed letters
 * have single pixels of any grey, but never a row of them.
 */
const A_LINE = 0.3;
const NO_LINE = 0.1;
/** How far lines may stand from the letters' own box, in CSS pixels. */
const AROUND = 4;

/** Waits until words of the page are marked as a category. */
export function untilMarked(
  page: Page,
  words: string,
  category: Category,
  palette: "light" | "dark" = "light",
): Promise<void> {
  let share = 0;
  return poll(
    `the mark of a ${category} on "${words}"`,
    async () => {
      share = await lineAt(page, words, COLOURS[palette][category]);
      return share >= A_LINE;
    },
    async () => `A line of its colour fills ${share.toFixed(2)} of the words' width.`,
  );
}

/** Waits until words of the page are no longer marked as a category. */
export function untilBare(page: Page, words: string, category: Category): Promise<void> {
  return poll(
    `no mark of a ${category} on "${words}"`,
    async () => !(await isMarked(page, words, category)),
    async () => "It is still there.",
  );
}

/** Whether words of the page are marked as a category now. */
export const isMarked = async (
  page: Page,
  words: string,
  category: Category,
  palette: "light" | "dark" = "light",
): Promise<boolean> => (await lineAt(page, words, COLOURS[palette][category])) > NO_LINE;

/** The largest share of a row of pixels that has a colour, in and around the first place where a page shows words. */
async function lineAt(page: Page, words: string, colour: Colour): Promise<number> {
  const boxes = await page.evaluate(boxesOf, words);
  if (boxes.length === 0) throw new Error(`The page does not show "${words}".`);
  const picture = PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
  let share = 0;
  for (const { left, top, right, bottom } of boxes)
    for (let y = Math.max(0, Math.floor(top) - AROUND); y < Math.min(picture.height, bottom + AROUND); y++) {
      let count = 0;
      for (let x = Math.floor(left); x < Math.min(picture.width, right); x++)
        if (isColour(picture.data, (y * picture.width + x) * 4, colour)) count++;
      share = Math.max(share, count / (right - left));
    }
  return share;
}

/** Lines are drawn without smoothing; a little is left to the rounding of colour spaces. */
const isColour = (data: Uint8Array, at: number, colour: Colour): boolean =>
  colour.every((value, i) => Math.abs(data[at + i]! - value) < 4);

/** Runs in the page: the boxes of the first place where `words` stand, over however many nodes, soft hyphens aside. */
function boxesOf(words: string): { left: number; top: number; right: number; bottom: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const letters: { node: Text; at: number }[] = [];
  let text = "";
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest("script, style")) continue;
    for (let at = 0; at < node.data.length; at++) {
      if (/[\u00ad\u200b]/.test(node.data[at]!)) continue;
      letters.push({ node, at });
      text += node.data[at] === "\u00a0" ? " " : node.data[at];
    }
  }
  const start = text.indexOf(words);
  if (start < 0) return [];
  const first = letters[start]!;
  const last = letters[start + words.length - 1]!;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  }));
}
