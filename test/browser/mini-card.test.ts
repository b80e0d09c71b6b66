import { join } from "node:path";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { untilMarked } from "./support/pixels.ts";
import { CardView, clickWords, pointOf } from "./support/small-card.ts";
import { inBothBrowsers, untilPage, untilRead } from "./support/stage.ts";
import { store } from "./support/store.ts";

const FOCUS_IS_IN = "root.activeElement === root.querySelector('[role=dialog]')";
const BOX =
  "(({ left, top, right, bottom }) => [left, top, right, bottom])(root.host.getBoundingClientRect())";

inBothBrowsers((stage) => {
  const annotate = async (file: string, options?: { dark: boolean }) => {
    const page = await stage().annotate(await stage().open(file, options));
    await untilMarked(page, "five others", "figure");
    return { page, card: new CardView(stage(), page) };
  };
  /** With its script there already, the card opens at once, or not at all. */
  const primed = async () => {
    const opened = await annotate("bridge.html");
    await clickWords(opened.page, "five others");
    await opened.card.untilSays("five others");
    await opened.page.keyboard.press("Escape");
    await opened.card.untilClosed();
    return opened;
  };

  test("a click on a mark opens a card with what it is and how sure the text is of it", async () => {
    const { page, card } = await annotate("bridge.html");
    await clickWords(page, "five others");
    await card.untilSays("five others");
    const text = await card.text();
    expect(text).toMatch(/Figure · count/);
    expect(text).toMatch(/Injured attributed: “?police said”?/);
    await card.until(FOCUS_IS_IN);
    expect(await card.ask("root.querySelector('[role=dialog]').ariaLabel")).toBe("About “five others”");
  });

  test("a name is told with what the text calls it, a quotation with who says it", async () => {
    const { page, card } = await annotate("bridge.html");
    await clickWords(page, "Gareth Nwosu");
    await card.untilSays("Gareth Nwosu");
    expect(await card.text()).toMatch(/Person.*Inspector/);
    await clickWords(page, "We heard a crack");
    await card.untilSays("Maureen Tolland");
    expect(await card.text()).toMatch(/Quotation · direct.*Who says so Maureen Tolland/);
  });

  test("words without a mark, links, selected words and a page's own buttons open no card", async () => {
    const { page, card } = await primed();
    await clickWords(page, "on their way to the fish market");
    expect(await card.ask("true")).toBeNull();

    // A place that is marked, and a link.
    await clickWords(page, "Port Ellery", 1);
    await untilPage(page, "location.hash === '#pe'");
    expect(await card.ask("true")).toBeNull();

    const { x, y } = await pointOf(page, "five others");
    await page.mouse.move(x - 30, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 4 });
    await page.mouse.up();
    await untilPage(page, "getSelection().toString().length > 3");
    expect(await card.ask("true")).toBeNull();

    await page.evaluate(
      "document.querySelector('article').addEventListener('click', (event) => event.preventDefault())",
    );
    await clickWords(page, "five others");
    expect(await card.ask("true")).toBeNull();
  });

  test("Escape, a click elsewhere and scrolling away close it", async () => {
    const { page, card } = await primed();
    const open = async () => {
      await clickWords(page, "five others");
      await card.untilSays("five others");
    };
    await open();
    await page.mouse.click(5, 500);
    await card.untilClosed();
    await open();
    await page.evaluate("scrollTo({ top: 40, behavior: 'instant' })");
    await card.untilSays("five others");
    await page.evaluate("scrollTo({ top: 1200, behavior: 'instant' })");
    await card.untilClosed();
    await open();
    await card.press("Close");
    await card.untilClosed();
    await open();
    await page.keyboard.press("Escape");
    await card.untilClosed();
  });

  test("by keyboard: stepping to a mark opens its card, Tab reaches its buttons, Escape gives the focus back", async () => {
    const { page, card } = await annotate("bridge.html");
    const { browser } = stage();
    await page.focus("nav a");
    await browser.runCommand(page, "next-mark");
    await card.untilSays("Two workers");
    await card.until(FOCUS_IS_IN);
    await browser.runCommand(page, "next-mark");
    await card.until(`${FOCUS_IS_IN} && !root.querySelector('h2').textContent.includes('killed')`);
    await browser.runCommand(page, "previous-mark");
    await card.untilSays("Two workers killed");
    await page.keyboard.press("Tab");
    await card.until("root.activeElement.ariaLabel === 'Close'");
    for (let i = 0; i < 2; i++) await page.keyboard.press("Tab");
    await card.until("root.activeElement.textContent === 'Copy link'");
    await page.keyboard.press("Escape");
    await card.untilClosed();
    expect(await page.evaluate("document.activeElement === document.querySelector('nav a')")).toBe(true);
  });

  test("previous and next go to the other mentions, however far, and say which it is", async () => {
    const { page, popup } = await stage().read("long.html");
    await popup.click(".density input[value='3']");
    await untilMarked(page, "officer Nadia Brandt", "person");
    await popup.close();
    const card = new CardView(stage(), page);
    await clickWords(page, "Nadia Brandt");
    await card.untilSays("Mention 1 of 150");
    await card.press("Previous mention");
    await card.untilSays("Mention 150 of 150");
    expect(await card.ask("root.querySelector('[role=status]').textContent")).toBe("Mention 150 of 150");
    await untilPage(page, "scrollY > 5000 && getSelection().toString() === 'Nadia Brandt'");
    // It has come with the words, and the focus is still in it.
    await card.until(`(([, top, , bottom]) => top >= 0 && bottom <= 1000)(${BOX})`);
    await card.until("root.activeElement.ariaLabel === 'Previous mention'");
    await card.press("Next mention");
    await card.untilSays("Mention 1 of 150");
    await page.keyboard.press("Escape");

    const again = await stage().click(page);
    await untilRead(again);
    await again.click(".density input[value='1']");
  });

  test("a link to the words goes to the clipboard", async () => {
    const { page, card } = await annotate("bridge.html");
    await clickWords(page, "five others");
    await card.untilSays("Copy link");
    await card.press("Copy link");
    await card.untilSays("Link copied");
    expect(await stage().browser.clipboard(page)).toBe(`${stage().url("bridge.html")}#:~:text=five%20others`);
  });

  test("the page sees one element come and go, and nothing of its own change", async () => {
    const { page, card } = await annotate("bridge.html");
    const before = await page.evaluate("document.documentElement.outerHTML");
    await page.evaluate(`
      window.seen = [];
      new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes } of records)
          seen.push([type, target.nodeName, ...[...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName)].join(" "));
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    `);
    await clickWords(page, "five others");
    await card.untilSays("five others");
    expect(await page.evaluate("document.querySelector('nutgraf-card').shadowRoot")).toBeNull();
    await page.keyboard.press("Escape");
    await card.untilClosed();
    const seen = (await page.evaluate("seen")) as string[];
    expect(
      seen.filter((record) => !/^attributes NUTGRAF-CARD$/i.test(record)).map((s) => s.toLowerCase()),
    ).toEqual(["childlist html nutgraf-card", "childlist html nutgraf-card"]);
    expect(await page.evaluate("document.documentElement.outerHTML")).toBe(before);
  });

  test.each([
    [false, "rgb(253, 252, 249)"],
    [true, "rgb(23, 24, 26)"],
  ])("on a page that forbids everything it is drawn as everywhere (dark: %s)", async (dark, paper) => {
    const { page, card } = await annotate("strict.html", { dark });
    await clickWords(page, "five others");
    await card.untilSays("five others");
    expect(
      await card.ask(
        "root.ownerDocument.defaultView.getComputedStyle(root.querySelector('.panel')).backgroundColor",
      ),
    ).toBe(paper);
    expect(await card.ask("root.ownerDocument.defaultView.getComputedStyle(root.host).position")).toBe(
      "fixed",
    );
  });

  test("it stands by the words and within a window of 320 pixels, above them where there is no room below", async () => {
    const { page, card } = await annotate("bridge.html");
    await page.setViewport({ width: 320, height: 640 });
    // Room above, so that the words can come to the lower edge in whatever font the page is drawn.
    await page.evaluate(`document.body.style.paddingTop = "40rem"`);
    const words = async () => {
      const { y } = await pointOf(page, "five others");
      return y;
    };
    await clickWords(page, "five others");
    await card.untilSays("five others");
    const [left, , right] = (await card.ask<number[]>(BOX))!;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    await page.keyboard.press("Escape");
    await card.untilClosed();
    // The words to the lower edge.
    await page.evaluate(`scrollBy({ top: ${(await words()) - 600}, behavior: "instant" })`);
    await clickWords(page, "five others");
    await card.untilSays("five others");
    const [, top, , bottom] = (await card.ask<number[]>(BOX))!;
    expect(bottom).toBeLessThan(await words());
    expect(top).toBeGreaterThanOrEqual(0);
  });

  test("a tap opens it as a click does", async () => {
    const { page, card } = await annotate("bridge.html");
    const { x, y } = await pointOf(page, "five others");
    await page.touchscreen.tap(x, y);
    await card.untilSays("five others");
  });

  test("resting on a mark opens it only where the reader wants that, and takes no focus", async () => {
    const { page, popup } = await stage().read("bridge.html");
    const card = new CardView(stage(), page);
    await store(popup, { settings: { version: 2, hover: true } });
    await popup.close();
    await untilMarked(page, "five others", "figure");
    await page.bringToFront();
    const { x, y } = await pointOf(page, "five others");
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 3 });
    await card.untilSays("five others");
    expect(await card.ask("root.activeElement")).toBeNull();
    await page.mouse.move(x, 900, { steps: 3 });
    await card.untilClosed();

    const again = await stage().click(page);
    await store(again, { settings: { version: 2, hover: false } });
    await again.close();
  });

  // The browsers of today are asked otherwise, and an extension's script cannot be made to forget that they can be.
  test("browsers that cannot be asked for highlights are asked for the caret", async () => {
    const page = await stage().open("bridge.html");
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(import.meta.dirname, "../../src/page/hit.ts")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "hit",
    });
    const found = (x: number, y: number) =>
      page.evaluate(`(() => { ${outputFiles[0]!.text};
        const walker = document.createTreeWalker(document.querySelector("article p:nth-of-type(4)"), NodeFilter.SHOW_TEXT);
        const range = new Range();
        range.selectNodeContents(walker.nextNode());
        return hit.rangesAtCaret(${x}, ${y}, [range]).length; })()`);
    const { x, y } = await pointOf(page, "Gareth Nwosu");
    expect(await found(x, y)).toBe(1);
    // Beside the last line's end the caret is the line's, but there are no words.
    const end = await pointOf(page, "declined to comment.");
    expect(await found(end.x + 300, end.y)).toBe(0);
  });
});
