import { describe, expect, test } from "vitest";
import { axe } from "./support/axe.ts";
import { walk } from "./support/keyboard.ts";
import { inBothBrowsers, untilRead } from "./support/stage.ts";
import {
  openOptions,
  openPanel,
  openPopup,
  openSettings,
  openSmallCard,
  openWelcome,
  pageAsk,
  UNFOLD,
  viewAsk,
} from "./support/views.ts";

/** The page's scripts cannot look into the card: whoever drives the browser opens it to axe. */
const OPENED = `(() => {
  const host = root.host;
  if (typeof Cu === "undefined") Object.defineProperty(host, "shadowRoot", { value: root, configurable: true });
  else {
    const window = host.ownerDocument.defaultView;
    const view = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
    Object.assign(view, { host, root });
    Cu.evalInSandbox("Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true })", view);
  }
  return true;
})()`;

inBothBrowsers(
  (stage) => {
    describe.each([false, true])("axe finds nothing, dark %s", (dark) => {
      test("in the popup with everything unfolded, and in the panel", async () => {
        const page = await stage().open("demo.html", { dark });
        const popup = await openPopup(stage(), page);
        expect(await axe(viewAsk(popup))).toEqual([]);
        await popup.close();
        const panel = await openPanel(stage(), page);
        expect(await axe(viewAsk(panel))).toEqual([]);
      });

      test("in the settings", async () => {
        const page = await openOptions(stage(), { dark });
        expect(await axe(pageAsk(page))).toEqual([]);
      });

      test("on the welcome page", async () => {
        const page = await openWelcome(stage(), { dark });
        await page.evaluate(UNFOLD);
        expect(await axe(pageAsk(page))).toEqual([]);
      });

      test("in the small card", async () => {
        const { page, card } = await openSmallCard(stage(), { dark });
        expect(await card.ask(OPENED)).toBe(true);
        // It is a dialog over a page, no part of the page: landmarks are the page's business.
        expect(await axe(pageAsk(page), { within: "nutgraf-card", without: ["region"] })).toEqual([]);
      });
    });

    test("axe looks into the small card", async () => {
      const { page, card } = await openSmallCard(stage());
      await card.ask(OPENED);
      await card.ask("root.querySelector('.close').removeAttribute('aria-label') ?? true");
      expect(await axe(pageAsk(page), { within: "nutgraf-card" })).toEqual([
        expect.stringContaining("button-name"),
      ]);
    });

    test("axe looks into the popup", async () => {
      const { popup } = await stage().read("bridge.html");
      await popup.evaluate("document.querySelector('.keep').textContent = ''");
      expect(await axe(viewAsk(popup))).toEqual([expect.stringContaining("button-name")]);
    });

    test("axe finds nothing in the states without a card", async () => {
      for (const [file, words] of [
        ["section.html", "No article"],
        ["finnish.html", "Finnish"],
        ["paywalled.html", "Only 2 paragraphs"],
        ["live.html", "live blog"],
      ] as const) {
        const page = await stage().open(file);
        const popup = await stage().click(page);
        await popup.until(`document.body.textContent.includes(${JSON.stringify(words)})`);
        expect([file, await axe(viewAsk(popup))]).toEqual([file, []]);
        await popup.close();
      }
      const popup = await stage().click(await stage().openRestricted());
      await popup.until("document.querySelector('.notice')");
      expect(await axe(viewAsk(popup))).toEqual([]);
    });

    test("axe finds nothing where nobody has asked yet, where only the button helps, and where it is off", async () => {
      const page = await stage().open("bridge.html");
      const panel = await stage().keepOpen(page);
      await untilRead(panel);
      await stage().open("demo.html");
      await panel.until("/Not read yet/.test(document.body.textContent)");
      expect(await axe(viewAsk(panel))).toEqual([]);
      await panel.click("main .notice button");
      await panel.until("/Click Nutgraf’s button/.test(document.body.textContent)");
      expect(await axe(viewAsk(panel))).toEqual([]);
      await page.bringToFront();
      await panel.until("document.querySelector('.site')");
      await panel.evaluate(UNFOLD);
      await panel.click(".site li:last-child button");
      await panel.until("/Off on this site/.test(document.body.textContent)");
      expect(await axe(viewAsk(panel))).toEqual([]);
      await panel.click("main .notice button");
      await panel.until("!/Off on this site/.test(document.body.textContent)");
    });

    test("the Tab key reaches everything in the popup, and shows where it is", async () => {
      const { popup } = await stage().read("demo.html");
      await popup.evaluate(UNFOLD);
      const { reached, missed, troubles } = await walk(viewAsk(popup), () => popup.tab());
      expect({ missed, troubles }).toEqual({ missed: [], troubles: [] });
      expect(reached.length).toBeGreaterThan(60);
      // Back again, from the last to the one before it.
      await popup.tab(true);
      expect(await popup.evaluate("document.activeElement.tagName")).not.toBe("BODY");
    });

    test("the Tab key reaches everything in the settings", async () => {
      const page = await openSettings(stage());
      await page.bringToFront();
      const { reached, missed, troubles } = await walk(pageAsk(page), () => page.keyboard.press("Tab"));
      expect({ missed, troubles }).toEqual({ missed: [], troubles: [] });
      expect(reached.length).toBeGreaterThan(12);
    });

    test("the Tab key reaches everything in the small card, and Escape leaves it", async () => {
      const { page, card } = await openSmallCard(stage());
      const { reached, missed, troubles } = await walk(
        (expression) => card.ask(expression),
        () => page.keyboard.press("Tab"),
        "root",
      );
      expect({ missed, troubles }).toEqual({ missed: [], troubles: [] });
      expect(reached).toEqual([
        "button Close",
        "button Previous mention",
        "button Next mention",
        "button Not this",
        "button Copy link",
      ]);
      await page.keyboard.press("Escape");
      await card.untilClosed();
    });

    test("what happens is told to a screen reader, once", async () => {
      const { popup } = await stage().read("demo.html");
      const told = "document.querySelector('.announcer').textContent.trim()";
      expect(await popup.evaluate("document.querySelector('.announcer').role")).toBe("status");
      expect(await popup.evaluate(told)).toBe("");
      await popup.click(".row .evidence");
      await popup.until(`/^1 of \\d+$/.test(${told})`);
      await popup.click(".row .evidence");
      await popup.until(`/^(?:2 of \\d+|1 of 1)$/.test(${told})`);
      await popup.evaluate(UNFOLD);
      await popup.press(".take li > button");
      await popup.until(`${told} === "Copied as Markdown"`);
      await popup.click(".fact .not-this");
      await popup.until("document.activeElement.textContent === 'Undo'");
      expect(
        await popup.evaluate(
          "document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent",
        ),
      ).toMatch(/^Hidden on (?:this|every) page: \S/);
      await popup.click(".hidden-notice button");
      await popup.until("document.activeElement.classList.contains('not-this')");
    });

    test("nothing moves where the reader wants less motion", async () => {
      const page = await openWelcome(stage());
      if (stage().browser.name === "chromium")
        await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
      const moving = `(() => {
      const all = [...document.querySelectorAll("*")].flatMap((one) => [one, "::before", "::after"].map((part) =>
        getComputedStyle(one, typeof part === "string" ? part : null)));
      return all.filter(({ animationName, transitionDuration, scrollBehavior }) =>
        animationName !== "none" || !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior === "smooth").length;
    })()`;
      expect(await page.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")).toBe(true);
      expect(await page.evaluate(moving)).toBe(0);
    });
  },
  { agreesTo: ["*://*/*"] },
);
