import { expect, test } from "vitest";
import type { PopupView } from "../../scripts/browser/browser.ts";
import { untilBare, untilMarked } from "./support/pixels.ts";
import { CardView, clickWords } from "./support/small-card.ts";
import { inBothBrowsers, untilRead } from "./support/stage.ts";
import { store } from "./support/store.ts";

/** Presses "Not this" beside words in a part of the card, with all its sections opened. */
async function notThis(popup: PopupView, part: string, words: string): Promise<void> {
  const found = await popup.evaluate<boolean>(`(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const button = [...document.querySelectorAll(${JSON.stringify(`${part} .not-this`)})].find(
      (one) => one.getAttribute("aria-label") === ${JSON.stringify(`Not this: ${words}`)},
    );
    button?.click();
    return button !== undefined;
  })()`);
  if (!found) throw new Error(`Nothing is beside "${words}":\n${await popup.text()}`);
}

const undo = (popup: PopupView) => popup.click(".hidden-notice .action");
const says = (words: string) => `document.body.textContent.includes(${JSON.stringify(words)})`;

inBothBrowsers((stage) => {
  test("a figure that is none goes from the page, the card and the badge, comes back, and stays away on the next visit", async () => {
    const page = await stage().annotate("bridge.html");
    const card = new CardView(stage(), page);
    await untilMarked(page, "five others", "figure");
    const facts = Number(await stage().browser.badge(page));

    await clickWords(page, "five others");
    await card.untilSays("Not this");
    await card.press("Not this");
    await untilBare(page, "five others", "figure");
    await card.untilSays("Hidden on this page: five others");
    await card.until("root.activeElement.textContent === 'Undo'");
    expect(Number(await stage().browser.badge(page))).toBeLessThan(facts);

    await page.keyboard.press("Enter");
    await untilMarked(page, "five others", "figure");
    await card.untilSays("Injured");
    expect(Number(await stage().browser.badge(page))).toBe(facts);

    await card.press("Not this");
    await untilBare(page, "five others", "figure");
    await page.keyboard.press("Escape");
    await card.untilClosed();
    await page.reload();
    const { popup } = await stage().read(page);
    await untilMarked(page, "Gareth Nwosu", "person");
    await untilBare(page, "five others", "figure");
    expect(await popup.text()).not.toMatch(/Injured\s+5/);
    expect(await popup.text()).toMatch(/Killed\s+2/);
    await popup.close();
    expect(Number(await stage().browser.badge(page))).toBeLessThan(facts);

    // The same words on another page are another figure.
    const other = await stage().read("strict.html");
    await untilMarked(other.page, "five others", "figure");
    await store(other.popup, { hidden: [] });
  });

  test("a name that is no place is none on any page, and is so at once again when it is undone", async () => {
    const { page, popup } = await stage().read("bridge.html");
    await untilMarked(page, "Port Ellery on Tuesday", "place");
    await notThis(popup, ".entries", "Port Ellery");
    await untilBare(page, "Port Ellery on Tuesday", "place");
    await popup.until(says("Hidden on every page: Port Ellery"));
    await popup.until("document.activeElement.textContent === 'Undo'");

    await popup.close();

    const strict = await stage().open("strict.html");
    const other = await stage().read(strict);
    await untilMarked(strict, "five others", "figure");
    await untilBare(strict, "Port Ellery on Tuesday", "place");
    await store(other.popup, { hidden: [] });
    await untilMarked(strict, "Port Ellery on Tuesday", "place");
    await page.bringToFront();
    await untilMarked(page, "Port Ellery on Tuesday", "place");
  });

  test("in the popup values and quotations are hidden and undone, and the focus comes back", async () => {
    const { page, popup } = await stage().read("bridge.html");
    await notThis(popup, ".ledger", "We heard a crack, and then it was gone");
    await untilBare(page, "We heard a crack", "speech");
    await undo(popup);
    await untilMarked(page, "We heard a crack", "speech");
    await popup.until("document.activeElement.ariaLabel?.startsWith('Not this: We heard a crack')");

    await popup.until("/Killed\\s+2/.test(document.body.innerText)");
    const killed = await popup.evaluate<string>(
      "[...document.querySelectorAll('.row')].find((row) => row.querySelector('dt').textContent === 'Killed').querySelector('.not-this').ariaLabel",
    );
    await notThis(popup, ".facts", killed.replace("Not this: ", ""));
    await popup.until("!/Killed\\s+2/.test(document.body.innerText)");
    await undo(popup);
    await popup.until("/Killed\\s+2/.test(document.body.innerText)");
    await popup.until("!document.querySelector('.hidden-notice')");
  });

  test("storage that holds something else is no harm", async () => {
    const { popup } = await stage().read("bridge.html");
    await store(popup, { hidden: [null, 5, { kind: "name" }, { kind: "__proto__", name: "x" }] });
    await popup.close();
    const again = await stage().read("strict.html");
    await untilMarked(again.page, "Port Ellery on Tuesday", "place");
    await notThis(again.popup, ".entries", "Port Ellery");
    await untilBare(again.page, "Port Ellery on Tuesday", "place");
    await undo(again.popup);
    await untilMarked(again.page, "Port Ellery on Tuesday", "place");
  });

  test("storage that is full is told in the popup and in the small card, and nothing is hidden", async () => {
    // Firefox gives extensions all the disk there is: nothing here can fill it.
    if (stage().browser.name === "firefox") return;
    const page = await stage().open("bridge.html");
    const popup = await stage().click(page);
    await untilRead(popup);
    // Ten bytes short of what Chromium gives an extension, the key and the quotation marks counted.
    await popup.evaluate(`chrome.storage.local.clear()
      .then(() => chrome.storage.local.set({ filler: "x".repeat(chrome.storage.local.QUOTA_BYTES - 18) }))`);
    await notThis(popup, ".entries", "Port Ellery");
    await popup.until(says("no room left"));
    await popup.close();
    await untilMarked(page, "Port Ellery on Tuesday", "place");
    const card = new CardView(stage(), page);
    await clickWords(page, "five others");
    await card.untilSays("Not this");
    await card.press("Not this");
    await card.untilSays("no room left");
    await untilMarked(page, "five others", "figure");
    const again = await stage().click(page);
    await again.evaluate("chrome.storage.local.clear()");
  });
});
