import { PARTY_PLURALS } from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Document } from "../../text/document.ts";
import { inTextOrder } from "../../text/span.ts";
import type { NameMention } from "../mention.ts";
import { isHigh } from "./capitals.ts";

/**
 * One document uses a name in one way: each name gets the type it has most often, and is found where the tagger
 * overlooked it. A person's last name is a person wherever it stands alone.
 */
export function asOneDocument(document: Document, tagged: NameMention[]): NameMention[] {
  const mentions = lengthened(document, tagged);
  const votes = countVotes(document, mentions);
  const surnames = surnamesOf(document, mentions);
  const settled = mentions.map((mention) => {
    const text = document.text.slice(mention.start, mention.end);
    if (mention.last - mention.first === 1 && surnames.has(text) && mention.type !== "group")
      return { ...mention, type: "person" as const };
    return { ...mention, type: winner(votes.get(text)!) ?? mention.type };
  });
  return [...settled, ...overlooked(document, settled)].sort(inTextOrder);
}

/** A name goes on for at most so many words behind what the tagger saw of it. */
const LONGEST_REST = 5;

/** "[Northland] Ospel" and "[Northland] [Sea Party]" where the whole is a name elsewhere: the longer one. */
function lengthened({ tokens, text }: Document, mentions: readonly NameMention[]): NameMention[] {
  const sorted = mentions.toSorted(inTextOrder);
  const types = new Map(sorted.map(({ start, end, type }) => [text.slice(start, end), type]));
  const found: NameMention[] = [];
  sorted.forEach((mention, i) => {
    const { first, last, start } = mention;
    // The longer name before has taken it in.
    if (start < (found.at(-1)?.end ?? 0)) return;
    const next = sorted[i + 1];
    const ends = [...Array(LONGEST_REST).keys()].map((n) => last + LONGEST_REST - n);
    const isFree = (end: number): boolean => end <= (next?.first ?? tokens.length);
    const isBoth = (end: number): boolean =>
      mention.type === "group" && next?.first === last && end === next.last && next.type === "organization";
    for (const end of ends) {
      const final = tokens[end - 1];
      if (final?.sentence !== tokens[first]!.sentence || !(isFree(end) || isBoth(end))) continue;
      const type = types.get(text.slice(start, final.end));
      if (type === undefined) continue;
      found.push({ type, first, last: end, start, end: final.end });
      return;
    }
    found.push(mention);
  });
  return found;
}

type Votes = Map<NameMention["type"], number>;

function countVotes(document: Document, mentions: readonly NameMention[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const { start, end, type } of mentions) {
    const text = document.text.slice(start, end);
    const of = votes.get(text) ?? new Map();
    votes.set(text, of);
    of.set(type, (of.get(type) ?? 0) + 1);
  }
  return votes;
}

/** The type with a clear majority; null leaves each mention its own ("Georgia" the state and the player). */
function winner(votes: Votes): NameMention["type"] | null {
  const total = [...votes.values()].reduce((a, b) => a + b, 0);
  for (const [type, count] of votes) if (count * 2 > total) return type;
  return null;
}

/** Last names of people who are given with more than their last name. */
function surnamesOf(document: Document, mentions: readonly NameMention[]): Set<string> {
  const surnames = new Set<string>();
  for (const { first, last, type } of mentions)
    if (type === "person" && last - first >= 2) surnames.add(document.tokens[last - 1]!.text);
  return surnames;
}

function overlooked(document: Document, mentions: readonly NameMention[]): NameMention[] {
  const { tokens } = document;
  const taken = new Uint8Array(tokens.length);
  const byFirstWord = new Map<string, { words: string[]; type: NameMention["type"] }[]>();
  const remember = (words: string[], type: NameMention["type"]) => {
    const known = byFirstWord.get(words[0]!) ?? [];
    byFirstWord.set(words[0]!, known);
    if (!known.some((name) => name.words.join(" ") === words.join(" "))) known.push({ words, type });
  };
  for (const { first, last, type } of mentions) {
    taken.fill(1, first, last);
    const words = tokens.slice(first, last).map(({ text }) => text);
    // "Mr Pin": short as it is, a form of address tells that it is a name.
    if (type === "person" && words.at(-1)!.length < 4) remember([words.at(-1)!], type);
    // A short or common word that was a name once may be none elsewhere ("May", "Will").
    if (words.length === 1 && (words[0]!.length < 4 || !isHigh(words[0]!))) continue;
    remember(words, type);
    // "HAYWARD (AP) —" is Hayward from then on.
    if (type === "place" && words.some((word) => /^\p{Lu}{4,}$/u.test(word)))
      remember(words.map(inTitleCase), type);
    // "Ana Whitlock" is Whitlock from then on.
    if (type === "person" && words.length > 1 && words.at(-1)!.length >= 4) remember([words.at(-1)!], type);
  }
  for (const known of byFirstWord.values()) known.sort((a, b) => b.words.length - a.words.length);

  const found: NameMention[] = [];
  // "the Conservatives": parties that are called by their members.
  for (const { index, text, lower } of tokens)
    if (
      taken[index] === 0 &&
      PARTY_PLURALS.has(lower) &&
      text !== lower &&
      tokens[index - 1]?.lower === "the"
    )
      remember([text], "organization");
  for (let i = 0; i < tokens.length; i++) {
    const name = byFirstWord
      .get(tokens[i]!.text)
      ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word && taken[i + k] === 0));
    if (name === undefined) continue;
    const last = i + name.words.length;
    if (name.words.length === 1 && name.words[0]!.length < 4 && !HONORIFICS.has(tokens[i - 1]?.lower ?? ""))
      continue;
    // A headline in title case has capitals all around; a name of several words is one all the same.
    if (name.words.length === 1 && isPartOfLongerName(document, i, last)) continue;
    found.push({ type: name.type, first: i, last, start: tokens[i]!.start, end: tokens[last - 1]!.end });
    taken.fill(1, i, last);
    i = last - 1;
  }
  return found;
}

const inTitleCase = (word: string): string => word[0]! + word.slice(1).toLowerCase();

/** "Park" in "Park Avenue": what stands beside it in capitals makes it another name. */
function isPartOfLongerName(document: Document, first: number, last: number): boolean {
  const before = document.tokens[first - 1];
  const after = document.tokens[last];
  const here = document.tokens[first]!;
  const joined = (token: typeof before) =>
    token !== undefined && token.sentence === here.sentence && isHigh(token.text);
  const beforeOpensSentence =
    before !== undefined && document.sentences[before.sentence]?.first === before.index;
  const title = before !== undefined && (HONORIFICS.has(before.lower) || OFFICES.has(before.lower));
  return joined(after) || (joined(before) && !beforeOpensSentence && !title);
}
