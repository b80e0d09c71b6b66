/**
 * Gives each word its head and relation: arc-hybrid transitions with the root last, chosen greedily by a linear model.
 * Punctuation is never on the stack; it is seen as what stands between two words. A sentence of n words takes at most
 * 2n moves, so no sentence is slow.
 *
 * Kuhlmann, Gómez-Rodríguez, Satta (2011), "Dynamic programming algorithms for transition-based dependency parsers".
 */
import type { Document, Sentence } from "../text/document.ts";
import { describeArc, RELATION } from "./arc-features.ts";
import { describeState, MOVE } from "./move-features.ts";
import { RELATIONS } from "./relations.ts";
import type { Scorer } from "./rows.ts";
import { SHIFT, State } from "./state.ts";
import type { TaggedWords } from "./tagger.ts";
import { TAG_NUMBER, TAGS } from "./tags.ts";

export interface ParserModel {
  moves: Scorer;
  labels: Scorer;
  /** By tag of the head, tag of the dependent and side: the relations that the treebanks have there. */
  allowed: readonly (Uint8Array | undefined)[];
}

const PUNCTUATION = TAG_NUMBER.get("PUNCT")!;
/** A relation that no pair of tags was met with. */
const OTHER = Uint8Array.of(RELATIONS.indexOf("dep"));

/** Index into `ParserModel.allowed`. */
export const pairOf = (head: number, dependent: number, side: number): number =>
  ((head + 1) * (TAGS.length + 1) + dependent) * 2 + side;

export interface Arcs {
  /** Token index of each token's head; -1 for roots. */
  heads: Int32Array;
  /** Number of each token's relation. */
  relations: Uint8Array;
}

/** The dependencies of every sentence. Linear in the text. */
export function parseSentences(document: Document, { tags, words }: TaggedWords, model: ParserModel): Arcs {
  const arcs: Arcs = {
    heads: new Int32Array(document.tokens.length).fill(-1),
    relations: new Uint8Array(document.tokens.length),
  };
  const longest = document.sentences.reduce((most, { first, last }) => Math.max(most, last - first), 0);
  const state = new State(longest);
  for (const sentence of document.sentences) {
    state.begin(document.tokens, sentence, words, tags);
    run(state, model);
    state.copyTo(arcs);
    attachPunctuation(sentence, tags, arcs);
  }
  return arcs;
}

const scores = new Int32Array(Math.max(3, RELATIONS.length));

function run(state: State, { moves, labels, allowed }: ParserModel): void {
  while (!state.isDone()) {
    let move = state.forced();
    if (move < 0) {
      describeState(state);
      scores.fill(0);
      move = MOVE.best(state.moves(), moves, scores);
    }
    if (move === SHIFT) state.shift();
    else {
      const head = state.headOf(move);
      const dependent = state.stack(0);
      const possible = relationsFor(state, head, dependent, allowed);
      let relation = possible[0]!;
      if (possible.length > 1) {
        describeArc(state, head, dependent);
        scores.fill(0);
        relation = RELATION.best(possible, labels, scores);
      }
      state.attach(move, relation);
    }
  }
}

/** The relations that the tags of two words allow. */
export function relationsFor(
  state: State,
  head: number,
  dependent: number,
  allowed: ParserModel["allowed"],
): Uint8Array {
  const headTag = head === state.root ? -1 : state.tag[head]!;
  return allowed[pairOf(headTag, state.tag[dependent]!, head < dependent ? 0 : 1)] ?? OTHER;
}

/** Punctuation hangs on the word before it, climbing to the topmost that ends there; one of no word is the root. */
function attachPunctuation({ first, last }: Sentence, tags: Uint8Array, arcs: Arcs): void {
  const punct = RELATIONS.indexOf("punct");
  let before = -1;
  for (let i = first; i < last; i++) {
    if (tags[i] !== PUNCTUATION) {
      before = i;
      continue;
    }
    let head = before;
    for (let steps = 0; head >= 0 && steps < 8; steps++) {
      const up = arcs.heads[head]!;
      if (up < 0 || up > i) break;
      head = up;
    }
    arcs.heads[i] = head;
    arcs.relations[i] = punct;
  }
  // What opens the sentence has no word before it.
  const root = firstWord(tags, first, last);
  for (let i = first; i < last && arcs.heads[i] === -1 && tags[i] === PUNCTUATION; i++)
    if (root >= 0) arcs.heads[i] = root;
}

function firstWord(tags: Uint8Array, first: number, last: number): number {
  for (let i = first; i < last; i++) if (tags[i] !== PUNCTUATION) return i;
  return -1;
}
