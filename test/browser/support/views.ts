import type { Page } from "puppeteer-core";
import type { PopupView } from "../../../scripts/browser/browser.ts";
import type { Ask } from "./axe.ts";
import { CardView, clickWords } from "./small-card.ts";
import { type Stage, untilPage, untilRead, untilThere } from "./stage.ts";

/** Opens what is folded. */
export const UNFOLD = "[...document.querySelectorAll('details')].map((one) => one.open = true).length";

export const viewAsk =
  (view: PopupView): Ask =>
  (expression) =>
    view.evaluate(expression);
export const pageAsk =
  (page: Page): Ask =>
  (expression) =>
    page.evaluate(expression);

/** The welcome page, its story read. */
export async function openWelcome(stage: Stage, look?: { dark: boolean }): Promise<Page> {
  const page = await stage.openOwn("welcome/welcome.html", look);
  await untilPage(page, "document.querySelector('#card .controls') && !document.querySelector('.progress')");
  return page;
}

/** The settings as they open. */
export async function openSettings(stage: Stage, look?: { dark: boolean }): Promise<Page> {
  const page = await stage.openOwn("options.html", look);
  await untilThere(page, ".shortcuts kbd");
  return page;
}

/** The settings, with the field for a site that is none. */
export async function openOptions(stage: Stage, look?: { dark: boolean }): Promise<Page> {
  const page = await openSettings(stage, look);
  await page.click(".ways li:nth-child(2) button");
  await untilThere(page, ".add input");
  await page.type(".add input", "no site");
  await page.click(".add button");
  await untilPage(page, "document.querySelector('.wrong').textContent");
  return page;
}

/** The popup of the demo article with everything unfolded, and a value in hand: it has its steps and its link. */
export async function openPopup(stage: Stage, page: Page): Promise<PopupView> {
  const popup = await stage.click(page);
  await untilRead(popup);
  await popup.evaluate(UNFOLD);
  await popup.click(".row .evidence");
  await popup.until("document.querySelector('.copy-link')");
  return popup;
}

export async function openPanel(stage: Stage, page: Page): Promise<PopupView> {
  const panel = await stage.keepOpen(page);
  await untilRead(panel);
  await panel.evaluate(UNFOLD);
  return panel;
}

/** The small card of somebody who is mentioned more than once. */
export async function openSmallCard(
  stage: Stage,
  look?: { dark: boolean },
): Promise<{ page: Page; card: CardView }> {
  const page = await stage.annotate(await stage.open("demo.html", look));
  const card = new CardView(stage, page);
  // The first is the standfirst's, which is no part of the story.
  await clickWords(page, "Saltmarsh Front", 1);
  await card.untilSays("Saltmarsh Front");
  return { page, card };
}
