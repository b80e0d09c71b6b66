/**
 * What the parser sees of an arc when it names its relation. h: head, d: dependent; w: word, t: tag; b, a: the word
 * before or after; l, r: the outermost dependent on either side, l2, r2: the next one; rel: its relation, rels: its and
 * the next one's; core: core relations that are filled; n: how many dependents there are.
 */
import { Choice } from "./choice.ts";
import { mix } from "./hash.ts";
import type { State } from "./state.ts";
import { Templates } from "./templates.ts";

/** In the order in which `describeArc` fills them in. */
const ATOMS = [
  // `side`: where the head stands; `pair`: both tags and the side; `marks`: what punctuation stands between.
  [
    "hw",
    "dw",
    "ht",
    "dt",
    "side",
    "dtside",
    "htside",
    "pair",
    "pairfar",
    "pairmarks",
    "far",
    "marks",
    "hwdt",
  ],
  // The neighbours.
  ["dbt", "dat", "dbat", "hbt", "hat", "dbw", "daw", "dbwside", "dawside"],
  ["dlw", "dlwside", "dlwdt", "dlwdw", "dl2wside", "dlws", "hlw", "hrw"],
  ["dlrels", "drrel", "dr2rel", "hlrels", "hrrels", "dcore", "dcoreside", "hcore", "hcoredt", "cores", "dn"],
].flat();

const TEMPLATES = [
  // The two words.
  [
    "hw side",
    "dw side",
    "pair",
    "hw pair",
    "dw pair",
    "hw dw",
    "ht side",
    "dt side",
    "hw dtside",
    "dw htside",
  ],
  // How far apart, and what stands between.
  ["pair far", "pair marks", "pairfar marks", "dw marks"],
  // Their neighbours.
  [
    "pair dbt",
    "pair dat",
    "pair hbt",
    "pair hat",
    "dw dbw",
    "dw daw",
    "dt dbwside",
    "dt dawside",
    "dbat pair",
  ],
  // The dependents of the dependent: a preposition, a mark, an auxiliary, a subject tell what it is.
  ["pair dlrels", "dt dlwside", "hw dlwdt", "ht dlwdw", "pair dlw", "dt dl2wside", "pair dlws"],
  ["pair drrel", "pair dr2rel", "pair dcore", "dw dcore", "pair dn"],
  // What the head has already.
  [
    "pair hcore",
    "hw hcoredt",
    "pair hlrels",
    "pair hrrels",
    "pair hlw",
    "pair hrw",
    "pairmarks cores",
    "hw dcoreside",
  ],
  ["hwdt marks"],
].flat();

/** Those that settle most relations by themselves, and those that settle most of the others. */
const FIRST = [
  ["hw side", "dw side", "ht side", "pair marks", "pairfar marks", "dw marks"],
  ["pair dbt", "pair hbt", "pair hat", "dt dawside", "pair dlrels", "dt dlwside", "dt dl2wside"],
  ["pair dcore", "pair hcore", "pairmarks cores"],
].flat();
const SECOND = [
  ["pair", "dt side", "dw htside", "hw dtside", "pair far", "pair dat", "dt dbwside", "dbat pair"],
  ["pair dlw", "pair drrel", "dw dcore", "pair hlrels", "pair hrrels", "pair hlw", "pair hrw", "hwdt marks"],
].flat();
/** Leads by which one relation in 2,000 would be another one if all were asked. */
const ENOUGH = [150, 76];

export const RELATION = new Choice(new Templates(ATOMS, TEMPLATES, 300, [FIRST, SECOND]), ENOUGH);
const { atoms } = RELATION;

/** Fills in the atoms. */
export function describeArc(state: State, head: number, dependent: number): void {
  const { word, tag, relation, left1, left2, right1, right2, lefts, cores, root, none } = state;
  const hw = word[head]!;
  const dw = word[dependent]!;
  const ht = tag[head]!;
  const dt = tag[dependent]!;
  const side = head < dependent ? 1 : 2;
  const [from, to] = side === 1 ? [head, dependent] : [dependent, head];
  const far = state.distance(from, to);
  const marks = state.between(from, to);
  const pair = mix(ht * 64 + dt, side);
  const before = dependent > 0 ? dependent - 1 : none;
  const after = dependent + 1 <= root ? dependent + 1 : none;
  const dl = left1[dependent]!;
  const dl2 = left2[dependent]!;
  const hl = left1[head]!;
  const hr = right1[head]!;
  const dlw = word[dl]!;
  const dcore = cores[dependent]!;
  const hcore = cores[head]!;
  let k = 0;
  atoms[k++] = hw;
  atoms[k++] = dw;
  atoms[k++] = ht;
  atoms[k++] = dt;
  atoms[k++] = side;
  atoms[k++] = dt * 4 + side;
  atoms[k++] = ht * 4 + side;
  atoms[k++] = pair;
  atoms[k++] = mix(pair, far);
  atoms[k++] = mix(pair, marks);
  atoms[k++] = far;
  atoms[k++] = marks;
  atoms[k++] = mix(hw, dt);

  atoms[k++] = tag[before]!;
  atoms[k++] = tag[after]!;
  atoms[k++] = mix(tag[before]!, tag[after]!);
  atoms[k++] = tag[head > 0 && head < none ? head - 1 : none]!;
  atoms[k++] = tag[head < root ? head + 1 : none]!;
  atoms[k++] = word[before]!;
  atoms[k++] = word[after]!;
  atoms[k++] = mix(word[before]!, side);
  atoms[k++] = mix(word[after]!, side);

  atoms[k++] = dlw;
  atoms[k++] = mix(dlw, side);
  atoms[k++] = mix(dlw, dt);
  atoms[k++] = mix(dlw, dw);
  atoms[k++] = mix(word[dl2]!, side);
  atoms[k++] = mix(dlw, word[dl2]!);
  atoms[k++] = word[hl]!;
  atoms[k++] = word[hr]!;

  atoms[k++] = mix(relation[dl]!, relation[dl2]!);
  atoms[k++] = relation[right1[dependent]!]!;
  atoms[k++] = relation[right2[dependent]!]!;
  atoms[k++] = mix(relation[hl]!, relation[left2[head]!]!);
  atoms[k++] = mix(relation[hr]!, relation[right2[head]!]!);
  atoms[k++] = dcore;
  atoms[k++] = mix(dcore, side);
  atoms[k++] = hcore;
  atoms[k++] = mix(hcore, dt);
  atoms[k++] = mix(hcore, dcore);
  atoms[k++] = lefts[dependent]!;
}
