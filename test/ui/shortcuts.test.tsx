import { expect, test } from "vitest";
import { LanguageContext } from "../../src/ui/i18n.ts";
import { type Shortcut, Shortcuts } from "../../src/ui/Shortcuts.tsx";
import { draw } from "./support/draw.ts";
import { t } from "./support/words.ts";

const shown = (shortcuts: readonly Shortcut[] | null, onChange: (() => void) | null) =>
  draw(
    <LanguageContext.Provider value={{ t, locale: "en" }}>
      <Shortcuts shortcuts={shortcuts} onChange={onChange} />
    </LanguageContext.Provider>,
  ).textContent;

test("a browser without shortcuts says so, and one that has not answered says nothing yet", () => {
  expect(shown([], null)).toBe("Your browser has no keyboard shortcuts for extensions.");
  expect(shown(null, () => {})).toBe("");
});

test("shortcuts that another use has taken are called not set", () => {
  const open = { name: "_execute_action", description: "Open the card", keys: "" };
  expect(shown([open], () => {})).toContain("not set");
});
