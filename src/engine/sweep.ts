/**
 * compromise's last step, done faster: hundreds of rules ("[#Determiner] %Noun|Verb% of") correct the tags of a
 * clause, and most of a parse goes into finding out that nearly none of them fits. Here a clause looks up the rules
 * that speak of its words, and only those whose neighbouring parts stand side by side in it are tried. What is found
 * is what compromise's own `bulkMatch` finds, in the same order.
 */

/** compromise's own record of a word; its published types leave this out. */
export interface Term {
  pre: string;
  text: string;
  post: string;
  /** What a part of a contraction stands for: "not" in "don't". */
  implicit?: string;
  tags: Set<string>;
  normal: string;
  machine?: string;
  root?: string;
  alias?: string[];
  /** The parts of speech that it wavers between: "Noun|Verb". */
  switch?: string;
}

/** One part of a rule's pattern, which a term must fit. */
interface Part {
  tag?: string;
  word?: string;
  switch?: string;
  fastOr?: Set<string>;
  optional?: boolean;
  negative?: boolean;
  greedy?: boolean;
}

interface Rule {
  match: string;
  regs: Part[];
  /** Words, "#Tag"s and "%Switch%"es: all of `needs` are in a clause that fits, `minWant` of `wants`, none of `ifNo`. */
  needs: string[];
  wants: string[];
  minWant: number;
  ifNo?: string[];
  minWords: number;
}

interface Net {
  /** The rules that speak of a word, "#Tag" or "%Switch%". */
  hooks: Record<string, Rule[]>;
  always: Rule[];
}

/** Sentence, first term, end. */
type Pointer = [number, number, number, ...unknown[]];

interface Methods {
  one: {
    cacheDoc(document: Term[][]): Set<string>[];
    match(document: Term[][], rule: Rule): { ptrs: Pointer[] };
  };
}

/** A rule made ready to be searched for. */
interface Entry {
  rule: Rule;
  /** The words that it stands under in the net, and its place there among all rules under all words; ascending. */
  words: { word: string; order: number }[];
  /** Runs of parts that must be fitted by as many neighbouring terms, as numbers of kinds. */
  runs: number[][];
}

interface Index {
  /** The rules to try where a word, "#Tag" or "%Switch%" stands: each under the rarest that it needs. */
  entries: Map<string, Entry[]>;
  /** The numbers of the kinds of parts that a word, "#Tag" or "%Switch%" fits. */
  kinds: Map<string, number[]>;
  /** How many kinds of parts there are. */
  size: number;
}

/** In longer clauses no places are kept: they are bits of a number. */
const MOST_TERMS = 32;

/** Takes the place of compromise's `methods.one.bulkMatch`: every rule that fits, with where it does. */
export function sweep(clauses: Term[][], net: Net, { one }: Methods): (Rule & { pointer: Pointer })[] {
  const index = indexOf(net);
  const found: (Rule & { pointer: Pointer })[] = [];
  clauses.forEach((terms, n) => {
    for (const rule of [...rulesFor(terms, index, one.cacheDoc([terms])[0]!), ...net.always]) {
      if (terms.length < rule.minWords) continue;
      for (const pointer of one.match([terms], rule).ptrs) {
        pointer[0] = n;
        found.push({ ...rule, pointer });
      }
    }
  });
  return found;
}

/** The rules that may fit a clause of these words, in the order in which the net comes upon them. */
function rulesFor(terms: readonly Term[], index: Index, words: ReadonlySet<string>): Rule[] {
  const places = placesIn(terms, index);
  const found = new Map<Entry, number>();
  for (const word of words)
    for (const entry of index.entries.get(word) ?? []) {
      if (found.has(entry) || !mayFit(entry.rule, words)) continue;
      if (places !== null && !entry.runs.every((run) => standsIn(places, run))) continue;
      found.set(entry, entry.words.find((known) => words.has(known.word))!.order);
    }
  return [...found].sort((a, b) => a[1] - b[1]).map(([{ rule }]) => rule);
}

function mayFit({ needs, wants, minWant, ifNo }: Rule, words: ReadonlySet<string>): boolean {
  const has = (word: string) => words.has(word);
  if (!needs.every(has) || ifNo?.some(has)) return false;
  return wants.length === 0 || wants.filter(has).length >= minWant;
}

/** Which terms fit each kind of part, as bits; null where that does not say which parts can be neighbours. */
function placesIn(terms: readonly Term[], { kinds, size }: Index): Int32Array | null {
  // A rule may take both halves of a contraction for one.
  if (terms.length > MOST_TERMS || terms.some(({ implicit }) => implicit)) return null;
  const places = new Int32Array(size);
  terms.forEach((term, i) => {
    const add = (word: string | undefined) => {
      const fitted = word === undefined ? undefined : kinds.get(word);
      if (fitted !== undefined) for (const kind of fitted) places[kind]! |= 1 << i;
    };
    add(term.normal);
    if (term.text !== term.normal) add(term.text);
    add(term.machine);
    add(term.root);
    term.alias?.forEach(add);
    if (term.switch !== undefined) add(`%${term.switch}%`);
    for (const tag of term.tags) add(`#${tag}`);
  });
  return places;
}

/** Whether neighbouring terms fit the parts of a run, one each. */
function standsIn(places: Int32Array, run: readonly number[]): boolean {
  let starts = -1;
  for (let i = 0; i < run.length; i++) starts &= places[run[i]!]! >>> i;
  return starts !== 0;
}

const indexes = new WeakMap<Net, Index>();

function indexOf(net: Net): Index {
  let index = indexes.get(net);
  if (index === undefined) {
    index = makeIndex(net);
    indexes.set(net, index);
  }
  return index;
}

function makeIndex({ hooks }: Net): Index {
  const { kindOf, kinds, size } = kindsOfParts();
  // Rules of the same pattern are tried once.
  const byPattern = new Map<string, Entry>();
  let order = 0;
  for (const [word, rules] of Object.entries(hooks))
    for (const rule of rules) {
      const entry = byPattern.get(rule.match) ?? { rule, words: [], runs: runsOf(rule.regs.map(kindOf)) };
      entry.words.push({ word, order: order++ });
      byPattern.set(rule.match, entry);
    }
  const entries = new Map<string, Entry[]>();
  for (const entry of byPattern.values()) {
    const { needs, wants } = entry.rule;
    // What few rules speak of is rare.
    const rarest = [...needs].sort((a, b) => hooks[a]!.length - hooks[b]!.length).slice(0, 1);
    for (const word of rarest.length > 0 ? rarest : new Set(wants)) append(entries, word, entry);
  }
  return { entries, kinds, size: size() };
}

/** The stretches without a gap that are longer than one. */
function runsOf(kinds: readonly (number | null)[]): number[][] {
  const runs: number[][] = [[]];
  for (const kind of kinds)
    if (kind === null) runs.push([]);
    else runs.at(-1)!.push(kind);
  return runs.filter(({ length }) => length > 1);
}

/** Numbers the kinds of parts: "#Noun", "the", "in or at". */
function kindsOfParts() {
  const numbers = new Map<string, number>();
  const kinds = new Map<string, number[]>();
  /** null for a part that need not be fitted by one term, or by its words alone. */
  const kindOf = ({ tag, word, switch: wavering, fastOr, ...how }: Part): number | null => {
    if (how.optional || how.negative || how.greedy) return null;
    const fitting = fastOr ?? (tag ? [`#${tag}`] : word ? [word] : wavering ? [`%${wavering}%`] : []);
    const name = [...fitting].join("|");
    if (name === "") return null;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    for (const one of fitting) append(kinds, one, numbers.size);
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  return { kindOf, kinds, size: () => numbers.size };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
