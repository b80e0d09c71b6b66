/**
 * What the parser sees before a move. s: stack, b: words to come; w: word, t: tag; l, r: the outermost dependent on
 * either side; rel: its relation, rels: its and the next one's; core: core relations that are filled; n: how many
 * dependents there are.
 */
import { Choice } from "./choice.ts";
import { mix } from "./hash.ts";
import type { State } from "./state.ts";
import { Templates } from "./templates.ts";

/** In the order in which `describeState` fills them in. */
const ATOMS = [
  ["s0w", "s1w", "s2w", "b0w", "b1w", "b2w", "s0t", "s1t", "s2t", "b0t", "b1t", "b2t"],
  // A word with its tag, and runs of tags.
  ["s0wt", "s1wt", "b0wt", "b1wt", "s0b0", "s1s0", "s1b0", "b0b1", "s1s0b0", "s0b0b1"],
  ["s0lw", "s0lwt", "s0lt", "s0rt", "s1lt", "s1rt", "b0lt"],
  ["s0lrel", "s0rrel", "s1lrel", "s1rrel", "b0lrel", "s0lrels", "s0rrels", "s1rrels", "b0lrels"],
  ["s0core", "s1core", "b0core", "s1s0core", "s0n", "s1n", "b0n"],
  // How far apart words are (s0 and b0, s1 and s0), and what punctuation stands between them (b0 and b1: ahead).
  ["near", "nearb0", "far", "marks", "marksnear", "marks1", "ahead", "s1s0b0marks1", "s0b0b1marks", "s0wb0w"],
].flat();

const TEMPLATES = [
  // Words and tags by themselves.
  [
    "s0w",
    "s0t",
    "s0wt",
    "s1w",
    "s1t",
    "s1wt",
    "s2t",
    "s2w",
    "b0w",
    "b0t",
    "b0wt",
    "b1w",
    "b1t",
    "b1wt",
    "b2t",
    "b2w",
  ],
  // Pairs.
  ["s0w b0w", "s0w b0t", "s0t b0w", "s0b0", "s0wt b0t", "b0wt s0t", "s1w s0w", "s1w s0t", "s1t s0w", "s1s0"],
  ["s1t b0t", "s1w b0t", "s1w b0w", "b0b1", "b0w b1t", "b0t b1w", "b0w b1w"],
  // Runs of tags.
  ["s0b0b1", "s1s0b0", "s2t s1s0", "s1t b0b1", "b0b1 b2t", "s1s0b0 b1t", "s0b0b1 b2t"],
  ["s1s0 b0w", "s0b0 s1w", "s1b0 s0w", "s0b0 b1w"],
  // Dependents so far.
  ["s0w s0lrel", "s0w s0rrel", "s1w s1rrel", "s1w s1lrel", "b0w b0lrel"],
  ["s0b0 s0lt", "s0b0 s0rt", "s0b0 b0lt", "s1s0 s1rt", "s1s0 s1lt", "s1s0 s0lt", "s1s0 s0rt"],
  ["s0b0 s0rrel", "s0b0 s0lrel", "s0b0 b0lrel", "s1s0 s1rrel", "s1s0 s0lrel"],
  ["s0t s0lrels", "s0t s0rrels", "s1t s1rrels", "b0t b0lrels"],
  // The preposition of what is to be attached: "killed [in an attack]", "the attack [in Halvern]".
  ["s1w s0lwt", "s1t s0lwt", "s1s0 s0lw", "s0w s0lw", "b0w s0lw"],
  // Which core relations are filled, and how many dependents there are.
  ["s0t s0core", "s1t s1core", "b0t b0core", "s0w s0core", "s1w s1core", "s0b0 s0core", "s1s0 s1s0core"],
  ["s0w s0n", "s0t s0n", "s1w s1n", "s1t s1n", "b0t b0n"],
  // Distance and punctuation.
  ["s0b0 near", "s0w nearb0", "s1s0 far", "s0t marksnear", "s0b0 marks", "s1s0 marks1", "s1s0b0marks1 marks"],
  ["b0b1 ahead", "s0b0b1marks ahead", "s0wb0w marks"],
].flat();

/** Those that settle most moves by themselves, and those that settle most of the others; and so on. */
const FIRST = [
  ["b0t", "b1t", "b0w", "s0t", "b0wt"],
  ["b0t b0core", "b0t b0lrels", "b0w b0lrel", "b0b1 ahead", "s0b0 b0lt", "s0b0 b0lrel", "b0t b0n"],
  ["s0t marksnear", "s0t s0n", "s0t s0lrels", "s0t s0core", "s0b0 s0core", "s0t s0rrels", "s0b0 marks"],
  ["s0w s0rrel", "s0b0 s0lrel", "s0b0b1marks ahead", "s1s0 marks1"],
].flat();
const SECOND = [
  ["s0w", "s0wt", "b1w", "b2t", "s0b0b1", "b0b1", "b0b1 b2t", "b0w b1t", "s0w b0t", "s0b0 near"],
  ["s0b0 s0lt", "s1s0 s0lt", "s1s0 s0lrel", "s1w s1rrel", "s0w s0n", "s1t s1core"],
].flat();
const THIRD = [
  ["s1wt", "b2w", "s0b0", "s1s0b0", "s0t b0w", "s0wt b0t", "s1t b0t", "s0b0 b1w", "s1t b0b1", "s2t s1s0"],
  ["s0b0 s0rt", "s1s0 s1rt", "s0b0 s0rrel", "s0w s0lrel", "b0w s0lw", "s1t s0lwt", "s1t s1n", "s1w s1n"],
  ["s1s0 far", "s1s0b0marks1 marks"],
].flat();
/** Leads by which one move in 2,000 would be another one if all were asked. */
const ENOUGH = [750, 690, 540];

export const MOVE = new Choice(new Templates(ATOMS, TEMPLATES, 100, [FIRST, SECOND, THIRD]), ENOUGH);
const { atoms } = MOVE;

/** Fills in the atoms. */
export function describeState(state: State): void {
  const { word, tag, relation, left1, left2, right1, right2, lefts, rights, cores } = state;
  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const s2 = state.stack(2);
  const b0 = state.buffer(0);
  const b1 = state.buffer(1);
  const b2 = state.buffer(2);
  const s0w = word[s0]!;
  const s1w = word[s1]!;
  const b0w = word[b0]!;
  const b1w = word[b1]!;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const b0t = tag[b0]!;
  const b1t = tag[b1]!;
  const s0b0 = s0t * 64 + b0t;
  const s1s0 = s1t * 64 + s0t;
  const s1s0b0 = s1s0 * 64 + b0t;
  const s0b0b1 = s0b0 * 64 + b1t;
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const s1l = left1[s1]!;
  const s1r = right1[s1]!;
  const b0l = left1[b0]!;
  const s0lrel = relation[s0l]!;
  const s0rrel = relation[s0r]!;
  const s1rrel = relation[s1r]!;
  const b0lrel = relation[b0l]!;
  const near = state.distance(s0, b0);
  const marks = state.between(s0, b0);
  const marks1 = state.between(s1, s0);
  let k = 0;
  atoms[k++] = s0w;
  atoms[k++] = s1w;
  atoms[k++] = word[s2]!;
  atoms[k++] = b0w;
  atoms[k++] = b1w;
  atoms[k++] = word[b2]!;
  atoms[k++] = s0t;
  atoms[k++] = s1t;
  atoms[k++] = tag[s2]!;
  atoms[k++] = b0t;
  atoms[k++] = b1t;
  atoms[k++] = tag[b2]!;

  atoms[k++] = mix(s0w, s0t);
  atoms[k++] = mix(s1w, s1t);
  atoms[k++] = mix(b0w, b0t);
  atoms[k++] = mix(b1w, b1t);
  atoms[k++] = s0b0;
  atoms[k++] = s1s0;
  atoms[k++] = s1t * 64 + b0t;
  atoms[k++] = b0t * 64 + b1t;
  atoms[k++] = s1s0b0;
  atoms[k++] = s0b0b1;

  atoms[k++] = word[s0l]!;
  atoms[k++] = mix(word[s0l]!, s0t);
  atoms[k++] = tag[s0l]!;
  atoms[k++] = tag[s0r]!;
  atoms[k++] = tag[s1l]!;
  atoms[k++] = tag[s1r]!;
  atoms[k++] = tag[b0l]!;

  atoms[k++] = s0lrel;
  atoms[k++] = s0rrel;
  atoms[k++] = relation[s1l]!;
  atoms[k++] = s1rrel;
  atoms[k++] = b0lrel;
  atoms[k++] = mix(s0lrel, relation[left2[s0]!]!);
  atoms[k++] = mix(s0rrel, relation[right2[s0]!]!);
  atoms[k++] = mix(s1rrel, relation[right2[s1]!]!);
  atoms[k++] = mix(b0lrel, relation[left2[b0]!]!);

  atoms[k++] = cores[s0]!;
  atoms[k++] = cores[s1]!;
  atoms[k++] = cores[b0]!;
  atoms[k++] = mix(cores[s1]!, cores[s0]!);
  atoms[k++] = lefts[s0]! * 4 + rights[s0]!;
  atoms[k++] = rights[s1]!;
  atoms[k++] = lefts[b0]!;

  atoms[k++] = near;
  atoms[k++] = near * 64 + b0t;
  atoms[k++] = state.distance(s1, s0);
  atoms[k++] = marks;
  atoms[k++] = marks * 64 + near;
  atoms[k++] = marks1;
  atoms[k++] = state.between(b0, b1);
  atoms[k++] = mix(s1s0b0, marks1);
  atoms[k++] = mix(s0b0b1, marks);
  atoms[k++] = mix(s0w, b0w);
}
