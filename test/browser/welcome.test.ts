import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { untilBare, untilMarked } from "./support/pixels.ts";
import { inBothBrowsers, untilPage, untilRead, untilThere } from "./support/stage.ts";

const untilDemoRead = (page: Page) =>
  untilPage(page, "document.querySelector('#card .controls') && !document.querySelector('.progress')");

inBothBrowsers(
  (stage) => {
    test("opens when the extension is installed, and its story is read and marked there", async () => {
      const page = await stage().browser.welcomePage();
      await page.bringToFront();
      await untilDemoRead(page);
      const card = await page.evaluate("document.querySelector('#card').innerText");
      expect(card).toContain("Drone strike on Halvern fuel depot kills at least four");
      expect(card).toMatch(/Killed\s+(?:at least|≥)\s*4/);
      await untilMarked(page, "17 others", "figure");
      expect(await page.evaluate("document.querySelector('.legend').innerText")).toContain("Organisations");
      expect(await stage().browser.badge(page)).toMatch(/^[1-9]\d?$/);
      expect(await page.evaluate("document.body.innerText")).toContain("nothing is ever sent");
    });

    test("is not opened again when the extension starts again", async () => {
      const options = await stage().openOwn("options.html");
      const welcomes = () =>
        options.evaluate(
          "(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.includes('welcome/')).length)",
        );
      expect(await welcomes()).toBe(1);
      await stage().browser.stopBackground();
      const { popup } = await stage().read("bridge.html");
      await popup.close();
      expect(await welcomes()).toBe(1);
    });

    test("a value of the card shows its words in the story, and the switches change its marks", async () => {
      const page = await stage().openOwn("welcome/welcome.html");
      await untilDemoRead(page);
      await page.click(".row .evidence");
      await untilPage(page, "getSelection().toString().length > 3");
      await untilPage(page, "/1 of \\d/.test(document.querySelector('.announcer').textContent)");
      await untilMarked(page, "17 others", "figure");
      await page.click(".density input[value='0']");
      await untilBare(page, "17 others", "figure");
      await page.click(".density input[value='1']");
      await untilMarked(page, "17 others", "figure");
    });

    test("shows a card before it asks for anything", async () => {
      const page = await stage().openOwn("welcome/welcome.html");
      await untilDemoRead(page);
      const tops = await page.evaluate(
        "['#card .facts', '#story', '.ways'].map((one) => document.querySelector(one).getBoundingClientRect().top + scrollY)",
      );
      const [card, story, choices] = tops as [number, number, number];
      expect(choices).toBeGreaterThan(card);
      expect(choices).toBeGreaterThan(story);
      // What a reader sees at once is the card, and no choice.
      expect(choices).toBeGreaterThan(await page.evaluate(() => innerHeight));
    });

    test("the three choices ask the browser and show what it grants", async () => {
      const page = await stage().openOwn("welcome/welcome.html");
      const chosen = "document.querySelector('.ways [aria-pressed=true]')?.textContent";
      await untilPage(page, `${chosen}?.includes("Only when I click")`);
      await page.click(".ways li:nth-child(2) button");
      await untilThere(page, ".add input");
      await page.click(".ways li:nth-child(3) button");
      await untilPage(page, `${chosen}.includes("Everywhere")`);
      await page.click(".ways li:nth-child(1) button");
      await untilPage(page, `${chosen}.includes("Only when I click")`);
    });

    test("the button shows the card of the story there too", async () => {
      const page = await stage().openOwn("welcome/welcome.html");
      await untilDemoRead(page);
      const popup = await stage().click(page);
      await untilRead(popup);
      expect(await popup.text()).toContain("Halvern");
    });

    test("our other pages have nothing read: the engine answers only pages and this one", async () => {
      const options = await stage().openOwn("options.html");
      const answer = await options.evaluate(`new Promise((resolve) => {
        const port = (globalThis.browser ?? chrome).runtime.connect({ name: "nutgraf-engine" });
        port.onMessage.addListener(() => resolve("answered"));
        port.onDisconnect.addListener(() => resolve("refused"));
        port.postMessage({ type: "analyse", article: { text: "Two people were killed in Port Ellery." } });
      })`);
      expect(answer).toBe("refused");
    });
  },
  { keepWelcome: true, agreesTo: ["*://*/*"] },
);
