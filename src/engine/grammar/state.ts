import type { Sentence, Token } from "../text/document.ts";
import type { Arcs } from "./parser.ts";
import { RELATIONS } from "./relations.ts";
import { TAG_NUMBER, TAGS } from "./tags.ts";

export const SHIFT = 0;
/** The word on top of the stack depends on the next word. */
export const LEFT = 1;
/** The word on top of the stack depends on the one below it. */
export const RIGHT = 2;

/** By a bit for each move: those that are set. */
const MOVES = Array.from({ length: 8 }, (_, bits) =>
  Uint8Array.from([SHIFT, LEFT, RIGHT].filter((move) => bits & (1 << move))),
);

const PUNCTUATION = TAG_NUMBER.get("PUNCT")!;
/** Tags and words of what is not there, and of the root. */
const ROOT_TAG = TAGS.length;
const NO_TAG = TAGS.length + 1;

/** Punctuation by kind, as places in a number: how often it stood so far. Four kinds, eight bits each, as differences. */
const COMMA = 1;
const STOP = 1 << 8;
const DASH = 1 << 16;
const BRACKET = 1 << 24;

/**
 * How far the reading of a sentence is: words are numbered without punctuation; `root` stands behind the last, and
 * `none` is a word that is not there, so that features need not ask.
 */
export class State {
  root = 0;
  none = 1;
  /** By word: hash of its lower-case form, number of its tag, index of its token. */
  readonly word: Int32Array;
  readonly tag: Uint8Array;
  readonly #token: Int32Array;
  /** By word: punctuation before it since the sentence began, by kind; and whether it stands within quotation marks. */
  readonly #marks: Int32Array;
  readonly #quoted: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** By word: its two outermost dependents on each side (`none` where there are fewer), and their number. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** By word: hash of the core relations among its dependents. */
  readonly cores: Int32Array;
  readonly #stack: Int32Array;
  #height = 0;
  next = 0;

  /** Room for sentences of so many tokens, which are begun one after the other. */
  constructor(longest: number) {
    const size = longest + 2;
    this.word = new Int32Array(size);
    this.tag = new Uint8Array(size);
    this.#token = new Int32Array(size);
    this.#marks = new Int32Array(size);
    this.#quoted = new Uint8Array(size);
    this.head = new Int32Array(size);
    this.relation = new Uint8Array(size);
    this.left1 = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right1 = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.lefts = new Uint8Array(size);
    this.rights = new Uint8Array(size);
    this.cores = new Int32Array(size);
    this.#stack = new Int32Array(size);
  }

  /** Begins a sentence. */
  begin(
    tokens: readonly Token[],
    { first, last }: Pick<Sentence, "first" | "last">,
    words: ArrayLike<number>,
    tags: Uint8Array,
  ): void {
    let w = 0;
    let marks = 0;
    let quoted = 0;
    for (let i = first; i < last; i++) {
      if (tags[i] === PUNCTUATION) {
        const { text } = tokens[i]!;
        if (isQuotationMark(text)) quoted ^= 1;
        else marks = (marks + kindOf(text)) | 0;
        continue;
      }
      this.word[w] = words[i]!;
      this.tag[w] = tags[i]!;
      this.#token[w] = i;
      this.#marks[w] = marks;
      this.#quoted[w] = quoted;
      w++;
    }
    this.root = w;
    this.none = w + 1;
    this.#marks[this.root] = this.#marks[this.none] = marks;
    this.#quoted[this.root] = this.#quoted[this.none] = quoted;
    this.word[this.root] = 1;
    this.tag[this.root] = ROOT_TAG;
    this.word[this.none] = 2;
    this.tag[this.none] = NO_TAG;
    const size = w + 2;
    this.head.fill(-1, 0, size);
    this.relation.fill(RELATIONS.length, 0, size);
    for (const dependents of [this.left1, this.left2, this.right1, this.right2])
      dependents.fill(this.none, 0, size);
    for (const counts of [this.lefts, this.rights, this.cores]) counts.fill(0, 0, size);
    this.#height = 0;
    this.next = 0;
  }

  /** The word that is n from the top of the stack; `none` where the stack is lower. */
  stack(n: number): number {
    return n < this.#height ? this.#stack[this.#height - 1 - n]! : this.none;
  }

  /** The word that is n behind the next one. */
  buffer(n: number): number {
    const at = this.next + n;
    return at <= this.root ? at : this.none;
  }

  get height(): number {
    return this.#height;
  }

  isDone(): boolean {
    return this.next === this.root && this.#height === 0;
  }

  may(move: number): boolean {
    if (move === SHIFT) return this.next < this.root;
    if (move === RIGHT) return this.#height > 1;
    return this.#height > 0 && (this.next < this.root || this.#height === 1);
  }

  /** The moves that there are, ascending. */
  moves(): Uint8Array {
    return MOVES[(this.may(SHIFT) ? 1 : 0) | (this.may(LEFT) ? 2 : 0) | (this.may(RIGHT) ? 4 : 0)]!;
  }

  /** The only move that there is, or -1. */
  forced(): number {
    if (this.#height === 0) return SHIFT;
    if (this.next < this.root) return -1;
    return this.#height > 1 ? RIGHT : LEFT;
  }

  shift(): void {
    this.#stack[this.#height++] = this.next++;
  }

  /** The head of the arc that a move makes; the dependent is the word on top of the stack. */
  headOf(move: number): number {
    return move === LEFT ? this.next : this.stack(1);
  }

  attach(move: number, relation: number): void {
    const head = this.headOf(move);
    const dependent = this.stack(0);
    this.#height--;
    this.head[dependent] = head;
    this.relation[dependent] = relation;
    if (move === LEFT) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = dependent;
      if (this.lefts[head]! < 3) this.lefts[head]!++;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = dependent;
      if (this.rights[head]! < 3) this.rights[head]!++;
    }
    const core = CORE[relation]!;
    this.cores[head]! |= core;
  }

  /** What punctuation stands between two words (the first being before the second), and whether quotation marks part them. */
  between(a: number, b: number): number {
    if (a === this.none || b === this.none) return 0;
    const difference = (this.#marks[b]! - this.#marks[a]!) | 0;
    let mask = 0;
    if ((difference & 0xff) !== 0) mask |= (difference & 0xff) > 1 ? 3 : 1;
    if ((difference & 0xff00) !== 0) mask |= 4;
    if ((difference & 0xff0000) !== 0) mask |= 8;
    if ((difference & 0xff000000) !== 0) mask |= 16;
    if (this.#quoted[a] !== this.#quoted[b]) mask |= 32;
    return mask;
  }

  /** How far two words stand apart, in steps that grow. */
  distance(a: number, b: number): number {
    if (a === this.none || b === this.none) return 0;
    const apart = b - a;
    return apart < 5 ? apart : apart < 8 ? 5 : apart < 14 ? 6 : apart < 25 ? 7 : 8;
  }

  /** The sentence's arcs in terms of tokens. */
  copyTo({ heads, relations }: Arcs): void {
    for (let w = 0; w < this.root; w++) {
      const head = this.head[w]!;
      heads[this.#token[w]!] = head === this.root || head < 0 ? -1 : this.#token[head]!;
      relations[this.#token[w]!] = this.relation[w]!;
    }
  }

  /** The word of each token of the sentence, for training; -1 for punctuation. */
  wordsOfTokens(length: number): Int32Array {
    const words = new Int32Array(length).fill(-1);
    for (let w = 0; w < this.root; w++) words[this.#token[w]!] = w;
    return words;
  }
}

const isQuotationMark = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return (
    code === 0x22 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0xab ||
    code === 0xbb ||
    text === "``" ||
    text === "''"
  );
};

function kindOf(text: string): number {
  switch (text.charCodeAt(0)) {
    case 0x2c:
      return COMMA;
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
      return BRACKET;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return DASH;
    default:
      return STOP;
  }
}

/** Relations that a head has at most once, or whose being there changes what else may follow: a bit each. */
const CORE = RELATIONS.map((relation) => {
  const core = [
    "nsubj",
    "nsubj:pass",
    "obj",
    "cop",
    "aux",
    "aux:pass",
    "case",
    "mark",
    "det",
    "ccomp",
    "xcomp",
    "cc",
    "conj",
    "advcl",
    "nmod",
    "obl",
    "appos",
    "acl:relcl",
    "parataxis",
    "csubj",
  ];
  const at = core.indexOf(relation);
  return at < 0 ? 0 : 1 << at;
}).concat(0);
