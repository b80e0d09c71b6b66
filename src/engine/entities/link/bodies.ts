import { LEGAL_FORMS } from "../../lexicon/aliases.ts";
import { BODY_HEADS, FIRMS_BEFORE, GENERIC_BODIES, JOINERS, TEAM_WORDS } from "../../lexicon/names.ts";
import type { Group } from "./group.ts";
import { isAlias, isSuffix } from "./keys.ts";

/** "Supreme Court" is the Northgate Supreme Court and "Lakers" the Northgate Lakers, where all that are called so are one. */
export function bodyOf(groups: readonly Group[], words: readonly string[]): Group | undefined {
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

const PARTY = new Set(["party", "parties"]);

/** The last words of a body's name, or the first where only "Party", "Ltd" or "of Northgate" follows. */
function isShortBody(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  if (short[0] !== long[0] && short.at(-1) !== long.at(-1)) return false;
  const isWhole = short.includes("of") || short.includes("for");
  const isGeneric = short.length === 1 && GENERIC_BODIES.has(short[0]!);
  const before = long.slice(0, long.length - short.length);
  if (
    isSuffix(short, long) &&
    (!isWhole || isAlias(before.join(" "))) &&
    !(JOINERS.has(before.at(-1)!) || before.at(-1) === "&")
  )
    return short.length > 1 || !(isGeneric || (BODY_HEADS.has(short[0]!) && !TEAM_WORDS.has(short[0]!)));
  if (!short.every((word, i) => word === long[i])) return false;
  const rest = long.slice(short.length);
  if (rest[0] === "of") return !isGeneric && !isWhole;
  const isFirm = (word: string): boolean => FIRMS_BEFORE.has(word) || LEGAL_FORMS.has(word);
  const bare = rest.map((word) => word.replace(/\.$/, ""));
  // "Orlo" of the Orlo Mining Company; "Harbour" of the Harbour Party.
  return (
    bare.every((word) => PARTY.has(word) || isFirm(word)) || (short.length === 1 && isFirm(bare.at(-1)!))
  );
}
