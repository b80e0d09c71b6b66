import { expect, test } from "vitest";
import type { PopupView } from "../../scripts/browser/browser.ts";
import { isMarked, untilBare, untilMarked } from "./support/pixels.ts";
import { inBothBrowsers, untilBack, untilRead } from "./support/stage.ts";

const CHANGED = "/page has changed/.test(document.body.textContent)";
const GROWN = "/More of the article/.test(document.body.textContent)";
const untilSame = (popup: PopupView) => popup.until(`!${CHANGED}`);

inBothBrowsers((stage) => {
  test("marks come back by themselves when an app draws the same words anew", async () => {
    const { page, popup } = await stage().read("river.html");
    await untilMarked(page, "Tuesday", "figure");
    await page.evaluate("window.redraw()");
    await untilMarked(page, "Tuesday", "figure");
    await page.evaluate("window.redrawInPieces()");
    await untilMarked(page, "Tuesday", "figure");
    await untilMarked(page, "We felt a blow", "speech");
    expect(await popup.evaluate(CHANGED)).toBe(false);
  });

  test("an edited article keeps the marks of the words that are left, and none on others", async () => {
    const { page, popup } = await stage().read("river.html");
    await untilMarked(page, "Three passengers", "figure");
    await untilMarked(page, "Tuesday", "figure");
    await page.evaluate("window.edit('Three passengers', 'Three hundred passengers')");
    await untilMarked(page, "Tuesday", "figure");
    for (const words of ["Three", "hundred", "passengers"])
      expect(await isMarked(page, words, "figure")).toBe(false);
    expect(await popup.evaluate(CHANGED)).toBe(false);
  });

  test("a story that is taken out is told to be stale", async () => {
    const { page, popup } = await stage().read("river.html");
    await page.evaluate(
      "document.querySelectorAll('#first p:nth-of-type(n + 3)').forEach((p) => p.remove())",
    );
    await popup.until(CHANGED);
    await untilBare(page, "Tuesday", "figure");
  });

  test("another address makes the card stale at once, and the way back brings it back", async () => {
    const { page, popup } = await stage().read("river.html");
    await untilMarked(page, "Tuesday", "figure");
    // Not a word has changed yet.
    await page.evaluate("history.pushState(null, '', '/storm.html')");
    await popup.until(CHANGED);
    await untilBare(page, "Tuesday", "figure");
    await page.evaluate("history.back()");
    await untilSame(popup);
    await untilMarked(page, "Tuesday", "figure");
    await page.evaluate("window.leave()");
    await popup.until(CHANGED);
    await page.evaluate("history.back()");
    await untilSame(popup);
    await untilMarked(page, "Tuesday", "figure");
  });

  test("a page that goes on to another story while it is read has that one's card", async () => {
    const page = await stage().open("long.html");
    const popup = await stage().click(page);
    await popup.until("document.querySelector('.progress')");
    await page.evaluate(`(() => {
      history.pushState(null, "", "/ferry");
      document.title = "Ferry runs aground off Skerrow with 40 people on board";
      const article = document.createElement("article");
      for (const [tag, text] of [
        ["h1", document.title],
        ["p", "A ferry with 40 people on board ran aground off Skerrow on Monday morning, the coastguard said."],
        ["p", "Three passengers were taken to hospital with broken bones, and a lifeboat brought the others ashore."],
        ["p", "“We felt a blow, and the cups flew from the tables,” said Elin Marwood, who was on her way to work."],
      ]) article.append(Object.assign(document.createElement(tag), { textContent: text }));
      document.querySelector("article").replaceWith(article);
    })()`);
    await popup.until("/Ferry runs aground/.test(document.querySelector('main').textContent)");
    await untilRead(popup);
    expect(await popup.evaluate("document.body.textContent")).not.toContain("Nadia Brandt");
    expect(await popup.evaluate(CHANGED)).toBe(false);
    await untilMarked(page, "We felt a blow", "speech");
  });

  test("an address that is written over the old one leaves the card alone", async () => {
    const { page, popup } = await stage().read("river.html");
    await page.evaluate("history.replaceState(null, '', '/river.html?seen=1')");
    await page.evaluate("document.body.append('A word.')");
    await page.evaluate("window.edit('by noon', 'before noon')");
    await untilMarked(page, "Tuesday", "figure");
    expect(await popup.evaluate(CHANGED)).toBe(false);
  });

  test("a paragraph that arrives late is read without asking", async () => {
    const { page, popup } = await stage().read("river.html");
    await page.evaluate("window.append('late')");
    await popup.until("/Gareth Nwosu/.test(document.body.textContent)");
    await untilMarked(page, "Tuesday", "figure");
    expect(await popup.evaluate(CHANGED)).toBe(false);
    expect(await popup.evaluate(GROWN)).toBe(false);
  });

  test("a page that keeps growing is not read for ever: the reader is asked", async () => {
    const { page, popup } = await stage().read("river.html");
    await page.evaluate(`(() => {
      let count = 0;
      setInterval(() => {
        const p = document.createElement("p");
        p.textContent = "Update " + ++count + ": another boat came into the harbour with people on board, and the harbour master wrote their names into his book.";
        document.getElementById("first").append(p);
      }, 300);
    })()`);
    await popup.until(GROWN);
    await popup.click("main button.action");
    await popup.until(`!${GROWN}`);
    await untilRead(popup);
  });

  test("the next story of an endless page leaves the card and the marks of the first alone", async () => {
    const { page, popup } = await stage().read("river.html");
    await untilMarked(page, "Tuesday", "figure");
    const card = await popup.text();
    await page.evaluate("window.append('next')");
    await page.evaluate("history.replaceState(null, '', '/flood-wall.html')");
    // What is looked at later than the new story: an edit of the first.
    await page.evaluate("window.edit('by noon', 'before noon')");
    await untilMarked(page, "Tuesday", "figure");
    expect(await isMarked(page, "$12 million", "figure")).toBe(false);
    expect(await popup.text()).toBe(card);
  });

  test("a live blog says that it is one, and its card tells of the newest post", async () => {
    const { popup } = await stage().read("live.html");
    const text = await popup.text();
    expect(text).toMatch(/live blog/i);
    expect(text).toContain("Two people killed as wall collapses in Mill Lane");
    expect(text).toMatch(/Killed\s+2/);
    expect(text).toMatch(/Injured\s+6/);
  });

  test("a page that the browser puts back as it was left has its marks and its card", async () => {
    const page = await stage().annotate("river.html");
    await untilMarked(page, "Tuesday", "figure");
    await page.evaluate("addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; })");
    await page.goto(stage().url("section.html"));
    await untilBack(page, "document.querySelector('#first') !== null");
    if ((await page.evaluate("window.persisted")) === true) await untilMarked(page, "Tuesday", "figure");
    const { popup } = await stage().read(page);
    expect(await popup.text()).toContain("Ferry runs aground");
    await untilMarked(page, "Tuesday", "figure");
  });
});
