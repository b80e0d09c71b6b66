import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { altered } from "./support/altered.ts";
import { untilMarked } from "./support/pixels.ts";
import { CardView, clickWords } from "./support/small-card.ts";
import { inBothBrowsers, untilBack, untilPage, untilRead } from "./support/stage.ts";

const says = (words: string) => `document.body.textContent.includes(${JSON.stringify(words)})`;

inBothBrowsers((stage) => {
  test("a popup whose page loads anew under it reads that one, or says how it can be read", async () => {
    const { page, popup } = await stage().read("bridge.html");
    expect(await popup.text()).toContain("Port Ellery");
    await page.evaluate(
      `void setTimeout(() => location.assign(${JSON.stringify(stage().url("demo.html"))}))`,
    );
    // In Firefox the click on the button counted for the page as it was; Chromium counts the whole site.
    if (stage().browser.name === "firefox") await popup.until(says("Click Nutgraf’s button"));
    else {
      await popup.until(says("Halvern"));
      await untilRead(popup);
      await popup.click(".switch input");
      await popup.until("!document.querySelector('.switch input').checked");
    }
  });

  test("a page that goes to another site under its popup says how it can be read", async () => {
    const { page, popup } = await stage().read("bridge.html");
    const other = stage().elsewhere("demo.html");
    await page.evaluate(`void setTimeout(() => location.assign(${JSON.stringify(other)}))`);
    await popup.until(says("Click Nutgraf’s button"));
    expect(await popup.evaluate("document.querySelector('.card')")).toBeNull();
  });

  test("a page that is busy is said not to answer, and its card comes when it does", async () => {
    const page = await stage().open("bridge.html");
    await page.bringToFront();
    // Longer than the popup is patient.
    await page.evaluate(
      "void setTimeout(() => { for (const end = Date.now() + 9_000; Date.now() < end; ); })",
    );
    const popup = await stage().click(page);
    await popup.until(says("does not answer"));
    await untilRead(popup);
    expect(await popup.text()).toContain("Port Ellery");
  });

  test("a page that was left and come back to still opens its small card", async () => {
    const page = await stage().annotate("bridge.html");
    await untilMarked(page, "five others", "figure");
    await page.evaluate("addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; })");
    await page.goto(stage().elsewhere("section.html"));
    await untilBack(page, "document.querySelector('article') !== null");
    // A browser that does not keep the page has loaded it anew, without marks.
    expect(await page.evaluate("window.persisted")).toBe(true);
    await untilMarked(page, "five others", "figure");
    await clickWords(page, "five others");
    await new CardView(stage(), page).untilSays("five others");
  });
});

// What no browser of today is: one without the interface, and one that lets the small card's script in no more.
inBothBrowsers(
  (stage) => {
    test("without highlights values still lead to their words, while reading and after", async () => {
      const page = await stage().open("long.html");
      const popup = await stage().click(page);
      const choose =
        "[...document.querySelectorAll('main .card button')].find((one) => /800/.test(one.textContent))";
      await popup.until(choose);
      await popup.evaluate(`${choose}.click()`);
      await untilPage(page, "/800/.test(getSelection().toString())");
      await popup.until("/1 of \\d/.test(document.querySelector('.announcer').textContent)");
      await popup.until(`${says("cannot mark words")} && !document.querySelector('.progress')`);
      await page.evaluate("getSelection().removeAllRanges()");
      await popup.evaluate(`${choose}.click()`);
      await untilPage(page, "getSelection().toString() !== ''");
      expect(await popup.evaluate("document.querySelector('.announcer').textContent")).not.toContain(
        "no longer",
      );
    });
  },
  (name) => ({
    dist: altered(name, "without-highlights", (folder) => {
      const script = join(folder, "content.js");
      writeFileSync(script, `globalThis.Highlight = undefined;${readFileSync(script, "utf8")}`);
    }),
  }),
);

inBothBrowsers(
  (stage) => {
    test("a mark whose small card cannot be brought any more says what to do", async () => {
      const page = await stage().annotate("bridge.html");
      await untilMarked(page, "five others", "figure");
      await clickWords(page, "five others");
      const card = new CardView(stage(), page);
      await card.untilSays("Click its button in the toolbar");
      await page.keyboard.press("Escape");
      await card.untilClosed();
    });
  },
  (name) => ({
    dist: altered(name, "without-small-card", (folder) => rmSync(join(folder, "mini-card.js"))),
  }),
);
