/** What the parser sees before a move. s: stack, b: words to come; w: word, t: tag; l, r: dependents on either side. */
import { feature, mix } from "./hash.ts";
import type { State } from "./state.ts";

export const MOVE_FEATURES = 93;

export function describeState(state: State, features: Int32Array): void {
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
  const s2t = tag[s2]!;
  const b0t = tag[b0]!;
  const b1t = tag[b1]!;
  const b2t = tag[b2]!;
  const s0b0 = s0t * 64 + b0t;
  const s1s0 = s1t * 64 + s0t;
  const b0b1 = b0t * 64 + b1t;
  const s1s0b0 = s1s0 * 64 + b0t;
  const s0b0b1 = s0b0 * 64 + b1t;
  let k = 0;
  const add = (value: number): void => {
    features[k] = feature(k + 100, value);
    k++;
  };
  // Words and tags by themselves.
  add(s0w);
  add(s0t);
  add(mix(s0w, s0t));
  add(s1w);
  add(s1t);
  add(mix(s1w, s1t));
  add(s2t);
  add(word[s2]!);
  add(b0w);
  add(b0t);
  add(mix(b0w, b0t));
  add(b1w);
  add(b1t);
  add(mix(b1w, b1t));
  add(b2t);
  add(word[b2]!);
  // Pairs.
  add(mix(s0w, b0w));
  add(mix(s0w, b0t));
  add(mix(s0t, b0w));
  add(s0b0);
  add(mix(mix(s0w, s0t), b0t));
  add(mix(mix(b0w, b0t), s0t));
  add(mix(s1w, s0w));
  add(mix(s1w, s0t));
  add(mix(s1t, s0w));
  add(s1s0);
  add(mix(s1t, b0t));
  add(mix(s1w, b0t));
  add(mix(s1w, b0w));
  add(b0b1);
  add(mix(b0w, b1t));
  add(mix(b0t, b1w));
  add(mix(b0w, b1w));
  // Runs of tags.
  add(s0b0b1);
  add(s1s0b0);
  add(mix(s2t, s1s0));
  add(mix(s1t, b0b1));
  add(mix(b0b1, b2t));
  add(mix(s1s0b0, b1t));
  add(mix(s0b0b1, b2t));
  add(mix(s1s0, b0w));
  add(mix(s0b0, s1w));
  add(mix(s1t * 64 + b0t, s0w));
  add(mix(s0b0, b1w));
  // Dependents so far.
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const s1l = left1[s1]!;
  const s1r = right1[s1]!;
  const b0l = left1[b0]!;
  const s0lr = relation[s0l]!;
  const s0rr = relation[s0r]!;
  const s1rr = relation[s1r]!;
  const b0lr = relation[b0l]!;
  add(mix(s0w, s0lr));
  add(mix(s0w, s0rr));
  add(mix(s1w, s1rr));
  add(mix(s1w, relation[s1l]!));
  add(mix(b0w, b0lr));
  add(mix(s0b0, tag[s0l]!));
  add(mix(s0b0, tag[s0r]!));
  add(mix(s0b0, tag[b0l]!));
  add(mix(s1s0, tag[s1r]!));
  add(mix(s1s0, tag[s1l]!));
  add(mix(s1s0, tag[s0l]!));
  add(mix(s1s0, tag[s0r]!));
  add(mix(s0b0, s0rr));
  add(mix(s0b0, s0lr));
  add(mix(s0b0, b0lr));
  add(mix(s1s0, s1rr));
  add(mix(s1s0, s0lr));
  add(mix(s0t, mix(s0lr, relation[left2[s0]!]!)));
  add(mix(s0t, mix(s0rr, relation[right2[s0]!]!)));
  add(mix(s1t, mix(s1rr, relation[right2[s1]!]!)));
  add(mix(b0t, mix(b0lr, relation[left2[b0]!]!)));
  // The preposition of what is to be attached: "killed [in an attack]", "the attack [in Halvern]".
  add(mix(s1w, mix(word[s0l]!, s0t)));
  add(mix(s1t, mix(word[s0l]!, s0t)));
  add(mix(s1s0, word[s0l]!));
  add(mix(s0w, word[s0l]!));
  add(mix(b0w, word[s0l]!));
  // Which core relations are filled.
  add(mix(s0t, cores[s0]!));
  add(mix(s1t, cores[s1]!));
  add(mix(b0t, cores[b0]!));
  add(mix(s0w, cores[s0]!));
  add(mix(s1w, cores[s1]!));
  add(mix(s0b0, cores[s0]!));
  add(mix(s1s0, mix(cores[s1]!, cores[s0]!)));
  // How many dependents there are.
  add(mix(s0w, lefts[s0]! * 4 + rights[s0]!));
  add(mix(s0t, lefts[s0]! * 4 + rights[s0]!));
  add(mix(s1w, rights[s1]!));
  add(mix(s1t, rights[s1]!));
  add(mix(b0t, lefts[b0]!));
  // How far apart words are, and what punctuation stands between them.
  const near = state.distance(s0, b0);
  const far = state.distance(s1, s0);
  const marks = state.between(s0, b0);
  const marks1 = state.between(s1, s0);
  const marksAhead = state.between(b0, b1);
  add(mix(s0b0, near));
  add(mix(s0w, near * 64 + b0t));
  add(mix(s1s0, far));
  add(mix(s0t, marks * 64 + near));
  add(mix(s0b0, marks));
  add(mix(s1s0, marks1));
  add(mix(mix(s1s0b0, marks1), marks));
  add(mix(b0b1, marksAhead));
  add(mix(mix(s0b0b1, marks), marksAhead));
  add(mix(mix(s0w, b0w), marks));
}
