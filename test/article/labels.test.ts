import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { page } from "./page.ts";

const STORY =
  "<p>The harbour board of Halvern closed the northern quay on Tuesday, and the fishermen went home.</p>";
const URL = "https://courier.example/2026/03/12/harbour-board-closes-the-northern-quay";

/** What a page with that head, and with that above its headline, calls itself. */
function labelsOf(above: string, head = ""): string[] {
  const body = `<nav><a href="/opinion">Opinion</a></nav><main><header>${above}<h1>Harbour board closes the northern quay</h1></header>${STORY.repeat(8)}</main>`;
  const found = readArticle(page(body, head), { url: URL, anyway: true });
  if (found.kind !== "article") throw new Error("No article was found.");
  return found.article.labels ?? [];
}

describe("what a page calls the piece", () => {
  test("is its type and its section", () => {
    const ld = { "@type": ["NewsArticle", "OpinionNewsArticle"], articleSection: "Letters" };
    const head = `<script type="application/ld+json">${JSON.stringify(ld)}</script><meta property="article:section" content="Coast">`;
    expect(labelsOf("", head)).toEqual(["NewsArticle", "OpinionNewsArticle", "Letters", "Coast"]);
  });

  test("stands above its headline", () => {
    expect(labelsOf('<a href="/paid">Paid  content</a>')).toEqual(["Paid content"]);
    expect(labelsOf("<span>Analysis</span> <span>5 min read</span>")).toEqual(["5 min read", "Analysis"]);
  });

  test("is no menu, nothing to be done, and no sentence", () => {
    expect(labelsOf("")).toEqual([]);
    expect(labelsOf("<ul><li>Opinion</li></ul>")).toEqual([]);
    expect(labelsOf('<a href="#comments">Comment</a>')).toEqual([]);
    expect(labelsOf("<p>The board of the harbour has the last word in all that is done there.</p>")).toEqual(
      [],
    );
  });
});
