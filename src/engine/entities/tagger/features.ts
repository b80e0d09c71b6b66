/**
 * What the tagger sees of each token: the words around it, their shapes and parts of speech, what the lists say of
 * them, and how the same word is used elsewhere in the document. A feature is a 24-bit hash.
 */
import { feature, hashOf, mix } from "../../grammar/hash.ts";
import { styleOf } from "../../grammar/tagger.ts";
import type { Document, Token } from "../../text/document.ts";
import { COUNTRY_OR_REGION, FIRST_NAME, type Gazetteer, LISTS, lookUp, ORGANISATION } from "./gazetteer.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { noteUses, USES } from "./usage.ts";
import { formsOf, type NameForm } from "./words.ts";

/** What the tagger knows beforehand. */
export interface Sights {
  gazetteer: Gazetteer;
  /** Classes of words that stand in like company, by `classHash` of the word. */
  classes: ReadonlyMap<number, number>;
}

/** A document as the tagger sees it. The arrays have one place more than there are tokens: the edge of sentences. */
export interface View {
  document: Document;
  forms: NameForm[];
  stretches: Stretch[];
  lower: Int32Array;
  shapes: Int32Array;
  company: Int32Array;
  pos: Int32Array;
  /** The lists of each token, and the like ones taken together. */
  lists: Uint32Array;
  kind: Int32Array;
  /** Where the run of capitals begins and ends that a token is in. */
  runs: { starts: Int32Array; ends: Int32Array };
}

/** What a token has at most beside the features of its form. */
export const MOST_FEATURES = 96;
/** So many of the features around a token hold the word itself. */
export const NAMING_AROUND = 3;
const EDGE = hashOf("\u0000edge");
export function viewOf(document: Document, { gazetteer, classes }: Sights): View {
  const { tokens } = document;
  const size = tokens.length;
  const forms = formsOf(tokens, classes);
  const lower = new Int32Array(size + 1).fill(EDGE);
  const company = new Int32Array(size + 1).fill(EDGE);
  const shapes = new Int32Array(size + 1).fill(EDGE);
  const pos = new Int32Array(size + 1).fill(EDGE);
  for (let i = 0; i < size; i++) {
    const form = forms[i]!;
    lower[i] = form.lower;
    shapes[i] = form.shape;
    company[i] = form.company;
    pos[i] = PARTS[tokens[i]!.pos];
  }
  const lists = lookUp(tokens, forms, gazetteer);
  const kind = new Int32Array(size);
  for (let i = 0; i < size; i++) if (lists[i] !== 0) kind[i] = kindOf(lists[i]!);
  const runs = runsOf(tokens, forms);
  noteUses(tokens, forms, lists, runs.ends);
  const stretches = stretchesOf(document, forms);
  return { document, forms, stretches, lower, shapes, company, pos, lists, kind, runs };
}

/** Writes to `out` what stands around token i, and gives how many features that are. `style`: of its sentence's capitals. */
export function describe(view: View, i: number, style: number, out: Int32Array): number {
  const { document, lower, company, pos, lists, kind, runs } = view;
  const { tokens, sentences } = document;
  const form = view.forms[i]!;
  const { first, last } = sentences[tokens[i]!.sentence]!;
  const edge = tokens.length;
  const b1 = i - 1 >= first ? i - 1 : edge;
  const b2 = i - 2 >= first ? i - 2 : edge;
  const a1 = i + 1 < last ? i + 1 : edge;
  const a2 = i + 2 < last ? i + 2 : edge;
  const w = form.lower;
  const s = form.shape;
  const [wb, wa] = [lower[b1]!, lower[a1]!];
  const [cb, ca] = [company[b1]!, company[a1]!];
  const opens = i === first ? 1 : 2;
  let n = 0;
  const add = (template: number, value: number) => {
    out[n++] = feature(template, value);
  };
  add(20, mix(wb, w));
  add(21, mix(w, wa));
  add(56, mix(w, s));
  add(22, 0);
  add(23, wb);
  add(24, wa);
  const [sb, sa] = [view.shapes[b1]!, view.shapes[a1]!];
  add(25, lower[b2]!);
  add(26, lower[a2]!);
  add(30, mix(sb, s));
  add(31, mix(s, sa));
  add(32, mix(mix(sb, s), sa));
  add(33, mix(wb, s));
  add(34, mix(s, wa));
  add(57, mix(mix(kind[i]!, s), wb));
  add(35, pos[i]!);
  add(36, mix(pos[b1]!, pos[i]!));
  add(37, mix(pos[i]!, pos[a1]!));
  add(38, mix(kind[b1]!, kind[i]!));
  add(39, mix(kind[i]!, kind[a1]!));
  add(40, cb);
  add(41, ca);
  add(42, company[b2]!);
  add(43, company[a2]!);
  add(44, mix(cb, s));
  add(45, mix(s, ca));
  add(46, mix(cb, ca));
  add(47, mix(style, s));
  add(48, mix(opens, s));
  for (let on = lists[i]!, list = 0; on !== 0; on >>>= 1, list++) if (on & 1) add(LIST + list, s);
  if (!form.marked) return n;
  add(49, mix(kind[i]!, opens));
  add(50, mix((form.small ? 1 : 0) + 2 * (form.uses & USES.withinSentence), opens));
  for (let uses = form.uses >>> 1, use = 0; uses !== 0; uses >>>= 1, use++) if (uses & 1) add(USE + use, s);
  const start = runs.starts[i]!;
  const end = runs.ends[i]!;
  if (end > i) add(51, company[end]!);
  add(52, mix(Math.min(i - start, 3), Math.min(end - i, 3)));
  // The word of the run that the others depend on, and what that one depends on.
  let top = i;
  for (let up = start; up < end && tokens[top]!.head >= start && tokens[top]!.head <= end; up++)
    top = tokens[top]!.head;
  const { head, relation, tag } = tokens[top]!;
  add(53, mix(hashOf(relation), head < 0 ? EDGE : company[head]!));
  add(54, hashOf(tag));
  add(55, hashOf(tokens[i]!.tag));
  return n;
}

/** The first of the templates for each list and for each use. */
const LIST = 100;
const USE = 60;

export const styleAt = ({ document: { tokens, sentences } }: View, { first }: Stretch): number =>
  styleOf(tokens, sentences[tokens[first]!.sentence]!);

/** The runs of marked words, each within a sentence; another word is a run of its own. */
function runsOf(tokens: readonly Token[], forms: readonly NameForm[]): View["runs"] {
  const starts = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) starts[i] = i;
  const ends = starts.slice();
  for (let i = 1; i < tokens.length; i++)
    if (forms[i]!.marked && forms[i - 1]!.marked && tokens[i - 1]!.sentence === tokens[i]!.sentence)
      starts[i] = starts[i - 1]!;
  for (let i = tokens.length - 2; i >= 0; i--) if (starts[i + 1]! <= i) ends[i] = ends[i + 1]!;
  return { starts, ends };
}

const PARTS: Record<Token["pos"], number> = {
  noun: 1,
  propernoun: 2,
  pronoun: 3,
  verb: 4,
  auxiliary: 5,
  adjective: 6,
  adverb: 7,
  determiner: 8,
  preposition: 9,
  conjunction: 10,
  number: 11,
  possessive: 12,
  negation: 13,
  punctuation: 14,
  other: 15,
};

/** The lists of a token, the like ones taken together. */
function kindOf(lists: number): number {
  let kind = 0;
  for (const part of [lists & 0xffff, lists >>> 16]) {
    kind <<= 6;
    for (let i = 0; i < KINDS.length; i++) if (part & KINDS[i]!) kind |= 1 << i;
  }
  return kind;
}
const KINDS = [COUNTRY_OR_REGION, LISTS.city, FIRST_NAME, LISTS.demonym, ORGANISATION, LISTS.surname];
