/** A name as CSL has it: a person's in its parts, any other as it is. */
export interface CslName {
  family?: string;
  given?: string;
  "non-dropping-particle"?: string;
  suffix?: string;
  literal?: string;
}

/** Words between given names and the family's; those in capitals are part of it. */
const PARTICLES = new Set([
  "van",
  "von",
  "der",
  "den",
  "ter",
  "ten",
  "zu",
  "zur",
  "de",
  "del",
  "della",
  "delle",
  "dei",
  "di",
  "da",
  "dal",
  "do",
  "dos",
  "das",
  "du",
  "des",
  "la",
  "le",
  "al",
  "el",
  "bin",
  "ibn",
  "bint",
]);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "md", "phd"]);
/** Bodies that pages call persons, so that their byline has a name. */
const BODIES = new Set([
  "agencies",
  "agency",
  "associated",
  "bureau",
  "bbc",
  "correspondent",
  "correspondents",
  "desk",
  "editor",
  "editors",
  "editorial",
  "media",
  "network",
  "news",
  "newsroom",
  "post",
  "press",
  "reporter",
  "reporters",
  "reuters",
  "service",
  "staff",
  "team",
  "times",
]);

const bare = (word: string): string => word.toLowerCase().replaceAll(".", "");

/** Whether a name that a page calls a person's can be one: two words or more, and none of a body. */
const isPersonal = (words: readonly string[]): boolean =>
  words.length > 1 && bare(words[0]!) !== "the" && !words.some((word) => BODIES.has(bare(word)));

/** "Jan van der Berg Jr." -> Jan | van der | Berg | Jr.; "Calloway, Ines" -> Ines | Calloway; "The Associated Press" as it is. */
export function personName(name: string): CslName {
  const [before = "", ...after] = name
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const suffixes = after.filter((part) => SUFFIXES.has(bare(part)));
  const given = after.filter((part) => !SUFFIXES.has(bare(part)));
  if (given.length > 1) return { literal: name };
  const words = before.split(/\s+/);
  if (given.length === 0 && SUFFIXES.has(bare(words.at(-1)!))) suffixes.unshift(words.pop()!);
  const inOrder = [...given.flatMap((part) => part.split(/\s+/)), ...words];
  if (!isPersonal(inOrder)) return { literal: name };
  const first = given.length > 0 ? inOrder.length - words.length : familyAt(inOrder);
  const particles = inOrder.slice(first).findIndex((word) => !PARTICLES.has(word));
  const cut = first + Math.max(0, particles);
  return {
    family: inOrder.slice(cut).join(" "),
    given: inOrder.slice(0, first).join(" "),
    ...(cut > first && { "non-dropping-particle": inOrder.slice(first, cut).join(" ") }),
    ...(suffixes.length > 0 && { suffix: suffixes.join(" ") }),
  };
}

/** Where the family's name begins: at its first particle, else at the last word. */
function familyAt(words: readonly string[]): number {
  const last = words.length - 1;
  const at = words.findIndex((word, i) => i > 0 && i < last && PARTICLES.has(word.toLowerCase()));
  return at < 0 ? last : at;
}
