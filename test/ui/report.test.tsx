import { describe, expect, test } from "vitest";
import { demo } from "./support/demo.ts";
import { textOf } from "./support/draw.ts";
import { popup, ready } from "./support/popup.tsx";
import { catalogue } from "./support/words.ts";

const settled = () => new Promise((done) => setTimeout(done, 20));
const web = { ...demo, article: { ...demo.article, url: "https://courier.example/halvern" } };

async function open() {
  const view = popup(ready(web));
  const report = view.root.querySelector<HTMLDetailsElement>("details.report")!;
  const isFolded = report.querySelector("textarea") === null;
  report.open = true;
  report.dispatchEvent(
    new (report.ownerDocument.defaultView as unknown as typeof globalThis).Event("toggle"),
  );
  await settled();
  const labelled = (words: string) =>
    [...report.querySelectorAll("label")].find((label) => label.textContent!.includes(words))!;
  const tick = async (words: string) => {
    const box = labelled(words).querySelector("input")!;
    box.checked = !box.checked;
    box.dispatchEvent(new (report.ownerDocument.defaultView as unknown as typeof globalThis).Event("change"));
    await settled();
  };
  const press = async (name: string) => {
    [...report.querySelectorAll("button")].find(({ textContent }) => textContent === name)!.click();
    await settled();
  };
  return { ...view, report, isFolded, tick, press };
}

describe("a wrong card", () => {
  test("is reported from a folded part that says that nothing is sent", async () => {
    const { report, isFolded } = await open();
    expect(isFolded).toBe(true);
    expect(textOf(report, ".aside")).toBe(catalogue.reportText!.message);
    expect(report.textContent).toContain("Blamed on");
  });

  test("is saved as a text file of what was chosen", async () => {
    const { saved, tick, press, root } = await open();
    await tick("The address of the page");
    await tick("≥ 4 (at least four workers)");
    await press("Save report");
    expect(saved[0]).toMatchObject({
      type: "text/plain",
      name: expect.stringMatching(/^2026-03-12-.*\.report\.txt$/),
    });
    expect(saved[0]!.text).toMatch(/^Wrong rows:\nKilled: ◐ ≥ 4/m);
    expect(saved[0]!.text).not.toContain("courier.example");
    expect(saved[0]!.text).not.toContain("The article:");
    expect(textOf(root, "[role=status]")).toContain(saved[0]!.name);
  });

  test("is copied as it is shown", async () => {
    const { copied, tick, press, report } = await open();
    await tick("The whole article");
    await press("Copy report");
    expect(copied[0]).toContain(demo.article.text);
    expect(report.querySelector<HTMLTextAreaElement>("textarea.preview")!.value).toBe(copied[0]);
  });
});
