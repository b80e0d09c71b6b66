/** What the parser sees of an arc when it names its relation. */
import { feature, mix } from "./hash.ts";
import type { State } from "./state.ts";

export const LABEL_FEATURES = 44;

export function describeArc(state: State, head: number, dependent: number, features: Int32Array): void {
  const { word, tag, relation, left1, left2, right1, right2, lefts, cores, root, none } = state;
  const hw = word[head]!;
  const dw = word[dependent]!;
  const ht = tag[head]!;
  const dt = tag[dependent]!;
  const side = head < dependent ? 1 : 2;
  const pair = mix(ht * 64 + dt, side);
  const before = dependent > 0 ? dependent - 1 : none;
  const after = dependent + 1 <= root ? dependent + 1 : none;
  const beforeHead = head > 0 && head < none ? head - 1 : none;
  const afterHead = head < root ? head + 1 : none;
  const dl = left1[dependent]!;
  const dl2 = left2[dependent]!;
  const dr = right1[dependent]!;
  const hl = left1[head]!;
  const hr = right1[head]!;
  const [from, to] = side === 1 ? [head, dependent] : [dependent, head];
  const marks = state.between(from, to);
  const far = state.distance(from, to);
  let k = 0;
  const add = (value: number): void => {
    features[k] = feature(k + 300, value);
    k++;
  };
  // The two words.
  add(mix(hw, side));
  add(mix(dw, side));
  add(pair);
  add(mix(hw, pair));
  add(mix(dw, pair));
  add(mix(hw, dw));
  add(mix(ht, side));
  add(mix(dt, side));
  add(mix(hw, dt * 4 + side));
  add(mix(dw, ht * 4 + side));
  // How far apart, and what stands between.
  add(mix(pair, far));
  add(mix(pair, marks));
  add(mix(mix(pair, far), marks));
  add(mix(dw, marks));
  // Their neighbours.
  add(mix(pair, tag[before]!));
  add(mix(pair, tag[after]!));
  add(mix(pair, tag[beforeHead]!));
  add(mix(pair, tag[afterHead]!));
  add(mix(dw, word[before]!));
  add(mix(dw, word[after]!));
  add(mix(dt, mix(word[before]!, side)));
  add(mix(dt, mix(word[after]!, side)));
  add(mix(mix(tag[before]!, tag[after]!), pair));
  // The dependents of the dependent: a preposition, a mark, an auxiliary, a subject tell what it is.
  add(mix(pair, mix(relation[dl]!, relation[dl2]!)));
  add(mix(dt, mix(word[dl]!, side)));
  add(mix(hw, mix(word[dl]!, dt)));
  add(mix(ht, mix(word[dl]!, dw)));
  add(mix(pair, word[dl]!));
  add(mix(dt, mix(word[dl2]!, side)));
  add(mix(pair, mix(word[dl]!, word[dl2]!)));
  add(mix(pair, relation[dr]!));
  add(mix(pair, relation[right2[dependent]!]!));
  add(mix(pair, cores[dependent]!));
  add(mix(dw, cores[dependent]!));
  add(mix(pair, lefts[dependent]!));
  // What the head has already.
  add(mix(pair, cores[head]!));
  add(mix(hw, mix(cores[head]!, dt)));
  add(mix(pair, mix(relation[hl]!, relation[left2[head]!]!)));
  add(mix(pair, mix(relation[hr]!, relation[right2[head]!]!)));
  add(mix(pair, word[hl]!));
  add(mix(pair, word[hr]!));
  add(mix(mix(pair, marks), mix(cores[head]!, cores[dependent]!)));
  add(mix(hw, mix(cores[dependent]!, side)));
  add(mix(mix(hw, dt), marks));
}
