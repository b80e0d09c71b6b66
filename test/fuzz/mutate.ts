import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Our own pages, which the mutations begin with. */
export const PAGES: readonly string[] = [
  ...readdirSync(join(root, "test/pages"))
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(root, "test/pages", name)),
  join(root, "extension/welcome/demo.html"),
].map((path) => readFileSync(path, "utf8"));

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Roll = () => number;
const upTo = (roll: Roll, most: number): number => Math.floor(roll() * most);
const pick = <T>(roll: Roll, list: readonly T[]): T => list[upTo(roll, list.length)]!;

const TAGS =
  "p div span article section b i a h1 h2 li ul table td blockquote figure aside script style svg template noscript time br img title q select".split(
    " ",
  );
const ODD = [
  "\u202e",
  "\u2066",
  "\u2069",
  "\ud83d",
  "\udc00",
  "\u0000",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\u2028",
  "😀",
  "e\u0301",
  "ﬁ",
  "İ",
  "ß",
  "“",
  "”",
  "‘",
  "’",
  '"',
  "«",
  "\u3000",
  "½",
  "٣",
  "𝟙",
  "&#x202e;",
  "&lt;img src=x onerror=alert(1)&gt;",
];
const JUNK = [
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&",
  "&#",
  "&#x110000;",
  "=",
  '"',
  "'",
  "<script>",
  "</script>",
  "<p",
  "<x:y z>",
  "<svg><p>",
  "<math><mtext><table>",
  "<template>",
  "</body>",
  "</html>",
  "<plaintext>",
  "<title>",
  "<frameset>",
  "\0",
];

/** One change each to a page; what they make need be no HTML. */
const MUTATIONS: readonly ((html: string, roll: Roll) => string)[] = [
  // Cut off, as by a lost connection.
  (html, roll) => html.slice(0, upTo(roll, html.length)),
  // A piece taken out, put in twice, moved.
  (html, roll) => {
    const [at, length] = [upTo(roll, html.length), upTo(roll, 400)];
    return html.slice(0, at) + html.slice(at + length);
  },
  (html, roll) => {
    const [at, length] = [upTo(roll, html.length), upTo(roll, 800)];
    return html.slice(0, at + length) + html.slice(at);
  },
  (html, roll) => {
    const [at, length, to] = [upTo(roll, html.length), upTo(roll, 400), upTo(roll, html.length)];
    const rest = html.slice(0, at) + html.slice(at + length);
    return rest.slice(0, to) + html.slice(at, at + length) + rest.slice(to);
  },
  // Tags swapped for others, opened and not closed, closed and not opened.
  (html, roll) => {
    const [was, becomes] = [pick(roll, TAGS), pick(roll, TAGS)];
    return html.replaceAll(`<${was}`, `<${becomes}`).replaceAll(`</${was}`, `</${becomes}`);
  },
  (html, roll) => html.replaceAll(`</${pick(roll, TAGS)}>`, ""),
  (html, roll) => put(html, roll, `<${pick(roll, TAGS)}>`),
  // Letters and signs that texts trip over.
  (html, roll) =>
    Array.from({ length: 1 + upTo(roll, 30) }).reduce<string>((now) => put(now, roll, pick(roll, ODD)), html),
  (html, roll) =>
    Array.from({ length: 1 + upTo(roll, 12) }).reduce<string>(
      (now) => put(now, roll, pick(roll, JUNK)),
      html,
    ),
  (html, roll) =>
    put(html, roll, String.fromCharCode(...Array.from({ length: 40 }, () => upTo(roll, 65_536)))),
  // Huge attributes and words, deep nesting, many of one thing.
  (html, roll) =>
    html.replace(
      "<p",
      `<p class="${"x ".repeat(upTo(roll, 50_000))}" title="${"y".repeat(upTo(roll, 50_000))}"`,
    ),
  (html, roll) => put(html, roll, pick(roll, ["a", "9", "“", ", ", "said "]).repeat(upTo(roll, 20_000))),
  (html, roll) => {
    const tag = pick(roll, ["div", "span", "b", "blockquote", "section", "a"]);
    const depth = upTo(roll, 600);
    return put(
      html,
      roll,
      `${`<${tag}>`.repeat(depth)}Two men were hurt, police said.${`</${tag}>`.repeat(depth)}`,
    );
  },
  (html, roll) =>
    put(
      html,
      roll,
      pick(roll, ["<br>", "<p>", "<h1>A title</h1>", "<li>One", "<time datetime=2026>"]).repeat(
        upTo(roll, 1_500),
      ),
    ),
  // What the page says of itself.
  (html, roll) =>
    html.replace(
      /"@type": "\w+"/,
      `"@type": ${pick(roll, ['["LiveBlogPosting"]', "7", "null", '{"@type": "NewsArticle"}', '"LiveBlogPosting"'])}`,
    ),
  (html, roll) =>
    html.replace(/content="[^"]*"/g, (whole) =>
      roll() < 0.5 ? whole : `content="${pick(roll, ODD).repeat(upTo(roll, 300))}"`,
    ),
  (html, roll) =>
    html.replace(
      / lang="[^"]*"/,
      pick(roll, [' lang="fi"', ' lang=""', "", ' lang="x-\u202e"', ' lang="EN-gb"']),
    ),
];

function put(html: string, roll: Roll, piece: string): string {
  const at = upTo(roll, html.length + 1);
  return html.slice(0, at) + piece + html.slice(at);
}

/** The page of a seed: one of ours after one to six mutations. */
export function pageOf(seed: number): string {
  const roll = dice(seed);
  let html = pick(roll, PAGES);
  for (let i = 1 + upTo(roll, 6); i > 0; i--) html = pick(roll, MUTATIONS)(html, roll);
  return html;
}
