/** Trains the dependency parser on treebanks whose words carry the tags that a tagger gave them. */
import { describeArc, RELATION } from "../../src/engine/grammar/arc-features.ts";
import { bestOf } from "../../src/engine/grammar/choice.ts";
import { hashOf } from "../../src/engine/grammar/hash.ts";
import { describeState, MOVE } from "../../src/engine/grammar/move-features.ts";
import { pairOf, relationsFor } from "../../src/engine/grammar/parser.ts";
import { RELATIONS } from "../../src/engine/grammar/relations.ts";
import { LEFT, RIGHT, SHIFT, State } from "../../src/engine/grammar/state.ts";
import { generator, type Perceptron, shuffle } from "./perceptron.ts";
import type { GoldSentence } from "./treebank.ts";

/** How often training follows its own choice where it is wrong, so that it learns to go on from there. */
const EXPLORED = 0.9;

/** A relation that a pair of tags has so seldom is a slip of the treebank. */
const SELDOM = 0.003;

export interface Tree {
  sentence: GoldSentence;
  words: Int32Array;
  /** As the tagger gave them. */
  tags: Uint8Array;
  /** Head of each word, punctuation left out; the root's is the number of words. */
  heads: Int32Array;
  relations: Uint8Array;
}

/** The tree of a sentence without its punctuation, as the parser numbers words. */
export function treeOf(sentence: GoldSentence, tags: Uint8Array): Tree {
  const words = Int32Array.from(sentence.tokens, ({ lower }) => hashOf(lower));
  const state = begun(sentence, words, tags);
  const wordOf = state.wordsOfTokens(words.length);
  const heads = new Int32Array(state.root);
  const relations = new Uint8Array(state.root);
  sentence.tokens.forEach((_, t) => {
    const w = wordOf[t]!;
    if (w < 0) return;
    let head = sentence.heads[t]!;
    // What hangs on punctuation hangs on what that hangs on.
    while (head >= 0 && wordOf[head]! < 0) head = sentence.heads[head]!;
    heads[w] = head < 0 ? state.root : wordOf[head]!;
    relations[w] = sentence.relations[t]!;
  });
  return { sentence, words, tags, heads, relations };
}

export const stateOf = ({ sentence, words, tags }: Tree): State => begun(sentence, words, tags);

function begun({ tokens }: GoldSentence, words: Int32Array, tags: Uint8Array): State {
  const state = new State(words.length);
  state.begin(tokens, { first: 0, last: words.length }, words, tags);
  return state;
}

/** The relations that each pair of tags has in the treebanks. */
export function allowedIn(trees: readonly Tree[]): Uint8Array[] {
  const counts: Map<number, number>[] = [];
  for (const { sentence, tags, heads, relations } of trees) {
    const state = stateOf({ sentence, tags, heads, relations, words: new Int32Array(tags.length) });
    heads.forEach((head, w) => {
      const pair = pairOf(head === state.root ? -1 : state.tag[head]!, state.tag[w]!, head < w ? 0 : 1);
      counts[pair] ??= new Map();
      counts[pair].set(relations[w]!, (counts[pair].get(relations[w]!) ?? 0) + 1);
    });
  }
  return counts.map((of) => {
    const total = [...of.values()].reduce((a, b) => a + b, 0);
    const kept = [...of].filter(([, n]) => n >= Math.min(2, total) && n / total >= SELDOM);
    return Uint8Array.from(kept.map(([relation]) => relation)).sort();
  });
}

export function trainParser(
  trees: readonly Tree[],
  allowed: readonly Uint8Array[],
  moves: Perceptron,
  labels: Perceptron,
  epochs: number,
  report: (line: string) => void,
): void {
  const random = generator(20200312);
  const order = trees.map((_, i) => i);
  const scores = new Float64Array(RELATIONS.length);
  const relationOf = (state: State, head: number, dependent: number, possible: Uint8Array): number => {
    if (possible.length === 1) return possible[0]!;
    describeArc(state, head, dependent);
    scores.fill(0);
    RELATION.score(labels, scores);
    return bestOf(possible, scores);
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let words = 0;
    for (const i of order) {
      const tree = trees[i]!;
      const state = stateOf(tree);
      const spare = dependentsOf(tree, state.root);
      while (!state.isDone()) {
        const forced = state.forced();
        let chosen = forced;
        if (forced < 0) {
          describeState(state);
          scores.fill(0);
          MOVE.score(moves, scores);
          chosen = bestOf(state.moves(), scores);
        }
        const costs = costsOf(state, tree, spare);
        let least = Number.POSITIVE_INFINITY;
        for (let m = 0; m < 3; m++) if (state.may(m)) least = Math.min(least, costs[m]!);
        let move = chosen;
        moves.tick();
        if (forced < 0 && costs[chosen]! > least) {
          let wanted = -1;
          for (let m = 0; m < 3; m++)
            if (state.may(m) && costs[m] === least && (wanted < 0 || scores[m]! > scores[wanted]!))
              wanted = m;
          moves.update(MOVE.features, wanted, chosen);
          if (epoch === 1 || random() > EXPLORED) move = wanted;
        }
        if (move === SHIFT) {
          state.shift();
          continue;
        }
        const head = state.headOf(move);
        const dependent = state.stack(0);
        const gold = tree.relations[dependent]!;
        const possible = relationsFor(state, head, dependent, allowed);
        let relation = gold;
        words++;
        if (tree.heads[dependent] !== head) relation = relationOf(state, head, dependent, possible);
        else if (possible.length > 1 && possible.includes(gold)) {
          relation = relationOf(state, head, dependent, possible);
          labels.tick();
          if (relation === gold) right++;
          else labels.update(RELATION.features, gold, relation);
        } else right++;
        state.attach(move, relation);
      }
    }
    report(`parser, epoch ${epoch}: ${((100 * right) / words).toFixed(2)}% right while training`);
  }
}

/** The gold dependents of each word; the root's at the end. */
function dependentsOf({ heads }: Tree, root: number): number[][] {
  const of: number[][] = Array.from({ length: root + 1 }, () => []);
  heads.forEach((head, w) => {
    of[head]!.push(w);
  });
  return of;
}

/**
 * How many gold arcs each move gives up for good: a dynamic oracle (Goldberg and Nivre 2013).
 */
function costsOf(
  state: State,
  { heads }: Tree,
  dependents: readonly (readonly number[])[],
): [number, number, number] {
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const b0 = state.next;
  const costs: [number, number, number] = [0, 0, 0];
  const inStack = (w: number): boolean => w < b0 && state.head[w]! < 0;
  if (b0 < state.root) {
    // The next word loses its head below the top of the stack, and its dependents in the stack.
    const head = heads[b0]!;
    if (head < b0 && inStack(head) && head !== s0) costs[SHIFT]++;
    for (const d of dependents[b0]!) if (d < b0 && inStack(d)) costs[SHIFT]++;
  }
  if (state.height > 0) {
    const head = heads[s0]!;
    let ahead = 0;
    for (const d of dependents[s0]!) if (d >= b0) ahead++;
    // LEFT: loses a head below or behind the next word; RIGHT: one ahead. Both lose the dependents ahead.
    costs[LEFT] = ahead + (head === s1 && state.height > 1 ? 1 : head > b0 ? 1 : 0);
    costs[RIGHT] = ahead + (head >= b0 ? 1 : 0);
  }
  return costs;
}
