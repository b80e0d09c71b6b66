import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { parsePage } from "../../src/cli/parse.ts";

const OPENING = [
  "The mill of Halvern is to be sold to a cooperative of its own workers, the town said on Tuesday, ending a long quarrel.",
  "Two bidders from abroad had offered more, but neither would promise to keep the looms running beyond the spring.",
];
const REST = [
  "The cooperative has borrowed half of the price from the savings bank of Northgate, and the town lends the other half.",
  "Its chair, Rosa Whitlock, said that nobody would lose a job, and that two machines were on their way from Belmora.",
  "The mill was built beside the river in the year of the great flood, and wove sails for the harbour of Port Ellery.",
  "It has had four owners since the war, and the last of them shut the dye house after a fire that took its whole roof.",
];
const NOTICE =
  "You are reading the Echo on another device as well, which your subscription does not include.";
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const read = (body: string) => {
  const html = `<!doctype html><html lang="en"><head><title>Mill sold to its workers</title></head><body>${body}</body></html>`;
  const found = readArticle(parsePage(html), { url: null, anyway: true });
  if (found.kind !== "article") throw new Error("no article");
  return found.article.text;
};

describe("a story in two parts of the page", () => {
  const part = (inner: string) => `<div>${"<div>".repeat(5)}${inner}${"</div>".repeat(5)}<p></p></div>`;
  const split = (between: string, name: string) =>
    `<main><h1>Mill sold to its workers</h1>${part(`<div class="${name}">${paragraphs(OPENING)}</div>`)}${between}` +
    `${part(`<div class="story-text wide">${paragraphs([...REST, ...REST.map((line) => `${line} Then he wept.`)])}</div>`)}</main>`;

  test("has its opening, where that is called as the rest is", () => {
    const text = read(split("<div><img src='mill.jpg'></div>", "story-text narrow"));
    for (const line of [...OPENING, ...REST]) expect(text).toContain(line);
  });

  test("but not what is called otherwise above it", () => {
    const text = read(
      `<main><h1>Mill sold to its workers</h1><div><section><div><div class="offer">${paragraphs([NOTICE])}</div></div></section></div><div><section><div><div class="story-text">${paragraphs(REST)}</div></div></section></div></main>`,
    );
    expect(text).not.toContain(NOTICE);
    for (const line of REST) expect(text).toContain(line);
  });

  test("nor what stands above the headline", () => {
    const text = read(
      `<div><section><div><div class="story-text">${paragraphs([NOTICE])}</div></div></section></div><main><h1>Mill sold to its workers</h1><div class="story-text">${paragraphs(REST)}</div></main>`,
    );
    expect(text).not.toContain(NOTICE);
  });
});

describe("one article of the page that holds most of what was found", () => {
  const notices = `<section class="limits">${paragraphs([NOTICE, "Go on reading here and the other device will be shown this message; it stays signed in.", "Change your password where you do not know who is reading with your account, please."])}</section>`;

  test("is the story, without the notices beside it", () => {
    const text = read(
      `<main><h1>Mill sold to its workers</h1><section><article>${paragraphs([...OPENING, ...REST])}</article></section>${notices}</main>`,
    );
    expect(text).not.toContain("device");
    for (const line of [...OPENING, ...REST]) expect(text).toContain(line);
  });

  test("is none where it holds but the opening", () => {
    const text = read(
      `<main><h1>Mill sold to its workers</h1><article>${paragraphs(OPENING)}</article><div>${paragraphs(REST)}</div></main>`,
    );
    for (const line of REST) expect(text).toContain(line);
  });
});
