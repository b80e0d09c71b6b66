import { LANGUAGES_OF_WORD } from "../../lexicon/languages.ts";
import { GENERIC_BODIES, TEAM_WORDS } from "../../lexicon/names.ts";
import { HONORIFICS, OFFICES } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { sexOfWord } from "../refer/sex.ts";
import { FIRST_NAME, isAcronym, LISTS, listsOf } from "../tagger/gazetteer.ts";
import { isHeadline } from "./headlines.ts";

/**
 * People's names made whole: the given name that stands before a surname ("Conor [Gallagher]"), and what a hyphen
 * holds ("Eva-[Maria Feld]", "[Nora Feld]-Tarr").
 */
export function completePeople(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  const taken = new Set<number>();
  for (const { first, last } of mentions) for (let i = first; i < last; i++) taken.add(i);
  const written = new Set(
    document.tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower),
  );
  return [...mentions, ...addressed(document, taken)].map((mention) => {
    if (mention.type !== "person") return mention;
    const { tokens, sentences } = document;
    let { first, last } = mention;
    const { sentence } = tokens[first]!;
    const opens = sentences[sentence]!.first;
    const isFree = (i: number): boolean => tokens[i]?.sentence === sentence && !taken.has(i);
    const lists = ({ lower }: Token): number => listsOf(gazetteer, [lower]);
    while (
      first - 2 >= opens &&
      hyphened(tokens, first - 1) &&
      isFree(first - 2) &&
      /^\p{Lu}\p{Ll}/u.test(tokens[first - 2]!.text)
    )
      first -= 2;
    while (
      last - first >= 2 &&
      hyphened(tokens, last) &&
      isFree(last + 1) &&
      /^\p{Lu}\p{Ll}/u.test(tokens[last + 1]!.text)
    )
      last += 2;
    const before = tokens[first - 1];
    if (first - 1 > opens && isFree(first - 1) && isFamilyName(before!, tokens.slice(first, last))) first--;
    else if (
      last - first === 1 &&
      before !== undefined &&
      first > opens &&
      isFree(first - 1) &&
      before.index >= opens
    ) {
      const isGiven =
        (lists(before) & FIRST_NAME) !== 0 &&
        (lists(before) & ~(FIRST_NAME | LISTS.city | LISTS.surname)) === 0;
      const isCapital =
        first - 1 > opens &&
        /^\p{L}/u.test(tokens[first - 2]!.text) &&
        !LANGUAGES_OF_WORD.has(before.lower) &&
        !CLAUSE.test(before.lower) &&
        sexOfWord(before.lower) === null &&
        !written.has(before.lower) &&
        before.pos === "propernoun" &&
        (lists(before) & ~LISTS.surname) === 0 &&
        !isAcronym(before) &&
        before.text !== before.text.toUpperCase() &&
        !isHeadline(document, sentence);
      const isTitle =
        OFFICES.has(before.lower) ||
        HONORIFICS.has(before.lower) ||
        GENERIC_BODIES.has(before.lower) ||
        TEAM_WORDS.has(before.lower);
      if (/^\p{Lu}\p{Ll}+/u.test(before.text) && !isTitle && tokens[first]!.spaced && (isGiven || isCapital))
        first--;
    }
    return first === mention.first && last === mention.last ? mention : over(document, first, last, "person");
  });
}

/** "Kim" before "Jae-sun": a given name of two syllables has the family's before it, whatever else that word means. */
const isFamilyName = (before: Token, [one, hyphen, two, ...more]: readonly Token[]): boolean =>
  more.length === 0 &&
  hyphen?.text === "-" &&
  /^\p{Lu}\p{Ll}+$/u.test(one!.text) &&
  /^\p{Ll}{2,5}$/u.test(two?.text ?? "") &&
  /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
  !OFFICES.has(before.lower) &&
  !HONORIFICS.has(before.lower);

/** "Mr Pin", "Ms Vo": nobody else is addressed so. */
function addressed(document: Document, taken: ReadonlySet<number>): NameMention[] {
  const { tokens } = document;
  return tokens.flatMap(({ index, lower, sentence }) => {
    if (!/^(?:mr|mrs|ms)\.?$/.test(lower)) return [];
    let last = index + 1;
    while (
      last < index + 3 &&
      tokens[last]?.sentence === sentence &&
      !taken.has(last) &&
      /^\p{Lu}\p{Ll}+$/u.test(tokens[last]!.text)
    )
      last++;
    return last > index + 1 && !taken.has(last) ? [over(document, index + 1, last, "person")] : [];
  });
}

/** Words that open a clause, which a capital after a mark makes look like a name. */
const CLAUSE =
  /^(?:although|though|while|when|after|before|because|since|if|but|then|yet|unless|until|whereas|once|meanwhile|however|despite|during|here|just|only|even|still|now|today|yesterday)$/;

/** A hyphen between two words, without spaces. */
const hyphened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "-" && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false;
