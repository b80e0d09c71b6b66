import type { Page } from "puppeteer-core";
import { poll } from "../../../scripts/browser/browser.ts";
import type { Stage } from "./stage.ts";

export interface Point {
  x: number;
  y: number;
}

/** The middle of the first line of the nth place where a page shows words, in CSS pixels of the window; scrolled to. */
export async function pointOf(page: Page, words: string, nth = 0): Promise<Point> {
  const point = await page.evaluate(
    (words, nth) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest("script, style")) continue;
        for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const middle = range.getBoundingClientRect();
          if (middle.top < 0 || middle.bottom > innerHeight)
            scrollBy({ top: middle.top - innerHeight / 2, behavior: "instant" });
          const { x, y, width, height } = range.getClientRects()[0]!;
          return { x: x + width / 2, y: y + height / 2 };
        }
      }
      return null;
    },
    words,
    nth,
  );
  if (point === null) throw new Error(`The page does not show "${words}" ${nth + 1} times.`);
  return point;
}

/** A real click of the mouse on words of the page. */
export async function clickWords(page: Page, words: string, nth = 0): Promise<void> {
  const { x, y } = await pointOf(page, words, nth);
  await page.mouse.click(x, y);
}

/** The small card of a page, by what is drawn in it. */
export class CardView {
  readonly #stage: Stage;
  readonly #page: Page;

  constructor(stage: Stage, page: Page) {
    this.#stage = stage;
    this.#page = page;
  }

  /** Over `root`, the card's shadow root; null where no card is open. */
  ask<T>(expression: string): Promise<T | null> {
    return this.#stage.browser.inCard<T>(this.#page, expression);
  }

  async text(): Promise<string | null> {
    const text = await this.ask<string>("root.querySelector('.panel').innerText");
    return text?.replace(/\s+/g, " ").trim() ?? null;
  }

  until(expression: string): Promise<void> {
    return poll(
      `the small card: ${expression}`,
      async () => Boolean(await this.ask(`Boolean(${expression})`)),
      async () => `It says: ${await this.text()}`,
    );
  }

  /** Waits until a card is open that says some words. */
  untilSays(words: string): Promise<void> {
    return this.until(`root.querySelector('.panel')?.innerText.includes(${JSON.stringify(words)})`);
  }

  untilClosed(): Promise<void> {
    return poll(
      "the small card to close",
      async () => (await this.ask("true")) === null,
      async () => `It says: ${await this.text()}`,
    );
  }

  /** A real click of the mouse on the button of a name. */
  async press(name: string): Promise<void> {
    const point = await this.ask<Point>(`(() => {
      const button = [...root.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent) === ${JSON.stringify(name)});
      if (!button) return null;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    if (point === null) throw new Error(`The small card has no button "${name}": ${await this.text()}`);
    await this.#page.mouse.click(point.x, point.y);
  }
}
