/** News texts that are not all alike: those of our own, and the shared ones where they are on the machine. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { readArticle } from "../src/article/index.ts";

const root = join(import.meta.dirname, "..");

export interface TextSet {
  name: string;
  texts: string[];
}

/** As long as a short article is, in words. */
const ARTICLE = 400;
/** What is taken of a set, in words. */
const MOST = 6_000;
/** Sets of whole articles, where they are. */
const SHARED = [
  "gold/dev",
  "corpora/mentions-worldnews.jsonl",
  "corpora/quotes-polnear.jsonl",
  "corpora/dates-timebank.jsonl",
  "corpora/casualties-gva.jsonl",
  "corpora/same-event-ecbplus.jsonl",
];

export const wordsIn = (text: string): number => text.split(/\s+/).length;

const json = (text: string): { text?: unknown } & Record<string, unknown> => JSON.parse(text);

/** The paragraphs of the demo article and of the stories in test/cards, which are of every kind of news. */
function paragraphs(): string[] {
  const { document } = parseHTML(readFileSync(join(root, "extension/welcome/demo.html"), "utf8"));
  const demo = readArticle(document as unknown as Document, { url: null, anyway: true });
  const cards = join(root, "test/cards");
  const stories = readdirSync(cards)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(cards, name), "utf8")) as { text: string }[]);
  return [demo.kind === "article" ? demo.article.text : "", ...stories.map(({ text }) => text)].flatMap(
    (text) => text.split("\n\n"),
  );
}

/** Our own paragraphs as one text of so many words, from one of them on and over again where they are too few. */
export function textOf(words: number, from = 0): string {
  const all = paragraphs();
  const out: string[] = [];
  for (let i = from, count = 0; count < words; i++) {
    const paragraph = all[i % all.length]!;
    out.push(paragraph);
    count += wordsIn(paragraph);
  }
  return out.join("\n\n");
}

/** Our own paragraphs, put together to texts as long as articles are. */
function ownTexts(): string[] {
  const texts: string[][] = [[]];
  for (const paragraph of paragraphs()) {
    if (wordsIn(texts.at(-1)!.join(" ")) >= ARTICLE) texts.push([]);
    texts.at(-1)!.push(paragraph);
  }
  return texts.map((parts) => parts.join("\n\n"));
}

/** The texts of a set from all over it, up to the most that is taken. */
function textsOf(path: string): string[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.jsonl?$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const texts = files
    .flatMap((file) => {
      const content = readFileSync(file, "utf8");
      return file.endsWith(".jsonl") ? content.trim().split("\n").map(json) : [json(content)];
    })
    .flatMap(({ text }) => (typeof text === "string" ? [text] : []));
  const all = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const step = Math.max(1, Math.ceil(all / MOST));
  return texts.filter((_, i) => i % step === 0);
}

/** Our own texts, then the shared ones of a folder that has them. */
export function textSets(sets: string): TextSet[] {
  return [
    { name: "our own stories", texts: ownTexts() },
    ...SHARED.filter((name) => existsSync(join(sets, name))).map((name) => ({
      name: `\`${name}\``,
      texts: textsOf(join(sets, name)),
    })),
  ];
}
