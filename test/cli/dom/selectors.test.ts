import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { selectorOf } from "../../../src/cli/dom/selectors.ts";
import { parsePage } from "../../../src/cli/parse.ts";

const page =
  parsePage(`<body><main id="top"><section class="lead big"><h1 data-k="Pier-Walk">One</h1></section>
  <p rel="me author"><a href="#notes">Two</a></p></main><p><b>Three</b></p></body>`);
const found = (selector: string) => [...page.querySelectorAll(selector)].map(({ localName }) => localName);

describe("an element is one that a selector means", () => {
  test.each([
    ["h1, b", ["h1", "b"]],
    ["p", ["p", "p"]],
    ["main *", ["section", "h1", "p", "a"]],
    ["#top", ["main"]],
    [".big", ["section"]],
    [".bi", []],
    ["section.lead.big", ["section"]],
    ["main h1", ["h1"]],
    ["main > h1", []],
    ["main > section > h1", ["h1"]],
    ["main > p a, p > b", ["a", "b"]],
    ['[rel~="author"]', ["p"]],
    ['[rel="author"]', []],
    ["[rel=author]", []],
    ["a[href^='#']", ["a"]],
    ['[data-k$="Walk"]', ["h1"]],
    ['[data-k*="pier"]', []],
    ['[data-k*="pier" i]', ["h1"]],
    ["a[href]", ["a"]],
    ["b[href]", []],
  ])("%s", (selector, names) => {
    expect(found(selector)).toEqual(names);
  });

  test("the nearest one around an element, itself first", () => {
    const link = page.querySelector("a")!;
    expect(link.closest("a")).toBe(link);
    expect(link.closest("p, main")?.localName).toBe("p");
    expect(link.closest("nav")).toBe(null);
  });
});

test.each(["a:hover", "a + b", "", "a,", "a[b", "a ~ b"])("%j is refused", (selector) => {
  expect(() => selectorOf(selector)).toThrow(SyntaxError);
});

test("every selector that src/article writes out is known", () => {
  const root = join(import.meta.dirname, "../../..");
  const call = /\.(?:querySelectorAll|querySelector|closest|matches)\((["'])(.*?)\1\)/g;
  const selectors = globSync("src/article/*.ts", { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(call)].map((match) => match[2]!),
  );
  expect(selectors.length).toBeGreaterThan(20);
  for (const selector of selectors) expect(() => selectorOf(selector)).not.toThrow();
});
