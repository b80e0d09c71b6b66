import {
  ALIASES,
  BODY_HEADS,
  FIRMS_BEFORE,
  GENERIC_BODIES,
  NAME_SUFFIXES,
  TEAM_WORDS,
} from "../lexicon/names.ts";
import type { Document } from "../text/document.ts";
import type { EntityType } from "../types.ts";
import type { NameMention } from "./mention.ts";

/** All mentions of one entity. */
export interface NameGroup {
  type: EntityType;
  /** The fullest of its names, as written. */
  name: string;
  mentions: NameMention[];
}

const ALIAS = new Map(ALIASES.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

/** Puts the mentions (in text order) of one person, organisation, place ... together, in order of first mention. */
export function linkMentions(document: Document, mentions: readonly NameMention[]): NameGroup[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const byName = new Map<string, Group>();
  for (const mention of mentions) {
    const written = document.text.slice(mention.start, mention.end);
    const same = byName.get(`${mention.type} ${written}`);
    if (same !== undefined) {
      same.mentions.push(mention);
      continue;
    }
    const words = wordsOf(written);
    const key = keyOf(words);
    const type = mention.type as EntityType;
    if (type === "person") while (words.length > 1 && NAME_SUFFIXES.has(words.at(-1)!)) words.pop();
    const group =
      byKey.get(`${type} ${key}`) ??
      shortForm(document, groups, mention, words) ??
      (type === "organization" || type === "place" ? byKey.get(`${sibling(type)} ${key}`) : undefined);
    if (group !== undefined) {
      group.mentions.push(mention);
      if (!group.names.includes(written)) {
        group.names.push(written);
        group.surnames.push(surnameOf(words));
      }
      byKey.set(`${type} ${key}`, group);
      byName.set(`${type} ${written}`, group);
      continue;
    }
    const made: Group = {
      type,
      words,
      names: [written],
      surnames: [surnameOf(words)],
      mentions: [mention],
    };
    groups.push(made);
    byKey.set(`${type} ${key}`, made);
    byName.set(`${type} ${written}`, made);
  }
  return adoptShorter(groups).map(({ mentions: of, names }) => ({
    type: majority(of),
    name: fullest(names),
    mentions: of,
  }));
}

interface Group {
  type: EntityType;
  /** The words of its first name, lower case. */
  words: string[];
  names: string[];
  /** The last word of each of its names. */
  surnames: (string | undefined)[];
  mentions: NameMention[];
}

const sibling = (type: EntityType): EntityType => (type === "place" ? "organization" : "place");

const wordsOf = (written: string): string[] =>
  written
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s-]+/)
    .filter((word) => word !== "" && word !== "the");

function keyOf(words: readonly string[]): string {
  const name = words
    .join(" ")
    // "the Republic of Northland" and "Northland", "central Northgate" and "Northgate".
    .replace(
      /^(?:islamic |federal )?(?:republic|kingdom|state|province|city|commonwealth) of (?!congo)(?=\p{L}+$)/u,
      "",
    )
    .replace(/^(?:central|downtown) /, "");
  return (
    ALIAS.get(name) ??
    name.replace(/\.(?=\s|$)/g, "").replace(/^(?:[a-z]\.){2,}$/, (dotted) => dotted.replaceAll(".", ""))
  );
}

/** The group that a shorter name stands for: the last person of that surname, what an acronym's letters spell. */
function shortForm(
  document: Document,
  groups: readonly Group[],
  mention: NameMention,
  words: readonly string[],
): Group | undefined {
  if (mention.type === "person") return personOf(groups, words);
  const written = document.text.slice(mention.start, mention.end);
  if (/^[A-Z][A-Z.&]{1,7}s?$/.test(written)) {
    const letters = written.replace(/[^A-Z]/g, "").toLowerCase();
    const defined = definedInBrackets(document, groups, mention, letters);
    if (defined !== undefined) return defined;
    return groups.findLast(
      (group) => group.type !== "person" && group.names.some((name) => spells(name, letters)),
    );
  }
  return mention.type === "organization" ? bodyOf(groups, words) : undefined;
}

/** "Fisheries, Harbours and Piers Northgate (FHPN)": what the bracket stands behind, where the letters are in it. */
function definedInBrackets(
  { text }: Document,
  groups: readonly Group[],
  { start, end }: NameMention,
  letters: string,
): Group | undefined {
  if (text[start - 1] !== "(" || text[end] !== ")") return undefined;
  const before = groups.find(
    ({ type, mentions }) =>
      type !== "person" &&
      mentions.some(
        (one) => one.end < start && one.end > start - 4 && /^\s?$/.test(text.slice(one.end, start - 1)),
      ),
  );
  if (before === undefined) return undefined;
  const name = before.names.join(" ").toLowerCase();
  let at = name.startsWith(letters[0]!) ? 0 : -1;
  for (let i = 1; i < letters.length && at >= 0; i++) at = name.indexOf(letters[i]!, at + 1);
  return at >= 0 ? before : undefined;
}

/** "Supreme Court" is the Northgate Supreme Court and "Lakers" the Northgate Lakers, where all that are called so are one. */
function bodyOf(groups: readonly Group[], words: readonly string[]): Group | undefined {
  const fitting = groups.filter(
    (group) =>
      group.type === "organization" &&
      isShortBody(words, group.words) &&
      // "Oxford-AstraZeneca" is no fuller name of either.
      !group.names.some((name) => name.toLowerCase().includes(`-${words[0]}`)),
  );
  if (fitting.length < 2) return fitting[0];
  const longest = fitting.reduce((best, group) => (group.words.length > best.words.length ? group : best));
  return fitting.every((group) => group === longest || isShortBody(group.words, longest.words))
    ? longest
    : undefined;
}

/** The last words of a body's name, or the first where only "Party" or "Ltd" follows. */
function isShortBody(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  if (short[0] !== long[0] && short.at(-1) !== long.at(-1)) return false;
  const isWhole = short.some((word) => word === "of" || word === "for");
  const country = long.slice(0, long.length - short.length).join(" ");
  if (
    isSuffix(short, long) &&
    (!isWhole || ALIAS.has(country)) &&
    !/^(?:of|for|and|&)$/.test(long[long.length - short.length - 1]!)
  )
    return (
      short.length > 1 ||
      !(GENERIC_BODIES.has(short[0]!) || (BODY_HEADS.has(short[0]!) && !TEAM_WORDS.has(short[0]!)))
    );
  if (!short.every((word, i) => word === long[i])) return false;
  const rest = long.slice(short.length);
  const isFirm = (word: string): boolean => FIRMS_BEFORE.has(word.replace(/\.$/, ""));
  // "Orlo" of the Orlo Mining Company; "Harbour" of the Harbour Party.
  return (
    rest.every((word) => /^(?:party|corp|inc|co)\.?$/.test(word) || isFirm(word)) ||
    (short.length === 1 && isFirm(rest.at(-1)!))
  );
}

/** "Whitlock" is the last-named Ana Whitlock; "Ana" is, where only one is called so; "Ana M. Whitlock" is as well. */
function personOf(groups: readonly Group[], words: readonly string[]): Group | undefined {
  const last = words.at(-1)!;
  const isFull = ({ type, words: of }: Group): boolean => type === "person" && of.length > 1;
  if (words.length === 1) {
    const bySurname = groups.filter((group) => isFull(group) && group.surnames.includes(last));
    // Who goes by "Abu Amer" is not meant by "Amer", where another is called so.
    if (bySurname.length > 0) return bySurname.findLast((group) => !goesByMore(group)) ?? bySurname.at(-1);
    const byFirstName = groups.filter((group) => group.words[0] === last && isFull(group));
    return byFirstName.length === 1 ? byFirstName[0] : undefined;
  }
  return groups.findLast(
    (group) =>
      isFull(group) &&
      group.words.at(-1) === last &&
      (isGivenName(group.words[0]!, words[0]!) ||
        isSuffix(words, group.words) ||
        isSuffix(group.words, words)),
  );
}

/** Part of the name is used for it, and is more than its last word. */
const goesByMore = ({ words, names }: Group): boolean =>
  names.some((name) => {
    const short = wordsOf(name);
    return short.length > 1 && isSuffix(short, words);
  });

const surnameOf = (words: readonly string[]): string | undefined =>
  words.findLast((word) => !NAME_SUFFIXES.has(word.replace(/,$/, "")));

/** The same given name, or short for it: "Pat" and "Patrick", "P." and "Patrick". */
function isGivenName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    one === other ||
    (/^\p{L}\.$/u.test(short) ? long.startsWith(short[0]!) : short.length >= 3 && long.startsWith(short))
  );
}

const isSuffix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** Whether an acronym is made of the name's initials, small words counted or not: "UNSMIL" of "... Mission in Libya". */
function spells(name: string, letters: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  const initials = (of: readonly string[]) => of.map((word) => word[0]!.toLowerCase()).join("");
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return initials(words) === letters || initials(capital) === letters;
}

/** A shorter name that came before the full one ("Whitlock" in the headline) joins it. */
function adoptShorter(groups: readonly Group[]): Group[] {
  const fuller = new Map<Group, Group>();
  for (const group of groups) {
    const found =
      group.type === "organization"
        ? bodyOf(groups, group.words)
        : group.type === "person" && group.words.length === 1
          ? personOf(groups, group.words)
          : undefined;
    if (found !== undefined) fuller.set(group, found);
  }
  for (const group of fuller.keys()) {
    let fullest = group;
    // Each is longer than the one before, so this ends.
    while (fuller.has(fullest)) fullest = fuller.get(fullest)!;
    fullest.mentions.push(...group.mentions);
  }
  const kept = groups.filter((group) => !fuller.has(group));
  for (const { mentions } of kept) mentions.sort((a, b) => a.start - b.start);
  return kept.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

function majority(mentions: readonly NameMention[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type } of mentions) counts.set(type as EntityType, (counts.get(type as EntityType) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The name with the most words, then the longest: "United States" before "US". */
const fullest = (names: readonly string[]): string =>
  names.reduce((best, name) =>
    // "central Northgate" is no fuller name of Northgate.
    /^\p{Ll}/u.test(name) !== /^\p{Ll}/u.test(best)
      ? /^\p{Ll}/u.test(name)
        ? best
        : name
      : wordsOf(name).length > wordsOf(best).length ||
          (wordsOf(name).length === wordsOf(best).length && name.length > best.length)
        ? name
        : best,
  );
