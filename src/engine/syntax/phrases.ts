import type { Document, Sentence, Token } from "../text/document.ts";
import type { Span } from "../types.ts";

/** "two US troops", "Iraq's Taji military camp": from its determiner to its head noun, without what follows. */
export interface NounPhrase extends Span {
  sentence: number;
  /** The tokens are `document.tokens.slice(first, last)`. */
  first: number;
  last: number;
  /** Index of the head noun's token. */
  head: number;
  /** The preposition straight before it ("in", "by"), lower case. */
  preposition: string | null;
}

/** "were killed", "has not said", "will be opened": auxiliaries, negation and adverbs with their main verb. */
export interface VerbGroup extends Span {
  sentence: number;
  first: number;
  last: number;
  /** Index of the main verb's token. */
  head: number;
  voice: "active" | "passive";
  negated: boolean;
  /** "may", "could", "will" ..., lower case. */
  modal: string | null;
  /** "to kill" and "killing" have no subject of their own. */
  finite: boolean;
}

export interface Phrases {
  nouns: NounPhrase[];
  verbs: VerbGroup[];
}

/** Noun phrases and verb groups of every sentence, in text order. No phrase crosses a sentence; they do not overlap. */
export function readPhrases(document: Document): Phrases {
  const phrases: Phrases = { nouns: [], verbs: [] };
  for (const sentence of document.sentences) readSentence(document, sentence, phrases);
  return phrases;
}

function readSentence(document: Document, sentence: Sentence, phrases: Phrases): void {
  let at = sentence.first;
  while (at < sentence.last) {
    const verb = verbGroupAt(document, sentence, at);
    if (verb) {
      phrases.verbs.push(verb);
      at = verb.last;
      continue;
    }
    const noun = nounPhraseAt(document, sentence, at);
    if (noun) {
      phrases.nouns.push(noun);
      at = noun.last;
      continue;
    }
    at++;
  }
}

const BE = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "am",
  "'s",
  "'re",
  "got",
  "gets",
  "get",
]);
const HAVE = new Set(["has", "have", "had", "having", "'ve", "'d"]);
const MODALS = new Set("may might could can would should will shall must".split(" "));
const DO = new Set(["do", "does", "did"]);

function verbGroupAt(document: Document, sentence: Sentence, from: number): VerbGroup | null {
  const { tokens } = document;
  let at = from;
  let head = -1;
  let negated = false;
  let modal: string | null = null;
  let auxiliary: "be" | "have" | "do" | null = null;
  let passive = false;
  let infinitive = false;
  if (tokens[at]?.lower === "to" && isVerb(tokens, at + 1)) {
    infinitive = true;
    at++;
  }
  for (; at < sentence.last; at++) {
    const token = tokens[at]!;
    const word = token.lower;
    if (MODALS.has(word) && !infinitive) {
      if (head >= 0) break;
      modal = word;
      auxiliary = "do";
    } else if (BE.has(word) && (token.pos === "auxiliary" || token.pos === "verb")) {
      if (head >= 0 && auxiliary === null) break;
      auxiliary = "be";
      head = at;
    } else if (HAVE.has(word) && (token.pos === "auxiliary" || token.pos === "verb")) {
      if (head >= 0 && auxiliary === null) break;
      auxiliary = "have";
      head = at;
    } else if (DO.has(word) && token.pos !== "noun") {
      if (head >= 0 && auxiliary === null) break;
      auxiliary = "do";
      head = at;
    } else if (token.pos === "negation" || word === "not" || word === "n't" || word === "never") {
      if (auxiliary === null) break;
      negated = true;
    } else if (token.pos === "adverb" && (auxiliary !== null || infinitive)) {
      // "was reportedly killed": belongs to the group only if a verb follows, see below.
    } else if (isVerb(tokens, at) || (auxiliary !== null && isParticipleLike(token))) {
      passive =
        (auxiliary === "be" && isParticipleLike(token)) ||
        (auxiliary === null && !infinitive && undergoes(token, tokens[at + 1], tokens[at + 2]));
      head = at;
      at++;
      break;
    } else break;
  }
  if (head < 0) return null;
  const last = Math.max(head + 1, trailingNegation(tokens, head, at));
  const first = from;
  const gerund = tokens[head]!.lower.endsWith("ing") && auxiliary !== "be";
  return {
    sentence: sentence.index,
    first,
    last,
    head,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    voice: passive ? "passive" : "active",
    negated,
    modal,
    finite: !infinitive && !gerund,
  };
}

/** "Man stabbed to death on train": headlines leave "was" out, and such a verb without its object has undergone it. */
const undergoes = (verb: Token, next: Token | undefined, later: Token | undefined): boolean =>
  ALWAYS_WITH_OBJECT.has(verb.lower) &&
  next?.sentence === verb.sentence &&
  // "killed at least 12", "injured over 40": the object begins with its bound.
  later?.pos !== "number" &&
  !/^(?:least|most|many|few|much)$/.test(later?.lower ?? "") &&
  /^(?:to|in|on|by|at|after|outside|inside|near|with|over|during|for|following|amid|when|as)$/.test(
    next.lower,
  );

/** In the form in which past and participle are one; "shot at" has none. */
const ALWAYS_WITH_OBJECT = new Set(
  "stabbed injured wounded hospitalized hospitalised kidnapped abducted murdered robbed rescued evacuated killed".split(
    " ",
  ),
);

/** "was not": where no main verb follows, the negation still belongs to the copula. */
function trailingNegation(tokens: Token[], head: number, at: number): number {
  const next = tokens[head + 1];
  return next && head + 1 < at && (next.pos === "negation" || next.lower === "n't") ? head + 2 : head + 1;
}

const isVerb = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === "verb" && !tokens[at]!.tags.has("Noun") && !isNounAfterAll(tokens, at)) ||
  isVerbAfterAll(tokens, at);

/** "suspect in shooting turns himself in", "the government plans to lift them": verbs that the tagger holds for nouns. */
const isVerbAfterAll = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.pos !== "noun" || !/^\p{Ll}+[^s]s$/u.test(token.text)) return false;
  const next = tokens[at + 1]?.lower ?? "";
  return (
    /^(?:him|her)self$/.test(next) ||
    (/^(?:plans|aims|hopes|vows)$/.test(token.lower) &&
      next === "to" &&
      tokens[at + 2]?.pos === "verb" &&
      /^(?:government|ministry|council|company|administration|president|minister|party|group|firm|board|union|city|state|team|club|bank)$/.test(
        tokens[at - 1]?.lower ?? "",
      ))
  );
};

/** "a Northgate police release", "member states": nouns that the tagger holds for verbs. */
const isNounAfterAll = (tokens: readonly Token[], at: number): boolean => {
  const { lower, pos } = tokens[at]!;
  const before = tokens[at - 1]?.lower;
  return (
    pos === "verb" && ((lower === "police" && before !== "to") || (lower === "states" && before === "member"))
  );
};

const isParticipleLike = (token: Token): boolean =>
  (token.pos === "verb" || token.pos === "adjective") &&
  (/(?:ed|en|wn|ung|ught|ld|st|ft|rn)$/.test(token.lower) ||
    token.tags.has("Participle") ||
    SHORT_PARTICIPLES.has(token.lower));

const SHORT_PARTICIPLES = new Set(
  "shot hit hurt killed put set cut made sent met led held told paid laid won lost shut struck split hung sunk fed bled done gone found bound".split(
    " ",
  ),
);

const NOUNS = new Set(["noun", "propernoun", "number", "other"]);
const MODIFIERS = new Set(["adjective", "noun", "propernoun", "number", "other"]);

function nounPhraseAt(document: Document, sentence: Sentence, from: number): NounPhrase | null {
  const { tokens } = document;
  let at = from;
  let head = -1;
  const opener = tokens[at]!;
  // "near Halvern" is a phrase behind a preposition, "over 100 people" one that begins with a bound.
  if (PREPOSITIONS.has(opener.lower) && tokens[at + 1]?.pos !== "number") return null;
  // "announced that 30 users": what joins a clause is no part of its subject.
  if (opener.lower === "that" && /^(?:propernoun|number)$/.test(tokens[at + 1]?.pos ?? "")) return null;
  if (opener.pos === "determiner") at++;
  else if (opener.pos === "pronoun") {
    if (
      !/^(?:my|your|his|her|its|our|their)$/.test(opener.lower) ||
      !(isNominal(tokens[at + 1], sentence.last) || isModified(tokens, at + 1, sentence.last))
    )
      return phrase(document, sentence, from, at + 1, at);
    at++;
  }
  for (; at < sentence.last; at++) {
    const token = tokens[at]!;
    // "On Friday Ferrant Motors said": a day is no part of the name behind it.
    if (head >= 0 && token.pos === "propernoun" && isDay(tokens, head) && tokens[from - 1]?.lower === "on")
      break;
    // "a station outside Halvern": tagged as an adjective, but it begins a phrase of its own.
    if (head >= 0 && PREPOSITIONS.has(token.lower)) break;
    if (isVerbAfterAll(tokens, at)) break;
    if (NOUNS.has(token.pos) || isNounAfterAll(tokens, at)) head = at;
    else if (token.pos === "possessive" && head >= 0) head = -1;
    else if (MODIFIERS.has(token.pos)) continue;
    else if (at > from && isModified(tokens, at, sentence.last)) at++;
    // "a war-damaged tower": a verb that a hyphen joins is a part of the word before it.
    else if (isJoiningHyphen(tokens, at)) at += Number(tokens[at + 1]!.pos === "verb");
    else if (opener.pos === "determiner" && at > from + 1 && isWhatFor(tokens, at, sentence.last)) continue;
    else if (token.tags.has("Participle") && isNominal(tokens[at + 1], sentence.last) && at > from) continue;
    else break;
  }
  if (head < 0) return null;
  return phrase(document, sentence, from, head + 1, head);
}

const isDay = (tokens: readonly Token[], at: number): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[at]!.lower);

function phrase(
  document: Document,
  sentence: Sentence,
  first: number,
  last: number,
  head: number,
): NounPhrase {
  const before = first > sentence.first ? document.tokens[first - 1]! : null;
  return {
    sentence: sentence.index,
    first,
    last,
    head,
    start: document.tokens[first]!.start,
    end: document.tokens[last - 1]!.end,
    preposition: before && isPreposition(before) ? before.lower : null,
  };
}

/** "an oil pumping station": a participle in "-ing" between a noun and the one thing that is for it; not "a man holding signs". */
const isWhatFor = (tokens: readonly Token[], at: number, limit: number): boolean => {
  const next = tokens[at + 1];
  return (
    tokens[at]!.lower.endsWith("ing") &&
    tokens[at - 1]!.pos === "noun" &&
    next !== undefined &&
    next.index < limit &&
    next.pos === "noun" &&
    !next.lower.endsWith("s")
  );
};

/** "their recently deleted posts", "new locally grown crops": an adverb with the participle that belongs to a noun. */
const isModified = (tokens: readonly Token[], at: number, limit: number): boolean =>
  tokens[at]?.pos === "adverb" &&
  /ly$/.test(tokens[at]!.lower) &&
  /^(?:adjective|determiner|possessive|pronoun)$/.test(tokens[at - 1]?.pos ?? "") &&
  /ed$/.test(tokens[at + 1]?.lower ?? "") &&
  isNominal(tokens[at + 2], limit);

const isNominal = (token: Token | undefined, limit: number): boolean =>
  token !== undefined && token.index < limit && (NOUNS.has(token.pos) || token.pos === "adjective");

/** "US-led": a hyphen with no space around it holds a word together. */
function isJoiningHyphen(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.text === "-" && !tokens[at]!.spaced && next !== undefined && !next.spaced;
}

const PREPOSITIONS = new Set(
  "in on at by of to from with for against into near outside inside over under after before during between among through across around about near off toward towards via per despite without within".split(
    " ",
  ),
);

const isPreposition = (token: Token): boolean => token.pos === "preposition" || PREPOSITIONS.has(token.lower);
