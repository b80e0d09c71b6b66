import { describe, expect, test } from "vitest";
import { lineDate } from "../../src/article/iso-date.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import { page } from "./page.ts";

const STORY = `<p>${"The council of Northgate voted to keep the pool open, its leader said after the meeting. ".repeat(3)}</p>`;
const HEAD = "<title>Pool to stay open - The Northgate Echo</title>";
const H1 = "<h1>Pool to stay open</h1>";
const dayOf = (body: string, url: string | null = null, head = HEAD) =>
  readMetadata(page(body, head), url).published;

describe("the day that a page shows beside its headline", () => {
  test.each([
    ["a line below it", `<h1>Pool to stay open</h1><p>May 22, 2026</p>${STORY}`, "2026-05-22"],
    ["with its weekday", `<h1>Pool to stay open</h1><p>Wednesday, June 3, 2026</p>${STORY}`, "2026-06-03"],
    [
      "with a label",
      `<h1>Pool to stay open</h1><div><span>Published: 3 June 2026, 5:02 pm BST</span></div>${STORY}`,
      "2026-06-03",
    ],
    [
      "in the byline",
      `<h1>Pool to stay open</h1><p>By Ann Whitlock | June 3, 2026</p>${STORY}`,
      "2026-06-03",
    ],
    [
      "in a footer of its header, called what it is",
      `<div><h1>Pool to stay open</h1><footer class="meta"><p><time datetime="2026-06-03 08:00:00" itemprop="datePublished">06/03/2026 08:00 AM</time></p></footer></div>${STORY}`,
      "2026-06-03T08:00:00",
    ],
    [
      "in front of it",
      `<main><header><span>3 June 2026</span><h1>Pool to stay open</h1></header>${STORY}</main>`,
      "2026-06-03",
    ],
    [
      "a time",
      `<h1>Pool to stay open</h1><time datetime="2026-06-03T09:00">today</time>${STORY}`,
      "2026-06-03T09:00:00",
    ],
    [
      "a time without its attribute",
      `<h1>Pool to stay open</h1><time>Jan 12, 2026, 2:00pm EST</time>${STORY}`,
      "2026-01-12",
    ],
    [
      "data",
      `<h1>Pool to stay open</h1><span data-published="2026-06-03">two days ago</span>${STORY}`,
      "2026-06-03",
    ],
    [
      "seconds",
      `<h1>Pool to stay open</h1><span data-timestamp="1780444800">two days ago</span>${STORY}`,
      "2026-06-03T00:00:00Z",
    ],
    [
      "a hidden field",
      `<h1>Pool to stay open</h1><input class="published_date" type="hidden" value="2026-06-03 10:00:00">${STORY}`,
      "2026-06-03T10:00:00",
    ],
    [
      "published rather than updated",
      `<h1>Pool to stay open</h1><p>Updated: June 5, 2026</p><p>Published: June 3, 2026</p>${STORY}`,
      "2026-06-03",
    ],
    [
      "updated where nothing else is told",
      `<h1>Pool to stay open</h1><p>Updated: June 5, 2026</p>${STORY}`,
      "2026-06-05",
    ],
    [
      "below a byline, in its paragraph",
      `${H1}<p>Ann Whitlock, Echo reporter<br>June 3, 2026</p>${STORY}`,
      "2026-06-03",
    ],
    [
      "beside its byline, below a teaser",
      `<article>${H1}<div class="related"><a href="/b">Mill opens</a> <time datetime="2026-03-05">Mar 5</time></div><p>By Ann Whitlock <time datetime="2026-06-03">June 3</time></p>${STORY}</article>`,
      "2026-06-03",
    ],
    [
      "leading to an archive",
      `${H1}<div><a href="/2026"><time datetime="2026-06-03">June 3</time></a></div>${STORY}`,
      "2026-06-03",
    ],
    [
      "under a headline of the second order",
      `<main><div><a href="/b">Mill opens</a> <time datetime="2026-03-05">Mar 5</time></div><h2>Pool to stay open</h2><time datetime="2026-06-03">June 3</time>${STORY}</main>`,
      "2026-06-03",
    ],
    [
      "alone in a line behind the story",
      `<article>${H1}${STORY}${STORY}<p>Published <time datetime="2026-06-03">June 3</time></p></article>`,
      "2026-06-03",
    ],
    ["below a caption", `<h1>Pool to stay open</h1>${STORY}<p>June 3, 2026</p>${STORY}`, "2026-06-03"],
  ])("%s", (_, body, date) => {
    expect(dayOf(body)).toBe(date);
  });

  const TEASER = '<a href="/b"><h3>Mill opens</h3></a><time datetime="2026-03-05">Mar 5, 2026</time>';
  test.each([
    [
      "of a teaser behind the story",
      `<article><h1>Pool to stay open</h1>${STORY}${STORY}</article><section>${TEASER}</section>`,
    ],
    [
      "of a teaser before the story",
      `<article><h1>Pool to stay open</h1><div>${TEASER}</div>${STORY}</article>`,
    ],
    [
      "of a list beside it",
      `<h1>Pool to stay open</h1><ul><li><a href="/c">The old bridge of Orsen is shut</a> <time datetime="2026-07-01">July 1</time></li></ul>${STORY}`,
    ],
    [
      "in an aside",
      `<main><h1>Pool to stay open</h1><aside><time datetime="2026-07-01">July 1, 2026</time></aside>${STORY}</main>`,
    ],
    [
      "in the page's own head",
      `<nav>Thursday, June 4, 2026</nav><div><h1>Pool to stay open</h1></div>${STORY}`,
    ],
    [
      "under a picture",
      `<h1>Pool to stay open</h1><figure><figcaption>June 3, 2026</figcaption></figure>${STORY}`,
    ],
    ["in a sentence", `<h1>Pool to stay open</h1><p>The pool shut on June 3, 2020.</p>${STORY}`],
    ...(
      [
        [
          "in a box before the story",
          (card) => `<main><div class="latest">${card}</div><article>${H1}${STORY}</article></main>`,
        ],
        ["in a box of no name", (card) => `<main><div>${card}</div>${H1}${STORY}</main>`],
        [
          "first in the story",
          (card) => `<article>${H1}<div class="related">${card}</div>${STORY}${STORY}</article>`,
        ],
        [
          "between its paragraphs",
          (card) => `<article>${H1}${STORY}${STORY}<div>${card}</div>${STORY}</article>`,
        ],
        ["on a page without a headline", (card) => `<main><div>${card}</div>${STORY}</main>`],
        [
          "where the headline stands above all",
          (card) => `<header>${H1}</header><main><div>${card}</div><article>${STORY}</article></main>`,
        ],
      ] as [string, (card: string) => string][]
    ).map(([where, around]): [string, string] => [
      `of a teaser ${where}`,
      around('<a href="/b">Mill opens</a> <time datetime="2026-03-05">Mar 5</time>'),
    ]),
    [
      "of a teaser whose headline is no link",
      `<article>${H1}<div class="more"><p><strong>Mill opens</strong></p><time datetime="2026-03-05">Mar 5</time></div>${STORY}</article>`,
    ],
    [
      "in a sentence of the story",
      `<article>${H1}<p>The council of Northgate is to meet on <time datetime="2026-03-05">March 5</time> to speak of the pool.</p>${STORY}</article>`,
    ],
    [
      "of a reader",
      `<article>${H1}${STORY}${STORY}<div class="comment"><b>Joe</b> <time datetime="2026-03-05">Mar 5</time><p>A good pool.</p></div></article>`,
    ],
    [
      "of a front page",
      `<main><article><h2><a href="/b">Mill opens</a></h2></article><a href="/c"><time datetime="2026-03-05">Mar 5</time></a></main>`,
    ],
  ])("not one %s", (_, body) => {
    expect(dayOf(body)).toBeNull();
  });

  test("what the page's head says comes first", () => {
    const head = `${HEAD}<meta property="article:published_time" content="2026-06-02">`;
    expect(dayOf(`<h1>Pool to stay open</h1><p>June 3, 2026</p>${STORY}`, null, head)).toBe("2026-06-02");
  });
});

test.each([
  ["https://a.example/2026/03/08/pier", "2026-03-08"],
  ["https://a.example/2026/3/8/pier", "2026-03-08"],
  ["https://a.example/news/2026/mar/08/pier", "2026-03-08"],
  ["https://a.example/story/2026-03-08/pier", "2026-03-08"],
  ["https://a.example/en/20260308-pier", "2026-03-08"],
  ["https://a.example/2026/03/pier", null],
  ["https://a.example/2026/13/08/pier", null],
  ["https://a.example/pier?from=/2026/03/08/", null],
  ["https://a.example/20260308123/pier", null],
  ["https://a.example/pier-falls-in-storm-2026-03-08/", "2026-03-08"],
  ["https://a.example/news/pier_falls_2026_03_08.html", "2026-03-08"],
  ["https://a.example/pier-falls-20260308", "2026-03-08"],
  ["https://a.example/pier-falls-march-8-2026/", "2026-03-08"],
  // A number of the story, a season, a month, a day that it tells of.
  ["https://a.example/pier-falls-20267708", null],
  ["https://a.example/pier-falls-2026030899", null],
  ["https://a.example/pier-falls-12026-03-08", null],
  ["https://a.example/season-2026-27-5", null],
  ["https://a.example/budget-of-2026-03/", null],
  ["https://a.example/vote-of-2026-03-08-in-northgate", null],
])("the day of the address %s is %s", (url, date) => {
  expect(dayOf(`<h1>Pool to stay open</h1>${STORY}`, url)).toBe(date);
});

test("the day in the address stands against one that the page shows of a later change", () => {
  const shown = `<h1>Pool to stay open</h1><p>June 30, 2026</p>${STORY}`;
  expect(dayOf(shown, "https://a.example/2026/06/03/pool")).toBe("2026-06-03");
});

test("the day that a page shows is surer than one behind the words of its address", () => {
  const shown = `${H1}<p>June 3, 2026</p>${STORY}`;
  expect(dayOf(shown, "https://a.example/what-to-do-on-2026-06-20")).toBe("2026-06-03");
});

test.each([
  ["Published on 3 June 2026", "2026-06-03"],
  ["3rd of June, 2026", "2026-06-03"],
  ["First published Wed 3 Jun 2026 05.02 BST", "2026-06-03"],
  ["June 3, 2026 · 4 min read", "2026-06-03"],
  ["13.06.2026", "2026-06-13"],
  ["03.06.2026, 14:30", "2026-06-03"],
  ["06/13/2026", "2026-06-13"],
  ["20260603", "2026-06-03"],
  ["Ann Whitlock | 3 June 2026", "2026-06-03"],
  ["Ann Whitlock · The Northgate Echo | 3 June 2026", "2026-06-03"],
  // The month cannot be told from the day.
  ["06/03/2026", null],
  ["June 3", null],
  ["As of Friday, June 3, 2026", "2026-06-03"],
  ["The pool shut on June 3, 2026", null],
  ["Photo taken June 3, 2026 by Ann", null],
  ["Marathon 3, 2026", null],
])("the line %s is of %s", (line, date) => {
  expect(lineDate(line)).toBe(date);
});

test("a time in a footer that is not called the day of publication is none", () => {
  const footer = '<footer class="meta"><p><time datetime="2026-06-03">06/03/2026</time></p></footer>';
  expect(dayOf(`<div><h1>Pool to stay open</h1>${footer}</div>${STORY}`)).toBeNull();
});

test("the day in the address that the page gives as its own, where none is known", () => {
  const canonical = '<link rel="canonical" href="https://echo.example/2026/06/03/pool-to-stay-open/">';
  expect(dayOf(`<h1>Pool to stay open</h1>${STORY}`, null, `${HEAD}${canonical}`)).toBe("2026-06-03");
  expect(
    dayOf(`<h1>Pool to stay open</h1>${STORY}`, "https://echo.example/pool", `${HEAD}${canonical}`),
  ).toBeNull();
});
