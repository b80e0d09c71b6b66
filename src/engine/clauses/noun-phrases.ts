import { upos } from "../grammar/tags.ts";
import { CIRCUMSTANCES } from "../lexicon/auxiliaries.ts";
import { isCalendarWord } from "../lexicon/calendar.ts";
import type { Document, Sentence, Token } from "../text/document.ts";
import type { Span } from "../types.ts";
import type { Tree } from "./tree.ts";

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

/** How words hang together inside a base phrase; all other relations begin a phrase of their own. */
const INNER: ReadonlySet<string> = new Set(
  "amod det det:predet nummod compound nmod:poss nmod:desc nmod:unmarked flat fixed goeswith case advmod punct dep obl obl:unmarked".split(
    " ",
  ),
);
/** Those that can also hang on a word before them: "Ana Whitlock", "Flight 12". */
const INNER_LEFT: ReadonlySet<string> = new Set(
  "flat fixed goeswith case nmod:unmarked nmod:desc nummod punct dep".split(" "),
);

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "X", "SYM"]);
/** What an adverb can stand before within a phrase. */
const MODIFYING: ReadonlySet<string> = new Set(["ADJ", "NUM", "ADV", "VERB"]);
const DETERMINING: ReadonlySet<string> = new Set(["DET", "PRON"]);
/** Behind them a participle is a noun's: "the damaged tower". */
const OPENED: ReadonlySet<string> = new Set(["DET", "NUM", "PRON", "PART"]);
/** What stands before a noun and cannot end its phrase. */
const OPENING: ReadonlySet<string> = new Set(["DET", "ADJ", "ADV", "PART", "PUNCT", "VERB"]);

/**
 * The noun phrases of a sentence, in text order; they do not overlap. Tags bound a phrase, so that a wrong arc cannot
 * tear it apart or spread it; arcs choose where two phrases meet: "On Friday | Ferrant Motors said".
 */
export function readNounPhrases(document: Document, tree: Tree, sentence: Sentence): NounPhrase[] {
  const { tokens } = document;
  const phrases: NounPhrase[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    if (isPronoun(tokens[at]!)) phrases.push(phrase(document, sentence, at, at + 1, at++));
    else if (!isPart(tokens, tree, sentence, at, at)) at++;
    else {
      const first = at++;
      while (at < sentence.last && isPart(tokens, tree, sentence, at, first) && isJoined(tokens, tree, at))
        at++;
      const found = trimmed(document, tree, sentence, first, at);
      if (found !== null) phrases.push(found);
    }
  }
  return phrases;
}

const isPronoun = ({ tag }: Token): boolean => upos(tag) === "PRON" && tag !== "PRON.Poss";
const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(upos(token.tag));

/** Whether a token can stand in the phrase that begins at `first`. */
function isPart(
  tokens: readonly Token[],
  tree: Tree,
  { last }: Sentence,
  at: number,
  first: number,
): boolean {
  const token = tokens[at]!;
  const next = at + 1 < last ? tokens[at + 1] : undefined;
  const kind = upos(token.tag);
  if (NOMINAL.has(kind) || kind === "ADJ" || token.tag === "PRON.Poss") return true;
  // "that" and "all" alone are determiners too, where the noun is left out.
  if (kind === "DET") return true;
  if (token.tag === "PART.Poss") return at > first;
  // "US-led", "war-damaged": a hyphen with no space around it holds a word together.
  if (isJoining(tokens, at, last)) return at > first;
  if (at > first && isJoining(tokens, at - 1, last)) return true;
  const ahead = next !== undefined && tree.head[at]! > at && INNER.has(token.relation);
  // "nearly 300 people", "two new locally painted houses".
  if (kind === "ADV")
    return (
      ahead && MODIFYING.has(upos(next.tag)) && isPart(tokens, tree, { last } as Sentence, at + 1, first)
    );
  if (token.tag !== "VERB.PastPart" && token.tag !== "VERB.Ing") return false;
  // "the damaged tower", "an oil pumping station"; not "a man holding signs".
  const before = at > first ? upos(tokens[at - 1]!.tag) : "";
  const opened = DETERMINING.has(upos(tokens[first]!.tag));
  return (
    (ahead && (token.relation === "amod" || token.relation === "compound")) ||
    ((OPENED.has(before) || (opened && before === "ADJ")) && isNominal(next))
  );
}

const isJoining = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens[at]!.text === "-" && !tokens[at]!.spaced && at + 1 < last && !tokens[at + 1]!.spaced;

/** Whether a phrase goes on from the token before to this one. */
function isJoined(tokens: readonly Token[], tree: Tree, at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  const kind = upos(token.tag);
  // "On Friday rebels attacked": a day behind its preposition is whole; "on Friday night", "in May 2019" go on.
  if (isCalendarWord(before.lower) && tokens[at - 2]?.tag === "ADP")
    return kind === "NUM" || CIRCUMSTANCES.has(token.lower);
  if (kind === "DET" || token.tag === "PRON.Poss")
    return upos(before.tag) === "DET" && before.relation === "det:predet";
  if (OPENING.has(upos(before.tag)) || OPENING.has(kind) || before.tag === "PRON.Poss") return true;
  // Two nouns: they part only if the first has a place of its own in the clause and the second does not hang on it.
  return (
    isInner(tree, before) ||
    hangsBack(tokens, tree, at, before.index) ||
    spans(tree, before.index, at) ||
    isUnparted(tokens, tree, at)
  );
}

const isInner = (tree: Tree, { index, relation }: Token): boolean =>
  tree.head[index]! > index && INNER.has(relation) && relation !== "obl" && relation !== "obl:unmarked";

/** Whether a token hangs on one that stands at or before another, straight ("Flight 12") or by the name it is of. */
function hangsBack(tokens: readonly Token[], tree: Tree, at: number, on: number): boolean {
  let up = at;
  for (let steps = 0; steps < 4 && up > on && INNER.has(tokens[up]!.relation); steps++) {
    const head = tree.head[up]!;
    if (head >= 0 && head <= on && !INNER_LEFT.has(tokens[up]!.relation)) return false;
    up = head;
  }
  return up >= 0 && up <= on;
}

/** "Flight 12 crash": the first hangs on something that the second hangs on too. */
const spans = (tree: Tree, before: number, at: number): boolean =>
  tree.head[before] === tree.head[at] && tree.head[at]! > at;

/** "Press Secretary Ana Whitlock": what no comma parts from the noun before it is no apposition or item of a list. */
function isUnparted(tokens: readonly Token[], tree: Tree, at: number): boolean {
  let top = at;
  while (tree.head[top]! > top && INNER.has(tokens[top]!.relation)) top = tree.head[top]!;
  const head = tree.head[top]!;
  return head >= 0 && head < at && PARTED.has(tokens[top]!.relation);
}

const PARTED: ReadonlySet<string> = new Set(["appos", "list", "conj", "parataxis", "nmod"]);

/** Cuts a run of tokens to the phrase in it: up to its last noun, from the first word that is about it. */
function trimmed(
  document: Document,
  tree: Tree,
  sentence: Sentence,
  from: number,
  to: number,
): NounPhrase | null {
  const { tokens } = document;
  let last = to;
  if (!endsInAdjective(tokens, from, to)) while (last > from && !isNominal(tokens[last - 1])) last--;
  // "the wounded", "those": what is left of a phrase whose noun is understood.
  if (last === from) {
    if (upos(tokens[from]!.tag) !== "DET" || (to === from + 1 && tokens[from]!.relation.startsWith("det")))
      return null;
    last = to;
  }
  // "the 28-year-old": a hyphen holds to the noun what ends the phrase.
  while (last < to && isJoining(tokens, last, to)) last += 2;
  if (last === from + 1 && upos(tokens[from]!.tag) === "SYM") return null;
  let first = from;
  while (first < last - 1 && tokens[first]!.tag === "ADV")
    first =
      upos(tokens[first + 1]!.tag) !== "ADV" && MODIFYING.has(upos(tokens[first + 1]!.tag))
        ? last
        : first + 1;
  if (first === last) first = from;
  // "at least 12 people": what bounds a number is no part of what is counted.
  if (tokens[first]!.tag === "ADJ.Sup" && tokens[first - 1]?.lower === "at" && first < last - 1) first++;
  return phrase(document, sentence, first, last, headOf(tree, tokens, first, last));
}

/**
 * "a harbour official", "Whitlock's brief": adjectives stand before their nouns, so that one behind a noun at the end of
 * a phrase that a determiner or an owner opens is the noun, whatever its tag is.
 */
const endsInAdjective = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to - 1]!.tag === "ADJ" &&
  (tokens[to - 2]?.tag === "PART.Poss" ||
    (to - from > 2 && isNominal(tokens[to - 2]) && upos(tokens[from]!.tag) === "DET"));

/** The noun that all others in the phrase hang on; where the arcs do not say, the last. */
function headOf(tree: Tree, tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const head = tree.head[i]!;
    if ((head < first || head >= last) && isNominal(tokens[i])) return i;
  }
  return last - 1;
}

function phrase(
  { tokens }: Document,
  sentence: Sentence,
  first: number,
  last: number,
  head: number,
): NounPhrase {
  const before = first > sentence.first ? tokens[first - 1]! : null;
  return {
    sentence: sentence.index,
    first,
    last,
    head,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    preposition: before !== null && before.tag === "ADP" ? before.lower : null,
  };
}
