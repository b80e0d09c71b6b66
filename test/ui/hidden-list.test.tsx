import { expect, test } from "vitest";
import type { Hidden } from "../../src/page/hidden.ts";
import { HiddenList } from "../../src/ui/HiddenList.tsx";
import { LanguageContext } from "../../src/ui/i18n.ts";
import { draw } from "./support/draw.ts";
import { t } from "./support/words.ts";

const items: Hidden[] = [
  { kind: "figure", url: "https://a.example/one", words: "five", before: "and" },
  { kind: "name", type: "place", name: "Halvern" },
  { kind: "value", url: "https://a.example/two", role: "killed", words: "<b>two</b>" },
];

function list(shown: readonly Hidden[]) {
  const calls: unknown[] = [];
  const root = draw(
    <LanguageContext.Provider value={{ t, locale: "en-GB" }}>
      <HiddenList
        items={shown}
        onUndo={(item) => calls.push(item)}
        onClear={() => calls.push("clear")}
        onExport={() => calls.push("export")}
      />
    </LanguageContext.Provider>,
  );
  const press = async (name: string) => {
    const button = [...root.querySelectorAll("button")].find(
      (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
    );
    button!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { root, calls, press };
}

test("an empty list says how something comes into it", () => {
  const { root } = list([]);
  expect(root.textContent).toContain("Nothing is hidden");
  expect(root.querySelector("button")).toBeNull();
});

test("names come first, then page by page; markup in words is words", () => {
  const { root } = list(items);
  expect([...root.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
    "On every page",
    "https://a.example/two",
    "https://a.example/one",
  ]);
  expect(root.textContent).toContain("<b>two</b>");
  expect(root.querySelector("b")).toBeNull();
});

test("each is undone by itself, the list is exported, and cleared only when asked twice", async () => {
  const { calls, press } = list(items);
  await press("Undo: Halvern");
  await press("Save as a file");
  await press("Show everything again");
  expect(calls).toEqual([items[1], "export"]);
  await press("Cancel");
  await press("Show everything again");
  await press("Show everything again");
  expect(calls).toEqual([items[1], "export", "clear"]);
});
