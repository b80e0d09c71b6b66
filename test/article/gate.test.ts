import { describe, expect, test } from "vitest";
import { isList, isSlug } from "../../src/article/address.ts";
import { readArticle } from "../../src/article/index.ts";
import { page } from "./page.ts";

const STORY = [
  "The harbour board of Port Ellery met on Monday to talk about the pier and the cost of its repair.",
  "Its chair, Ines Calloway, said that the storm of last week had torn forty planks out of the pier.",
  "The town will lend the board half of the money, and the rest is to come from the fishermen.",
  "Nobody was hurt when the pier fell, and boats are to land at Halvern until the work is done.",
];
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const kindOf = (url: string, body: string, head = "") =>
  readArticle(page(body, `<title>Board meets over pier in Port Ellery</title>${head}`), { url }).kind;
const within = (body: string) => `<main><article><h1>Board meets over pier</h1>${body}</article></main>`;

describe("addresses of stories", () => {
  test.each([
    // The words anywhere in the path, a day with dashes, a number in the query.
    "https://news.example/local/board-meets-over-the-pier/ar-BBWx",
    "https://news.example/board-meets-over-pier/amp",
    "https://news.example/2026-03-12/pier",
    "https://news.example/local/2026-03-12-pier",
    "https://news.example/story?id=5461430",
    "https://news.example/news/story?lang=en&articleId=54614",
    "https://news.example/newsletters/harbour/2026/03/12/what-the-board-said",
    "https://news.example/?p=123",
    "https://news.example/news/index.cfm?objectid=8F1C22AA-1B2C",
    "https://news.example/show?lang=en&newsid=77",
    "https://en.wikinews.org/wiki/Board_meets_over_pier",
  ])("%s", (url) => {
    expect(isSlug(url)).toBe(true);
    expect(isList(url)).toBe(false);
  });

  test.each([
    "https://news.example/local-news/port-ellery/",
    "https://news.example/archive/2026/03/",
    "https://news.example/archive/2026-03-12/",
    "https://news.example/list?page=2",
    "https://news.example/?p=2",
    "https://news.example/?articleid=newest",
    "https://boats.example/forum/viewtopic.php?p=12345",
    "https://en.wikipedia.org/wiki/Pier_of_Port_Ellery",
    "https://forum.example/t/what-is-the-best-pier/512345",
    "https://boats.example/viewtopic.php?f=20&t=487157",
    "https://shop.example/products/a-pier-of-solid-oak-12345",
  ])("not %s", (url) => {
    expect(isSlug(url)).toBe(false);
  });
});

describe("what is an article", () => {
  const SHORT = within(paragraphs(STORY.slice(0, 3)));
  const LONG = within(paragraphs([...STORY, ...STORY]));

  test.each([
    ["a short item that is called news", "https://news.example/pier", SHORT, ld({ "@type": "NewsArticle" })],
    [
      "one that is called an article under an address of its own",
      "https://news.example/board-meets-over-pier",
      within(paragraphs(STORY)),
      ld({ "@type": "Article" }),
    ],
    [
      "one with a day",
      "https://news.example/local/pier",
      within(paragraphs(STORY)),
      ld({ "@type": "Article", datePublished: "2026-03-12" }),
    ],
    [
      "text in one block",
      "https://news.example/board-meets-over-pier",
      within(`<div>${[...STORY, ...STORY, ...STORY, ...STORY].join("<br>")}</div>`),
      "",
    ],
    [
      "text in one block under a byline",
      "https://news.example/board-meets-over-pier",
      `<h1>Board meets over pier</h1><p>By Ines Calloway, Echo reporter</p><div>${STORY.join(" ")}</div>`,
      "",
    ],
    [
      "a byline in the one block of its text",
      "https://news.example/board-meets-over-pier",
      `<h1>Board meets over pier</h1><div>By Ines Calloway<br><br>${STORY.join("<br><br>")}</div>`,
      "",
    ],
    [
      "an item of two sentences that is called an article",
      "https://news.example/board-meets-over-pier",
      within(`<p>${STORY[0]} ${STORY[1]}</p>`),
      '<meta property="og:type" content="article">',
    ],
    ["one whose number is in the query", "https://news.example/?p=123", LONG, ""],
    [
      "a story with a headline and a day on a crowded page",
      "https://news.example/board-meets-over-pier",
      `${LONG}<div><ul>${"<li>More news from the harbours of the coast and the hills</li>".repeat(60)}</ul></div>`,
      '<meta name="date" content="2026-03-12">',
    ],
  ])("%s", (_, url, body, head) => {
    expect(kindOf(url, body, head)).toBe("article");
  });

  const posts = STORY.map((line) => `<div class="post"><p>Posts: 158</p><p>${line} ${line}</p></div>`).join(
    "",
  );
  const rows = Array.from(
    { length: 40 },
    (_, i) => `<tr><td>${i}:15 Port Ellery to Halvern by way of Belmora, pier ${i}</td></tr>`,
  );
  test.each([
    [
      "an entry of an encyclopedia, which calls itself an article",
      "https://reference.example/event/storm-at-port-ellery-pier",
      LONG,
      ld({ "@type": "Article", datePublished: "2026-03-12", publisher: { name: "The Coast Encyclopaedia" } }),
    ],
    ["a thread of a forum", "https://boats.example/what-is-the-best-pier-here", within(posts), ""],
    [
      "one that says so",
      "https://boats.example/what-is-the-best-pier-here",
      LONG,
      ld({ "@type": "DiscussionForumPosting" }),
    ],
    [
      "text in one block without a byline",
      "https://news.example/board-meets-over-pier",
      `<h1>Board meets over pier</h1><div>${STORY.join(" ")}</div>`,
      "",
    ],
    [
      "a line that is called an article",
      "https://news.example/board-meets-over-pier",
      within(`<p>${STORY[0]}</p>`),
      '<meta property="og:type" content="article">',
    ],
    [
      "two sentences that nothing calls one",
      "https://news.example/board-meets-over-pier",
      within(`<p>${STORY[0]} ${STORY[1]}</p>`),
      "",
    ],
    [
      "wares whose number is in the query",
      "https://shop.example/?p=123",
      `<h1>Board for a pier</h1><button>Add to cart</button>${LONG}`,
      "",
    ],
    [
      "a page of wares",
      "https://shop.example/pier-of-solid-oak-12345.html",
      LONG,
      ld({ "@type": "Product", name: "Pier" }),
    ],
    [
      "one that sells without a word on what it is",
      "https://shop.example/pier-of-solid-oak-12345.html",
      `${LONG}<button>Add to basket</button>`,
      "",
    ],
    [
      "a timetable",
      "https://boats.example/all-boats-of-the-coast",
      within(`<table>${rows.join("")}</table>`),
      ld({ "@type": "Article", datePublished: "2026-03-12" }),
    ],
    [
      "an article under the address of a list",
      "https://news.example/tag/pier",
      LONG,
      '<meta property="og:type" content="article">',
    ],
  ])("not %s", (_, url, body, head) => {
    expect(kindOf(url, body, head)).toBe("no-article");
  });

  test("a text without a word of its headline is none", () => {
    const url = "https://news.example/board-meets-over-pier";
    const body = paragraphs([...STORY, ...STORY]);
    const read = (title: string) =>
      readArticle(
        page(
          `<div>${body}</div>`,
          `<title>${title}</title>${ld({ "@type": "NewsArticle", headline: title })}`,
        ),
        { url },
      ).kind;
    expect(read("Seven lions escape zoo")).toBe("no-article");
    expect(read("Seven planks torn out of pier")).toBe("article");
  });
});
