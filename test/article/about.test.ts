import { describe, expect, test } from "vitest";
import { authorsIn } from "../../src/article/authors.ts";
import { readMetadata } from "../../src/article/metadata.ts";
import { firstOutlet, outletIn, partsOfTitle } from "../../src/article/outlet.ts";
import { clean } from "../../src/article/words.ts";
import { page } from "./page.ts";

const script = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;
const about = (head: string, body = "", url: string | null = null) => readMetadata(page(body, head), url);

describe("authors", () => {
  test.each([
    [
      ["By Ines Calloway, Tomas Reuel and Rosa Whitlock Jr."],
      ["Ines Calloway", "Tomas Reuel", "Rosa Whitlock Jr."],
    ],
    [["by: Ines Calloway & Tomas Reuel"], ["Ines Calloway", "Tomas Reuel"]],
    [["Ines Calloway, Jr., and Tomas de la Reuel"], ["Ines Calloway Jr.", "Tomas de la Reuel"]],
    [["INES CALLOWAY, Echo Sports Writer"], ["INES CALLOWAY"]],
    [["Ines Calloway, CNN"], ["Ines Calloway"]],
    [["Ines Calloway, Harbourwatch"], ["Ines Calloway"]],
    [["Ines Calloway, chief political analyst of the Echo"], ["Ines Calloway"]],
    [["Ines Calloway", "INES CALLOWAY"], ["Ines Calloway"]],
    [["Ren&eacute; Calloway"], ["René Calloway"]],
    [["Ines Calloway | News, Weather, Sports"], []],
    [["https://news.example/ines"], []],
    // As libraries have them.
    [["Calloway, Ines"], ["Ines Calloway"]],
    [["Calloway, Ines; Reuel, Tomas P."], ["Ines Calloway", "Tomas P. Reuel"]],
    [["Reuters, Halvern"], ["Reuters, Halvern"]],
    // No list of people.
    [["Staff and agencies"], ["Staff and agencies"]],
    [["The Northgate Echo"], ["The Northgate Echo"]],
    [["Court Reporter"], ["Court Reporter"]],
    [["Harbour, Pier and Sons"], ["Harbour, Pier and Sons"]],
    [["Byron Calloway"], ["Byron Calloway"]],
  ])("%j", (written, names) => {
    expect(authorsIn(written)).toEqual(names);
  });

  const STORY =
    "<p>The harbour board of Port Ellery met on Monday to talk about the pier and its repair.</p>".repeat(3);
  const under = (byline: string, head = "") =>
    about(`<title>Pier falls in storm</title>${head}`, `<h1>Pier falls in storm</h1>${byline}${STORY}`)
      .authors;

  test.each([
    [
      "<div class='story-byline'><div>By INES CALLOWAY and TOMAS REUEL</div><div>Echo Press</div></div>",
      ["INES CALLOWAY", "TOMAS REUEL"],
    ],
    ["<p class='byline'>By <span class='byline-name'>Ines Calloway</span></p>", ["Ines Calloway"]],
    [
      "<div class='byline'><a href='/ines'>Ines Calloway</a> <a href='#'>Twitter</a></div>",
      ["Ines Calloway"],
    ],
    [
      "<p class='byline'><a href='/ines'>Ines Calloway | Echo Media for Echo.example</a></p>",
      ["Ines Calloway"],
    ],
    ["<div itemprop='author'><meta itemprop='name' content='Ines Calloway'></div>", ["Ines Calloway"]],
    ["<p>Ines Calloway, Echo Post reporter<br>March 12, 2026</p>", ["Ines Calloway"]],
    ["<p>By Ines Calloway<br>Echo Post Staff Writer</p>", ["Ines Calloway"]],
    ["<p>By Ines Calloway, Tomas Reuel and Rosa Tull</p>", ["Ines Calloway", "Tomas Reuel", "Rosa Tull"]],
    ["<div>BY INES CALLOWAY</div>", ["INES CALLOWAY"]],
    ["<p>By <a href='/i'>Ines Calloway</a> <time>Mar 12</time></p>", ["Ines Calloway"]],
    ["<p>By Ines Calloway for the Echo Post</p>", ["Ines Calloway"]],
    ["<p>Ines Calloway | Echo Post | March 12, 2026</p>", ["Ines Calloway"]],
  ])("are those that the page shows: %s", (byline, names) => {
    expect(under(byline)).toEqual(names);
    // What a system calls somebody is no name.
    expect(under(byline, '<meta name="author" content="icalloway">')).toEqual(names);
    expect(under(byline, '<meta name="author" content="Rosa Whitlock">')).toEqual(["Rosa Whitlock"]);
  });

  test.each([
    "<div class='byline'>Follow us</div>",
    "<div class='byline'>By Staff</div>",
    "<aside class='byline'>By Ines Calloway</aside>",
    "<p>By Ines Calloway and the sea</p>",
    "<div class='coauthored'>Ines Calloway</div>",
    "<p>Ines Calloway</p>",
    "<p>Photo by Ines Calloway</p>",
    "<p>Ines Calloway, chair of the harbour board</p>",
    "<p>By Monday, Ines Calloway and Tomas Reuel had left.</p>",
    "<div class='related'>By Ines Calloway</div>",
  ])("but not in %s", (byline) => {
    expect(under(byline)).toEqual([]);
  });

  test("are found by their number elsewhere in the graph", () => {
    const graph = {
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "Pier falls",
          author: [{ "@id": "#p1" }],
          publisher: { "@id": "#o" },
        },
        { "@type": "Person", "@id": "#p1", name: "Ines Calloway" },
        { "@type": "Organization", "@id": "#o", name: "The Northgate Echo" },
        { "@type": "Person", "@id": "#p2", name: "Tomas Reuel" },
      ],
    };
    expect(about(script(graph))).toMatchObject({
      authors: ["Ines Calloway"],
      publisher: "The Northgate Echo",
    });
  });

  test("are people where JSON-LD calls them so, there or elsewhere in the graph", () => {
    const author = [
      { "@type": "Person", name: "By Ines Calloway, Court Reporter" },
      { "@type": ["Person"], name: "Omar Feld" },
      { "@id": "#p2" },
      { "@type": "Organization", name: "Northgate Weather" },
      "Rosa Whitlock",
    ];
    const person = { "@type": "Person", "@id": "#p2", name: "Tomas Reuel" };
    const graph = { "@graph": [{ "@type": "NewsArticle", headline: "Pier falls", author }, person] };
    expect(about(script(graph))).toMatchObject({
      authors: ["Ines Calloway", "Omar Feld", "Tomas Reuel", "Northgate Weather", "Rosa Whitlock"],
      people: ["Ines Calloway", "Omar Feld", "Tomas Reuel"],
    });
    expect(about('<meta name="author" content="Ines Calloway">').people).toEqual([]);
  });

  test.each(["parsely-author", "sailthru.author", "DC.creator", "citation_author", "author"])(
    "are read from %s, every one of them",
    (name) => {
      const head = ["Ines Calloway", "Tomas Reuel"]
        .map((one) => `<meta name="${name}" content="${one}">`)
        .join("");
      expect(about(head).authors).toEqual(["Ines Calloway", "Tomas Reuel"]);
    },
  );

  test("are those that the page marks side by side, not those of other stories", () => {
    const link = (name: string) => `<a rel="author" href="#">${name}</a>`;
    const body = `<div>By ${link("Ines Calloway")} and ${link("Tomas Reuel")}</div><aside>${link("Rosa Whitlock")}</aside><p>${link("More from us")}</p>`;
    expect(about("", body).authors).toEqual(["Ines Calloway", "Tomas Reuel"]);
  });
});

describe("JSON-LD as pages write it", () => {
  const article = '{"@type": "NewsArticle", "headline": "Pier falls"}';
  test.each([
    `/*<![CDATA[*/ ${article} /*]]>*/`,
    `<![CDATA[ ${article} ]]>`,
    `//<![CDATA[\n${article}\n//]]>`,
    `<!-- ${article} -->`,
    `${article};`,
    `{\n"@type": "NewsArticle",\n// "name": "x",\n"headline": "Pier falls"}`,
  ])("%s", (json) => {
    expect(about(script(json))).toMatchObject({ title: "Pier falls", declared: "news" });
  });

  test.each([
    ["NewsArticle", "news"],
    ["AnalysisNewsArticle", "news"],
    ["LiveBlogPosting", "news"],
    ["Article", "article"],
    ["BlogPosting", "article"],
    ["Product", "other"],
    ["QAPage", "other"],
    ["Organization", null],
  ])("%s is %s", (type, declared) => {
    expect(about(script({ "@type": type, name: "Pier" })).declared).toBe(declared);
  });
});

describe("the outlet", () => {
  test.each([
    ["The Northgate Echo", "The Northgate Echo"],
    ["WXYZ 7 | News, Weather, Sports", "WXYZ 7"],
    ["Boats - Echo", "Boats"],
    ["https://echo.example/#organization", null],
    ["www.echo.example", null],
    ["U.S.", null],
    ["", null],
  ])("%s is %s", (written, outlet) => {
    expect(outletIn(written)).toBe(outlet);
  });

  const AGENCY = script({
    "@type": "NewsArticle",
    headline: "Pier falls",
    publisher: { name: "Halvern Press" },
  });
  test.each([
    [
      "its title ends with",
      '<title>Pier falls - Bay City Echo</title><meta property="og:site_name" content="Bay City Echo">',
      "",
      "https://bce.example/pier",
      "Bay City Echo",
    ],
    [
      "its address tells",
      '<title>Pier falls</title><meta property="og:site_name" content="Bay Times">',
      "",
      "https://www.baytimes.example/pier",
      "Bay Times",
    ],
    [
      "its footer has and its address tells",
      "<title>Pier falls</title>",
      "<footer>© 2026 The Northgate Courier, LLC. All rights reserved.</footer>",
      "https://www.courier.example/pier",
      "The Northgate Courier",
    ],
    [
      "JSON-LD gives, where nothing else is of the page",
      '<title>Pier falls</title><meta property="og:site_name" content="Bay Times">',
      "<footer>© 2026 Northgate Holdings. All rights reserved.</footer>",
      "https://pier.example/falls",
      "Halvern Press",
    ],
    [
      "the agency has itself, by its initials",
      '<title>Pier falls | HP News</title><meta property="og:site_name" content="HP News">',
      "",
      "https://hpnews.example/pier",
      "Halvern Press",
    ],
  ])("is the one that %s, and not the agency", (_, head, body, url, outlet) => {
    expect(about(`${AGENCY}${head}`, `<h1>Pier falls</h1>${body}`, url).publisher).toBe(outlet);
  });

  test("has its name from the title where a system calls it otherwise", () => {
    const head = '<title>Pier falls - echo.example</title><meta property="og:site_name" content="echo">';
    expect(about(head, "<h1>Pier falls</h1>", "https://www.echo.example/pier").publisher).toBe(
      "echo.example",
    );
    expect(outletIn("The Northgate Echo, LLC")).toBe("The Northgate Echo");
  });

  test("a name is better than an address, and an address than nothing", () => {
    expect(firstOutlet(["echo.example", "The Echo"])).toBe("The Echo");
    expect(firstOutlet(["echo.example", null])).toBe("echo.example");
    expect(firstOutlet(["Echo.com", "The Echo"])).toBe("Echo.com");
  });

  test.each([
    [
      "Pier falls in storm - Harbour news - The Echo",
      ["Pier falls in storm"],
      "",
      "Pier falls in storm",
      "The Echo",
    ],
    [
      "Pier falls in storm : The Two Tides : ECHO",
      ["Pier falls in storm"],
      "",
      "Pier falls in storm",
      "ECHO",
    ],
    ["“Pier falls now” — Echo", ["“Pier falls now”"], "", "“Pier falls now”", "Echo"],
    ["Pier falls - The Echo", [], "www.echo.example", "Pier falls", "The Echo"],
    ["Pier falls - a first look", [], "www.echo.example", "Pier falls - a first look", null],
    ["Pier falls - a first look", ["Pier falls - a first look"], "", "Pier falls - a first look", null],
    ["Pier-side houses fall", ["Pier"], "", "Pier-side houses fall", null],
  ])("of the title %s", (title, headings, host, headline, outlet) => {
    expect(partsOfTitle(title, headings, host, null)).toEqual({ headline, outlet });
  });

  test("is in the title or in the footer where nothing else names it", () => {
    expect(
      about("<title>Pier falls in storm - The Echo</title>", "<h1>Pier falls in storm</h1>"),
    ).toMatchObject({
      title: "Pier falls in storm",
      publisher: "The Echo",
    });
    const footer = "<footer>About us. © 2024-2026 The Northgate Echo Ltd. All rights reserved.</footer>";
    expect(about("<title>Pier falls in storm</title>", footer).publisher).toBe("The Northgate Echo");
    expect(about("<title>Pier falls in storm</title>", "<footer>About us</footer>").publisher).toBeNull();
  });
});

test("a title that has nothing to do with the page is not its headline", () => {
  const head = '<meta property="og:title" content="cms-main"><title>Pier falls in storm</title>';
  expect(about(head, "<h1>Pier falls in storm</h1>").title).toBe("Pier falls in storm");
  expect(about('<meta property="og:title" content="Storm takes pier"><title>Pier falls</title>').title).toBe(
    "Storm takes pier",
  );
});

test.each([
  ["Storm takes the pier of Port El", "Storm takes the pier of Port Ellery and two boats", true],
  ["Storm takes the pier of Port Ellery...", "Storm takes the pier of Port Ellery and two boats", true],
  ["Storm takes the pier…", "Storm takes the pier", true],
  ["Storm takes the pier", "Storm takes the pier of Port Ellery", false],
  ["Storm takes the pier of P", "Storm shuts the pier of Port Ellery", false],
])("of the title %s the heading %s is the whole: %s", (title, heading, isWhole) => {
  const found = about(`<meta property="og:title" content="${title}">`, `<h1>${heading}</h1>`).title;
  expect(found).toBe(isWhole ? heading : title);
});

test.each([
  ["Ren&eacute;e &amp;uuml;ber &Ccedil;a &oslash; &unknown;", "Renée über Ça ø &unknown;"],
  ["<b>Pier</b>\n falls", "Pier falls"],
])("the entities of %s", (written, text) => {
  expect(clean(written)).toBe(text);
});
