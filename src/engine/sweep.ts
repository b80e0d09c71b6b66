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

/** A rule and the runs of parts in it that must be fitted by as many neighbouring terms. */
interface Entry {
  rule: Rule;
  runs: number[][];
}

/** A net, made ready to be searched. */
interface Index {
  hooks: Map<string, { order: number; entries: Entry[] }>;
  always: Entry[];
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
    const words = one.cacheDoc([terms])[0]!;
    const places = placesIn(terms, index);
    for (const { rule, runs } of candidates(words, index)) {
      if (terms.length < rule.minWords || !mayFit(rule, words)) continue;
      if (places !== null && !runs.every((run) => standsIn(places, run))) continue;
      for (const pointer of one.match([terms], rule).ptrs) {
        pointer[0] = n;
        found.push({ ...rule, pointer });
      }
    }
  });
  return found;
}

/** The rules that speak of one of the words, each once, in the order of the net. */
function candidates(words: ReadonlySet<string>, { hooks, always }: Index): Entry[] {
  const hit = [];
  for (const word of words) {
    const hook = hooks.get(word);
    if (hook !== undefined) hit.push(hook);
  }
  hit.sort((a, b) => a.order - b.order);
  const found = new Set<Entry>();
  for (const { entries } of hit) for (const entry of entries) found.add(entry);
  return [...found, ...always];
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

function makeIndex({ hooks, always }: Net): Index {
  const numbers = new Map<string, number>();
  const kinds = new Map<string, number[]>();
  /** The number of a part's kind; undefined for what need not be one term, or is told by more than its words. */
  const kindOf = ({ tag, word, switch: either, fastOr, ...how }: Part): number | undefined => {
    if (how.optional || how.negative || how.greedy) return undefined;
    const fitting = fastOr ?? (tag ? [`#${tag}`] : word ? [word] : either ? [`%${either}%`] : []);
    const name = [...fitting].join("|");
    if (name === "") return undefined;
    let kind = numbers.get(name);
    if (kind === undefined) {
      kind = numbers.size;
      numbers.set(name, kind);
      for (const one of fitting) kinds.set(one, [...(kinds.get(one) ?? []), kind]);
    }
    return kind;
  };
  // Rules of the same pattern are tried once.
  const entries = new Map<string, Entry>();
  const entryOf = (rule: Rule): Entry => {
    let entry = entries.get(rule.match);
    if (entry === undefined) {
      const runs: number[][] = [[]];
      for (const kind of rule.regs.map(kindOf))
        if (kind === undefined) runs.push([]);
        else runs.at(-1)!.push(kind);
      entry = { rule, runs: runs.filter(({ length }) => length > 1) };
      entries.set(rule.match, entry);
    }
    return entry;
  };
  return {
    hooks: new Map(
      Object.keys(hooks).map((word, order) => [word, { order, entries: hooks[word]!.map(entryOf) }]),
    ),
    always: always.map((rule) => ({ rule, runs: [] })),
    kinds,
    size: numbers.size,
  };
}
