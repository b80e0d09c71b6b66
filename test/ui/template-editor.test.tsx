import { expect, test } from "vitest";
import { DEFAULT_TEMPLATE, ROLES, templateFields, toMarkdown } from "../../src/export/index.ts";
import { LanguageContext } from "../../src/ui/i18n.ts";
import { sample } from "../../src/ui/sample.ts";
import { TemplateEditor } from "../../src/ui/TemplateEditor.tsx";
import { demo } from "./support/demo.ts";
import { draw, textOf } from "./support/draw.ts";
import { popup, ready } from "./support/popup.tsx";
import { t } from "./support/words.ts";

const settled = () => new Promise((done) => setTimeout(done, 20));

function editor(template: string | null) {
  const kept: (string | null)[] = [];
  const root = draw(
    <LanguageContext.Provider value={{ t, locale: "en-GB" }}>
      <TemplateEditor template={template} onTemplate={(next) => kept.push(next)} />
    </LanguageContext.Provider>,
  );
  const [field, preview] = root.querySelectorAll("textarea");
  const type = (text: string) => {
    field!.value = text;
    field!.dispatchEvent(new (root.ownerDocument.defaultView as unknown as typeof globalThis).Event("input"));
  };
  return { root, kept, field: field!, preview: preview!, type };
}

test("the editor begins with the built-in template, and shows what it makes of a story", () => {
  const { root, field, preview } = editor(null);
  expect(field.value).toBe(DEFAULT_TEMPLATE);
  expect(preview.value).toContain("- **Injured**: ◐ ≥ 4 (at least four people), attributed: “police said”");
  expect(preview.value).toContain("## Background\n\n- **2019**, Accident:");
  expect(textOf(root, "[role=status]")).toBe("");
  expect(root.querySelector("button")!.hasAttribute("disabled")).toBe(true);
});

test("what is typed is kept; the built-in template is kept as none", () => {
  const { kept, type } = editor("{{title}}");
  type("# {{title}}");
  type(DEFAULT_TEMPLATE);
  expect(kept).toEqual(["# {{title}}", null]);
});

test("there is a way back to the built-in template", () => {
  const { root, kept } = editor("{{title}}");
  root.querySelector("button")!.click();
  expect(kept).toEqual([null]);
});

test("a field that no card has is named, and an empty template says what holds", () => {
  expect(textOf(editor("{{titel}} {{title}}").root, "[role=status]")).toBe(
    "No card has {{titel}}: it stays as it is.",
  );
  expect(textOf(editor(" ").root, "[role=status]")).toContain("built-in template");
});

test("each field is explained, and so is each row", () => {
  const { root } = editor(null);
  const explained = [...root.querySelectorAll("dt")].map(({ textContent }) => textContent!.trim());
  expect(explained).toEqual([...templateFields(), ...ROLES].map((name) => `{{${name}}}`));
  for (const meaning of root.querySelectorAll("dd")) expect(meaning.textContent).not.toMatch(/^$|\?/);
});

test("the preview's story is whole: each word of its card stands in it", () => {
  const { text } = sample.article;
  for (const { start, text: words } of [
    ...sample.event!.attributes,
    ...sample.event!.unsure,
    ...sample.background.flatMap(({ attributes }) => attributes),
  ].map((one) => ({ ...one, ...one.evidence[0]! })))
    expect(text.slice(start, start + words.length)).toBe(words);
});

test("the card is copied and saved by the reader's template", async () => {
  const template = "{{title}}: {{target}}";
  const { root, copied, saved } = popup(ready(demo), null, { onTemplate: async () => template });
  for (const name of ["Copy as Markdown", "Save as Markdown", "Copy as CSV"]) {
    root.querySelector<HTMLElement>(`.take [aria-label="${name}"]`)!.click();
    await settled();
  }
  expect(copied[0]).toBe(toMarkdown(demo, { template }));
  expect(saved[0]!.text).toBe(`${demo.article.title}: a fuel depot\n`);
  expect(copied[1]).toMatch(/^event_id,/);
});
