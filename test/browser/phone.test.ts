import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { overflow, phoneBuild, tooSmall } from "./support/phone.ts";
import { CardView, pointOf } from "./support/small-card.ts";
import { Stage, untilPage, untilThere } from "./support/stage.ts";
import { pageAsk, UNFOLD, viewAsk } from "./support/views.ts";

const SIZE = { width: 360, height: 740 };

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set("firefox", { dist: phoneBuild(), touch: true });
});
afterAll(async () => {
  expect(stage.strangers(await stage.end())).toEqual([]);
});
afterEach(() => stage.tidy());

test("the browser is one of a finger, and has no commands, sidebar and windows", async () => {
  const page = await stage.openOwn("options.html");
  expect(await page.evaluate("matchMedia('(pointer: coarse) and (hover: none)').matches")).toBe(true);
  expect(
    await page.evaluate(
      "['commands', 'sidebarAction', 'windows'].filter((one) => browser[one] !== undefined)",
    ),
  ).toEqual([]);
});

test("the card is read, offers no place beside the page, and a finger finds every control", async () => {
  const { popup } = await stage.read("demo.html");
  await popup.resize(SIZE.width);
  await popup.evaluate(UNFOLD);
  await popup.click(".row .evidence");
  await popup.until("document.querySelector('.copy-link')");
  expect(await popup.evaluate("document.querySelector('.keep')")).toBeNull();
  expect(await tooSmall(viewAsk(popup))).toEqual([]);
  expect(await popup.evaluate(overflow)).toBe(0);
});

test.each([
  ["section.html", "No article"],
  ["finnish.html", "Finnish"],
  ["paywalled.html", "Only 2 paragraphs"],
])("%s: a finger finds what the state without a card offers", async (file, words) => {
  const popup = await stage.click(await stage.open(file));
  await popup.until(`document.body.textContent.includes(${JSON.stringify(words)})`);
  await popup.resize(SIZE.width);
  await popup.evaluate(UNFOLD);
  expect(await tooSmall(viewAsk(popup))).toEqual([]);
  expect(await popup.evaluate(overflow)).toBe(0);
});

test("the settings say that there are no shortcuts, and a finger finds every control", async () => {
  const page = await stage.openOwn("options.html");
  await page.setViewport(SIZE);
  await untilPage(page, "document.body.textContent.includes('no keyboard shortcuts for extensions')");
  expect(await page.evaluate("document.querySelectorAll('.part').length")).toBeGreaterThan(6);
  await page.evaluate(UNFOLD);
  await page.click(".ways li:nth-child(2) button");
  await untilPage(page, "document.querySelectorAll('.add input').length === 2");
  await page.click("::-p-text(Reset everything)");
  await untilThere(page, ".confirm");
  expect(await tooSmall(pageAsk(page))).toEqual([]);
  expect(await page.evaluate(overflow)).toBe(0);
});

test("the welcome page reads its story, and a finger finds every control", async () => {
  const page = await stage.openOwn("welcome/welcome.html");
  await page.setViewport(SIZE);
  await untilPage(page, "document.querySelector('#card .controls') && !document.querySelector('.progress')");
  await page.evaluate(UNFOLD);
  expect(await tooSmall(pageAsk(page))).toEqual([]);
  expect(await page.evaluate(overflow)).toBe(0);
});

test("a tap on a mark opens the small card, within the window and for a finger", async () => {
  const page = await stage.open("demo.html");
  await page.setViewport(SIZE);
  await stage.annotate(page);
  const { x, y } = await pointOf(page, "Saltmarsh Front", 1);
  await page.touchscreen.tap(x, y);
  const card = new CardView(stage, page);
  await card.untilSays("Saltmarsh Front");
  expect(await tooSmall(async (expression) => await card.ask(expression), "root")).toEqual([]);
  const box = await card.ask<{ left: number; right: number }>(
    "(({ left, right }) => ({ left, right }))(root.host.getBoundingClientRect())",
  );
  expect(box!.left).toBeGreaterThanOrEqual(0);
  expect(box!.right).toBeLessThanOrEqual(SIZE.width);
});
