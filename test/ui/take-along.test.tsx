import { describe, expect, test } from "vitest";
import { TAKE_FORMATS } from "../../src/export/index.ts";
import { shown } from "../export/support/shown.ts";
import { demo } from "./support/demo.ts";
import { textOf } from "./support/draw.ts";
import { popup, ready } from "./support/popup.tsx";

const settled = () => new Promise((done) => setTimeout(done, 20));
const web = { ...demo, article: { ...demo.article, url: "https://courier.example/halvern" } };

const press = async (root: ParentNode, selector: string) => {
  root.querySelector<HTMLElement>(selector)?.click();
  await settled();
};

describe("the card to take along", () => {
  test("is folded, and offers each format to copy and to save by a name of its own", () => {
    const { root } = popup(ready(demo));
    expect(root.querySelector("details.take")?.hasAttribute("open")).toBe(false);
    const names = [...root.querySelectorAll(".take li button")].map((one) => one.getAttribute("aria-label"));
    expect(names).toHaveLength(2 * TAKE_FORMATS.length);
    expect(new Set(names).size).toBe(names.length);
    expect(names.slice(0, 2)).toEqual(["Copy as Markdown", "Save as Markdown"]);
  });

  test("is copied, and that is said", async () => {
    const { root, copied } = popup(ready(demo));
    await press(root, '.take [aria-label="Copy as CSV"]');
    expect(copied[0]).toMatch(/^event_id,/);
    expect(textOf(root, "[role=status]")).toBe("Copied as CSV");
  });

  test("that cannot be copied is said, too", async () => {
    const { root } = popup(ready(demo), null, { onCopy: async () => false });
    await press(root, '.take [aria-label="Copy as CSV"]');
    expect(textOf(root, "[role=status]")).toContain("did not let");
  });

  test("is saved under the story's name", async () => {
    const { root, saved } = popup(ready(demo));
    await press(root, '.take [aria-label="Save as CSL-JSON"]');
    expect(saved[0]?.name).toBe("2026-03-12-drone-strike-on-halvern-fuel-depot-kills-at-least.csl.json");
    expect(textOf(root, "[role=status]")).toContain(saved[0]!.name);
  });

  test("leads to the template that Markdown is written by, where there are settings", async () => {
    let opened = 0;
    const { root } = popup(ready(demo), null, { onOptions: () => opened++ });
    await press(root, ".take > button");
    expect(opened).toBe(1);
    expect(popup(ready(demo)).root.querySelector(".take > button")).toBeNull();
  });

  test("waits until the reading is done", () => {
    const { root } = popup({ status: "working", analysis: demo });
    expect(root.querySelector(".take")).toBeNull();
  });
});

describe("a link to a value", () => {
  test("is there for the value in hand alone, and is copied", async () => {
    const { root, copied } = popup(ready(web));
    expect(root.querySelector(".copy-link")).toBeNull();
    await press(root, ".nutgraf .evidence");
    expect(root.querySelectorAll(".copy-link")).toHaveLength(1);
    await press(root, ".copy-link");
    expect(copied[0]).toMatch(/^https:\/\/courier\.example\/halvern#:~:text=Two%20explosive/);
    expect(textOf(root, "[role=status]")).toBe("Link copied");
  });

  test("is told from the same words elsewhere on the page", async () => {
    const where = (page: string | null) =>
      popup(ready(web), null, { onPageText: async () => (page === null ? null : shown(page)) });
    const linkOf = async (page: string | null) => {
      const { root, copied } = where(page);
      await press(root, ".nutgraf .evidence");
      await press(root, ".copy-link");
      return copied[0]!;
    };
    const { text } = demo.article;
    expect(await linkOf(`Most read\n${text}`)).toBe(await linkOf(null));
    const nutgraf = text.slice(demo.event!.nutgraf.start, demo.event!.nutgraf.end);
    expect(await linkOf(`${nutgraf} More in a minute.\n${text}`)).not.toBe(await linkOf(null));
  });

  test("that no browser would find is the page's, and that is said", async () => {
    const { root, copied } = popup(ready(web), null, {
      onPageText: async () => shown("Another page by now."),
    });
    await press(root, ".nutgraf .evidence");
    await press(root, ".copy-link");
    expect(copied[0]).toBe("https://courier.example/halvern");
    expect(textOf(root, "[role=status]")).toContain("no link of their own");
  });

  test("is not there for a page without an address that others could open", async () => {
    const { root } = popup(ready({ ...demo, article: { ...demo.article, url: "file:///news.html" } }));
    await press(root, ".nutgraf .evidence");
    expect(root.querySelector(".copy-link")).toBeNull();
  });
});
