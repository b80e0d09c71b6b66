import { NICKNAMES } from "../../lexicon/aliases.ts";
import { NAME_SUFFIXES } from "../../lexicon/names.ts";
import type { Group } from "./group.ts";
import { isSuffix, wordsOf } from "./keys.ts";

/** "Whitlock" is the last-named Ana Whitlock; "Ana" is, where only one is called so; "Ana M. Whitlock" is as well. */
export function personOf(groups: readonly Group[], words: readonly string[]): Group | undefined {
  const last = words.at(-1)!;
  const full = groups.filter(({ type, words: of }) => type === "person" && of.length > 1);
  if (words.length > 1) return full.findLast((group) => isSamePerson(group.words, words));
  const bySurname = full.filter((group) => group.surnames.includes(last));
  // Who goes by "Abu Amer" is not meant by "Amer", where another is called so.
  if (bySurname.length > 0) return bySurname.findLast((group) => !goesByMore(group)) ?? bySurname.at(-1);
  // The first of two surnames is the one that is used: "Feld" of Ana Feld Orozco.
  return (
    theOnly(full.filter((group) => group.words[0] === last)) ??
    theOnly(full.filter((group) => group.words.slice(1, -1).includes(last)))
  );
}

const theOnly = (groups: readonly Group[]): Group | undefined =>
  groups.length === 1 ? groups[0] : undefined;

function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  if (isSuffix(one, other) || isSuffix(other, one)) return true;
  // "WHITLOCK Nora" is Nora Whitlock.
  if (one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0]) return true;
  if (one.at(-1) === other.at(-1)) return isGivenName(one[0]!, other[0]!);
  // "Ana Feld" is Ana Feld Orozco.
  return one[0] === other[0] && (other.indexOf(one.at(-1)!, 1) > 0 || one.indexOf(other.at(-1)!, 1) > 0);
}

/** Part of the name is used for it, and is more than its last word. */
const goesByMore = ({ words, names }: Group): boolean =>
  names.some((name) => {
    const short = wordsOf(name, "person");
    return short.length > 1 && isSuffix(short, words);
  });

export const surnameOf = (words: readonly string[]): string | undefined =>
  words.findLast((word) => !NAME_SUFFIXES.has(word.replace(/,$/, "")));

/** The same given name, or short for it: "Pat" and "Patrick", "P." and "Patrick", "Bill" and "William". */
function isGivenName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    one === other ||
    (short.endsWith(".") && short.length === 2
      ? long.startsWith(short[0]!)
      : short.length >= 3 && long.startsWith(short)) ||
    NICKNAMES.some((names) => names.includes(one) && names.includes(other))
  );
}
