import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { poll } from "../../scripts/browser/browser.ts";
import type { Span } from "../../src/engine/index.ts";
import { pageText } from "../../src/entry/page-text.ts";
import { LinkMaker } from "../../src/export/index.ts";
import { inBothBrowsers } from "./support/stage.ts";

/** The places of test/pages/places.html: elements with the words that a link has to lead to. */
const PLACES = [
  ["headline", "of the headline, which the menu has too"],
  ["again", "that stand in the menu, the headline and beside the article"],
  ["figure", "of a number with a comma"],
  ["name", "of a name that comes again"],
  ["later", "of a name that came before"],
  ["piece", "of a number that ends others"],
  ["soft", "with soft hyphens"],
  ["zero", "with a space of no width"],
  ["signs", "with a comma, a hyphen and an ampersand"],
  ["money", "of an amount that ends another"],
  ["accents", "with accents"],
  ["space", "with a wide space"],
  ["fold", "with a ligature"],
  ["caps", "in capitals of the page's style"],
  ["break", "between line breaks"],
  ["alone", "of a heading that are in sentences too"],
  ["third", "that stand four times in one paragraph"],
  ["twice", "that repeat themselves"],
  ["possessive", "with an apostrophe"],
  ["end", "that stand twice, one after the other"],
  ["long", "that are too many for a link"],
] as const;

/** The places of test/pages/typeset.html, which is set as newspapers set their pages. */
const TYPESET = [
  ["title", "of the headline, which the menu has too"],
  ["cap", "that begin with a floated first letter"],
  ["hall", "with a line break in the source"],
  ["float", "behind a floated quotation mark"],
  ["letter", "that begin with a letter in a floated element"],
  ["initial", "that begin with an initial of two lines"],
  ["large", "that begin with a large first letter"],
  ["chip", "around an inline block"],
  ["name", "in an inline block"],
  ["flex", "around a flex box in the line"],
  ["thin", "with narrow and thin spaces"],
  ["hair", "with a hair space"],
  ["button", "around a button"],
  ["read", "around words for screen readers alone"],
  ["picture", "around a picture"],
  ["break", "on both sides of a line break"],
  ["ruby", "with a reading above them"],
  ["lines", "on two lines of text that keeps its lines"],
  ["hidden", "around hidden ones"],
  ["nested", "in elements within elements"],
  ["entity", "with entities, a dash and a fixed space"],
  ["caps", "in capitals of the page's style"],
  ["told", "that a picture which is not there tells before"],
  ["field", "that a button of a form has before"],
  ["opening", "of a paragraph that a field of a form has before"],
  ["sheet", "that a style sheet writes before"],
  ["shade", "that a component has before"],
  ["cell", "in a table's cell"],
  ["last", "that stand on the page many times"],
] as const;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** What the browser paints as the target of a link; null where it paints nothing. */
async function painted(page: Page): Promise<Box | null> {
  const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot()));
  let box: Box | null = null;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      if (data[i]! < 240 || data[i + 1]! > 15 || data[i + 2]! < 240) continue;
      const [left, top, right, bottom]: Box = box ?? [x, y, x, y];
      box = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
  return box;
}

/** Runs in the page: the article's text as Nutgraf reads it, with the place of each marked element. */
function textOfPage(): { text: string; spans: Record<string, Span> } {
  const flat = (words: string) => words.replace(/[\u00ad\u200b]/g, "").replace(/[^\S\n]+/g, " ");
  const wordsOf = (range: Range) => {
    const part = range.cloneContents();
    for (const br of part.querySelectorAll("br")) br.replaceWith("\n");
    for (const unread of part.querySelectorAll("button, .gone, .read, rt")) unread.remove();
    return flat(part.textContent ?? "");
  };
  const blocks = [...document.querySelectorAll("article :is(h1, h2, p:not(.gone), td)")];
  let text = "";
  const spans: Record<string, Span> = {};
  for (const block of blocks) {
    const range = document.createRange();
    range.selectNodeContents(block);
    for (const place of block.querySelectorAll("[id]")) {
      range.setEndBefore(place);
      const start = text.length + wordsOf(range).length;
      const own = document.createRange();
      own.selectNodeContents(place);
      spans[place.id] = { start, end: start + wordsOf(own).length };
    }
    range.selectNodeContents(block);
    text += `${wordsOf(range).trim()}\n\n`;
  }
  return { text, spans };
}

/** Runs in the page: the box around a place, up to the element that ends it where there is one. */
const boxOf = (id: string): number[] => {
  const boxes = [...document.querySelectorAll(`#${id}, #${id}-end`)].flatMap((one) => [
    ...one.getClientRects(),
  ]);
  return [
    Math.min(...boxes.map(({ left }) => left)),
    Math.min(...boxes.map(({ top }) => top)),
    Math.max(...boxes.map(({ right }) => right)),
    Math.max(...boxes.map(({ bottom }) => bottom)),
  ];
};

inBothBrowsers((stage) => {
  /** Follows a link to a place by a navigation of the browser's own and returns what it paints, and what it should. */
  async function follow(id: string, part: (span: Span) => Span = (span) => span, file = "places.html") {
    const first = await stage().open(file);
    const { text, spans } = await first.evaluate(textOfPage);
    const span = { ...spans[id]!, end: (spans[`${id}-end`] ?? spans[id]!).end };
    const link = new LinkMaker(text, await first.evaluate(pageText)).link(first.url(), part(span))!;
    await first.close();
    const page = await stage().open(link.slice(link.indexOf(file)));
    let box: Box | null = null;
    await poll(
      `the target of ${link}`,
      async () => {
        box = await painted(page);
        return box !== null;
      },
      async () => `Nothing is painted; the page stands at ${await page.evaluate("scrollY")}.`,
    );
    return { box: box!, due: await page.evaluate(boxOf, id), link };
  }

  test.each(PLACES)("a link leads to %s: words %s", async (id) => {
    const { box, due, link } = await follow(id);
    for (const [i, side] of box.entries())
      expect(Math.abs(side - due[i]!), `${link}: ${box} is not ${due}`).toBeLessThan(5);
  });

  test.each(TYPESET)("a link leads to %s of a page with style sheets: words %s", async (id) => {
    const { box, due, link } = await follow(id, undefined, "typeset.html");
    // Words that not every browser finds are left out, or their neighbours stand in: they are on the same lines. A large
    // letter is taller than its line.
    expect(box[1], `${link}: ${box} is not ${due}`).toBeGreaterThan(due[1]! - 20);
    expect(box[3], `${link}: ${box} is not ${due}`).toBeLessThan(due[3]! + 20);
  });

  test("a link leads to words over two paragraphs with a caption between", async () => {
    const { box, due, link } = await follow("blocks");
    expect(Math.abs(box[1] - due[1]!), `${link}: ${box} is not ${due}`).toBeLessThan(5);
    expect(Math.abs(box[3] - due[3]!), `${link}: ${box} is not ${due}`).toBeLessThan(5);
  });

  test("a part of a word leads to the word", async () => {
    const { box, due } = await follow("soft", ({ start }) => ({ start: start + 2, end: start + 6 }));
    expect(Math.abs(box[0] - due[0]!) + Math.abs(box[1] - due[1]!)).toBeLessThan(8);
  });
});
