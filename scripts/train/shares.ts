/**
 * Counts in how many texts each common word stands and writes src/compare/shares.ts.
 *
 *   node scripts/train/shares.ts FOLDER...
 *
 * The folders hold texts with their cards, as for the training of card.bin.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemsOf } from "../../src/compare/stem.ts";

/** Rarer words are all alike: see `RAREST` in src/compare/words.ts. */
const RAREST = 0.05;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("Say where the texts are: node scripts/train/shares.ts FOLDER...");
  process.exit(2);
}
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file): string => JSON.parse(readFileSync(join(folder, file), "utf8")).text),
);
const counts = new Map<string, number>();
for (const text of texts)
  for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);

const bands = new Map<number, string[]>();
for (const [stem, count] of counts) {
  const share = count / texts.length;
  if (share <= RAREST) continue;
  const percent = Math.round(share * 100);
  bands.set(percent, [...(bands.get(percent) ?? []), stem]);
}
const lines = [...bands]
  .sort(([a], [b]) => b - a)
  .map(([percent, stems]) => `  [${percent}, "${stems.sort().join(" ")}"],`);
writeFileSync(
  join(import.meta.dirname, "../../src/compare/shares.ts"),
  `/**
 * How many of a hundred news texts have a word, as its stem, for all words that more than five have. Written by
 * scripts/train/shares.ts, which counted them in ${texts.length} texts: Wikinews and Voice of America, and our own on invented events.
 */
const PERCENT: readonly [percent: number, stems: string][] = [
${lines.join("\n")}
];

/** The share of news texts that have a stem, from 0.05 to 1. */
export const SHARES: ReadonlyMap<string, number> = new Map(
  PERCENT.flatMap(([percent, stems]) => stems.split(" ").map((stem) => [stem, percent / 100] as const)),
);
`,
);
