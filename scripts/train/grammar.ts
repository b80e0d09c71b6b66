/**
 * Trains the grammar (tagger and parser) on the treebanks of a folder and gives the bytes of its file.
 * Deterministic. No weight is learned from the files `*-test.conllu`, which the scores are of.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { decodeGrammar } from "../../src/engine/grammar/index.ts";
import { RELATIONS } from "../../src/engine/grammar/relations.ts";
import { TAGS } from "../../src/engine/grammar/tags.ts";
import { encodeGrammar, type WeightTable } from "../../src/engine/grammar/weights.ts";
import { scoreGrammar } from "./grammar-scores.ts";
import { headlinesOf } from "./headlines.ts";
import { allowedIn, trainParser, treeOf } from "./parser.ts";
import { Perceptron } from "./perceptron.ts";
import { listsOf, tagSentence, trainTagger } from "./tagger.ts";
import { type GoldSentence, readTreebank } from "./treebank.ts";

/** The parser learns on tags as the tagger gives them to sentences that it has not seen. */
const FOLDS = 5;
const EPOCHS = { jackknife: 3, tagger: 7, parser: 8 };
/**
 * So many features are kept, those of the largest weights once all have been trained; then the kept ones are trained
 * again, which makes good for most of the others. A small table is also faster: it stays in the processor's cache.
 */
const KEPT = { tags: 90_000, moves: 120_000, relations: 36_000 };
/** After the second training, weights below this are left out. */
const LEAST = { tags: 1.2, moves: 1.5, relations: 1.5 };

export const TREEBANKS = ["en_ewt", "en_gum"];

export function trainGrammar(folder: string, report: (line: string) => void): Uint8Array {
  const read = (part: string): GoldSentence[] =>
    TREEBANKS.flatMap((name) => readTreebank(join(folder, `${name}-${part}.conllu`)));
  const real = [...read("train"), ...read("dev")];
  const sentences = [...real, ...headlinesOf(real)];
  const held = read("test");
  report(
    `${real.length} sentences, ${sentences.length - real.length} made headlines, ${held.length} held out`,
  );

  const tagged: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    // Neighbours are of one text: whole stretches are left out together.
    const isOut = (i: number): boolean => Math.floor(i / 100) % FOLDS === fold;
    const rest = sentences.filter((_, i) => !isOut(i));
    const lists = listsOf(rest);
    const scorer = trainTagger(rest, lists, EPOCHS.jackknife, new Perceptron(TAGS.length), () => {});
    scorer.settle();
    sentences.forEach((sentence, i) => {
      if (isOut(i)) tagged[i] = tagSentence(sentence, { ...lists, scorer });
    });
  }
  report("tags for the parser are there");

  const lists = listsOf(sentences);
  const tags = twice(report, new Perceptron(TAGS.length), (perceptron, epochs) => {
    trainTagger(sentences, lists, epochs, perceptron, report);
  });
  const trees = sentences.map((sentence, i) => treeOf(sentence, tagged[i]!));
  const allowed = allowedIn(trees);
  const moves = new Perceptron(3, 1 << 20);
  const labels = new Perceptron(RELATIONS.length, 1 << 18);
  trainParser(trees, allowed, moves, labels, EPOCHS.parser, report);
  const keptMoves = moves.restricted(KEPT.moves);
  const keptLabels = labels.restricted(KEPT.relations);
  trainParser(trees, allowed, keptMoves, keptLabels, EPOCHS.parser, report);

  const bytes = encodeGrammar({
    ...lists,
    allowed,
    tables: {
      tags: tags,
      moves: shown("moves", keptMoves.averaged(LEAST.moves), report),
      relations: shown("relations", keptLabels.averaged(LEAST.relations), report),
    },
  });
  report(`${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
  for (const line of scoreGrammar(held, decodeGrammar(bytes))) report(line);
  return bytes;
}

/** Trains on all features, and again on those that said something. */
function twice(
  report: (line: string) => void,
  all: Perceptron,
  train: (perceptron: Perceptron, epochs: number) => void,
): WeightTable {
  train(all, EPOCHS.tagger);
  const kept = all.restricted(KEPT.tags);
  train(kept, EPOCHS.tagger);
  return shown("tags", kept.averaged(LEAST.tags), report);
}

function shown(name: string, table: WeightTable, report: (line: string) => void): WeightTable {
  report(
    `${name}: ${table.length} features, ${table.reduce((sum, [, cells]) => sum + cells.length, 0)} weights`,
  );
  return table;
}

/** Whether a folder holds the treebanks. */
export const hasTreebanks = (folder: string): boolean => existsSync(join(folder, "en_ewt-train.conllu"));
