import { expect, test } from "vitest";
import type { PopupView } from "../../scripts/browser/browser.ts";
import { faultsOf } from "../export/support/web-annotation.ts";
import { inBothBrowsers } from "./support/stage.ts";

/** The button of an action by its accessible name, with its section opened. */
async function button(popup: PopupView, name: string): Promise<string> {
  const found = await popup.evaluate<boolean>(`(() => {
    document.querySelector(".take").open = true;
    return document.querySelector('.take [aria-label="${name}"]') !== null;
  })()`);
  if (!found) throw new Error(`There is no "${name}":\n${await popup.text()}`);
  return `.take [aria-label="${name}"]`;
}

const told = (popup: PopupView, words: string) =>
  popup.until(
    `document.querySelector('.announcer[role="status"]').textContent.includes(${JSON.stringify(words)})`,
  );

inBothBrowsers((stage) => {
  test("the card is copied as Markdown, and that is told", async () => {
    const { page, popup } = await stage().read("bridge.html");
    await popup.press(await button(popup, "Copy as Markdown"));
    await told(popup, "Copied as Markdown");
    const text = await popup.clipboard();
    expect(text).toContain("# Two workers killed as footbridge collapses in Port Ellery");
    expect(text).toMatch(/^- \*\*Killed\*\*: ◐ 2 \(Two workers\), attributed: .* \[↗\]\(http/im);
    expect(text).toContain(`${page.url()}#:~:text=`);
  });

  test("each format is copied", async () => {
    const { popup } = await stage().read("bridge.html");
    for (const [name, begin] of [
      ["CSV", "event_id,event_role,"],
      ["CSL-JSON", "["],
      ["Web Annotations", "{"],
    ] as const) {
      await popup.press(await button(popup, `Copy as ${name}`));
      await told(popup, `Copied as ${name}`);
      expect((await popup.clipboard()).slice(0, begin.length)).toBe(begin);
    }
  });

  test("each format is saved, without a permission for it", async () => {
    const { popup } = await stage().read("bridge.html");
    const save = async (name: string, ending: string) => {
      await popup.press(await button(popup, `Save as ${name}`));
      await popup.until(
        `/^Saving .*\\${ending}/.test(document.querySelector('.announcer[role="status"]').textContent)`,
      );
      return stage().browser.saved(ending);
    };
    const markdown = await save("Markdown", ".md");
    expect(markdown.name).toMatch(/^\d{4}-\d\d-\d\d-two-workers-killed-as-footbridge[a-z-]*\.md$/);
    expect(markdown.content).toContain("- **Killed**: ◐ 2 (Two workers)");
    const csv = await save("CSV", ".csv");
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.content).toMatch(/^\ufeffevent_id,/);
    expect(csv.content.split("\r\n")[1]).toMatch(/^http\S+#nutgraf-event-1,main,[^,]+,accident,/);
    const annotations = await save("Web Annotations", ".jsonld");
    expect(annotations.name).toMatch(/\.jsonld$/);
    expect(faultsOf(JSON.parse(annotations.content))).toEqual([]);
    const csl = await save("CSL-JSON", ".csl.json");
    expect(csl.name).toMatch(/\.csl\.json$/);
    expect(JSON.parse(csl.content)[0]).toMatchObject({
      type: "article-newspaper",
      "container-title": "The Ellery Mail",
    });
  });

  test("a value in hand offers a link to its words, and to no other place where they stand", async () => {
    const { page, popup } = await stage().read("bridge.html");
    expect(await popup.evaluate("document.querySelector('.copy-link')")).toBeNull();
    await popup.evaluate(`([...document.querySelectorAll(".fact .evidence")]
      .find((one) => one.textContent === "Port Ellery").id = "value", true)`);
    await popup.press("#value");
    await popup.until("document.querySelector('.copy-link')");
    await popup.press(".copy-link");
    await told(popup, "Link copied");
    const link = await popup.clipboard();
    // The headline names the town too.
    expect(link).toBe(`${page.url()}#:~:text=collapsed%20in-,Port%20Ellery`);
  });

  test("the card is copied by the reader's own template", async () => {
    const options = await stage().openOwn("options.html");
    const keep = (template: string) =>
      options.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ template: ${JSON.stringify(template)} })`,
      );
    await keep("{{publisher}}: {{killed}} killed");
    const { popup } = await stage().read("bridge.html");
    await popup.press(await button(popup, "Copy as Markdown"));
    await told(popup, "Copied as Markdown");
    expect(await popup.clipboard()).toBe("The Ellery Mail: 2 killed\n");
    await keep("");
  });

  test("a wrong card is reported in a file of what is chosen", async () => {
    const { popup } = await stage().read("bridge.html");
    await popup.press(".report summary");
    await popup.until("document.querySelector('.report .preview')");
    // The third box of the second group: the page's address.
    await popup.evaluate(
      "(document.querySelectorAll('.report fieldset')[1].querySelectorAll('input')[2].click(), true)",
    );
    await popup.press(".report .choice input");
    await popup.until("document.querySelector('.report .preview').value.includes('Wrong rows:')");
    await popup.press(".report .actions button:last-child");
    await told(popup, "Saving ");
    const { name, content } = await stage().browser.saved(".report.txt");
    expect(name).toMatch(/two-workers-killed[a-z-]*\.report\.txt$/);
    expect(content).toMatch(/^Wrong rows:\nKilled: ◐ 2 \(Two workers\)/m);
    expect(content).not.toContain("Address:");
  });

  // The last one: the browser goes on asking.
  test("a file is saved even where the browser asks for a folder, which closes the popup", async () => {
    const { popup } = await stage().read("bridge.html");
    await stage().browser.askForFolder();
    await popup.press(await button(popup, "Save as CSV"));
    if (stage().browser.name === "chromium") await popup.close();
    // Firefox's own window is played by the stage, which chooses a name of its own.
    const ending = stage().browser.name === "firefox" ? "chosen" : ".csv";
    expect((await stage().browser.saved(ending)).content).toContain("Port Ellery");
  });
});
