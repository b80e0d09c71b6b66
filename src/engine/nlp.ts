/**
 * The only file that imports compromise: it splits a text into sentences and words, and this turns them into tokens
 * that carry their offsets. compromise keeps punctuation in `pre` and `post` of a word; here it becomes tokens, because
 * quotation marks matter to the readers of news, and so do the endings that a contraction joins ("do" "n't").
 */
import nlp from "compromise/one";
import { type Grammar, readGrammar } from "./grammar/index.ts";
import { unwrapped } from "./text/blocks.ts";
import type { Document, Token } from "./text/document.ts";
import { partsOf } from "./text/parts.ts";
import { mendSentences } from "./text/sentence-ends.ts";
import type { Block } from "./types.ts";

/** A word of compromise, with the punctuation and white space around it. */
interface Term {
  pre: string;
  text: string;
  post: string;
}

/** What of compromise's insides is used here; its published types leave this out. */
interface World {
  model: object;
  methods: {
    one: {
      tokenize: {
        splitSentences(text: string, world: World): string[];
        splitTerms(sentence: string, model: object): string[];
        splitWhitespace(word: string, model: object): Term;
      };
    };
  };
}

const WORLD = nlp.world() as World;

/** The words of each sentence. compromise's own way there also normalizes each word, which nobody here asks for. */
function sentencesOf(text: string): Term[][] {
  const { splitSentences, splitWhitespace } = WORLD.methods.one.tokenize;
  return mendSentences(splitSentences(text, WORLD)).map((sentence) =>
    wordsOf(sentence).map((word) => plainTerm(word) ?? splitWhitespace(word, WORLD.model)),
  );
}

/** A sentence's words, each with the white space behind it. */
function wordsOf(sentence: string): string[] {
  if (JOINTS.test(sentence)) return splitTerms(sentence);
  const words = sentence.match(/\S+\s*/g) ?? [];
  if (!hasDash(sentence)) return words;
  return words.flatMap((word) => (hasDash(word) ? splitTerms(word) : word));
}

const splitTerms = (text: string): string[] =>
  WORLD.methods.one.tokenize.splitTerms(text, WORLD.model).flatMap((word) => word.split(GLUED));

/** Wires glue what they write before the first word: "CHICAGO--(BUSINESS WIRE)--Acme", "(CNN)Sixteen"; not "person(s)". */
const GLUED = /(?<=\p{L}\))(?=\p{Lu})|(?<=--\(?)(?=[\p{L}\p{N}])/u;

/**
 * Slashes, letters glued to a bracket, dashes at the edge of a word, punctuation that stands alone, white space that
 * stands first: what compromise joins over white space. Where there is none, white space parts words, and a dash at most
 * one of them.
 */
const JOINTS =
  /[/]|\)\p{Lu}|[-–—](?:(?![^\s\p{P}\p{S}])|(?<![^\s\p{P}\p{S}].))|\s[^\p{L}\p{N}\s]+(?!\S)|^[^\p{L}\p{N}]+(?!\S)|^\s/u;

const hasDash = (text: string): boolean => text.includes("-") || text.includes("–") || text.includes("—");

/**
 * A word of plain letters and digits, with a quotation mark before it, white space and simple punctuation behind it, as
 * most are.
 */
function plainTerm(word: string): Term | null {
  const start = word[0] === "“" || word[0] === '"' ? 1 : 0;
  let end = start;
  while (isPlain(word.charCodeAt(end)) || (end > start && isWithin(word, end))) end++;
  let stop = end;
  while (AFTER_WORDS.has(word[stop]!)) stop++;
  while (isSpace(word.charCodeAt(stop))) stop++;
  if (end === start || stop < word.length) return null;
  return { pre: word.slice(0, start), text: word.slice(start, end), post: word.slice(end) };
}

/** "don't", "1,200", "2.5" */
function isWithin(word: string, at: number): boolean {
  const isMark = INNER_MARKS.has(word[at]!) && isPlain(word.charCodeAt(at + 1));
  const isPoint = (word[at] === "." || word[at] === ",") && isDigit(word.charCodeAt(at + 1));
  return isMark || (isPoint && isDigit(word.charCodeAt(at - 1)));
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isPlain = (code: number): boolean => ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || isDigit(code);
const INNER_MARKS: ReadonlySet<string> = new Set([..."-'’"]);
const AFTER_WORDS: ReadonlySet<string> = new Set([...',.;:!?”"-']);

const ENDINGS = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/** The sentences and tokens of a text with their tags and dependencies. Linear in the length of the text. */
export function parse(text: string, blocks: Block[], grammar: Grammar): Document {
  const document = tokenize(text, blocks);
  readGrammar(document, grammar);
  return document;
}

/** The sentences and tokens of a text's blocks; what the grammar says of them is still to come. */
export function tokenize(text: string, blocks: Block[]): Document {
  const document: Document = { text: unwrapped(text, blocks), blocks, sentences: [], tokens: [] };
  const words: Words = new Map();
  blocks.forEach((block, index) => {
    for (const part of partsOf(text, block.start, block.end))
      readPart(document, words, index, text.slice(part.start, part.end), part.start);
  });
  return document;
}

/** The different words of a text: strings that are one and the same are compared fastest, and hashed once. */
type Words = Map<string, Pick<Token, "text" | "lower">>;

function readPart(document: Document, words: Words, block: number, part: string, start: number): void {
  if (part.trim() === "") return;
  const end = start + part.length;
  let cursor = start;
  // Lines of hard-wrapped copy end no sentence; a line that closes with a full stop, a colon or a mark may.
  for (const terms of sentencesOf(
    part.replace(/(?<![.!?:;"”’'\s])[^\S\n]*\n/g, (gap) => " ".repeat(gap.length)),
  )) {
    const first = document.tokens.length;
    const index = document.sentences.length;
    terms.forEach((term, i) => {
      let stop = cursor + term.pre.length + term.post.length;
      if (term.text !== "") {
        const near = cursor + term.pre.length;
        const at = document.text.startsWith(term.text, near)
          ? near
          : document.text.indexOf(term.text, cursor);
        // A word that compromise changed cannot be shown where it stands, so it is left out.
        if (at < 0 || at + term.text.length > end) return;
        readPunctuation(document, words, index, cursor, at);
        readWord(document, words, index, term, at, i === terms.length - 1);
        cursor = document.tokens.at(-1)!.end;
        stop = at + term.text.length + term.post.length;
      }
      readPunctuation(document, words, index, cursor, Math.min(stop, end));
      cursor = Math.max(cursor, Math.min(stop, end));
    });
    const last = document.tokens.length;
    if (last > first)
      document.sentences.push({
        index,
        block,
        first,
        last,
        start: document.tokens[first]!.start,
        end: document.tokens[last - 1]!.end,
      });
  }
}

function push(document: Document, words: Words, sentence: number, start: number, end: number): void {
  const written = document.text.slice(start, end);
  let word = words.get(written);
  if (word === undefined) {
    word = { text: written, lower: lowerOf(written) };
    words.set(written, word);
  }
  document.tokens.push({
    index: document.tokens.length,
    sentence,
    start,
    end,
    text: word.text,
    lower: word.lower,
    pos: "other",
    tag: "X",
    head: -1,
    relation: "dep",
    spaced: start === 0 || isSpace(document.text.charCodeAt(start - 1)),
  });
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code < 128 ? code > 8 && code < 14 : /\s/.test(String.fromCharCode(code)));

/** Tokens for the punctuation between two words; a run of one character ("...", "--") is one token. */
function readPunctuation(
  document: Document,
  words: Words,
  sentence: number,
  start: number,
  end: number,
): void {
  let at = start;
  while (at < end) {
    if (isSpace(document.text.charCodeAt(at))) {
      at++;
      continue;
    }
    const char = String.fromCodePoint(document.text.codePointAt(at)!);
    let stop = at + char.length;
    while (stop < end && document.text.startsWith(char, stop)) stop += char.length;
    push(document, words, sentence, at, Math.min(stop, end));
    at = stop;
  }
}

/** Tokens for one word of compromise: the word, its contracted or possessive ending, an abbreviation's full stop. */
function readWord(
  document: Document,
  words: Words,
  sentence: number,
  term: Term,
  at: number,
  isLast: boolean,
): void {
  let end = at + term.text.length;
  const isJoined = term.text.includes("'") || term.text.includes("’");
  const ending = isJoined ? ENDINGS.exec(term.text) : null;
  if (ending !== null && ending.index > 0) {
    push(document, words, sentence, at, at + ending.index);
    push(document, words, sentence, at + ending.index, end);
    return;
  }
  // Inside a sentence a full stop is an abbreviation's: "Mr. Feld".
  if (!isLast && term.post.startsWith(".") && isSpace(term.post.charCodeAt(1))) end++;
  push(document, words, sentence, at, end);
}
