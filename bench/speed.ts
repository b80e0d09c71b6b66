import { readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise/two";
import { parseHTML } from "linkedom";
import { readArticle } from "../src/article/index.ts";
import { tagNames } from "../src/engine/entities/tagger/decode.ts";
import { decodeNameModel } from "../src/engine/entities/tagger/model.ts";
import type { Engine } from "../src/engine/index.ts";
import { decodeGrammar } from "../src/engine/grammar/index.ts";
import { parse } from "../src/engine/nlp.ts";
import { paragraphsOf } from "../src/engine/text/blocks.ts";

const root = join(import.meta.dirname, "..");
/** Runs that warm up, and runs that count. */
const WARM = 4;
const RUNS = 15;

/** The demo article, repeated to a length in words. */
function textOf(words: number): string {
  const { document } = parseHTML(readFileSync(join(root, "extension/welcome/demo.html"), "utf8"));
  const found = readArticle(document as unknown as Document, { url: null, anyway: true });
  const paragraphs = (found.kind === "article" ? found.article.text : "").split("\n\n");
  const out: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    out.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return out.join("\n\n");
}

/** Medians of several works, taken in turn, so that a slow moment of the machine meets them all. */
function medians(works: Record<string, () => unknown>, runs = RUNS): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let i = 0; i < WARM + runs; i++)
    for (const [name, work] of Object.entries(works)) {
      const from = performance.now();
      work();
      if (i >= WARM) {
        times[name] ??= [];
        times[name].push(performance.now() - from);
      }
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]!]),
  );
}

/** What the reading costs beside compromise's own parse of the same 1,000 words. */
export function ratios(engine: Engine): string[] {
  const text = textOf(1_000);
  const model = decodeNameModel(readFileSync(join(root, "extension/model/names.bin")));
  const document = parse(text, paragraphsOf(text), decodeGrammar(readFileSync(join(root, "extension/model/grammar.bin"))));
  const found = medians({
    parse: () => nlp(text),
    whole: () => engine.analyse({ text, published: "2026-03-12", language: "en" }),
    tagger: () => tagNames(document, model),
  });
  const { parse: base = 1, whole = 0, tagger = 0 } = found;
  return [
    "1,000 words, medians of one run:",
    "",
    "| | ms | beside compromise/two's parse |",
    "| --- | --- | --- |",
    `| compromise/two, parse alone | ${base.toFixed(1)} | 1 |`,
    `| Nutgraf, the whole analysis | ${whole.toFixed(1)} | ${(whole / base).toFixed(2)} times |`,
    `| Nutgraf's name tagger alone | ${tagger.toFixed(1)} | ${(base / tagger).toFixed(1)} times faster |`,
  ];
}

/** Whether the time for a word stays the same as texts grow. */
export function growth(engine: Engine): string[] {
  const rows = [1_000, 5_000, 20_000, 50_000].map((words) => {
    const text = textOf(words);
    const from = performance.now();
    engine.analyse({ text, published: "2026-03-12", language: "en" });
    const ms = performance.now() - from;
    return `| ${words.toLocaleString("en")} | ${ms.toFixed(0)} | ${((ms / words) * 1000).toFixed(0)} |`;
  });
  return ["Growth with length:", "", "| words | ms | µs a word |", "| --- | --- | --- |", ...rows];
}
