/**
 * Classes of words that stand in like company, learned from text alone ("Nairobi" with "Lagos", "Thursday" with
 * "Friday"). The exchange algorithm (Kneser and Ney, 1993): each word in turn goes to the class that makes the pairs of
 * neighbouring classes the likeliest.
 */

/** Class 0 is for the words that are seen too seldom, and for the edges of sentences. */
export const CLASSES = 256;
/** A word must be seen so often to have a class of its own. */
const LEAST_SEEN = 6;
const ROUNDS = 12;

export function learnClasses(sentences: readonly (readonly string[])[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const words of sentences) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const vocabulary = [...seen]
    .filter(([, count]) => count >= LEAST_SEEN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const number = new Map(vocabulary.map(([word], i) => [word, i + 1] as const));
  const size = vocabulary.length + 1;
  const classOf = Uint8Array.from({ length: size }, (_, i) => (i === 0 ? 0 : 1 + ((i - 1) % (CLASSES - 1))));
  const { right, left, count } = neighbours(sentences, number, size);

  const pairs = new Int32Array(CLASSES * CLASSES);
  const total = new Int32Array(CLASSES);
  for (let word = 0; word < size; word++) {
    total[classOf[word]!]! += count[word]!;
    for (const [next, times] of right[word]!) pairs[classOf[word]! * CLASSES + classOf[next]!]! += times;
  }
  const after = new Int32Array(CLASSES);
  const before = new Int32Array(CLASSES);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let word = 1; word < size; word++) {
      after.fill(0);
      before.fill(0);
      let itself = 0;
      for (const [next, times] of right[word]!)
        if (next === word) itself += times;
        else after[classOf[next]!]! += times;
      for (const [last, times] of left[word]!) if (last !== word) before[classOf[last]!]! += times;
      const move = (to: number, sign: 1 | -1) => {
        total[to]! += sign * count[word]!;
        for (let c = 0; c < CLASSES; c++) {
          pairs[to * CLASSES + c]! += sign * after[c]!;
          pairs[c * CLASSES + to]! += sign * before[c]!;
        }
        pairs[to * CLASSES + to]! += sign * itself;
      };
      const old = classOf[word]!;
      move(old, -1);
      const followers = nonZero(after);
      const leaders = nonZero(before);
      let best = old;
      let bestGain = -Infinity;
      for (let to = 1; to < CLASSES; to++) {
        let gain = -2 * (xlogx(total[to]! + count[word]!) - xlogx(total[to]!));
        for (const c of followers) {
          const pair = pairs[to * CLASSES + c]!;
          gain += xlogx(pair + after[c]!) - xlogx(pair);
        }
        for (const c of leaders) {
          const pair = pairs[c * CLASSES + to]!;
          gain += xlogx(pair + before[c]!) - xlogx(pair);
        }
        if (gain > bestGain + 1e-9) [best, bestGain] = [to, gain];
      }
      move(best, 1);
      if (best !== old) moved++;
      classOf[word] = best;
    }
    if (moved * 200 < size) break;
  }
  return new Map(vocabulary.map(([word], i) => [word, classOf[i + 1]!] as const));
}

type Neighbours = (readonly [number, number])[][];

function neighbours(
  sentences: readonly (readonly string[])[],
  number: ReadonlyMap<string, number>,
  size: number,
): { right: Neighbours; left: Neighbours; count: Int32Array } {
  const right = Array.from({ length: size }, () => new Map<number, number>());
  const left = Array.from({ length: size }, () => new Map<number, number>());
  const count = new Int32Array(size);
  const add = (to: Map<number, number>, word: number) => to.set(word, (to.get(word) ?? 0) + 1);
  for (const words of sentences) {
    let last = 0;
    for (const word of [...words.map((text) => number.get(text) ?? 0), 0]) {
      add(right[last]!, word);
      add(left[word]!, last);
      count[word]!++;
      last = word;
    }
  }
  return { right: right.map((of) => [...of]), left: left.map((of) => [...of]), count };
}

function nonZero(counts: Int32Array): number[] {
  const found: number[] = [];
  for (let c = 0; c < counts.length; c++) if (counts[c] !== 0) found.push(c);
  return found;
}

const TABLE = Float64Array.from({ length: 1 << 17 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
const xlogx = (n: number): number => (n < TABLE.length ? TABLE[n]! : n * Math.log(n));
