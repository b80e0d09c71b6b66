/**
 * Trains what ships and writes it to extension/model.
 *
 *   npm run train -- FOLDER
 *
 * A folder of treebanks makes the grammar (grammar.bin), one of annotated names the name tagger (names.bin), one of
 * texts with cards what decides about a card (card.bin). Each learns on what the ones before it read. docs/MODEL-CARD.md
 * names the files. Deterministic.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeNameModel } from "../src/engine/entities/index.ts";
import { decodeGrammar } from "../src/engine/grammar/index.ts";
import { trainCard } from "./train/card.ts";
import { hasTreebanks, trainGrammar } from "./train/grammar.ts";
import { trainNames } from "./train/names.ts";

const MODELS = join(import.meta.dirname, "../extension/model");

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Say where the training data is: npm run train -- FOLDER");
  process.exit(2);
}
const began = Date.now();
const report = (line: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const [file, train] = hasTreebanks(folder)
  ? ["grammar.bin", () => trainGrammar(folder, report)]
  : existsSync(join(folder, "open"))
    ? ["card.bin", () => trainCard(folder, readers(), report)]
    : ["names.bin", () => trainNames(folder, report)];
writeFileSync(join(MODELS, file as string), (train as () => Uint8Array)());

function readers() {
  const read = (name: string) => new Uint8Array(readFileSync(join(MODELS, name)));
  return { grammar: decodeGrammar(read("grammar.bin")), names: decodeNameModel(read("names.bin")) };
}
