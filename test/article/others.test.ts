import { expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { otherStories } from "../../src/article/others.ts";
import { page } from "./page.ts";

const NEWS = `<title>Bridge closes over the harbour - Echo</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closes over the harbour"}</script>`;
const STORY =
  "<p>The bridge over the harbour in Northgate was closed on Monday, the council said, and no day is set for its opening.</p>".repeat(
    4,
  );
const OTHER =
  "<p>The orchestra of Halvern played for six hours on Sunday, said Nora Whitlock, and a thousand people came to hear it.</p>".repeat(
    9,
  );

function read(body: string, head = NEWS) {
  const found = readArticle(page(body, head), { url: null });
  if (found.kind !== "article") throw new Error("no article");
  const { text, blocks = [], ...about } = found.article;
  return { ...about, text, lines: blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]) };
}

test("a story that follows below with a first heading of its own is not read", () => {
  const more = `<div class="more"><header><h1>Orchestra plays for six hours</h1></header><div>${OTHER}</div></div>`;
  const { text } = read(`<main><h1>Bridge closes over the harbour</h1><div>${STORY}</div>${more}</main>`);
  expect(text).toContain("The bridge over the harbour");
  expect(text).not.toContain("orchestra");
});

test("a first heading that the page repeats in other words begins no other story", () => {
  const story = `<div><h1>Harbour bridge is shut</h1><div>${STORY}</div></div>`;
  const { text } = read(`<main><div><h1>Bridge closes over the harbour</h1></div>${story}</main>`);
  expect(text).toContain("The bridge over the harbour");
});

test("a first heading within the story parts it, and the story goes on", () => {
  const parted = `${STORY}<h1>What comes next</h1>${OTHER}`;
  const { text } = read(`<main><h1>Bridge closes over the harbour</h1><div>${parted}</div></main>`);
  expect(text).toContain("The bridge over the harbour");
  expect(text).toContain("orchestra");
});

test.each(["h2", "div"])("a headline that stands in a %s is the headline", (tag) => {
  const { lines } = read(
    `<header><${tag}>Bridge closes over the harbour</${tag}></header><article>${STORY}</article>`,
  );
  expect(lines[0]).toEqual(["headline", "Bridge closes over the harbour"]);
});

test("the section's name before a headline is no part of it", () => {
  const { lines } = read(
    `<main><h1><div>Politics | </div><span>Bridge closes over the harbour</span></h1>${STORY}</main>`,
  );
  expect(lines[0]).toEqual(["headline", "Bridge closes over the harbour"]);
});

test("lines of furniture within one block that breaks part are left out", () => {
  const line =
    "The bridge over the harbour in Northgate was closed on Monday, the council said, and no day is set for its opening.";
  const { text } = read(
    `<h1>Bridge closes over the harbour</h1><article><div>- Advertisement -<br>${line}<br><br>${line}<br>nora@echo.example<br><br>${line}</div></article>`,
  );
  expect(text).not.toContain("Advertisement");
  expect(text).not.toContain("@");
  expect(text.split(line)).toHaveLength(4);
});

test("the value of a meta tag counts as its content", () => {
  const { published } = read(STORY, `${NEWS}<meta name="article:published_time" value="2026-03-12">`);
  expect(published).toBe("2026-03-12");
});

const HEADING = "Orchestra plays for six hours";
test.each([
  [
    "below in an article",
    (own: string, other: string) => `<article>${own}</article><article>${other}</article>`,
  ],
  [
    "below in a part",
    (own: string, other: string) => `<main><section>${own}</section><section>${other}</section></main>`,
  ],
  ["above", (own: string, other: string) => `<div class="a">${other}</div><div class="b">${own}</div>`],
])("a longer story under a heading of its own is not read: %s", (_, place) => {
  const by = "<p>It closed at noon, said a keeper of the bridge over the harbour.</p>";
  const other = `<h2>${HEADING}</h2><div>${OTHER}${OTHER}${by}</div>`;
  const { text } = read(place(`<h1>Bridge closes over the harbour</h1><div>${STORY}</div>`, other));
  expect(text).toContain("The bridge over the harbour");
  expect(text).not.toContain("orchestra");
});

test.each([
  // It goes on about the headline, or is not so much that the page could be its own.
  [STORY, `${OTHER}${STORY}${OTHER}`],
  [STORY.repeat(3), OTHER],
])("a part of a story under a heading of its own is no other story", (own, part) => {
  const body = `<main><h1>Bridge closes over the harbour</h1><div>${own}<section><h2>What the orchestra plays</h2>${part}</section></div></main>`;
  expect(otherStories(page(body, NEWS)).size).toBe(0);
});
