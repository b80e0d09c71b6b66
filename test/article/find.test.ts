import { expect, test } from "vitest";
import { findArticle, lengthOf } from "../../src/article/find.ts";
import { prepare } from "../../src/article/read.ts";
import { finish } from "../../src/article/work.ts";
import { page } from "./page.ts";

test("a menu that the search took for the story gives way to the page's paragraphs", () => {
  const menu = "<div>Featured tables and results of all the leagues</div>".repeat(6);
  const story =
    "<p>The Harbour side beat Northgate on Saturday, and so it goes on to the last round of the cup.</p>".repeat(
      4,
    );
  const document = page(`<div class="menu">${menu}</div><article>${story}</article>`);
  const { nodes } = finish(prepare(document, null))!;
  const stamps = nodes.flatMap(({ data }, i) => (data.startsWith("Featured") ? [i] : []));
  expect(lengthOf(stamps.map((stamp) => nodes[stamp]!))).toBeGreaterThan(200);
  const found = finish(findArticle(document, nodes, stamps, null)).map(({ data }) => data);
  expect(found).toHaveLength(4);
  expect(found[0]).toContain("Northgate");
});
