/**
 * What the tagger sees of each token: the words around it, their shapes and parts of speech, what the lists say of
 * them, and how the same word is used elsewhere in the document. A feature is a 24-bit hash.
 */
import type { Document, Token } from "../../text/document.ts";
import { COUNTRY_OR_REGION, FIRST_NAME, type Gazetteer, LISTS, lookUp, ORGANISATION } from "./gazetteer.ts";
import { classHash, hashOf, masked, mix } from "./hash.ts";

/** What the tagger knows beforehand. */
export interface Sights {
  gazetteer: Gazetteer;
  /** Classes of words that stand in like company, by `classHash` of the word. */
  classes: ReadonlyMap<number, number>;
}

export interface Features {
  /** The features of token i are `hashes.subarray(starts[i], starts[i + 1])`. */
  hashes: Uint32Array;
  starts: Uint32Array;
}

/** The first features of a token name its own word; training hides them at times so that context counts. */
export const OWN_WORD_FEATURES = 4;

const MOST_FEATURES = 70;
const EDGE = hashOf("\u0000edge");

/** Words before a person's name. */
const TITLES = new Set(
  "mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady president minister senator sen. rep. gov. governor mayor judge justice general gen. colonel col. captain capt. lieutenant lt. sgt. professor prof. chancellor secretary ambassador spokesman spokeswoman spokesperson king queen prince princess pope coach director chairman leader activist author actor actress singer".split(
    " ",
  ),
);
/** Words that close an organisation's name. */
const ORGANISATION_HEADS = new Set(
  "inc inc. corp corp. ltd ltd. llc plc co co. company group bank party university college school institute ministry department agency council committee commission court union association federation league club team army navy police force forces front movement brigade brigades association foundation church office bureau authority organization organisation airlines airways fc united news times post press journal hospital".split(
    " ",
  ),
);
const LOCATIVES = new Set("in at near from to outside across around into of".split(" "));
const SPEAKING = new Set("said says told added asked wrote tweeted announced warned called".split(" "));

export function featuresOf(document: Document, { gazetteer, classes }: Sights): Features {
  const { tokens } = document;
  const lists = lookUp(document, gazetteer);
  const usage = usageOf(tokens);
  const lower = new Int32Array(tokens.length);
  const shape = new Int32Array(tokens.length);
  const pos = new Int32Array(tokens.length);
  const kind = new Int32Array(tokens.length);
  const company = new Int32Array(tokens.length);
  // A text has few words, often.
  const first = new Map<string, number>();
  for (const { index, text, lower: word, pos: part } of tokens) {
    pos[index] = hashOf(part);
    kind[index] = lists[index] === 0 ? 0 : kindOf(lists[index]!);
    const same = first.get(text);
    if (same === undefined) first.set(text, index);
    lower[index] = same === undefined ? hashOf(word) : lower[same]!;
    shape[index] = same === undefined ? hashOf(shapeOf(text)) : shape[same]!;
    company[index] = same === undefined ? (classes.get(classHash(text)) ?? 0) : company[same]!;
  }
  const hashes = new Uint32Array(tokens.length * MOST_FEATURES);
  const starts = new Uint32Array(tokens.length + 1);
  let size = 0;
  let template = 0;
  const add = (hash: number) => {
    hashes[size++] = masked(mix(++template, hash));
  };

  for (const sentence of document.sentences) {
    const style = capitalStyle(tokens, sentence.first, sentence.last);
    const at = (of: Int32Array, i: number) => (i < sentence.first || i >= sentence.last ? EDGE : of[i]!);
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      const [w, s, p] = [lower[i]!, shape[i]!, pos[i]!];
      const [w1, w2, n1, n2] = [at(lower, i - 1), at(lower, i - 2), at(lower, i + 1), at(lower, i + 2)];
      const [s1, sn] = [at(shape, i - 1), at(shape, i + 1)];
      starts[i] = size;
      template = 0;
      add(w);
      add(mix(w, s));
      add(mix(w1, w));
      add(mix(w, n1));
      add(0);
      add(w1);
      add(n1);
      add(w2);
      add(n2);
      add(mix(w2, w1));
      add(mix(n1, n2));
      add(mix(w1, n1));
      add(s);
      add(mix(s1, s));
      add(mix(s, sn));
      add(mix(mix(s1, s), sn));
      add(mix(w1, s));
      add(mix(s, n1));
      add(p);
      add(mix(at(pos, i - 1), p));
      add(mix(p, at(pos, i + 1)));
      const k = kind[i]!;
      const [c1, cn] = [at(company, i - 1), at(company, i + 1)];
      if (lists[i] === 0) template += 32;
      else
        for (let bit = 0; bit < 32; bit++)
          if (lists[i]! & (1 << bit)) add(mix(bit, s));
          else template++;
      add(mix(at(kind, i - 1), k));
      add(mix(k, at(kind, i + 1)));
      add(mix(mix(k, s), w1));
      add(c1);
      add(cn);
      add(at(company, i - 2));
      add(at(company, i + 2));
      add(mix(c1, s));
      add(mix(s, cn));
      add(mix(c1, cn));
      add(mix(style, s));
      add(mix(i === sentence.first ? 1 : 2, s));
      if (/^[\p{Lu}\d]/u.test(token.text)) {
        const { text } = token;
        for (const length of [1, 2, 3, 4]) add(hashOf(text.slice(0, length)));
        for (const length of [1, 2, 3, 4]) add(hashOf(text.slice(-length)));
        add(mix(k, i === sentence.first ? 1 : 2));
        const used = usage.get(token.text)!;
        add(mix(used.bits & 3, i === sentence.first ? 1 : 2));
        for (let bit = 2; bit < 11; bit++)
          if (used.bits & (1 << bit)) add(mix(bit, s));
          else template++;
      }
    }
  }
  starts[tokens.length] = size;
  // Tokens outside every sentence cannot be, as tokens are made with their sentences.
  return { hashes: hashes.subarray(0, size), starts };
}

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

/** "Mark" Xx, "US" X, "G20" Xd, "al-Shabab" x-Xx: runs are folded. */
function shapeOf(text: string): string {
  let shape = "";
  for (const char of text.slice(0, 20)) {
    const kind = /\p{Lu}/u.test(char) ? "X" : /\p{L}/u.test(char) ? "x" : /\p{N}/u.test(char) ? "d" : char;
    if (!shape.endsWith(kind)) shape += kind;
    else if (kind === "X" && shape === "X") shape = "XX";
  }
  return shape;
}

/** 0 for running text, 1 for a headline in title case, 2 for capitals throughout. */
function capitalStyle(tokens: readonly Token[], first: number, last: number): number {
  let words = 0;
  let capital = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!;
    if (!/^\p{L}{4,}/u.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capital++;
    if (text === text.toUpperCase()) upper++;
  }
  if (words < 3) return 0;
  return upper / words > 0.7 ? 2 : capital / words > 0.7 ? 1 : 0;
}

interface Usage {
  bits: number;
}

/** How each capitalised word is used throughout the document, as bits. */
function usageOf(tokens: readonly Token[]): Map<string, Usage> {
  const inLowerCase = new Set<string>();
  for (const token of tokens) if (token.text === token.lower) inLowerCase.add(token.lower);
  const usage = new Map<string, Usage>();
  for (const token of tokens) {
    if (!/^[\p{Lu}\d]/u.test(token.text)) continue;
    let used = usage.get(token.text);
    if (used === undefined) {
      used = { bits: inLowerCase.has(token.lower) ? 1 : 0 };
      usage.set(token.text, used);
    }
    const previous = tokens[token.index - 1];
    const next = tokens[token.index + 1];
    const first = previous === undefined || previous.sentence !== token.sentence;
    if (!first && /^[\p{L}\d,]/u.test(previous.text)) used.bits |= 2;
    if (!first) {
      if (TITLES.has(previous.lower)) used.bits |= 4;
      if (LOCATIVES.has(previous.lower)) used.bits |= 8;
      if (previous.lower === "the") used.bits |= 16;
      if (/^\p{Lu}/u.test(previous.text)) used.bits |= 32;
    }
    if (next !== undefined && next.sentence === token.sentence) {
      if (ORGANISATION_HEADS.has(next.lower)) used.bits |= 64;
      if (SPEAKING.has(next.lower)) used.bits |= 128;
      if (/^\p{Lu}/u.test(next.text)) used.bits |= 256;
      if (next.pos === "possessive") used.bits |= 512;
      if (next.lower === "," || next.lower === "who") used.bits |= 1024;
    }
  }
  return usage;
}
