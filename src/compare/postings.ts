import type { Group } from "./group.ts";
import { isRare } from "./words.ts";

/** A word that many of the texts at hand share tells none of them from the others: the last of them are enough. */
const MOST = 64;
/** Two texts whose rare words give less to their score are not compared: all their words would give too little. */
const LEAST = 0.05;

interface Posting {
  node: number;
  /** What the word weighs in a text of the group, on average. */
  weight: number;
}

/** Which groups have a rare word. */
export class Postings {
  readonly #postings = new Map<string, Posting[]>();

  add(node: number, group: Group): void {
    for (const [key, weight] of rareOf(group)) {
      const posting = { node, weight };
      const postings = this.#postings.get(key);
      if (postings === undefined) this.#postings.set(key, [posting]);
      else {
        if (postings.length === MOST) postings.shift();
        postings.push(posting);
      }
    }
  }

  /** Those that share enough rare words with a group. */
  near(group: Group): number[] {
    const shared = new Map<number, number>();
    for (const [key, own] of rareOf(group))
      for (const { node, weight } of this.#postings.get(key) ?? [])
        shared.set(node, (shared.get(node) ?? 0) + own * weight);
    return [...shared].filter(([, score]) => score >= LEAST).map(([node]) => node);
  }
}

const rareOf = ({ terms, size }: Group): [key: string, weight: number][] =>
  [...terms].filter(([key]) => isRare(key)).map(([key, weight]) => [key, weight / size]);
