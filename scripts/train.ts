/**
 * Trains what ships and writes it to extension/model.
 *
 *   npm run train -- FOLDER
 *
 * A folder of treebanks makes the grammar (grammar.bin), one of annotated names the name tagger (names.bin), which
 * learns on the tags of the grammar that is there. docs/MODEL-CARD.md names the files. Deterministic.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasTreebanks, trainGrammar } from "./train/grammar.ts";
import { trainNames } from "./train/names.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Say where the training data is: npm run train -- FOLDER");
  process.exit(2);
}
const began = Date.now();
const report = (line: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const [file, train] = hasTreebanks(folder) ? ["grammar.bin", trainGrammar] : ["names.bin", trainNames];
writeFileSync(join(import.meta.dirname, "../extension/model", file), train(folder, report));
