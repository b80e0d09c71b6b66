/**
 * Trains what ships and writes it to extension/model.
 *
 *   npm run train -- FOLDER      the folder of openly licensed training data (docs/MODEL-CARD.md names the files)
 *
 * Deterministic.
 */
import { trainNames } from "./train/names.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Say where the training data is: npm run train -- FOLDER");
  process.exit(2);
}
const began = Date.now();
trainNames(folder, (line) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`),
);
