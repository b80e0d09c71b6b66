/** Strings that pages give of themselves, as a reader would see them. */

/** No headline or name is longer. */
const LONGEST_WORDS = 2_000;

const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: "'",
  nbsp: " ",
  amp: "&",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oslash: "ø",
  Oslash: "Ø",
};
/** What an entity of a letter says of it, as the mark that is put over or under it: "eacute" is "é". */
const ACCENTS: Record<string, string> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  caron: "\u030c",
  cedil: "\u0327",
};

/** "8217" or "x2019" -> "’"; null for what is no character, or one that opens markup. */
function charOf(code: string): string | null {
  const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  const isChar = number >= 32 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
  return isChar && number !== 60 ? String.fromCodePoint(number) : null;
}

/** A string without markup and entities that were encoded twice; null for anything else, and for an address. */
export function clean(value: unknown, longest = LONGEST_WORDS): string | null {
  if (typeof value !== "string") return null;
  const text = value
    .slice(0, longest)
    .replace(/<[^>]{1,200}>/g, "")
    // Twice, for "&amp;#8217;"; "&lt;" stays, so that no markup comes to life.
    .replace(/&amp;/g, "&")
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (whole, code: string) => charOf(code) ?? whole)
    .replace(
      /&([a-zA-Z])(grave|acute|circ|tilde|uml|ring|caron|cedil);/g,
      (_, letter: string, mark: string) => `${letter}${ACCENTS[mark]}`.normalize(),
    )
    .replace(/&(\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
  return text === "" || /^https?:\/\//.test(text) ? null : text;
}

/** The words of a text in lower case, of its beginning where it is long. */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, LONGEST_WORDS)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that any two texts share. */
const COMMON = new Set(
  "about after again against also amid among another around away back because been before being could does down during every first from have here into just last like made make many more most much next only other over said same says should since some still such take than that their them then there these they this those three through time today under until what when where which while will with without would year years your".split(
    " ",
  ),
);
const SHORTEST = 4;
/** So much of a word is compared, for it may end otherwise: "strikes", "striking" */
const STEM = 5;

/** The stems of a text's words that have a meaning of their own. */
export const contentWordsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length >= SHORTEST && !COMMON.has(word))
    .map((word) => word.slice(0, STEM));
