/** What the reading costs beside the parses of its peers, and which stage of it how much. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { decodeNameModel } from "../src/engine/entities/index.ts";
import { decodeCardModel } from "../src/engine/events/index.ts";
import { decodeGrammar } from "../src/engine/grammar/index.ts";
import { type Stage, stages } from "../src/engine/pipeline.ts";
import { two } from "./compromise.ts";
import { textOf, textSets, wordsIn } from "./texts.ts";
import { inTurns } from "./turns.ts";

const root = join(import.meta.dirname, "..");
const ROUNDS = { warm: 4, counted: 11 };
/** The most that the whole analysis may take beside compromise/two's parse, and what is hoped for. */
const GOAL = 0.6;
const STRETCH = 0.45;

const models = {
  grammar: decodeGrammar(readFileSync(join(root, "extension/model/grammar.bin"))),
  names: decodeNameModel(readFileSync(join(root, "extension/model/names.bin"))),
  card: decodeCardModel(readFileSync(join(root, "extension/model/card.bin"))),
};
/** Sentences, words and parts of speech: what compromise/two's parse gives. */
const wink = winkNlp(winkModel, ["sbd", "pos"]);

/** Milliseconds of each stage, summed up over all the analyses it has watched. */
class StageClock {
  readonly spent = new Map<Stage, number>();
  #stage: Stage | null = null;
  #since = 0;

  begin(stage: Stage | null): void {
    const now = performance.now();
    if (this.#stage !== null)
      this.spent.set(this.#stage, (this.spent.get(this.#stage) ?? 0) + now - this.#since);
    this.#stage = stage;
    this.#since = now;
  }
}

function analyse(text: string, clock = new StageClock()): void {
  const reading = stages({ text, published: "2026-03-12", language: "en" }, models, (stage) =>
    clock.begin(stage),
  );
  for (const _ of reading);
  clock.begin(null);
}

/** The whole analysis of varied news beside the parses of the same texts, and the share of each stage in it. */
export function ratios(sets: string): string[] {
  const clock = new StageClock();
  const total = { words: 0, compromise: 0, wink: 0, nutgraf: 0 };
  const row = (name: string, { words, compromise, wink, nutgraf }: typeof total) => {
    const per = (ms: number) => ((ms / words) * 1_000).toFixed(1);
    return `| ${name} | ${words.toLocaleString("en")} | ${per(compromise)} | ${per(wink)} | ${per(nutgraf)} | ${(nutgraf / compromise).toFixed(2)} | ${(nutgraf / wink).toFixed(2)} |`;
  };
  const rows = textSets(sets).map(({ name, texts }) => {
    const times = inTurns(
      {
        compromise: (text) => two(text),
        wink: (text) => wink.readDoc(text),
        nutgraf: (text, counts) => analyse(text, counts ? clock : undefined),
      },
      texts,
      ROUNDS,
    );
    const found = { words: texts.reduce((sum, text) => sum + wordsIn(text), 0), ...times };
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += found[key];
    return row(name, found);
  });
  const spent = [...clock.spent.values()].reduce((sum, ms) => sum + ms, 0);
  return [
    `News texts of many kinds, milliseconds for 1,000 words: the whole analysis, and beside it the parses of compromise/two
and of wink-nlp's small model (sentences, words, parts of speech) alone, in turns on the same texts; the sums of each
text's median of ${ROUNDS.counted} rounds. The goal is ${GOAL} of compromise/two's parse; ${STRETCH} is hoped for.`,
    "",
    "| | words | compromise/two | wink-nlp | Nutgraf | beside compromise/two | beside wink-nlp |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    row("**all**", total),
    "",
    "What the analysis spends its time on:",
    "",
    "| stage | share | beside compromise/two's parse |",
    "| --- | --- | --- |",
    ...[...clock.spent].map(
      ([stage, ms]) =>
        `| ${stage} | ${((ms / spent) * 100).toFixed(0)} % | ${((ms / spent) * (total.nutgraf / total.compromise)).toFixed(2)} |`,
    ),
  ];
}

/** Whether the time for a word stays the same as texts grow. */
export function growth(): string[] {
  const rows = [1_000, 5_000, 20_000, 50_000].map((words) => {
    const text = textOf(words);
    const { nutgraf } = inTurns({ nutgraf: (text) => analyse(text) }, [text], { warm: 1, counted: 3 });
    return `| ${words.toLocaleString("en")} | ${nutgraf.toFixed(0)} | ${((nutgraf / words) * 1000).toFixed(0)} |`;
  });
  return [
    "Growth with length, our own stories in one text:",
    "",
    "| words | ms | µs a word |",
    "| --- | --- | --- |",
    ...rows,
  ];
}
