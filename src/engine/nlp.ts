/**
 * The only file that imports compromise, which sweep.ts speeds up: it gives sentences, words and parts of speech, and
 * this turns them into tokens that carry their offsets. compromise keeps punctuation in `pre` and `post` of a word and
 * leaves contracted endings as empty terms; here both become tokens, because quotation marks and "n't" matter to the
 * readers of news.
 */
import nlp from "compromise/two";
import { sweep, type Term } from "./sweep.ts";
import type { Document, PartOfSpeech } from "./text/document.ts";
import type { Block } from "./types.ts";

/** What of compromise's insides is used here; its published types leave this out. */
interface World {
  hooks: string[];
  methods: { one: { tokenize: { fromString(text: string, world: World): Term[][] } } };
}
interface View {
  world: World;
  document: Term[][];
  compute(steps: string[]): void;
}

/** compromise's world with one method changed, for us alone. */
const WORLD = ((world: World): World => ({
  ...world,
  methods: { ...world.methods, one: { ...world.methods.one, ...{ bulkMatch: sweep } } },
}))(nlp.world() as World);

/** What compromise makes of a text: its sentences, their words tagged. The same as `nlp(text)`, but sooner. */
function tagged(text: string): Term[][] {
  // An empty view has been through no step yet.
  const view = nlp("") as unknown as View;
  view.world = WORLD;
  view.document = WORLD.methods.one.tokenize.fromString(text, WORLD);
  view.compute(WORLD.hooks);
  return view.document;
}

/** Longer runs without white space are no words; compromise's expressions take quadratic time on them. */
const LONGEST_WORD = 100;
/** A block longer than this is read in parts, so that one enormous text node costs no more than many small ones. */
const LONGEST_PART = 20_000;

const NO_TAGS: ReadonlySet<string> = new Set();
const ENDINGS = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const WORD = /[\p{L}\p{N}]/u;

/** Splits the blocks of a text into sentences and tokens. Linear in the length of the text. */
export function parse(text: string, blocks: Block[]): Document {
  const document: Document = { text, blocks, sentences: [], tokens: [] };
  blocks.forEach((block, index) => {
    for (const part of partsOf(text, block.start, block.end)) readPart(document, index, part.start, part.end);
  });
  return document;
}

/** Cuts a long block at white space, and leaves out runs that are too long to be words. */
function* partsOf(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  while (from < end) {
    let to = Math.min(from + LONGEST_PART, end);
    if (to < end) {
      const space = text.lastIndexOf(" ", to);
      if (space > from) to = space;
    }
    yield* withoutMonsters(text, from, to);
    from = to;
  }
}

function* withoutMonsters(
  text: string,
  start: number,
  end: number,
): Generator<{ start: number; end: number }> {
  let from = start;
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    if (match[0].length <= LONGEST_WORD) continue;
    const at = start + match.index;
    if (from < at) yield { start: from, end: at };
    from = at + match[0].length;
  }
  if (from < end) yield { start: from, end };
}

function readPart(document: Document, block: number, start: number, end: number): void {
  const part = document.text.slice(start, end);
  if (part.trim() === "") return;
  let cursor = start;
  for (const terms of tagged(part)) {
    const first = document.tokens.length;
    const index = document.sentences.length;
    terms.forEach((term, i) => {
      let stop = cursor + term.pre.length + term.post.length;
      if (term.text !== "") {
        const at = document.text.indexOf(term.text, cursor);
        // A word that compromise changed cannot be shown where it stands, so it is left out.
        if (at < 0 || at + term.text.length > end) return;
        readPunctuation(document, index, cursor, at);
        readWord(document, index, term, at, terms[i + 1], i === terms.length - 1);
        cursor = document.tokens.at(-1)!.end;
        stop = at + term.text.length + term.post.length;
      }
      readPunctuation(document, index, cursor, Math.min(stop, end));
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

function push(
  document: Document,
  sentence: number,
  start: number,
  end: number,
  pos: PartOfSpeech,
  tags: ReadonlySet<string>,
): void {
  const text = document.text.slice(start, end);
  document.tokens.push({
    index: document.tokens.length,
    sentence,
    start,
    end,
    text,
    lower: text.toLowerCase().replaceAll("’", "'"),
    pos,
    tags,
    tag: "X",
    head: -1,
    relation: "dep",
    spaced: start === 0 || /\s/.test(document.text[start - 1]!),
  });
}

/** Tokens for the punctuation between two words; a run of one character ("...", "--") is one token. */
function readPunctuation(document: Document, sentence: number, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const char = String.fromCodePoint(document.text.codePointAt(at)!);
    let stop = at + char.length;
    if (/\s/.test(char)) {
      at = stop;
      continue;
    }
    while (stop < end && document.text.startsWith(char, stop)) stop += char.length;
    push(document, sentence, at, Math.min(stop, end), "punctuation", NO_TAGS);
    at = stop;
  }
}

/** Tokens for one word of compromise: the word, its contracted or possessive ending, an abbreviation's full stop. */
function readWord(
  document: Document,
  sentence: number,
  term: Term,
  at: number,
  next: Term | undefined,
  isLast: boolean,
): void {
  let end = at + term.text.length;
  const ending = ENDINGS.exec(term.text);
  if (ending && ending.index > 0) {
    const split = at + ending.index;
    push(document, sentence, at, split, partOfSpeech(term.tags, term.text), term.tags);
    const implied = next?.text === "" ? next : undefined;
    const possessive = implied === undefined || term.tags.has("Possessive");
    if (possessive && /s$/i.test(ending[0])) push(document, sentence, split, end, "possessive", NO_TAGS);
    else {
      const tags = implied?.tags ?? NO_TAGS;
      push(document, sentence, split, end, partOfSpeech(tags, ending[0]), tags);
    }
    return;
  }
  if (!isLast && term.tags.has("Abbreviation") && document.text[end] === ".") end++;
  push(document, sentence, at, end, partOfSpeech(term.tags, term.text), term.tags);
}

/** The first tag that is there decides; the order settles words that carry several. */
const BY_TAG: readonly [string, PartOfSpeech][] = [
  ["Negative", "negation"],
  ["Pronoun", "pronoun"],
  ["Determiner", "determiner"],
  ["Possessive", "noun"],
  ["Value", "number"],
  ["Auxiliary", "auxiliary"],
  ["Copula", "auxiliary"],
  ["Modal", "auxiliary"],
  ["Verb", "verb"],
  ["Adverb", "adverb"],
  ["Preposition", "preposition"],
  ["Conjunction", "conjunction"],
  ["Adjective", "adjective"],
  ["ProperNoun", "propernoun"],
  ["Noun", "noun"],
];

const POSSESSIVE_PRONOUNS = /^(?:my|your|his|her|its|our|their)$/i;

function partOfSpeech(tags: ReadonlySet<string>, text: string): PartOfSpeech {
  if (POSSESSIVE_PRONOUNS.test(text)) return "pronoun";
  for (const [tag, pos] of BY_TAG) if (tags.has(tag)) return pos;
  return WORD.test(text) ? "other" : "punctuation";
}
