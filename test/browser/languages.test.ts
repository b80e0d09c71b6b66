import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import type { PopupView } from "../../scripts/browser/browser.ts";
import { catalogueOf } from "../ui/support/words.ts";
import type { Ask } from "./support/axe.ts";
import { inBothBrowsers, untilPage } from "./support/stage.ts";
import {
  openOptions,
  openPanel,
  openPopup,
  openSmallCard,
  openWelcome,
  pageAsk,
  viewAsk,
} from "./support/views.ts";

/** The width that WCAG 1.4.10 asks for, and the popup's own at a zoom of 200%; in CSS pixels. */
const WIDTHS = [320, 200];

/** What reaches beyond the window's edge, though nobody can see it there; the deepest elements alone. */
const TOO_WIDE = `(() => {
  const { documentElement, defaultView } = document;
  if (documentElement.scrollWidth <= defaultView.innerWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.children.length === 0 && one.getBoundingClientRect().right > defaultView.innerWidth)
    .map((one) => one.outerHTML.slice(0, 120))
    .concat(documentElement.scrollWidth + " px");
})()`;

const tooWide = async (ask: Ask) => (await ask(TOO_WIDE)) as string[];

async function expectRoom(view: PopupView): Promise<void> {
  for (const width of WIDTHS) {
    await view.resize(width);
    expect([width, await tooWide(viewAsk(view))]).toEqual([width, []]);
  }
}

async function expectRoomOn(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 640 });
    await untilPage(page, `innerWidth === ${width}`);
    expect([width, await tooWide(pageAsk(page))]).toEqual([width, []]);
  }
}

// German has the longest words; pictures of the others are in the gallery.
describe.each(["en-US", "de"])("%s", (language) => {
  inBothBrowsers(
    (stage) => {
      test("has room in the popup and the panel", async () => {
        const page = await stage().open("demo.html");
        const popup = await openPopup(stage(), page);
        await expectRoom(popup);
        await popup.close();
        const panel = await openPanel(stage(), page);
        if (stage().browser.name === "firefox") await expectRoom(panel);
        else {
          // Chromium's own panel slides in, and is never narrower than 360 px then; what stands in it stands in the popup.
          await panel.until("innerWidth >= 360");
          expect(await tooWide(viewAsk(panel))).toEqual([]);
        }
      });

      test("has room in the settings and on the welcome page", async () => {
        await expectRoomOn(await openOptions(stage()));
        await expectRoomOn(await openWelcome(stage()));
      });

      test("has room in the small card", async () => {
        const { page, card } = await openSmallCard(stage());
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 640 });
          // It comes back into the window with the next frame. How wide the page is, is the page's own business.
          await card.until(
            "(({ left, right, width }) => left >= 0 && right <= root.ownerDocument.documentElement.clientWidth && width > 150)(root.host.getBoundingClientRect())",
          );
          expect(
            await card.ask(
              "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(root.querySelector('.panel'))",
            ),
          ).toBe(0);
        }
      });
    },
    { agreesTo: ["*://*/*"], language },
  );
});

const german = Object.fromEntries(
  Object.entries(catalogueOf("de")).map(([key, { message }]) => [key, message]),
);

describe("a German browser", () => {
  inBothBrowsers(
    (stage) => {
      test("speaks German in the popup, and lets the article speak its own language", async () => {
        const page = await stage().open("demo.html");
        const popup = await openPopup(stage(), page);
        const text = await popup.text();
        for (const key of [
          "marks",
          "role_when",
          "role_killed",
          "role_source",
          "section_people",
          "revealHint",
          "density_first",
        ])
          expect(text).toContain(german[key]);
        expect(text).toMatch(/\d{1,2}\. März 2026/);
        expect(text).not.toMatch(/Killed|Published|Quotes/);
        expect(await popup.evaluate("document.documentElement.lang")).toBe("de");
        expect(await popup.evaluate("document.querySelector('.nutgraf bdi').lang")).toMatch(/^en/);
        await popup.until("/^1 von \\d+$/.test(document.querySelector('.announcer').textContent.trim())");
      });

      test("speaks German in the settings and on the welcome page, whose story is told as it was written", async () => {
        const options = await openOptions(stage());
        expect(await options.title()).toBe("Einstellungen · Nutgraf");
        const settings = (await options.evaluate("document.body.innerText")) as string;
        for (const key of ["whereText", "commandToggle", "resetText", "notASite", "hiddenNone"])
          expect(settings).toContain(german[key]);
        const welcome = await openWelcome(stage());
        expect(await welcome.evaluate("document.body.innerText")).toContain(german.welcomeText);
        expect(await welcome.evaluate("document.documentElement.lang")).toBe("de");
        expect(await welcome.evaluate("document.getElementById('story').lang")).toMatch(/^en/);
        expect(await welcome.evaluate("document.querySelector('#card').innerText")).toContain(
          german.role_killed,
        );
      });

      test("speaks German in the small card, over a page in English", async () => {
        const { card } = await openSmallCard(stage());
        expect(await card.text()).toContain(german.notThis);
        expect(await card.ask("root.querySelector('[role=dialog]').lang")).toBe("de");
        expect(await card.ask("root.querySelector('[role=dialog]').ariaLabel")).toBe("Zu „Saltmarsh Front“");
        expect(await card.ask("root.querySelector('h2 bdi').lang")).toMatch(/^en/);
      });
    },
    { agreesTo: ["*://*/*"], language: "de" },
  );
});
