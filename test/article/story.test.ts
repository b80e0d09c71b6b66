import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/article/index.ts";
import { parsePage } from "../../src/cli/parse.ts";

/** Each sentence another, so that a repeated one is a repeated one. */
const TOLD = [
  "The harbour board of Port Ellery met on Monday to talk about the pier and the cost of its repair, its chair said.",
  "The storm of last week had torn forty planks out of the pier, and two boats had been thrown on the beach by it.",
  "The town will lend the board half of the money, and the rest is to come from the fishermen and from the hotels.",
  "Nobody was hurt when the pier fell, and the boats are to land at Halvern until the work is done, the mayor said.",
  "A firm from Northgate is to begin with the work in May, and hopes to be ready with all of it before the autumn.",
];
const P = TOLD.map((line) => `<p>${line}</p>`);
const JSON_LD =
  '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Board meets over pier"}</script>';
const page = (body: string, head = JSON_LD, root = "<html lang='en'>") =>
  `<!doctype html>${root}<head><title>Board meets over pier</title>${head}</head><body>${body}</body></html>`;
const story = (inner: string) => page(`<article><h1>Board meets over pier</h1>${inner}</article>`);

function read(html: string) {
  const found = readArticle(parsePage(html), { url: null });
  if (found.kind !== "article") throw new Error("no article");
  return found.article;
}
const linesOf = (html: string) => {
  const { text, blocks = [] } = read(html);
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};
const toldIn = (html: string) => {
  const { text } = read(html);
  return TOLD.filter((line) => text.includes(line)).length;
};

describe("block quotations", () => {
  const WORDS = "We wanted a pier for everybody.";
  test.each([
    [
      "in a figure with a caption",
      `<figure><blockquote>${WORDS}</blockquote><figcaption>— Rosa Whitlock, mayor</figcaption></figure>`,
      "— Rosa Whitlock, mayor",
    ],
    [
      "with a cite behind a paragraph",
      `<blockquote><p>${WORDS}</p><cite>Rosa Whitlock</cite></blockquote>`,
      "Rosa Whitlock",
    ],
    [
      "with a cite in the same line",
      `<blockquote>${WORDS} <cite>Rosa Whitlock</cite></blockquote>`,
      "Rosa Whitlock",
    ],
    [
      "with a footer",
      `<blockquote><p>${WORDS}</p><footer>— <cite>Rosa Whitlock</cite></footer></blockquote>`,
      "— Rosa Whitlock",
    ],
    [
      "in the caption of a figure without a picture",
      `<figure><p>${WORDS}</p><figcaption><cite>Rosa Whitlock</cite></figcaption></figure>`,
      "Rosa Whitlock",
    ],
    [
      "in the first person under a picture",
      `<figure><img src="a.jpg"><figcaption>${WORDS} <cite>Rosa Whitlock</cite></figcaption></figure>`,
      "Rosa Whitlock",
    ],
    [
      "marked as one under a picture",
      `<figure><img src="a.jpg"><figcaption><q>${WORDS}</q> <cite>Rosa Whitlock</cite></figcaption></figure>`,
      "Rosa Whitlock",
    ],
    [
      "with a cite right below",
      `<blockquote>${WORDS}</blockquote><p><cite>Rosa Whitlock</cite></p>`,
      "Rosa Whitlock",
    ],
  ])("%s keep who speaks in a block below", (_, quotation, cite) => {
    const lines = linesOf(story(`${P[0]}${P[1]}${quotation}${P[2]}${P[3]}`));
    const at = lines.findIndex(([, text]) => text === WORDS);
    expect(lines.slice(at, at + 2)).toEqual([
      ["quote", WORDS],
      ["quote", cite],
    ]);
    expect(lines[at - 1]).toEqual(["paragraph", TOLD[1]]);
    expect(lines[at + 2]).toEqual(["paragraph", TOLD[2]]);
  });

  test("that open a story keep it as well, in their marks", () => {
    const quotation = `<figure><img src="a.jpg"><figcaption><p>“${WORDS}”</p><cite>— Rosa Whitlock</cite></figcaption></figure>`;
    for (const opening of [
      quotation,
      `<blockquote><p>“${WORDS}”</p><cite>— Rosa Whitlock</cite></blockquote>`,
    ])
      expect(linesOf(story(`${opening}${P.join("")}`)).slice(1, 3)).toEqual([
        ["quote", `“${WORDS}”`],
        ["quote", "— Rosa Whitlock"],
      ]);
  });

  test.each([
    `<img src="a.jpg"><figcaption>The pier on the day after the storm. <cite>Rosa Whitlock/Echo</cite></figcaption>`,
    `<img src="a.jpg"><figcaption>“Winter Sun” in the harbour <cite>Rosa Whitlock</cite></figcaption>`,
    `<img src="a.jpg"><figcaption>“It is gone,” she said on the pier. <cite>Rosa Whitlock</cite></figcaption>`,
  ])("the cite of who took a picture makes no quotation: %s", (picture) => {
    const { text } = read(story(`${P[0]}${P[1]}<figure>${picture}</figure>${P[2]}${P[3]}`));
    expect(text).not.toMatch(/Whitlock|pier on the day|Winter Sun|gone/);
  });

  test("a quotation that repeats the story in a figure is a pull quote, and left out", () => {
    const pulled = `<figure><blockquote>${TOLD[1]!.slice(0, 60)}</blockquote></figure>`;
    expect(linesOf(story(`${P[0]}${P[1]}${pulled}${P[2]}${P[3]}`)).map(([kind]) => kind)).not.toContain(
      "quote",
    );
  });

  test("the caption of a picture and a footer of the page are none", () => {
    const picture = `<figure><img src="a.jpg"><figcaption>— Rosa Whitlock on the pier</figcaption></figure>`;
    const { text } = read(
      story(`${P.join("")}${picture}<footer>All of the Echo's news of the pier</footer>`),
    );
    expect(text).not.toMatch(/Whitlock|Echo/);
  });
});

describe("elements without an end", () => {
  test.each([
    [
      "a figure with a caption",
      `<figure><img src="a.jpg"><figcaption>The old pier in a summer of long ago.</figcaption>`,
    ],
    [
      "one with a credit below",
      `<figure><picture><img src="a.jpg"></picture><figcaption><span>The old pier.</span> Ines Calloway</figcaption>`,
    ],
    ["a figure without one", `<figure><img src="a.jpg">`],
    ["a link around paragraphs", `<a href="/pier">`],
  ])("%s holds the story that follows", (_, element) => {
    const html = story(`${P[0]}${element}${P.slice(1).join("")}`);
    expect(toldIn(html)).toBe(TOLD.length);
    expect(read(html).text).not.toMatch(/old pier|Calloway/);
  });

  test("a link that ends with its paragraph goes on in the others", () => {
    expect(
      toldIn(story(P.map((p, i) => (i === 1 ? p.replace("<p>", '<p><a href="/x">') : p)).join(""))),
    ).toBe(5);
  });

  test("a figure with its end holds a caption, whatever it is made of", () => {
    const caption = "The old pier in a summer of long ago, when the boats of Halvern still landed there.";
    for (const figure of [
      `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`,
      `<figure><img src="a.jpg"><p>${caption}</p></figure>`,
    ])
      expect(read(story(`${P[0]}${figure}${P.slice(1).join("")}`)).text).not.toContain(caption);
  });
});

describe("paragraphs of links", () => {
  const LINKED = "On Friday a second storm tore at the pier, and four workers were brought to hospital.";
  test("a sentence that is a link as a whole is of the story", () => {
    expect(read(story(`${P[0]}<p><a href="/a">${LINKED}</a></p>${P[1]}`)).text).toContain(LINKED);
  });

  test.each([
    `<p><a href="/a">Storm at Halvern: four workers are brought to hospital in Northgate</a></p>`,
    `<p><a href="/a">Read all of it here.</a></p>`,
    `<ul><li><a href="/a">${LINKED}</a></li><li><a href="/b">${LINKED}</a></li></ul>`,
  ])("%s is not", (teaser) => {
    expect(read(story(`${P[0]}${P[1]}${teaser}${P[2]}${P[3]}`)).text).not.toMatch(/hospital|Read all/);
  });
});

describe("what lies over a page", () => {
  const FORM =
    "<p>We and our 842 partners store and access information on your device, such as identifiers in small files, to show you what you like.</p>".repeat(
      8,
    );
  test.each([
    '<div id="onetrust-consent-sdk"><div class="ot-sdk-row">x</div></div>',
    '<div id="CybotCookiebotDialog">x</div>',
    '<div id="didomi-host"><div>x</div></div>',
    '<div id="sp_message_container_512"><div>x</div></div>',
    '<div id="qc-cmp2-container">x</div>',
    '<div class="fc-consent-root">x</div>',
    '<div id="usercentrics-root">x</div>',
    '<div class="cmplz-cookiebanner">x</div>',
    '<div class="site-cookie-notice">x</div>',
    '<section role="dialog" aria-label="Privacy">x</section>',
    '<section role="alertdialog">x</section>',
  ])("%s is not the story", (form) => {
    const html = page(
      `${form.replace("x", FORM)}<div class="c1"><h1>Board meets over pier</h1>${P.slice(0, 3).join("")}</div>`,
    );
    expect(toldIn(html)).toBe(3);
    expect(read(html).text).not.toContain("partners");
  });

  test("a page that is named for what lies over it is the story all the same", () => {
    const inner = `<article><h1>Board meets over pier</h1>${P.join("")}</article>`;
    expect(toldIn(page(`<div class="didomi cookie-notice" role="dialog">${inner}</div>`))).toBe(TOLD.length);
  });
});

describe("what a page hides", () => {
  test.each([
    `<p class="x" aria-hidden="true">${TOLD[2]}</p>`,
    `<div class="paywall" aria-hidden="true"><p>${TOLD[2]}</p></div>`,
    `<div class="premium-box"><div><p>${TOLD[2]}</p></div></div>`,
  ])("%s is seen", (paragraph) => {
    expect(toldIn(story(`${P[0]}${P[1]}${paragraph}${P[3]}${P[4]}`))).toBe(TOLD.length);
  });

  test.each([
    `<div aria-hidden="true"><p>${TOLD[2]}</p></div>`,
    `<p hidden>${TOLD[2]}</p>`,
    `<p style="display: none">${TOLD[2]}</p>`,
  ])("%s is not", (paragraph) => {
    expect(toldIn(story(`${P[0]}${P[1]}${paragraph}${P[3]}${P[4]}`))).toBe(TOLD.length - 1);
  });

  test("a page that waits for its script to show all of it is read", () => {
    const body = `<div>Please wait</div><div style="display: none;"><h1>Board meets over pier</h1>${P.join("")}</div>`;
    expect(toldIn(page(body))).toBe(TOLD.length);
  });
});

describe("how pages lay their paragraphs out", () => {
  test("parted by line breaks in one block, with links in them", () => {
    const lines = TOLD.map((line, i) =>
      i === 2 ? line.replace("the board", '<a href="/b">the board</a>') : line,
    );
    const menu = "<p>The Echo brings you all news of the coast, every day, and wants you to like it.</p>";
    const html = page(
      `<div id="n">${menu}</div><div class="c"><h1>Board meets over pier</h1><div class="content">${lines.join("<br /><br />")}</div></div>`,
    );
    expect(toldIn(html)).toBe(TOLD.length);
    expect(linesOf(html).filter(([kind]) => kind === "paragraph").length).toBeGreaterThanOrEqual(TOLD.length);
  });

  test("nested, as browsers part them", () => {
    expect(linesOf(story(P.map((p) => `<p>${p}</p>`).join(""))).map(([, text]) => text)).toEqual([
      "Board meets over pier",
      ...TOLD,
    ]);
  });

  test("broken in the source", () => {
    const html = story(P.join("").replaceAll(" the ", "\n   the "));
    expect(
      linesOf(html)
        .slice(1)
        .map(([, text]) => text),
    ).toEqual(TOLD);
  });

  test("under another root in a comment, with a meta before it", () => {
    const root = "<meta charset='utf-8'><!--[if IE]><html class='ie'><![endif]--><html lang='en'>";
    const found = read(page(`<article><h1>Board meets over pier</h1>${P.join("")}</article>`, JSON_LD, root));
    expect(found).toMatchObject({ language: "en", title: "Board meets over pier" });
    expect(TOLD.every((line) => found.text.includes(line))).toBe(true);
  });
});

describe("the story is the one of the headline", () => {
  const OTHER = `<p>${"Seven lions left their cage in Belmora zoo and ate the lunch of a class of children. ".repeat(6)}</p>`;
  test("a longer text that shares no word with it is another", () => {
    const html = page(
      `<div class="article-body">${OTHER.repeat(3)}</div><section><h1>Board meets over pier</h1><div>${P[0]}${P[1]}</div></section>`,
    );
    expect(toldIn(html)).toBe(2);
    expect(read(html).text).not.toContain("lions");
  });

  test("what stands outside of the element that holds it is not", () => {
    const html = page(
      `<main><article><h1>Board meets over pier</h1>${P.join("")}</article></main><div class="steps"><p>To make the Echo your first page, choose the settings and write down our name there.</p></div>`,
    );
    expect(read(html).text).not.toContain("first page");
    expect(toldIn(html)).toBe(TOLD.length);
  });
});

describe("text that a script would draw", () => {
  const head = (body: string, more = "") =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Board meets over pier", articleBody: body })}</script>${more}`;
  test("is read from JSON-LD where the page shows none", () => {
    expect(linesOf(page("<div id='root'></div>", head(TOLD.join("\n\n"))))).toEqual([
      ["headline", "Board meets over pier"],
      ...TOLD.map((line) => ["paragraph", line]),
    ]);
    expect(toldIn(page("<div id='root'></div>", head(TOLD.map((line) => `<p>${line}</p>`).join(""))))).toBe(
      5,
    );
  });

  test("is not read where the page shows its own", () => {
    const html = page(
      `<article><h1>Board meets over pier</h1>${P.slice(0, 4).join("")}</article>`,
      head(TOLD.join(" ").repeat(9)),
    );
    expect(toldIn(html)).toBe(4);
  });
});
