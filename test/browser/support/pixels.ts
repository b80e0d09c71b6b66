import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { poll } from "../../../scripts/browser/browser.ts";
import type { Category } from "../../../src/page/state.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** The lines of the palettes that marks.css paints with. */
const LINES: Record<"light" | "dark", Record<Exclude<Category, "speech">, Colour>> = {
  light: {
    person: [0x00, 0x5a, 0x9e],
    organization: [0x9a, 0x3b, 0x00],
    place: [0x00, 0x66, 0x4a],
    figure: [0x7a, 0x1f, 0x6b],
  },
  dark: {
    person: [0x7c, 0xc4, 0xff],
    organization: [0xff, 0xb0, 0x70],
    place: [0x5f, 0xd6, 0xa8],
    figure: [0xf0, 0xa3, 0xe6],
  },
};

/** Direct speech has no line but a tint, of which so much is laid over the ground. */
const TINTS: Record<"light" | "dark", { colour: Colour; share: number }> = {
  light: { colour: [70, 82, 104], share: 0.14 },
  dark: { colour: [190, 205, 235], share: 0.2 },
};

/**
 * How much of the words' width a line of marks fills: a dotted one half of it, a solid one all of it. Smoothed letters
 * have single pixels of any grey, but never a row of them.
 */
const A_LINE = 0.3;
const NO_LINE = 0.1;
/** How far lines may stand from the letters' own box, in CSS pixels. */
const AROUND = 4;
/** Between two lines of words there is nothing but ground, so far below the upper one's box, in CSS pixels. */
const BELOW = 3;

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
      share = await markAt(page, words, category, palette);
      return share >= A_LINE;
    },
    async () => `Its colour fills ${share.toFixed(2)} of the words' width.`,
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
): Promise<boolean> => (await markAt(page, words, category, palette)) > NO_LINE;

/** The largest share of a row of pixels that has a mark's colour, in and around the first place where a page shows words. */
async function markAt(
  page: Page,
  words: string,
  category: Category,
  palette: "light" | "dark",
): Promise<number> {
  const boxes = await page.evaluate(boxesOf, words);
  if (boxes.length === 0) throw new Error(`The page does not show "${words}".`);
  const picture = PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
  const pixel = (x: number, y: number): Colour => {
    const at = (y * picture.width + x) * 4;
    return [picture.data[at]!, picture.data[at + 1]!, picture.data[at + 2]!];
  };
  const colourAt = (x: number, bottom: number): Colour =>
    category === "speech"
      ? tinted(pixel(x, Math.ceil(bottom) + BELOW), TINTS[palette])
      : LINES[palette][category];
  let share = 0;
  for (const { left, top, right, bottom } of boxes)
    for (let y = Math.max(0, Math.floor(top) - AROUND); y < Math.min(picture.height, bottom + AROUND); y++) {
      let count = 0;
      for (let x = Math.floor(left); x < Math.min(picture.width, right); x++)
        if (isColour(pixel(x, y), colourAt(x, bottom))) count++;
      share = Math.max(share, count / (right - left));
    }
  return share;
}

/** Marks are drawn without smoothing; a little is left to the rounding of colour spaces. */
const isColour = (one: Colour, other: Colour): boolean =>
  one.every((value, i) => Math.abs(value - other[i]!) < 4);

const tinted = (ground: Colour, { colour, share }: { colour: Colour; share: number }): Colour => [
  ground[0] * (1 - share) + colour[0] * share,
  ground[1] * (1 - share) + colour[1] * share,
  ground[2] * (1 - share) + colour[2] * share,
];

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
