import { describe, expect, test } from "vitest";
import { parsePage, TooDeep } from "../../src/cli/parse.ts";

const bodyOf = (html: string) => [...parsePage(html).body.childNodes].join("");

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
    expect(parsePage(html).documentElement.className).toBe("new");
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
