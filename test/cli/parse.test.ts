import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { parsePage, TooDeep } from "../../src/cli/parse.ts";

function written(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType === 8) return `<!--${(node as Comment).data}-->`;
  const { localName, attributes } = node as Element;
  const given = [...attributes].map(({ name, value }) => ` ${name}="${value}"`).join("");
  return `<${localName}${given}>${writtenIn(node)}</${localName}>`;
}
const writtenIn = (node: Node): string => [...node.childNodes].map(written).join("");
const bodyOf = (html: string) => writtenIn(parsePage(html).body);

/** As the HTML standard has it, and so browsers. */
describe("a page's tree is that of browsers", () => {
  test.each([
    ["<p>One<p>Two", "<p>One</p><p>Two</p>"],
    ["<p><p>One</p></p>", "<p></p><p>One</p><p></p>"],
    [
      "<p>One <a href='/x'>two</p><p>three</p>",
      '<p>One <a href="/x">two</a></p><p><a href="/x">three</a></p>',
    ],
    ["<table><p>One</p><tr><td>Two</table>", "<p>One</p><table><tbody><tr><td>Two</td></tr></tbody></table>"],
    ["<b><p>One</b> two</p>", "<b></b><p><b>One</b> two</p>"],
    ["<div>One</span></div>", "<div>One</div>"],
  ])("%s", (html, tree) => {
    expect(bodyOf(`<!doctype html><body>${html}`)).toBe(tree);
  });

  test("tags of the head before the root are in the head", () => {
    const document = parsePage('<meta name="date" content="2026-03-12"><html lang="en"><body>One');
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.head.querySelector("meta")?.getAttribute("content")).toBe("2026-03-12");
    expect(document.body.textContent).toBe("One");
  });

  test("roots in conditional comments are comments, but for the one that is not", () => {
    const html =
      "<!doctype html><!--[if IE 8]><html class='old'><![endif]--><!--[if !IE]><!--><html class='new'><!--<![endif]--><p>One";
    expect(parsePage(html).documentElement.getAttribute("class")).toBe("new");
    expect(bodyOf(html)).toBe("<p>One</p>");
  });

  test("a page of fragments has a body", () => {
    expect(bodyOf("One <b>two</b>")).toBe("One <b>two</b>");
    expect(bodyOf("")).toBe("");
  });

  test("what a template or a script holds is no part of the page", () => {
    const document = parsePage(
      "<body><template><p>One</p></template><noscript><p>Two</p></noscript><p>Three</p>",
    );
    expect([...document.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(["Three"]);
  });
});

test("a page that nests without end is not parsed to its end", () => {
  expect(() => parsePage("<div>".repeat(50_000))).toThrow(TooDeep);
  expect(bodyOf("<div>".repeat(500))).toContain("<div>".repeat(500));
});

/** parse5's own tree, as it makes it without us. */
function plainly(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  if ("data" in node) return `<!--${node.data}-->`;
  if (!("childNodes" in node)) return "";
  const inside = node.childNodes.map(plainly).join("");
  if (!("tagName" in node)) return inside;
  const given = node.attrs.map(({ name, value }) => ` ${name}="${value}"`).join("");
  return `<${node.tagName}${given}>${inside}</${node.tagName}>`;
}

describe("code is handed over as a whole where nothing in it can end it", () => {
  test.each([
    "<script>let a = '<p>' + b;</script><p>One",
    "<script>a</SCRIPT ><style>p > a { }</style>One",
    "<script>a <!-- <script> b </script> c --> d</script>One",
    "<script>a <!-- b </script>One",
    "<!-- <script> --> One <script>a</script> two",
    "<p title='<script>'>One</p><script type='x>y'>a</script>",
    "<script src='a>b'>c</script>One",
    "<textarea><script>a</textarea>One</script>",
    "<noscript><style>a</style><p>One</noscript>two",
    "<style><script>a</style>One",
    "<style>a</script>b</style>One",
    "<iframe><script>a</iframe>One",
    "<title><script>a</title>One",
    "<svg><script>a<b>c</b></script><style>d</style></svg>One",
    "<script>a\r\nb\rc\0d</script>One",
    "<script></script><script>a",
    "<script <script <script>a</script>One",
    "<scripts>a</scripts>One",
    "<table><script>a</script><tr><td>One</table>",
    "One<script>",
  ])("%j", (html) => {
    expect(writtenIn(parsePage(html))).toBe(plainly(parse(html)));
  });

  test("as parse5 does, for what is put together of these", () => {
    const parts = [
      "<script>",
      "</script>",
      "<style>",
      "</style>",
      "<!--",
      "-->",
      "<noscript>",
      "</noscript>",
      "<p>",
      "a b",
      "<",
      "\r\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 14 }), (pieces) => {
        const html = pieces.join("");
        expect(writtenIn(parsePage(html))).toBe(plainly(parse(html)));
      }),
      { numRuns: 500 },
    );
  });
});

test.each(["<script>a", "<script>a<!--", "<style>a<script>", "<script"])(
  "a page of %j without end takes a time that grows with it",
  (piece) => {
    const least = (count: number) => {
      const html = piece.repeat(count);
      const times = [1, 2, 3].map(() => {
        const began = performance.now();
        parsePage(html);
        return performance.now() - began;
      });
      return Math.min(...times);
    };
    const [short, long] = [least(10_000), least(80_000)];
    expect(long).toBeLessThan(Math.max(short, 5) * 24);
  },
);
