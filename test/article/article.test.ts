import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import { page } from "./page.ts";

const SENTENCE =
  "The harbour board of Port Ellery met on Monday to talk about the pier and the cost of its repair. ";
const article = (paragraphs: string) =>
  page(
    `<nav><a href="/">Home</a></nav><article><h1>Board meets over pier</h1>${paragraphs}</article>`,
    '<meta property="og:type" content="article"><title>Board meets over pier</title>',
  );
const read = (document: Document) => {
  const found = readArticle(document, {
    url: "https://news.example/2026/03/12/board-meets-over-pier",
    anyway: true,
  });
  if (found.kind !== "article") throw new Error("no article");
  return found;
};

describe("the article of a page", () => {
  test("its text is put together across links, drop caps, line breaks and invisible characters", () => {
    const { article: found } = read(
      article(
        `<p><span>T</span>wo <a href="#">men</a>&nbsp;were hurt. It col&shy;lapsed.</p><p>${SENTENCE.repeat(4)}</p><p>One.<br><br>Two. ${SENTENCE}</p>`,
      ),
    );
    expect(found.text).toContain("Two men were hurt. It collapsed.");
    expect(found.blocks?.[0]).toMatchObject({ kind: "headline" });
    expect(found.text).toMatch(/One\.\n\nTwo\./);
  });

  test("a paragraph of many links between others of its make is kept; a teaser between them is not", () => {
    const wrapped = (paragraph: string, name = "part") =>
      `<div class="${name}"><div class="inner"><div><p>${paragraph}</p></div></div></div>`;
    const linked = `Much was said about whether <a href="/owen-tarr">Owen Tarr</a> will stay, but the board of the port was <a href="/board">full of hope and of good plans for spring</a>.`;
    const teaser = `<a href="/pier">The pier of Port Ellery in ten pictures, from its building to the storm</a>`;
    const { article: found } = read(
      article(
        [SENTENCE.repeat(3), linked, SENTENCE.repeat(2)].map((text) => wrapped(text)).join("") +
          wrapped(teaser) +
          wrapped(
            `Sign up for <a href="/news">our letter about the port</a>, which is sent every day.`,
            "more",
          ) +
          wrapped(SENTENCE.repeat(3)),
      ),
    );
    expect(found.text).toContain("Owen Tarr will stay, but the board of the port was full of hope");
    expect(found.text).not.toMatch(/ten pictures|Sign up/);
  });

  test("captions, teasers and buttons are left out", () => {
    const { article: found } = read(
      article(
        `<p>${SENTENCE.repeat(5)}</p><figure><figcaption>A photograph of the old pier at dusk, in colour.</figcaption></figure><p>Read more: The pier in ten pictures</p><p>${SENTENCE.repeat(5)}</p><button>Share</button>`,
      ),
    );
    expect(found.text).not.toMatch(/photograph|Read more|Share/);
  });

  test("the page is not changed", () => {
    const document = article(`<p>${SENTENCE.repeat(8)}</p>`);
    const before = document.documentElement.outerHTML;
    read(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("every character of the text is on the page where the map says", () => {
    const piece = fc.constantFrom(
      "word",
      " two  words ",
      "\u00a0",
      "\u00ad",
      "<b>bold</b>",
      "<br>",
      '<a href="#">link</a>',
      "\n  ",
      "é😀",
      "&amp;",
      "<i> x</i>",
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
        (paragraphs) => {
          const { article: found, nodes } = read(
            article(paragraphs.map((pieces) => `<p>${SENTENCE.repeat(2)}${pieces.join("")}</p>`).join("")),
          );
          for (let i = 0; i < found.text.length; i++) {
            const point = nodes.pointOf(i);
            const char = found.text[i]!;
            if (point === null) expect(char).toMatch(/\s/);
            else if (/\s/.test(char)) expect(point.node.data[point.offset]).toMatch(/\s/);
            else expect(point.node.data[point.offset]).toBe(char);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a place on the page leads back to its character, and what the text leaves out leads nowhere", () => {
    const document = article(
      `<p>Two\u00ad  men <a href="#">we\u200bre</a> hurt.</p><p>${SENTENCE.repeat(4)}</p>`,
    );
    const { article: found, nodes } = read(document);
    for (const node of nodes.nodes())
      for (let offset = 0; offset < node.data.length; offset++) {
        const at = nodes.offsetOf(node, offset);
        if (at !== null) expect(nodes.pointOf(at)).toEqual({ node, offset });
        else expect(node.data[offset]).toMatch(/[\s\u00ad\u200b]/);
      }
    expect(found.text).toContain("Two men were hurt.");
    const aside = document.querySelector("nav a")!.firstChild as Text;
    expect(nodes.offsetOf(aside, 0)).toBeNull();
  });

  test("a span over a link has one part in each node", () => {
    const { article: found, nodes } = read(
      article(`<p>The <a href="#">Northgate</a> pier fell. ${SENTENCE.repeat(5)}</p>`),
    );
    const start = found.text.indexOf("The Northgate");
    const parts = nodes.partsOf({ start, end: start + "The Northgate pier".length });
    expect(parts.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      "The ",
      "Northgate",
      " pier",
    ]);
  });

  test("a line break or a block between two lines begins a paragraph; a link does not", () => {
    const { article: found } = read(
      article(
        `<div>${SENTENCE.repeat(3)}First line.<br>Second <a href="#">line</a> here.<ul><li>An item of some length stands here.</li></ul>Third line. ${SENTENCE.repeat(3)}</div>`,
      ),
    );
    expect(found.text).toMatch(/First line\.\n\nSecond line here\.\n\n/);
    expect(found.text).toMatch(/\n\nThird line\./);
  });

  test("blocks have their kinds, lie in the text, and the text ends with the last of them", () => {
    const { article: found } = read(
      article(
        `<p class="article__standfirst">${SENTENCE}</p><p>${SENTENCE.repeat(3)}</p><h2>What comes next</h2><ul><li>${SENTENCE}</li></ul><blockquote><p>${SENTENCE}</p></blockquote><p class="summary">${SENTENCE.repeat(3)}</p><p>\u00ad</p>`,
      ),
    );
    expect(found.blocks?.map(({ kind }) => kind)).toEqual([
      "headline",
      "standfirst",
      "paragraph",
      "heading",
      "listItem",
      "quote",
      "paragraph",
    ]);
    expect(found.text).toHaveLength(found.blocks?.at(-1)?.end ?? -1);
  });

  test("a section front is none, unless the reader says so", () => {
    const front = page(
      `<h1>World</h1>${"<ul><li><a href='/a'>Ferry resumes after storm</a></li></ul>".repeat(12)}`,
    );
    expect(readArticle(front, { url: "https://news.example/world" }).kind).toBe("no-article");
    expect(readArticle(front, { url: "https://news.example/world", anyway: true }).kind).toBe("article");
  });

  test("empty and broken pages are no article, and nothing throws", () => {
    for (const html of [
      "",
      "<p",
      "<html><body></body></html>",
      "<div>".repeat(3_000),
      "<script>while(1){}</script>",
    ]) {
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      expect(readArticle(document as unknown as Document, { url: null }).kind).toBe("no-article");
    }
  });
});

describe("hostile pages end in bounded time", () => {
  test.each([
    ["one enormous text", `<article><p>${SENTENCE.repeat(60_000)}</p></article>`],
    ["one enormous word", `<article><p>${"a".repeat(3_000_000)}</p></article>`],
    ["white space without end", `<article><p>${SENTENCE}${" ".repeat(3_000_000)}${SENTENCE}</p></article>`],
    ["many nodes in one block", `<article><p>${"a <b>b</b> ".repeat(40_000)}</p></article>`],
    ["deep blocks", `${"<div>".repeat(5_000)}<p>${SENTENCE.repeat(20)}</p>`],
    ["deep lines", `<p>${"<b>".repeat(3_000)}${SENTENCE.repeat(20)}</p>`],
    ["many headlines", `${"<h1>Board meets over pier</h1>".repeat(5_000)}<p>${SENTENCE.repeat(9)}</p>`],
    ["a figure without an end", `<article><figure><img src="a.jpg">${`<p>${SENTENCE}</p>`.repeat(8_000)}`],
    ["line breaks", `<article><p>${SENTENCE}${"<br>".repeat(30_000)}${SENTENCE}</p></article>`],
  ])("%s", (_name, body) => {
    // What takes longer than a test may is the failure; the bench measures the rest.
    const { article: found } = read(page(body));
    expect(found.text.length).toBeLessThanOrEqual(400_000);
    for (const { start, end } of found.blocks ?? []) expect(end - start).toBeGreaterThan(0);
    expect(found.blocks?.at(-1)?.end ?? 0).toBeLessThanOrEqual(found.text.length);
  });

  test.each([
    ["nested without end", "[".repeat(200_000)],
    ["with a list without end", `{"@graph":[${"0,".repeat(200_000)}0]}`],
    [
      "of other shapes",
      '{"@type":"NewsArticle","headline":7,"author":[null,{"name":{}}],"datePublished":[]}',
    ],
  ])("JSON-LD %s", (_name, json) => {
    const document = page("", `<title>A title</title><script type="application/ld+json">${json}</script>`);
    expect(readMetadata(document, null)).toMatchObject({ title: "A title", authors: [], published: null });
  });
});
