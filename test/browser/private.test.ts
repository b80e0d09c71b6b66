import { expect, test } from "vitest";
import { inBothBrowsers, untilPage, untilThere } from "./support/stage.ts";

const TITLES = "[...document.querySelectorAll('.kept h3')].map((one) => one.textContent)";

inBothBrowsers((stage) => {
  test("of a private window nothing is kept", async () => {
    const empty = await stage().openOwn("library.html");
    await untilThere(empty, ".keep-pages input");
    await empty.click(".keep-pages input");
    await untilPage(empty, "document.body.textContent.includes('Nothing here yet')");
    await empty.close();

    const hidden = await stage().openPrivate("ferry-herald.html");
    const read = await stage().read(hidden);
    expect(await read.popup.text()).toContain("Northgate");
    await read.popup.close();
    // New tabs come into the window that was opened last.
    await hidden.close();

    // The same switch, in a window that is not private.
    await stage().annotate("bridge.html");
    const library = await stage().openOwn("library.html");
    await untilThere(library, ".kept li");
    expect(await library.evaluate(TITLES)).toEqual([
      "Two workers killed as footbridge collapses in Port Ellery",
    ]);
    await library.close();
  });
});
