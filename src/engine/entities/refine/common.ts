import { EPONYMS, GENERIC_BODIES, NOT_NAMES } from "../../lexicon/names.ts";
import { HONORIFICS } from "../../lexicon/titles.ts";
import type { Document, Token } from "../../text/document.ts";
import { type Known, type NameMention, over } from "../mention.ts";
import { phraseHash } from "../tagger/gazetteer.ts";

/** Months that are given names or surnames too, and days. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** "pro-Northland", "intra-Northland": an adjective, unless a people is called so. */
const SIDED = /^(?:pro|anti|non|ex|post|pre|mid|intra|inter|trans|cross|all)-\p{Lu}/u;
/** "R-Wis.", "D-Minn.": a party and a state behind a lawmaker's name. */
const PARTY_LETTER = /^[RDI]$/;

/**
 * Takes out what names nobody: "TB", "the Court" (but not "the Supreme Court"), addresses and handles, months, lone
 * forms of address, "R-Wis.", and subheads in capitals.
 */
export function withoutCommonWords(
  document: Document,
  mentions: NameMention[],
  { gazetteer }: Known,
): NameMention[] {
  const { tokens } = document;
  const lastNames = new Set(
    mentions
      .filter(({ type, first, last }) => type === "person" && last - first > 1)
      .map(({ last }) => tokens[last - 1]!.text),
  );
  const inLowerCase = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
  const written = new Set(mentions.map(({ start, end }) => document.text.slice(start, end)));
  return mentions.flatMap((mention) => {
    const named = withoutDeterminer(document, mention);
    if (named === null) return [];
    const { first, last, type } = named;
    if (/[@/]/.test(tokens[last - 1]!.text)) return [];
    if (type === "person" && tokens.slice(first, last).some(({ text }) => /[\d/]/.test(text))) return [];
    if (type === "person" && last - first === 1 && isPartOfPhrase(tokens, first, written)) return [];
    // "Who Left for Northland": a headline's clause; "Gullwatch1": what somebody is called on a platform.
    if (
      last - first > 1 &&
      type !== "work" &&
      /^(?:who|which|whose|what|how|why)$/.test(tokens[first]!.lower)
    )
      return [];
    if (type === "place" && /\p{Ll}\d+$/u.test(tokens[last - 1]!.text)) return [];
    if (isPartyLetter(tokens, first, last)) return [];
    if (last - first === 1 && type !== "group" && SIDED.test(tokens[first]!.text)) return [];
    if (
      isSubhead(document, named, written) &&
      (gazetteer.get(phraseHash(tokens.slice(first, last).map(({ lower }) => lower))) ?? 0) === 0
    )
      return [];
    if (isEponym(tokens, last)) return [];
    if (isCry(tokens, first, last, gazetteer)) return [];
    if (isShouted(tokens, first, last, inLowerCase, gazetteer)) return [];
    if (last - first > 1) return [named];
    const { lower, text } = tokens[first]!;
    if (type === "person" && HONORIFICS.has(tokens[first - 1]?.lower ?? "")) return [named];
    const word = lower.replace(/\.$/, "");
    if (NOT_NAMES.has(lower) || (GENERIC_BODIES.has(lower) && type !== "group")) return [];
    if (HONORIFICS.has(word) || (CALENDAR.test(word) && !lastNames.has(text))) return [];
    return [named];
  });
}

/** "A Bill" and "My Government" are a determiner and a common noun; "An Nasiriyah" is a town. */
function withoutDeterminer(document: Document, mention: NameMention): NameMention | null {
  const { tokens } = document;
  const { first, last, type } = mention;
  const opener = tokens[first]!.lower;
  if (!/^(?:my|our|your|his|her|their|a)$/.test(opener) || type === "work") return mention;
  return last - first > 1 ? over(document, first + 1, last, type) : null;
}

/** "the Feld scale", "Feld–Tarr syndrome". */
function isEponym(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last];
  if (after === undefined || after.sentence !== tokens[last - 1]!.sentence) return false;
  if (EPONYMS.has(after.lower) && after.text === after.lower) return true;
  const joined = /^[-–]$/.test(after.text) && !after.spaced && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? "");
  return joined && EPONYMS.has(tokens[last + 2]?.lower ?? "");
}

/** "click HERE", "GRAPHIC DETAIL": words of the text in capitals. Short ones may be letters: "US", "WHO". */
function isShouted(
  tokens: readonly Token[],
  first: number,
  last: number,
  inLowerCase: ReadonlySet<string>,
  gazetteer: Known["gazetteer"],
): boolean {
  const words = tokens.slice(first, last);
  return (
    words.every(
      ({ text, lower }) => text.length >= 4 && text === text.toUpperCase() && inLowerCase.has(lower),
    ) && (gazetteer.get(phraseHash(words.map(({ lower }) => lower))) ?? 0) === 0
  );
}

/** "WARNING GRAPHIC DETAIL:", "PHOTO GALLERY:": capitals before a colon tell what comes, and not who. */
function isCry(
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Known["gazetteer"],
): boolean {
  const words = tokens.slice(first, last);
  return (
    tokens[last]?.text === ":" &&
    words.length > 1 &&
    words.every(({ text }) => text.length >= 4 && /^\p{Lu}+$/u.test(text)) &&
    (gazetteer.get(phraseHash(words.map(({ lower }) => lower))) ?? 0) === 0 &&
    !words.some(({ tags }) => tags.has("FirstName"))
  );
}

/** "Value" of "Value Added Tax": a common noun with more capitals behind it. */
function isPartOfPhrase(tokens: readonly Token[], at: number, written: ReadonlySet<string>): boolean {
  const { sentence, tags, text } = tokens[at]!;
  const after = tokens[at + 1];
  return (
    after?.sentence === sentence &&
    !tags.has("Person") &&
    !tags.has("FirstName") &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    !written.has(after.text) &&
    isCommonNoun(tokens[at + 2] ?? after, sentence) &&
    tokens.every((token) => token.text !== text || token.index === at)
  );
}

/** Capitals that close as a tax or a plan do. */
const isCommonNoun = ({ lower, sentence }: Token, here: number): boolean =>
  sentence === here &&
  /^(?:tax|plan|scheme|fund|index|programme|program|test|rate|report|system|card|act|bill)$/.test(lower);

function isPartyLetter(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, hyphen] = [tokens[first - 2], tokens[first - 1]];
  if (hyphen?.text === "-" && !hyphen.spaced && PARTY_LETTER.test(before?.text ?? "")) return true;
  return /^[RDI]-\p{Lu}\p{L}+\.?$/u.test(
    tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(""),
  );
}

/** A paragraph of nothing but capitals that is all name, and a name nowhere else: "CLOSING SCENE". */
function isSubhead(
  { tokens, sentences, text }: Document,
  mention: NameMention,
  written: ReadonlySet<string>,
): boolean {
  const name = text.slice(mention.start, mention.end);
  if (name !== name.toUpperCase() || mention.last - mention.first > 4) return false;
  const sentence = sentences[tokens[mention.first]!.sentence]!;
  const line = text.slice(sentence.start, sentence.end);
  if (line !== line.toUpperCase() || /[.,]/.test(line) || sentence.last - sentence.first > 8) return false;
  const title = name.toLowerCase().replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return !written.has(title);
}
