import { diffArrays } from "diff";
import type { Analysis, Block } from "../engine/index.ts";
import { foldWords } from "./fold.ts";

/** Something that was there and is no more, is new, or says now other words; never both null. */
export interface Change<T> {
  old: T | null;
  new: T | null;
}

/** Two paragraphs are one that was rewritten where they share so much of their words. */
const ALIKE = 0.5;

/** The blocks of two readings that are not the same in words: rewritten ones beside what they were, in order. */
export function changedBlocks(old: Analysis, latest: Analysis): Change<Block>[] {
  const [before, after] = [wordsOf(old), wordsOf(latest)];
  const changes: Change<Block>[] = [];
  let [i, j] = [0, 0];
  let gone: Change<Block>[] = [];
  for (const { removed, added, count = 0 } of diffArrays(before, after)) {
    if (removed) {
      gone = old.article.blocks.slice(i, i + count).map((block) => ({ old: block, new: null }));
      changes.push(...gone);
      i += count;
    } else if (added) {
      for (const block of latest.article.blocks.slice(j, j + count)) {
        const was = gone.find((one) => one.new === null && areAlike(old, one.old!, latest, block));
        if (was === undefined) changes.push({ old: null, new: block });
        else was.new = block;
      }
      j += count;
    } else {
      gone = [];
      i += count;
      j += count;
    }
  }
  return changes;
}

const wordsOf = ({ article }: Analysis): string[] =>
  article.blocks.map((block) => wordsIn(article.text, block).join(" "));

const wordsIn = (text: string, { start, end }: Block): string[] => foldWords(text.slice(start, end));

function areAlike(old: Analysis, a: Block, latest: Analysis, b: Block): boolean {
  if (a.kind !== b.kind) return false;
  const [x, y] = [new Set(wordsIn(old.article.text, a)), new Set(wordsIn(latest.article.text, b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= ALIKE * Math.min(x.size, y.size) && shared > 0;
}
