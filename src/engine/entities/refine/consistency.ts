import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Document } from "../../text/document.ts";
import { inTextOrder } from "../../text/span.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { FIRST_NAME, type Gazetteer, LISTS, listsOf } from "../tagger/gazetteer.ts";
import { isHigh } from "./capitals.ts";

/**
 * One document uses a name in one way: each name gets the type it has most often, and is found where the tagger
 * overlooked it. A person's last or first name is a person wherever it stands alone.
 */
export function asOneDocument(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  const votes = countVotes(document, mentions);
  const called = namesOfPeople(document, mentions, gazetteer);
  const settled = mentions.map((mention) => {
    const text = document.text.slice(mention.start, mention.end);
    if (mention.last - mention.first === 1 && called.has(text) && mention.type !== "group")
      return { ...mention, type: "person" as const };
    return { ...mention, type: winner(votes.get(text)!) ?? mention.type };
  });
  return [...settled, ...overlooked(document, settled)].sort(inTextOrder);
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

/** Last names of people who are given with more, and their first names where no list has them for something else. */
function namesOfPeople(
  { tokens }: Document,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
): Set<string> {
  const names = new Set<string>();
  for (const { first, last, type } of mentions) {
    if (type !== "person" || last - first < 2) continue;
    names.add(tokens[last - 1]!.text);
    const given = tokens[first]!;
    if ((listsOf(gazetteer, [given.lower]) & ~(FIRST_NAME | LISTS.surname)) === 0) names.add(given.text);
  }
  return names;
}

/** The words of a name. */
interface Written {
  words: readonly string[];
  type: NameMention["type"];
}

/** A word shorter than this may be a name once and none elsewhere. */
const LEAST_LETTERS = 4;

function overlooked(document: Document, mentions: readonly NameMention[]): NameMention[] {
  const { tokens } = document;
  const taken = new Uint8Array(tokens.length);
  const byFirstWord = new Map<string, Written[]>();
  const known = new Set<string>();
  const remember = (words: readonly string[], type: NameMention["type"]) => {
    if (words.length === 1 && (words[0]!.length < LEAST_LETTERS || !isHigh(words[0]!))) return;
    const name = words.join(" ");
    if (known.has(name)) return;
    known.add(name);
    const of = byFirstWord.get(words[0]!);
    if (of === undefined) byFirstWord.set(words[0]!, [{ words, type }]);
    else of.push({ words, type });
  };
  for (const { first, last, type } of mentions) {
    taken.fill(1, first, last);
    const words = tokens.slice(first, last).map(({ text }) => text);
    remember(words, type);
    // "Ana Whitlock" is Whitlock from then on.
    if (type === "person") remember(words.slice(-1), type);
  }
  for (const of of byFirstWord.values()) of.sort((a, b) => b.words.length - a.words.length);

  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === 1 || !isHigh(tokens[i]!.text)) continue;
    const name = byFirstWord
      .get(tokens[i]!.text)
      ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word && taken[i + k] === 0));
    if (name === undefined) continue;
    const last = i + name.words.length;
    // A headline in title case has capitals all around; a name of several words is one all the same.
    if (name.words.length === 1 && isPartOfLongerName(document, i, last)) continue;
    found.push(over(document, i, last, name.type));
    taken.fill(1, i, last);
    i = last - 1;
  }
  return found;
}

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
