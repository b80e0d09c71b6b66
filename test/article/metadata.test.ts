import { describe, expect, test } from "vitest";
import { isSlug } from "../../src/article/address.ts";
import { isoDate } from "../../src/article/iso-date.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import { isSameInZone } from "../../src/article/published.ts";
import { page } from "./page.ts";

describe("what a page says of itself", () => {
  test("JSON-LD comes before meta tags, and its calendar day stays", () => {
    const ld = {
      "@graph": [
        { "@type": "WebPage" },
        {
          "@type": ["NewsArticle"],
          headline: "Board &amp; pier",
          datePublished: "2026-03-12T23:30:00+09:00",
          author: [{ name: "Ines Calloway" }],
          publisher: { name: "The Mail" },
        },
      ],
    };
    const found = readMetadata(
      page(
        "",
        `<meta property="article:published_time" content="2020-01-01"><script type="application/ld+json">${JSON.stringify(ld)}</script>`,
      ),
      null,
    );
    expect(found).toMatchObject({
      title: "Board & pier",
      published: "2026-03-12T23:30:00+09:00",
      authors: ["Ines Calloway"],
      publisher: "The Mail",
      declared: "news",
    });
  });

  test.each([
    ["2026-03-09T06:35:29Z", "2026-03-08T22:35:29", true],
    ["2026-03-09T06:35:29+00:00", "2026-03-08", true],
    ["2026-03-08T15:35:29Z", "2026-03-09", true],
    ["2026-03-08T15:35:29Z", "2026-03-09T01:05:29", true],
    ["2026-03-09T06:35:29Z", "2026-03-09", false],
    ["2026-03-09T06:35:29Z", "2026-03-08T09:00:00", false],
    ["2026-03-09T16:35:29Z", "2026-03-08", false],
    ["2026-03-09T06:35:29Z", "2026-03-01", false],
    ["2026-03-09T06:35:29+01:00", "2026-03-08", false],
    ["2026-03-09", "2026-03-08", false],
  ])("the time %s is %s on clocks elsewhere: %s", (utc, local, same) => {
    expect(isSameInZone(utc, local)).toBe(same);
  });

  test("an evening's news keeps its day where the page gives it", () => {
    const head = '<meta property="article:published_time" content="2026-03-09T06:35:29+00:00">';
    const from = (url: string, more = "") => readMetadata(page("", head + more), url).published;
    expect(from("https://a.example/story")).toBe("2026-03-09T06:35:29+00:00");
    expect(from("https://a.example/2026/03/08/pier")).toBe("2026-03-08");
    expect(from("https://a.example/2026/03/01/pier")).toBe("2026-03-09T06:35:29+00:00");
    expect(from("https://a.example/story", '<meta name="sailthru.date" content="2026-03-08 22:35:29">')).toBe(
      "2026-03-08T22:35:29",
    );
  });

  test("entities in JSON-LD are characters, and none opens markup", () => {
    const headline = "Board &amp;#8216;fears&#x2019; &quot;cost&quot; &#60;b&#62; &lt;i&gt; &#99999999;";
    const found = readMetadata(
      page(
        "",
        `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline })}</script>`,
      ),
      null,
    );
    expect(found.title).toBe('Board ‘fears’ "cost" &#60;b> &lt;i&gt; &#99999999;');
  });

  test.each([
    ["/a/b", "https://news.example/c", "https://news.example/a/b"],
    ["/a/b", null, null],
    ["https://news.example/a", null, "https://news.example/a"],
    ["javascript:alert(1)", "https://news.example/c", "https://news.example/c"],
    ["http://[", "https://news.example/c", "https://news.example/c"],
  ])("the page's own address %s, read at %s, is %s", (href, url, own) => {
    for (const head of [
      `<link rel="canonical" href="${href}">`,
      `<meta property="og:url" content="${href}">`,
    ])
      expect(readMetadata(page("", head), url).url).toBe(own);
  });

  test("broken JSON-LD is passed over", () => {
    expect(
      readMetadata(page("", '<script type="application/ld+json">{"@type": "NewsArticle",</script>'), null)
        .declared,
    ).toBeNull();
  });

  test.each([
    ["20201123T11:02:35Z", "2020-11-23T11:02:35Z"],
    ["March 12, 2020", "2020-03-12"],
    ["12 March 2020", "2020-03-12"],
    ["2020-03-12", "2020-03-12"],
    ["1970-01-01T00:00:00Z", null],
    ["2020-02-31", null],
    ["2020-03-12T99:99", "2020-03-12"],
    ["2020-03-12T24:00:00Z", "2020-03-12"],
    ["2020-03-12garbage", null],
    ["2020-03-123", null],
    ["20200312", "2020-03-12"],
    ["soon", null],
    [null, null],
  ])("the date %s is %s", (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });

  test.each([
    ["https://a.example/news/board-meets-over-pier", true],
    ["https://a.example/2026/03/12/pier", true],
    ["https://a.example/story-1234567", true],
    ["https://a.example/", false],
    ["https://a.example/world", false],
    ["https://a.example/tag/pier-and-harbour-board/", false],
    ["https://a.example/newsletters/the-morning-brief-of-monday-12345.html", false],
    ["https://a.example/r/piers/comments/abc12/what_is_the_best_pier/", false],
    ["https://a.example/video/1234567/pier-falls-into-the-sea", false],
    ["https://a.example/news/video-shows-pier-falling-into-sea", true],
    ["not an address", false],
  ])("the address %s names one story: %s", (url, slug) => {
    expect(isSlug(url)).toBe(slug);
  });
});
