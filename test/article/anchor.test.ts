import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { anchor } from "../../src/article/anchor.ts";
import { readArticle } from "../../src/article/index.ts";
import { unread } from "../../src/article/unread.ts";
import { finish } from "../../src/article/work.ts";

const SENTENCES = [
  "Two men were hurt when the pier of Port Ellery fell into the sea on Monday.",
  "The harbour board had closed the pier for three weeks in the spring, its chairwoman said.",
  "About 40 boats lay at the pier, and 12 of them sank within the hour.",
  "Repairs will cost $3 million and take until the end of next year, according to the board.",
  "Fishermen brought the two men ashore, where a doctor of the coastguard waited for them.",
];
const page = (paragraphs: readonly string[], around = ["", ""]) =>
  parseHTML(
    `<!doctype html><html lang="en"><head><title>Pier falls into the sea</title></head><body>${around[0]}<main><div class="story"><h1>Pier falls into the sea</h1>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</div></main>${around[1]}</body></html>`,
  ).document as unknown as Document;

function read(document: Document) {
  const found = readArticle(document, { url: null, anyway: true });
  if (found.kind !== "article") throw new Error("no article");
  const { article, nodes } = found;
  const text = { text: article.text, blocks: article.blocks ?? [] };
  return {
    text: article.text,
    blocks: text.blocks,
    nodes,
    again: () => finish(anchor(text, nodes, document.body)),
    /** What the page shows where words of the article stand now; null where they stand nowhere. */
    shownFor(words: string): string | null {
      const start = article.text.indexOf(words);
      if (start < 0) throw new Error(`The article does not say "${words}".`);
      const span = { start, end: start + words.length };
      const { nodes: now } = this.again();
      const shown = now
        .partsOf(span)
        .map(({ node, start: from, end }) => (node.isConnected ? node.data.slice(from, end) : ""))
        .join("");
      return shown.replace(/\s/g, "") === words.replace(/\s/g, "") ? shown : null;
    },
  };
}
const paragraphOf = (document: Document, words: string): Element =>
  [...document.querySelectorAll(".story p")].find(({ textContent }) => textContent?.includes(words))!;
const redraw = (document: Document) => document.body.replaceWith(document.body.cloneNode(true));

describe("words are found again", () => {
  test("where all nodes are replaced by their like", () => {
    const document = page(SENTENCES);
    const story = read(document);
    redraw(document);
    expect(story.again().share).toBe(1);
    expect(story.shownFor("Two men")).toBe("Two men");
    expect(story.nodes.pointOf(0)?.node.isConnected).toBe(false);
    expect(story.again().nodes.pointOf(0)?.node.isConnected).toBe(true);
  });

  test("where the same words are cut into other nodes", () => {
    const document = page(SENTENCES);
    const story = read(document);
    for (const p of document.querySelectorAll("p"))
      p.replaceChildren(...(p.textContent ?? "").split(/(?<= )/).map((one) => document.createTextNode(one)));
    expect(story.again().share).toBe(1);
    expect(story.shownFor("12 of them")).toBe("12 of them");
  });

  test("in the story and not in a teaser that repeats it", () => {
    const teaser = `<aside><p>${SENTENCES[0]}</p></aside>`;
    const document = page(SENTENCES, [teaser, teaser]);
    const story = read(document);
    redraw(document);
    const place = story.again().nodes.pointOf(story.text.indexOf("Two men were"))!;
    expect(place.node.parentElement?.closest(".story")).not.toBeNull();
  });

  test("around an edit, and not in it", () => {
    const document = page(SENTENCES);
    const story = read(document);
    paragraphOf(document, "40 boats").textContent =
      "About 40 large boats lay at the pier, and 12 of them sank within the hour.";
    expect(story.shownFor("12 of them")).toBe("12 of them");
    expect(story.shownFor("40 boats")).toBeNull();
    expect(story.shownFor("Two men")).toBe("Two men");
    expect(story.again().share).toBeGreaterThan(0.9);
  });

  test("but a word that became part of another figure is not", () => {
    const document = page(SENTENCES);
    const story = read(document);
    paragraphOf(document, "Two men").textContent =
      "Two hundred men were hurt when the pier of Port Ellery fell into the sea on Monday.";
    expect(story.shownFor("Two")).toBeNull();
    expect(story.shownFor("Port Ellery")).toBe("Port Ellery");
  });

  test("in paragraphs that were moved, split and joined", () => {
    const document = page(SENTENCES);
    const story = read(document);
    const [first, second, third] = [...document.querySelectorAll(".story p")];
    third!.remove();
    first!.before(third!);
    first!.append(` ${second!.textContent}`);
    second!.remove();
    redraw(document);
    expect(story.shownFor("12 of them")).toBe("12 of them");
    expect(story.shownFor("Port Ellery")).toBe("Port Ellery");
    expect(story.shownFor("three weeks")).toBe("three weeks");
  });

  test("not at all on another page", () => {
    const document = page(SENTENCES);
    const story = read(document);
    document.querySelector("main")!.innerHTML =
      "<h1>Choir wins prize</h1><p>The choir of Dunmarrow won a prize for its songs about the sea and the harbour on Monday.</p>";
    expect(story.again().share).toBeLessThan(0.1);
    expect(story.shownFor("12 of them")).toBeNull();
  });

  test("in bounded time where everything was edited, and where everything is alike", () => {
    const many = Array.from({ length: 400 }, (_, i) => `${SENTENCES[i % 5]} It was sentence number ${i}.`);
    const document = page(many);
    const story = read(document);
    for (const p of document.querySelectorAll("p"))
      p.textContent = `${p.textContent?.replace(/ (?=\w+ \w+ )/g, " so ")}`;
    expect(story.again().share).toBeLessThan(1);
    const same = page(Array.from({ length: 400 }, () => SENTENCES[0]!));
    const dull = read(same);
    redraw(same);
    expect(dull.again().share).toBeLessThanOrEqual(1);
  });

  test("whatever was edited, never on words that are not theirs", () => {
    const words = fc.constantFrom(
      "Two",
      "men",
      "hundred",
      "40",
      "boats",
      "sank",
      "pier",
      "not",
      "Monday",
      "12",
      ".",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.nat(16), fc.nat(3), fc.array(words, { maxLength: 4 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (edits) => {
          const document = page(SENTENCES);
          const story = read(document);
          const paragraphs = [...document.querySelectorAll(".story p")];
          for (const [which, at, count, put] of edits) {
            const now = (paragraphs[which]!.textContent ?? "").split(" ");
            now.splice(at, count, ...put);
            paragraphs[which]!.textContent = now.join(" ");
          }
          const { nodes, share } = story.again();
          expect(nodes.lostIn(story.text, { start: 0, end: story.text.length })).toBe(0);
          expect(share).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe("what has arrived since", () => {
  const more = "Divers will look at what is left of the pier on Thursday, the board said in the evening.";
  const growthOf = (story: ReturnType<typeof read>) => {
    const before = finish(unread(story.blocks, story.nodes));
    return (add: () => void) => {
      add();
      return finish(unread(story.blocks, story.nodes)) - before;
    };
  };
  const paragraph = (document: Document, text: string) =>
    Object.assign(document.createElement("p"), { textContent: text });

  test("is a paragraph among those of the article", () => {
    const document = page(SENTENCES);
    const grown = growthOf(read(document));
    expect(grown(() => document.querySelector(".story")!.append(paragraph(document, more)))).toBe(
      more.length,
    );
  });

  test("is not the next story below, a comment or a caption", () => {
    const document = page(SENTENCES);
    const grown = growthOf(read(document));
    expect(
      grown(() => {
        const next = document.createElement("div");
        next.append(paragraph(document, more));
        document.querySelector("main")!.append(next);
        const comments = Object.assign(document.createElement("div"), { className: "comments" });
        comments.append(paragraph(document, more));
        const figure = document.createElement("figure");
        figure.append(paragraph(document, more));
        document.querySelector(".story")!.append(comments, figure);
      }),
    ).toBe(0);
  });
});
