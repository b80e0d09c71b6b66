import { expect, test } from "vitest";
import { inBothBrowsers, untilRead, untilThere } from "./support/stage.ts";

inBothBrowsers((stage) => {
  test("the card is kept open beside its page, and the popup goes", async () => {
    const page = await stage().open("bridge.html");
    const panel = await stage().keepOpen(page);
    await untilRead(panel);
    expect(await panel.text()).toContain("Two workers killed as footbridge collapses in Port Ellery");
    expect(await panel.evaluate("document.querySelector('.keep')")).toBeNull();
  });

  test("the panel follows the tab that its window shows", async () => {
    const page = await stage().open("bridge.html");
    const panel = await stage().keepOpen(page);
    await untilRead(panel);
    await stage().annotate("demo.html");
    await panel.until("/Halvern/.test(document.querySelector('main').textContent)");
    await page.bringToFront();
    await panel.until("/Port Ellery/.test(document.querySelector('main').textContent)");
  });

  test("a tab that nobody has asked for is not read, and says how it can be", async () => {
    const page = await stage().open("bridge.html");
    const panel = await stage().keepOpen(page);
    await untilRead(panel);
    const other = await stage().open("demo.html");
    await panel.until("/Not read yet/.test(document.body.textContent)");
    await panel.click("main .notice button");
    await panel.until("/Click Nutgraf’s button/.test(document.body.textContent)");
    await stage().annotate(other);
    await panel.until("/Halvern/.test(document.querySelector('main').textContent)");
  });

  test("a page that is loaded again is not read yet, and can be", async () => {
    const page = await stage().open("bridge.html");
    const panel = await stage().keepOpen(page);
    await untilRead(panel);
    await page.reload();
    await panel.until("/Not read yet/.test(document.body.textContent)");
    await panel.click("main .notice button");
    if (stage().browser.name === "firefox") {
      // In Firefox the click on the button counted for the page as it was; Chromium counts the whole site.
      await panel.until("/Click Nutgraf’s button/.test(document.body.textContent)");
      await stage().annotate(page);
    }
    await untilRead(panel);
    expect(await panel.text()).toContain("Port Ellery");
  });

  test("two windows each follow their own tab", async () => {
    const page = await stage().open("bridge.html");
    const panel = await stage().keepOpen(page);
    await untilRead(panel);
    const other = await stage().openWindow("demo.html");
    const beside = await stage().keepOpen(other);
    await untilRead(beside);
    expect(await beside.text()).toContain("Halvern");
    expect(await panel.text()).toContain("Port Ellery");
    await other.reload();
    await beside.until("/Not read yet/.test(document.body.textContent)");
    expect(await panel.text()).toContain("Port Ellery");
  });

  test("what is marked is chosen in any view and shown in all", async () => {
    const page = await stage().open("bridge.html");
    const panel = await stage().keepOpen(page);
    await untilRead(panel);
    const options = await stage().openOwn("options.html");
    await untilThere(options, ".density input[value='3']");
    await page.bringToFront();
    const popup = await stage().click(page);
    await untilRead(popup);
    await popup.click(".density input[value='3']");
    await panel.until("document.querySelector('.density input:checked').value === '3'");
    await untilThere(options, ".density input[value='3']:checked");
    await popup.close();
    await panel.click(".categories input");
    await untilThere(options, ".categories input:not(:checked)");
  });
});
