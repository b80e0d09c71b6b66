import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";

const html = readFileSync(join(import.meta.dirname, "../pages/live.html"), "utf8");
function read(page: string) {
  const { document } = parseHTML(page) as unknown as { document: Document };
  const found = readArticle(document, { url: "https://news.example/live-dunmarrow-flood-updates" });
  if (found.kind !== "article") throw new Error("no article");
  return found;
}

describe("a live blog", () => {
  test("begins with its newest post, wherever that stands, and goes back in time", () => {
    const { article, isLiveBlog } = read(html);
    expect(isLiveBlog).toBe(true);
    const places = ["Two people were killed", "sent their children home", "river rose"].map((words) =>
      article.text.indexOf(words),
    );
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("has the newest post's headline and time", () => {
    expect(read(html).article).toMatchObject({
      title: "Two people killed as wall collapses in Mill Lane",
      published: "2026-03-10T11:45:00Z",
    });
  });

  test("every word is where the map says", () => {
    const { article, nodes } = read(html);
    expect(nodes.lostIn(article.text, { start: 0, end: article.text.length })).toBe(0);
  });

  test("without times is read as it stands", () => {
    const { article, isLiveBlog } = read(html.replace(/<time[^>]*>[^<]*<\/time>/g, ""));
    expect(isLiveBlog).toBe(true);
    expect(article.title).toBe("Flood in Dunmarrow: live updates");
    expect(article.text.indexOf("river rose")).toBeLessThan(article.text.indexOf("Two people were killed"));
  });

  test("is none where the page does not say so", () => {
    const { article, isLiveBlog } = read(html.replace("LiveBlogPosting", "NewsArticle"));
    expect(isLiveBlog).toBe(false);
    expect(article.title).toBe("Flood in Dunmarrow: live updates");
  });
});
