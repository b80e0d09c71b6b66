import { NAME_SUFFIXES } from "../../lexicon/names.ts";
import { type Document, textOf } from "../../text/document.ts";
import type { EntityType } from "../../types.ts";
import type { NameMention } from "../mention.ts";
import { definedInBrackets, lettersOf, spelledOut } from "./acronyms.ts";
import { bodyOf } from "./bodies.ts";
import type { Group } from "./group.ts";
import { keyOf, wordsOf } from "./keys.ts";
import { personOf, surnameOf } from "./people.ts";

/** All mentions of one entity. */
export interface NameGroup {
  type: EntityType;
  /** The fullest of its names, as written. */
  name: string;
  mentions: NameMention[];
}

/** Puts the mentions (in text order) of one person, organisation, place ... together, in order of first mention. */
export function linkMentions(document: Document, mentions: readonly NameMention[]): NameGroup[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const byName = new Map<string, Group>();
  for (const mention of mentions) {
    const written = textOf(document, mention);
    const same = byName.get(`${mention.type} ${written}`);
    if (same !== undefined) {
      same.mentions.push(mention);
      continue;
    }
    const type = mention.type as EntityType;
    const words = wordsOf(written, type);
    const key = keyOf(words);
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

const sibling = (type: EntityType): EntityType => (type === "place" ? "organization" : "place");

/** The group that a shorter name stands for: the last person of that surname, what an acronym's letters spell. */
function shortForm(
  document: Document,
  groups: readonly Group[],
  mention: NameMention,
  words: readonly string[],
): Group | undefined {
  if (mention.type === "person") return personOf(groups, words);
  const defined = definedInBrackets(document, groups, mention);
  if (defined !== undefined) return defined;
  const letters = lettersOf(document.text.slice(mention.start, mention.end));
  if (letters !== "") return spelledOut(groups, letters);
  return mention.type === "organization" ? bodyOf(groups, words) : undefined;
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
  names.reduce((best, name) => {
    // "central Northgate" is no fuller name of Northgate.
    if (isSmall(name) !== isSmall(best)) return isSmall(name) ? best : name;
    const more = countWords(name) - countWords(best);
    return more > 0 || (more === 0 && name.length > best.length) ? name : best;
  });

const isSmall = (name: string): boolean => name[0] !== name[0]!.toUpperCase();
const countWords = (name: string): number =>
  name.split(/[\s-]+/).filter((word) => word.toLowerCase() !== "the").length;
